// @ts-check
// Which payment method leaves most, and which way to an overdue debt is worth most.
import assert from 'node:assert/strict';

import { euros, journey, openExample } from './journey.mjs';
import { press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * assets/examples/fr_late_part_paid.json: an invoice of 5,880.00, of which 4,187.63 are owed with interest and
 * compensation, 3,978.67 of them principal. Tariffs as in assets/tariffs/providers.json:
 *   transfer free: 5,880.00 are kept
 *   Stripe 1.5 % + 0.25: 88.20 + 0.25 = 88.45, so 5,791.55; to be left 5,880.00, charge 5,880.25 / 0.985 = 5,969.80
 *   PayPal 2.9 % + 0.35: 170.52 + 0.35 = 170.87, so 5,709.13
 * No surcharge in France: CMF L112-12. Ways as in assets/recovery/FR.json; the VAT in the principal is
 * 3,978.67 / 6 = 663.11 and comes back as far as the debt is lost:
 *   payment order 65 %: 2,721.96 - 118.47 + 663.11 x 35 % = 2,721.96 - 118.47 + 232.09 = 2,835.58
 *   letters 55 %: 2,303.20 - 15.00 + 663.11 x 45 % = 2,303.20 - 15.00 + 298.40 = 2,586.60
 * With a chance of 40 %: 1,675.05 - 118.47 + 397.87 = 1,954.45, and letters lead.
 */
const order = 'recovery_route.payment_order';
const letters = 'recovery_route.amicable';

/** A route as the tables name it. @param {Record<string, string>} words @param {string} route */
const named = (words, route) => words[route][0].toUpperCase() + words[route].slice(1);

/** The rows of a table, their spaces evened out. @param {Errand} errand @param {string} key */
async function rowsOf({ page, words }, key) {
    const rows = page.getByRole('table', { name: words[key], exact: true }).getByRole('row');
    return (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' ').trim());
}

/** @param {string[]} rows @param {string[]} all */
const has = (rows, ...all) =>
    assert.ok(rows.some((row) => all.every((one) => row.includes(one))), `${all} in\n${rows.join('\n')}`);

/** @param {Errand} errand */
async function comparesMethods(errand) {
    const { page, words, language } = errand;
    await press(page, 'button', words['home.ask.method']);
    await press(page, 'button', words['methods.start']);
    const rows = await rowsOf(errand, 'methods.card.compared');
    has(rows, 'SEPA', euros(language, '5880.00'), '1.');
    has(rows, 'Stripe', euros(language, '88.45'), euros(language, '5791.55'), euros(language, '5969.80'));
    has(rows, 'PayPal', euros(language, '170.87'), euros(language, '5709.13'));
    has(await rowsOf(errand, 'methods.surcharges'), 'Stripe', words['surcharging.forbidden'], 'CMF L112-12');
}

/** @param {Errand} errand */
async function comparesWays(errand) {
    const { page, words, language } = errand;
    await press(page, 'button', words['recovery.start']);
    const before = await rowsOf(errand, 'recovery.card');
    assert.ok(before[1].startsWith(named(words, order)), before.join('\n'));
    has(before, named(words, order), euros(language, '118.47'), euros(language, '232.09'), euros(language, '2835.58'));
    has(before, named(words, letters), euros(language, '298.40'), euros(language, '2586.60'));
    has(before, named(words, 'recovery_route.write_off'), euros(language, '663.11'));

    await writes(page, `${words['recovery.chance.percent']}, ${words[order]}`, '40');
    const after = await rowsOf(errand, 'recovery.card');
    assert.ok(after[1].startsWith(named(words, letters)), after.join('\n'));
    has(after, named(words, order), euros(language, '397.87'), euros(language, '1954.45'));
}

journey({
    today: '2026-11-29',
    en: 'choose a payment method, and a way to an overdue debt',
    fr: 'choisir un moyen de paiement, et une voie de recouvrement',
}, async (errand) => {
    await openExample(errand, 'fr_late_part_paid');
    await comparesMethods(errand);
    await comparesWays(errand);
});
