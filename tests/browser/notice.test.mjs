// @ts-check
// A merchant's errand: send the formal notice. The worked example is opened, the missing names are
// typed, the notice is written in the language of the buyer, read, copied, saved, printed, proved.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { eventually, opened, screens } from './browser.mjs';
import { builtSite } from './built_site.mjs';
import { chooses, deskOf, menu, messages, press, writes } from './merchant.mjs';

/** @typedef {import('playwright-core').Page} Page */
const site = builtSite();
const pictures = fileURLToPath(new URL('../../build/test', import.meta.url));
before(() => { mkdirSync(pictures, { recursive: true }); });
afterEach(async () => {
    for (const context of site.browser.contexts()) await context.close();
});

/**
 * assets/examples/fr_late_part_paid.json: 3,978.67 of principal + 168.96 of interest + 40.00 = 4,187.63
 * on 22 November 2026. The buyer reads German, whoever writes.
 */
const OWED = '4.187,63 €';
const BUYER = 'Müller <b>& Söhne</b>';

const tasks = {
    en: 'send the formal notice to a buyer who reads German',
    fr: 'envoyer la mise en demeure à un acheteur qui lit l’allemand',
};

/** @typedef {{ page: Page, words: Record<string, string> }} Errand */

/** Evens out the spaces, so that a test can be typed. @param {string} text */
const evened = (text) => text.replace(/[\u00a0\u202f]/g, ' ');

/** @param {Errand} errand */
async function choosesTheNotice({ page, words }) {
    // Its name begins the line; another reminder has it in the middle of its own.
    const notice = page.getByRole('radio')
        .filter({ hasText: new RegExp(`^${words['documents.kind.formal_notice']}`) });
    // Once what is drawn at first is joined by the rest, which knows what a paper needs.
    assert.ok(await eventually(async () =>
        (await notice.innerText()).endsWith(words['documents.absent.seller'])), await notice.innerText());
    const lacking = await notice.innerText();
    await press(page, 'radio', lacking);
    await press(page, 'button', words['documents.lead']);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    assert.ok(await eventually(async () =>
        await focused() === `${words['party.name']}, ${words['party.seller']}`), String(await focused()));
    await page.keyboard.type('Studio Lune');
    await page.keyboard.press('Tab');
    await deskOf(page);
    await writes(page, `${words['party.name']}, ${words['party.buyer']}`, BUYER);
    await writes(page, `${words['party.address']}, ${words['party.buyer']}`, 'Lindenweg 3');
    await chooses(page, words['documents.language'], 'Deutsch');
    await press(page, 'radio', words['documents.kind.formal_notice']);
    assert.ok(await eventually(() => page.getByRole('heading', { level: 2 })
        .filter({ hasText: /^Förmliche Zahlungsaufforderung/ }).count()));
    const tables = page.locator('[lang="de"] table');
    assert.ok(await eventually(async () => await tables.count() >= 2),
        `amounts and ledger, of which ${await tables.count()} are there`);
}

/** What a press downloads. @param {Page} page @param {() => Promise<void>} act */
async function downloaded(page, act) {
    const downloading = page.waitForEvent('download');
    await act();
    const download = await downloading;
    return { name: download.suggestedFilename(), path: await download.path() };
}

/** @param {Errand} errand */
async function copiesAndSaves({ page, words }) {
    await page.bringToFront();
    await press(page, 'button', words['documents.copy']);
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    assert.ok(await eventually(async () => (await copied()).startsWith('Förmliche Zahlungsaufforderung')));
    assert.ok(evened(await copied()).includes(OWED) && (await copied()).includes(BUYER));

    const save = (/** @type {string} */ entry) =>
        downloaded(page, () => menu(page, words['documents.save'], words[entry]));
    const html = await save('documents.save.html');
    assert.match(html.name, /^Förmliche-Zahlungsaufforderung.*\.html$/);
    const text = evened(await readFile(html.path, 'utf8'));
    assert.ok(text.includes(OWED) && text.includes('Müller &lt;b&gt;&amp; Söhne&lt;/b&gt;'));
    assert.doesNotMatch(text, /<b>|<script/);
    const csv = await save('documents.save.csv');
    assert.match(await readFile(csv.path, 'utf8'), /^\uFEFF"Rechnung";"Von";/);
}

/** @param {Errand} errand */
async function printsIt({ page, words }) {
    await page.evaluate(() => { Object.assign(globalThis, { print() {} }); });
    await press(page, 'button', words['documents.print']);
    assert.ok(await eventually(() => page.locator('#paper h1').count()));
    await page.emulateMedia({ media: 'print' });
    assert.ok(evened(await page.locator('#paper').innerText()).includes(OWED));
    await page.screenshot({ path: path.join(pictures, `notice-printed-${page.viewportSize()?.width}.png`) });
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.locator('#paper').count(), 0);
}

/** @param {Errand} errand */
async function provesIt({ page, words }) {
    const sheet = await downloaded(page, () => press(page, 'button', words['documents.proof.save']));
    const verdict = async (/** @type {Buffer} */ buffer) => {
        const choosing = page.waitForEvent('filechooser');
        await press(page, 'button', words['documents.proof.open']);
        await (await choosing).setFiles({ name: 'proof.txt', mimeType: 'text/plain', buffer });
    };
    const says = (/** @type {string} */ key) => eventually(() =>
        page.getByRole('paragraph').filter({ hasText: words[key] }).count());
    const bytes = await readFile(sheet.path);
    await verdict(bytes);
    assert.ok(await says('verdict.intact'));
    await verdict(Buffer.from(bytes.toString().replace('4187.63', '4187.64')));
    assert.ok(await says('verdict.altered'));
}

for (const [name, screen] of Object.entries(screens)) {
    for (const language of /** @type {('en' | 'fr')[]} */ (['en', 'fr'])) {
        test(`${tasks[language]}, on a ${name}`, async () => {
            const page = await opened(site.browser, site.address, {
                ...screen, locale: language, permissions: ['clipboard-read', 'clipboard-write'] });
            const errand = { page, words: messages(language) };
            const example = JSON.parse(await readFile(
                new URL('../../assets/examples/fr_late_part_paid.json', import.meta.url), 'utf8'));
            await menu(page, errand.words['action.examples'], example.title[language]);
            await press(page, 'button', errand.words['nav.documents']);
            await choosesTheNotice(errand);
            await page.screenshot({ path: path.join(pictures,
                `documents-${language}-${screen.viewport.width}.png`) });
            await copiesAndSaves(errand);
            await printsIt(errand);
            await provesIt(errand);
            assert.deepEqual(page.faults, []);
        });
    }
}
