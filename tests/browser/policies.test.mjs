// @ts-check
// Three policies are compared on the same sales; one assumption is changed, and another one leads.
import assert from 'node:assert/strict';

import { euros, journey, openExample } from './journey.mjs';
import { press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * Six sales of 5,880.00 (assets/examples/fr_late_part_paid.json), 35,280.00; money in waiting costs nothing.
 *   as today, 2 % lost: 705.60, which leaves 34,574.40
 *   2 % discount, taken by 30 %: 35,280.00 x 0.3 x 2 % = 211.68; 2 % of the others lost: 35,280.00 x 0.7 x 2 % =
 *   493.92; leaves 34,574.40 too
 *   with a deposit of 30 %, 2 % x 0.7 = 1.4 % lost: 493.92, which leaves 34,786.08 and leads
 * When all take the discount: 705.60 of it, nothing lost. When a deposit loses 3 %: 1,058.40, 34,221.60.
 */
const cell = (/** @type {Errand} */ { words }, /** @type {string} */ key, /** @type {number} */ number) =>
    `${words[key]}, ${words['scenarios.policy.number'].replace('{number}', String(number))}`;

/** @param {Errand} errand @param {string[][]} expected */
async function ranks({ page, words, language }, expected) {
    const rows = page.getByRole('table', { name: words['scenarios.card.ranking'], exact: true })
        .getByRole('row');
    const read = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
    for (const [name, ...amounts] of expected) {
        const row = read.find((one) => one.includes(name));
        for (const amount of amounts) {
            assert.ok(row?.includes(euros(language, amount)), `${name} ${amount} in\n${read.join('\n')}`);
        }
    }
}

/** @param {Errand} errand @param {string} policy @param {string} worth */
async function leads({ page, words, language }, policy, worth) {
    const all = (await page.getByRole('paragraph').allInnerTexts()).map((one) => one.replace(/\s+/g, ' '));
    const best = words['scenarios.best'].split('{date}')[0].replace('{policy}', policy)
        .replace('{worth}', euros(language, worth)).replace(/\s/g, ' ');
    assert.ok(all.some((one) => one.startsWith(best)), `${best} in\n${all.join('\n')}`);
}

journey({
    today: '2026-11-29',
    en: 'compare three payment policies on my sales',
    fr: 'comparer trois politiques de paiement sur mes ventes',
}, async (errand) => {
    const { page, words } = errand;
    const today = words['scenarios.as_today'];
    const discount = words['scenarios.with_discount'].replace(/\s/g, ' ');
    const deposit = words['scenarios.with_deposit'];
    await openExample(errand, 'fr_late_part_paid');
    await press(page, 'button', words['home.ask.policies']);
    await press(page, 'button', words['scenarios.start']);
    await writes(page, words['scenarios.capital_rate'], '');
    await ranks(errand, [
        [today, '34574.40', '705.60'],
        [discount, '34574.40', '211.68', '493.92'],
        [deposit, '34786.08', '493.92'],
    ]);
    await leads(errand, deposit, '34786.08');

    await writes(page, cell(errand, 'scenarios.lost', 3), '3');
    await writes(page, cell(errand, 'scenarios.take_up', 2), '100');
    await ranks(errand, [
        [today, '34574.40', '705.60'],
        [discount, '34574.40', '705.60'],
        [deposit, '34221.60', '1058.40'],
    ]);
    await leads(errand, today, '34574.40');
});
