// @ts-check
// A new buyer orders: what is known of it gives a score, a limit and terms, which are used.
import assert from 'node:assert/strict';

import { euros, journey, openExample } from './journey.mjs';
import { chooses, figure, opens, press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * An order of 10,000.00, by the scorecard and the usual weights (core/risk/scorecard.h):
 *   company younger than two years 35 x 10, dealings for 0 months 30 x 10, nothing found 85 x 10, and
 *   cover of 5,000.00, half the order, 60 x 15: (350 + 300 + 850 + 900) / 45 = 2,400 / 45 = 53 points.
 * Between 40 and 60 points paid late goes from 55 to 35 %: 55 - 20 x 13/20 = 42 %; never paid from 6 to
 * 2 %: 6 - 4 x 13/20 = 3.4 %; of 10,000.00 that is 340.00. The limit is the cover, so half the order has to be
 * paid in advance: 5,000.00.
 * Insolvency proceedings: no points, all in advance.
 */
const expected = {
    en: { late: '42%', unpaid: '3.4%', deposit: '50%', cover: '5,000.00' },
    fr: { late: '42 %', unpaid: '3,4 %', deposit: '50 %', cover: '5 000,00' },
};

/** @param {string} words */
const capital = (words) => words[0].toUpperCase() + words.slice(1);

/** @param {Errand} errand @param {number} points */
async function scores({ page, words }, points) {
    assert.equal(await figure(page, words['buyer.score']),
        words['buyer.score.points'].replace('{points}', String(points)).replace(/\s/g, ' '));
}

/** @param {Errand} errand */
async function tellsWhatIsKnown({ page, words, language }) {
    await press(page, 'button', words['home.ask.buyer']);
    await writes(page, words['buyer.relation_months'], '0');
    await chooses(page, words['buyer.legal_form'], capital(words['legal_form.new_company']));
    await writes(page, words['buyer.insurer_limit'], expected[language].cover);
    await chooses(page, words['buyer.signal'], capital(words['public_signal.none_found']));
}

journey({
    today: '2026-11-29',
    en: 'decide which terms a new buyer gets',
    fr: 'décider des conditions à accorder à un nouveau client',
}, async (errand) => {
    const { page, words, language } = errand;
    const own = expected[language];
    await openExample(errand, 'fr_two_half_years');
    await tellsWhatIsKnown(errand);
    await scores(errand, 53);
    assert.equal(await figure(page, words['buyer.late']), own.late);
    assert.equal(await figure(page, words['buyer.unpaid']), own.unpaid);
    assert.equal(await figure(page, words['buyer.expected_loss']), euros(language, '340.00'));
    assert.equal(await figure(page, words['buyer.credit_limit']), euros(language, '5000.00'));
    assert.equal(await figure(page, words['buyer.deposit']), own.deposit);

    await press(page, 'button', words['buyer.use_terms']);
    await opens(page, words, 'nav.instalments');
    const rows = page.getByRole('table', { name: words['instalments.schedule'], exact: true })
        .getByRole('row');
    const read = (await rows.allInnerTexts()).map((row) => row.replace(/\s+/g, ' '));
    const half = read.filter((row) => row.includes(euros(language, '5000.00')));
    assert.equal(half.length, 2, read.join('\n'));
    assert.ok(half[0].includes(words['instalments.deposit']), half[0]);

    await opens(page, words, 'nav.buyer');
    await chooses(page, words['buyer.signal'], capital(words['public_signal.insolvency']));
    await scores(errand, 0);
    assert.ok(await page.getByRole('cell')
        .filter({ hasText: words['buyer.advice.prepay.terms'] }).count());
});
