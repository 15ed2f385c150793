// @ts-check
// Every view of a case that fills it, for whoever reads it: by ear, large, on a narrow screen, in a few
// colours, without motion. And at rest it costs nothing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';

import { narrow, wide } from './browser.mjs';
import { builtSite } from './built_site.mjs';
import { caseDay, openFullCase, views } from './full_case.mjs';
import { pageOn } from './journey.mjs';
import { deskOf, messages, opens } from './merchant.mjs';
import { costOfRest } from './rest.mjs';

/** @typedef {import('playwright-core').Page} Page */
const site = builtSite();

/**
 * Opens the case and shows each view in turn.
 * @param {import('playwright-core').BrowserContextOptions} options @param {string} language
 * @param {(page: Page, view: string) => Promise<void>} look
 * @param {(page: Page) => Promise<void>} [prepare]
 */
async function walk(options, language, look, prepare = async () => {}) {
    const words = messages(language);
    const page = await pageOn(site.browser, site.address, caseDay, { locale: language, ...options });
    try {
        await prepare(page);
        await openFullCase(page, words);
        for (const view of views) {
            await opens(page, words, view);
            await look(page, view);
        }
        assert.deepEqual(page.faults, []);
    } finally {
        await page.context().close();
    }
}

/** What lies beyond the sides of the page, though no table scrolls it there. @param {Page} page */
const outside = (page) => page.evaluate(() => [...document.querySelectorAll('#overlay *')]
    .filter((one) => !one.closest('table'))
    .map((one) => ({ name: one.getAttribute('aria-label') ?? one.textContent, box: one.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && (box.right > innerWidth + 1 || box.left < -1))
    .map(({ name }) => name));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const [viewport, language, colorScheme] of /** @type {const} */ ([
    [wide, 'en', 'light'], [wide, 'fr', 'dark'], [narrow, 'de', 'light'], [narrow, 'fr', 'dark'],
])) {
    test(`axe finds nothing to say at ${viewport.width} px in ${language}, ${colorScheme}`, () =>
        walk({ viewport, colorScheme }, language, async (page, view) => {
            const found = await page.evaluate(async () => {
                // The canvas paints what these elements mean; their own colours are not seen.
                const { violations } = await /** @type {any} */ (globalThis).axe.run(document,
                    { rules: { 'color-contrast': { enabled: false } } });
                return violations.map((/** @type {any} */ one) =>
                    `${one.id}: ${one.help}: ${one.nodes[0].html.slice(0, 200)}`);
            });
            assert.deepEqual(found, [], view);
        }, (page) => page.evaluate(axe)));
}

for (const [name, viewport, size] of /** @type {const} */ ([
    ['at twice the text size on a desk', wide, '200'],
    ['at twice the text size on a telephone', narrow, '200'],
    ['at 320 pixels', { width: 320, height: 640 }, '100'],
])) {
    test(`nothing sticks out at the side ${name}`, () =>
        walk({ viewport }, 'fr', async (page, view) => {
            assert.deepEqual(await outside(page), [], view);
            assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), view);
        }, async (page) => {
            await page.evaluate(async (percent) => {
                const { storage } = await /** @type {any} */ (globalThis).termwise;
                await storage.write(['meta'], async (/** @type {IDBTransaction} */ transaction) => {
                    transaction.objectStore('meta').put({ text_size: percent }, 'settings');
                });
            }, size);
            await page.reload();
            await deskOf(page);
        }));
}

test('forced colours draw every view with more contrast, and less motion draws it the same', () =>
    walk({ viewport: narrow, colorScheme: 'dark' }, 'en', async (page, view) => {
        const shown = async (/** @type {Parameters<Page['emulateMedia']>[0]} */ media) => {
            await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'none', contrast: 'no-preference',
                reducedMotion: 'no-preference', ...media });
            await deskOf(page);
            return page.screenshot();
        };
        const plain = await shown({});
        const strong = await shown({ contrast: 'more' });
        assert.ok(!strong.equals(plain), view);
        assert.ok((await shown({ forcedColors: 'active' })).equals(strong), view);
        assert.ok((await shown({ reducedMotion: 'reduce' })).equals(plain), view);
    }));

test('an idle second of every view costs no frame and no script', () =>
    walk({ viewport: wide }, 'en', async (page, view) => {
        assert.deepEqual(await costOfRest(page, 1000), { script: 0, frames: 0 }, view);
    }));
