// @ts-check
// Terms are chosen anew for an invoice; what the law forbids is told at once; the clause is copied.
import assert from 'node:assert/strict';

import { eventually } from './browser.mjs';
import { euros, journey, openExample } from './journey.mjs';
import { chooses, figure, press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * assets/examples/fr_2_10_net_30.json, 1,200.00 of 1 September 2026. 90 days are beyond the 60 that C. com.
 * L441-10 I allows. 30 days: 1 October; 2 % within 10 days: 1,176.00 until 11 September, which is worth
 * 2/98 x 365/20 = 37.24 % a year. An agreed rate may not be below three times the legal rate (L441-10 II),
 * 3 x 2.75 = 8.25 % in the second half of 2026: 8 % is, 9 % is not.
 */
const typed = {
    en: {
        too_long: 'net 90', days: '30 days', due: '1 October 2026', worth: '37.24%', rate: '9%', floor: '8.25%',
        clause: ['Payment terms: 2% discount if paid within 10 days', '30 days after the invoice date', '€40.00'],
    },
    fr: {
        too_long: '90 jours', days: '30 jours', due: '1er octobre 2026', worth: '37,24 %', rate: '9 %', floor: '8,25 %',
        clause: ['Conditions de paiement : escompte de 2 %', '30 jours après la date de facture', '40,00 €'],
    },
};

/** Whether a paragraph on screen has all these words. @param {Errand} errand @param {string[]} all */
async function tells({ page }, ...all) {
    const read = (await page.getByRole('paragraph').allInnerTexts()).map((one) => one.replace(/\s+/g, ' '));
    return read.some((one) => all.every((words) => one.includes(words)));
}

/** @param {Errand} errand */
async function choosesWhenToPay(errand) {
    const { page, words, language } = errand;
    await writes(page, words['invoice.terms'], typed[language].too_long);
    assert.ok(await tells(errand, '60', 'C. com. L441-10 I'), 'no word of the legal limit');
    await chooses(page, words['terms.days'], typed[language].days);
    assert.ok(!await tells(errand, '60', 'C. com. L441-10 I'), 'the limit is kept, and still told');
    assert.ok((await figure(page, words['invoice.due_on'])).startsWith(typed[language].due));
    await press(page, 'button', words['terms.tier.add']);
    assert.equal(await figure(page, words['discount.payable']), euros(language, '1176.00'));
    assert.ok(await page.getByRole('table', { name: words['terms.tiers'], exact: true })
        .getByRole('cell').filter({ hasText: typed[language].worth.split(' ')[0] }).count());
}

/** @param {Errand} errand */
async function agreesOnARate(errand) {
    const { page, words, language } = errand;
    await chooses(page, words.penalty, words['penalty.rate']);
    await writes(page, words['late.contract_rate'], '8');
    assert.ok(await tells(errand, 'L441-10 II', typed[language].floor), 'no word of the least rate');
    await writes(page, words['late.contract_rate'], '9');
    assert.ok(!await tells(errand, 'L441-10 II', typed[language].floor));
}

/** @param {Errand} errand */
async function copiesTheClause({ page, words, language }) {
    await press(page, 'button', words['policy.documents']);
    await press(page, 'radio', words['documents.kind.terms_clause']);
    await page.bringToFront();
    await press(page, 'button', words['documents.copy']);
    const copied = async () => (await page.evaluate(() => navigator.clipboard.readText())).replace(/\s+/g, ' ');
    assert.ok(await eventually(async () => (await copied()).includes(typed[language].rate)), await copied());
    for (const words of typed[language].clause) {
        assert.ok((await copied()).includes(words), `${words} in ${await copied()}`);
    }
}

journey({
    today: '2026-11-29',
    en: 'write my terms and copy the clause',
    fr: 'rédiger mes conditions de paiement et copier la clause',
}, async (errand) => {
    await openExample(errand, 'fr_2_10_net_30');
    await press(errand.page, 'button', errand.words['home.ask.terms']);
    await choosesWhenToPay(errand);
    await agreesOnARate(errand);
    await copiesTheClause(errand);
});
