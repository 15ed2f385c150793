// @ts-check
// A case is kept in a file; everything is deleted from the device; the file brings it all back.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';

import { eventually } from './browser.mjs';
import { euros, journey, openExample } from './journey.mjs';
import { deskOf, figure, menu, opens, press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/** assets/examples/fr_two_half_years.json, as published: 10,401.45 on 15 September 2026. */
const OWED = '10401.45';
const NAME = 'Brasserie Müller & Söhne';

/** @param {Errand} errand */
async function savesItToAFile({ page, words }) {
    await writes(page, words['home.case.title'], NAME);
    const downloading = page.waitForEvent('download');
    await menu(page, words['action.case'], words['action.save_file']);
    const file = await downloading;
    assert.equal(file.suggestedFilename(), 'termwise-Brasserie-Müller-Söhne.json');
    const buffer = await readFile(await file.path());
    assert.equal(JSON.parse(buffer.toString()).title, NAME);
    return buffer;
}

/** @param {Errand} errand */
async function deletesEverything({ page, words }) {
    await opens(page, words, 'nav.settings');
    await press(page, 'button', words['settings.data.delete']);
    assert.ok(await page.getByText(words['settings.data.delete.what']).count());
    const loaded = page.waitForEvent('load');
    await page.getByRole('button', { name: words['settings.data.delete.now'], exact: true }).focus();
    await page.keyboard.press('Enter'); // the page is gone before a click is told to be done
    await loaded;
    await deskOf(page);
    await opens(page, words, 'nav.home');
    const name = page.getByRole('textbox', { name: words['home.case.title'], exact: true });
    assert.notEqual(await name.inputValue(), NAME);
}

/** @param {Errand} errand @param {Buffer} buffer */
async function opensTheFile({ page, words }, buffer) {
    const choosing = page.waitForEvent('filechooser');
    await menu(page, words['action.case'], words['action.open_file']);
    await (await choosing).setFiles({ name: 'case.json', mimeType: 'application/json', buffer });
}

journey({
    today: '2026-11-29',
    en: 'keep a case in a file and open it again',
    fr: 'garder un dossier dans un fichier et le rouvrir',
}, async (errand) => {
    const { page, words, language } = errand;
    const name = page.getByRole('textbox', { name: words['home.case.title'], exact: true });
    await openExample(errand, 'fr_two_half_years');
    const kept = await savesItToAFile(errand);
    await deletesEverything(errand);

    await opensTheFile(errand, Buffer.from('{"schema":1,"colour":"red"}'));
    assert.ok(await eventually(() => page.getByText(words['shell.file.refused']).count()));
    await opensTheFile(errand, kept);
    assert.ok(await eventually(async () => await name.inputValue() === NAME));
    assert.equal(await figure(page, words['owed.total']), euros(language, OWED));
    assert.ok(await eventually(() => page.evaluate(async () => {
        const { autosave } = (await /** @type {any} */ (globalThis).termwise).keeper;
        return autosave.enabled && autosave.pending === null;
    })), 'not saved');
    await page.reload();
    await deskOf(page);
    assert.equal(await name.inputValue(), NAME);
});
