// @ts-check
// How a document leaves the page: on paper, as a file, as a draft of a mail; the shell alone, with
// documents as the core writes them.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, afterEach, before, test } from 'node:test';

import { barePage, eventually, launched, opened, served } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Awaited<ReturnType<typeof served>>} */ let site;
before(async () => {
    site = await served(await barePage());
    browser = await launched();
});
after(async () => {
    await browser.close();
    await site.close();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
});

/** @param {Page} page @param {string} what @param {string} [text] */
const ask = (page, what, text = '') =>
    page.evaluate(([w, t]) => /** @type {any} */ (globalThis).bare.ask(w, t), [what, text]);

/** @param {Page} page @param {string} what @param {string} text */
const wasTold = (page, what, text) => eventually(() => page.evaluate(([w, t]) =>
    /** @type {any} */ (globalThis).bare.told.some((/** @type {string[]} */ one) =>
        one[0] === w && one[1] === t), [what, text]));

/** Counts calls of print instead of opening the dialog, which no test can close. @param {Page} page */
const withoutDialog = (page) => page.evaluate(() => {
    Object.assign(globalThis, { prints: 0, print() { /** @type {any} */ (globalThis).prints += 1; } });
});
/** Whether the page itself is drawn, as the style sheets have it. @param {Page} page */
const pageShown = (page) => page.evaluate(() =>
    getComputedStyle(/** @type {Element} */ (document.getElementById('overlay'))).display !== 'none');
/** @param {Page} page */
const prints = (page) => page.evaluate(() => /** @type {any} */ (globalThis).prints);

/** A letter with a table of that many rows, to a buyer with a hostile name. @param {number} rows */
const letter = (rows) => '<article lang="fr">\n<h1>Mise en demeure : facture 2026-041</h1>\n'
    + '<p>&lt;img src=x onerror=alert(1)&gt;<br>\n59000 Lille</p>\n<table>\n<thead>\n'
    + '<tr><th scope="col">Du</th><th scope="col" class="number">Intérêts</th></tr>\n</thead>\n<tbody>\n'
    + '<tr><td>01/06/2026</td><td class="number">1,23 €</td></tr>\n'.repeat(rows)
    + '</tbody>\n<tfoot>\n<tr><td>Total</td><td class="number">9,99 €</td></tr>\n</tfoot>\n</table>\n'
    + '</article>\n';

test('a document is printed instead of the page, and gone once the dialog is closed', async () => {
    const page = await opened(browser, site.address);
    await withoutDialog(page);
    await ask(page, 'print_document', letter(2));
    assert.ok(await eventually(async () => await prints(page) === 1));
    assert.equal(await page.title(), 'Mise en demeure : facture 2026-041');
    assert.equal(await page.locator('#paper').isVisible(), false, 'it shows on paper alone');
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.locator('#paper h1').isVisible(), true);
    assert.equal(await pageShown(page), false);
    assert.equal(await page.locator('#paper img').count(), 0);
    assert.match(await page.locator('#paper p').first().innerText(), /^<img src=x onerror=alert\(1\)>/);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal(await page.locator('#paper').count(), 0);
    assert.equal(await pageShown(page), true);
    assert.equal(await page.title(), 'Termwise');
    assert.equal(await page.evaluate(() => document.adoptedStyleSheets.length), 0);
    assert.deepEqual(page.faults, []);
});

test('a second print before the first is over prints one document', async () => {
    const page = await opened(browser, site.address);
    await withoutDialog(page);
    await ask(page, 'print_document', letter(1));
    await ask(page, 'print_document', letter(3));
    assert.ok(await eventually(async () => await prints(page) === 2));
    assert.equal(await page.locator('#paper').count(), 1);
    assert.equal(await page.locator('#paper tbody tr').count(), 3);
});

test('a long account runs over A4 pages, each with the heads of its table', async () => {
    const page = await opened(browser, site.address);
    await withoutDialog(page);
    await ask(page, 'print_document', letter(120));
    assert.ok(await eventually(async () => await prints(page) === 1));
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    // 210 x 297 mm in points.
    assert.match(pdf, /\/MediaBox ?\[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
    const pages = pdf.match(/\/Type ?\/Page\b/g)?.length ?? 0;
    assert.ok(pages >= 3 && pages <= 5, `${pages} pages`);
});

test('markup that is no document is refused in words, and nothing is printed', async () => {
    const page = await opened(browser, site.address);
    await withoutDialog(page);
    await ask(page, 'print_document', '<article lang="fr"><img src="x" onerror="alert(1)"></article>');
    assert.ok(await wasTold(page, 'problem', 'shell.failed'));
    assert.equal(await prints(page), 0);
    assert.equal(await page.locator('#paper').count(), 0);
});

test('the browser itself holds any other way to markup closed', async () => {
    const page = await opened(browser, site.address);
    const refused = await page.evaluate(() => {
        try {
            document.createElement('div').innerHTML = '<b>x</b>';
            return false;
        } catch { return true; }
    });
    assert.equal(refused, true);
});

test('a document saved as a page opens by itself, readable and without a script', async () => {
    const page = await opened(browser, site.address);
    const downloading = page.waitForEvent('download');
    await ask(page, 'save_text', `Mise en demeure : facture 2026/041.html\n${letter(2)}`);
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'Mise-en-demeure-facture-2026-041.html');
    const text = await readFile(await download.path(), 'utf8');
    const reader = await (await browser.newContext()).newPage();
    await reader.setContent(text);
    assert.equal(await reader.title(), 'Mise en demeure : facture 2026-041');
    assert.equal(await reader.locator('html').getAttribute('lang'), 'fr');
    assert.equal(await reader.locator('script, img').count(), 0);
    assert.equal(await reader.locator('td.number').first().evaluate((cell) =>
        getComputedStyle(cell).textAlign), 'right');
});

test('a spreadsheet is saved byte for byte, with the mark of UTF-8', async () => {
    const page = await opened(browser, site.address);
    const downloading = page.waitForEvent('download');
    await ask(page, 'save_text', 'Compte.csv\n\uFEFF"Intérêts";"\'=1+1"\r\n');
    const bytes = await readFile(await (await downloading).path());
    assert.equal(bytes.toString('hex', 0, 3), 'efbbbf');
    assert.equal(bytes.toString(), '\uFEFF"Intérêts";"\'=1+1"\r\n');
});

test('a draft of a mail is opened, and what does not fit is copied whole', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await opened(context, site.address);
    await page.evaluate(() => {
        /** @type {string[]} */ const clicked = [];
        Object.assign(globalThis, { clicked });
        HTMLAnchorElement.prototype.click = function click() { clicked.push(this.href); };
    });
    const clicked = () => page.evaluate(() => /** @type {any} */ (globalThis).clicked);
    await page.bringToFront();
    await ask(page, 'mail', 'Rappel & co\nBonjour,\n12 €');
    assert.ok(await eventually(async () => (await clicked()).length === 1));
    assert.deepEqual(await clicked(),
        ['mailto:?subject=Rappel%20%26%20co&body=Bonjour%2C%0D%0A12%20%E2%82%AC']);
    const long = 'une ligne de la lettre\n'.repeat(200);
    await ask(page, 'mail', `Rappel\n${long}`);
    assert.ok(await wasTold(page, 'notice', 'shell.mail_shortened'));
    assert.equal((await page.evaluate(() => navigator.clipboard.readText())).trim(), long.trim());
    assert.ok((await clicked())[1].length <= 2000);
});

test('the letters of a language come when they are wanted, and are said to be lacking if not', async () => {
    const page = await opened(browser, site.address);
    await ask(page, 'load_letters', 'fr');
    assert.ok(await wasTold(page, 'letters_words', '{"locale":"fr","title":"Conditions"}'));
    assert.ok(await wasTold(page, 'letters', '{"letters":"fr","title":"Lettres"}'));
    await ask(page, 'load_letters', 'tlh');
    assert.ok(await wasTold(page, 'letters_lacking', 'tlh'));
});

test('a proof sheet is chosen like any file and told as it stands', async () => {
    const page = await opened(browser, site.address);
    const choosing = page.waitForEvent('filechooser');
    await page.mouse.click(5, 5);
    await ask(page, 'open_proof');
    await (await choosing).setFiles({ name: 'sheet', mimeType: '', buffer: Buffer.from('{"a":1}\nb\n') });
    assert.ok(await wasTold(page, 'proof', '{"a":1}\nb\n'));
});
