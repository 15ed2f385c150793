// @ts-check
// A buyer cannot pay at once: the overdue sum is split into parts of a round amount, the agreement is
// copied and printed.
import assert from 'node:assert/strict';

import { eventually } from './browser.mjs';
import { euros, journey, openExample } from './journey.mjs';
import { figure, opens, press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * assets/examples/fr_late_part_paid.json, as published: 4,187.63 on 22 November 2026. In parts of
 * 1,400.00 from 22 December on, each month: 1,400.00 + 1,400.00 + the rest, 1,387.63. If one is missed, all
 * that is open falls due: 4,187.63, then 2,787.63, then 1,387.63.
 */
const parts = [
    { amount: '1400.00', missed: '4187.63', en: ['22 December 2026', '22 Dec 2026'], fr: ['22 décembre 2026', '22/12/2026'] },
    { amount: '1400.00', missed: '2787.63', en: ['22 January 2027', '22 Jan 2027'], fr: ['22 janvier 2027', '22/01/2027'] },
    { amount: '1387.63', missed: '1387.63', en: ['22 February 2027', '22 Feb 2027'], fr: ['22 février 2027', '22/02/2027'] },
];
const typed = { en: '1,400.00', fr: '1 400,00' };

/** @param {string} text */
const evened = (text) => text.replace(/\s+/g, ' ');

/** @param {Errand} errand */
async function splitsIt({ page, words, language }) {
    await press(page, 'button', words['home.ask.instalments']);
    await press(page, 'button', words['reschedule.start']);
    await writes(page, words['reschedule.instalment'], typed[language]);
    assert.equal(await figure(page, words['reschedule.total']), euros(language, '4187.63'));
    const rows = page.getByRole('table', { name: words['reschedule.table'], exact: true })
        .getByRole('row');
    const read = (await rows.allInnerTexts()).map(evened);
    assert.equal(read.length, parts.length + 2, read.join('\n'));
    parts.forEach((part, at) => {
        for (const words of [part[language][0], euros(language, part.amount), euros(language, part.missed)]) {
            assert.ok(read[at + 1].includes(words), `${words} in ${read[at + 1]}`);
        }
    });
}

/** @param {Errand} errand */
async function drawsUpTheAgreement({ page, words, language }) {
    await opens(page, words, 'nav.documents');
    await writes(page, `${words['party.name']}, ${words['party.seller']}`, 'Studio Lune');
    await writes(page, `${words['party.name']}, ${words['party.buyer']}`, 'Brasserie Belfort');
    await press(page, 'radio', words['documents.kind.payment_plan']);
    await page.bringToFront();
    await press(page, 'button', words['documents.copy']);
    const copied = async () => evened(await page.evaluate(() => navigator.clipboard.readText()));
    assert.ok(await eventually(async () => (await copied()).includes('Studio Lune')));
    const text = await copied();
    for (const part of parts) {
        assert.ok(text.includes(part[language][1]) && text.includes(euros(language, part.amount)), text);
    }
    assert.ok(text.includes('Brasserie Belfort') && text.includes(euros(language, '4187.63')));

    await page.evaluate(() => { Object.assign(globalThis, { print() {} }); });
    await press(page, 'button', words['documents.print']);
    assert.ok(await eventually(() => page.locator('#paper h1').count()));
    await page.emulateMedia({ media: 'print' });
    assert.ok(evened(await page.locator('#paper').innerText()).includes(euros(language, '1387.63')));
}

journey({
    today: '2026-11-29',
    en: 'offer instalments to a late buyer and copy the agreement',
    fr: 'proposer un échelonnement à un client en retard et copier l’accord',
}, async (errand) => {
    await openExample(errand, 'fr_late_part_paid');
    await splitsIt(errand);
    await drawsUpTheAgreement(errand);
});
