// @ts-check
// A worked example is opened; a payment is noted, is seen to pay interest before principal, is
// taken back and put there again.
import assert from 'node:assert/strict';

import { euros, example, journey, openExample } from './journey.mjs';
import { figure, menu, opens, press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * assets/examples/fr_two_half_years.json, as published: 10,000.00 due 31 May 2026 come to 10,401.45 on
 * 15 September. With 5,000.00 received on 30 June (C. civ. 1343-1, interest first):
 *   1 to 30 June, 30 days: 10,000.00 x 12.15 % x 30/365 = 99.86
 *   5,000.00 - 99.86 = 4,900.14 to principal, which leaves 5,099.86
 *   1 July to 15 September, 31 + 31 + 15 = 77 days: 5,099.86 x 12.40 % x 77/365 = 133.41
 * Owed: 5,099.86 + 133.41 + 40.00 = 5,273.27; a day more: 632.38264 / 365 = 1.73.
 */
const published = 'fr_two_half_years';
const typed = {
    en: { on: '30 June 2026', amount: '5,000.00' },
    fr: { on: '30/06/2026', amount: '5 000,00' },
};

/** @param {Errand} errand @param {string} key @param {string} amount */
async function reads({ page, words, language }, key, amount) {
    const shown = await figure(page, words[key]);
    assert.ok(shown.startsWith(euros(language, amount)), `${key}: ${shown}, not ${amount}`);
}

/** @param {Errand} errand */
async function notesThePayment({ page, words, language }) {
    const cell = (/** @type {string} */ key) =>
        `${words[key]}, ${words['payments.payment'].replace('{number}', '1')}`;
    await press(page, 'button', words['payments.add']);
    await writes(page, cell('payments.paid_on'), typed[language].on);
    await writes(page, cell('payments.amount'), '5-0');
    const wrong = words['error.malformed.amount'].split('{value}')[1].split('{amount}')[0];
    assert.ok(await page.getByText(`5-0${wrong}`).count(), 'what is no amount is not told');
    await writes(page, cell('payments.amount'), typed[language].amount);
    assert.equal(await page.getByText(`5-0${wrong}`).count(), 0);
}

journey({
    today: '2026-11-29',
    en: 'note a part payment and see what is left',
    fr: 'noter un paiement partiel et voir ce qui reste',
}, async (errand) => {
    const { page, words, language } = errand;
    await openExample(errand, published);
    await opens(page, words, 'nav.owed');
    await reads(errand, 'owed.total', example(published).expected.late.total.amount);
    await notesThePayment(errand);
    await reads(errand, 'owed.principal', '5099.86');
    await reads(errand, 'owed.interest', '133.41');
    await reads(errand, 'owed.compensation', '40.00');
    await reads(errand, 'owed.total', '5273.27');
    await reads(errand, 'owed.per_day', '1.73');
    const used = (await page.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s/g, ' '))
        .find((text) => text.includes(euros(language, '4900.14')));
    assert.ok(used?.includes(euros(language, '99.86')), `interest first: ${used}`);

    await menu(page, words['action.case'], words['action.undo']);
    await menu(page, words['action.case'], words['action.redo']);
    await reads(errand, 'owed.total', '5273.27');
    await press(page, 'button',
        `${words['payments.remove']}, ${words['payments.payment'].replace('{number}', '1')}`);
    await reads(errand, 'owed.total', '10401.45');
});
