// @ts-check
// A task of a merchant, walked in English and in French, on a desk and on a telephone. One browser
// for all of a file; every walk begins in a context with nothing in it, on the day of the task.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { opened, screens } from './browser.mjs';
import { builtSite } from './built_site.mjs';
import { menu, messages } from './merchant.mjs';

export { euros, example, journey, openExample, pageOn };

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {'en' | 'fr'} Language */
/** @typedef {{ page: Page, words: Record<string, string>, language: Language }} Errand */

/**
 * The clock of every page of a context stands at noon of that day.
 * @param {import('playwright-core').BrowserContext} context @param {string} day  "2026-03-06"
 */
async function setClock(context, day) {
    await context.addInitScript((noon) => {
        const Real = Date;
        const now = () => Real.parse(noon);
        globalThis.Date = new Proxy(Real, {
            construct: (_, given, of) => Reflect.construct(Real, given.length ? given : [now()], of),
            get: (_, name) => name === 'now' ? now : Reflect.get(Real, name),
        });
    }, `${day}T12:00:00`);
}

/**
 * A page in a context of its own, on that day.
 * @param {import('playwright-core').Browser} browser @param {string} address @param {string} day
 * @param {import('playwright-core').BrowserContextOptions} options
 */
async function pageOn(browser, address, day, options) {
    const context = await browser.newContext(options);
    await setClock(context, day);
    return opened(context, address);
}

/**
 * Registers the task's four walks. Nothing may be wrong on the console afterwards.
 * @param {{ today: string } & Record<Language, string>} task  its day, and its name as it is said
 * @param {(errand: Errand) => Promise<void>} walk
 */
function journey(task, walk) {
    const site = builtSite();
    for (const [name, screen] of Object.entries(screens)) {
        for (const language of /** @type {Language[]} */ (['en', 'fr'])) {
            test(`${task[language]}, on a ${name}`, async () => {
                const page = await pageOn(site.browser, site.address, task.today, {
                    ...screen, deviceScaleFactor: 1, locale: language, // sharpness costs time
                    permissions: ['clipboard-read', 'clipboard-write'] });
                try {
                    await walk({ page, words: messages(language), language });
                    assert.deepEqual(page.faults, []);
                } finally {
                    await page.context().close();
                }
            });
        }
    }
}

/** A worked example, as published. @param {string} id */
function example(id) {
    const file = new URL(`../../assets/examples/${id}.json`, import.meta.url);
    return JSON.parse(readFileSync(file, 'utf8'));
}

/** Opens a worked example by its title. @param {Errand} errand @param {string} id */
async function openExample({ page, words, language }, id) {
    await menu(page, words['action.examples'], example(id).title[language]);
}

/**
 * An amount as the language writes it: "4187.63" is "€4,187.63" or "4 187,63 €".
 * @param {Language} language @param {string} amount
 */
function euros(language, amount) {
    const grouped = amount.replace(/\B(?=(\d{3})+\.)/g, language === 'en' ? ',' : ' ');
    return language === 'en' ? `€${grouped}` : `${grouped.replace('.', ',')} €`;
}
