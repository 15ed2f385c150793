// @ts-check
// The invoice is typed from scratch; the page says what is owed on the day it is opened, and why.
import assert from 'node:assert/strict';

import { euros, journey } from './journey.mjs';
import { chooses, figure, menu, opens, press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * Two days of advice at 750.00 net and 20 % VAT: 1,500.00 + 300.00 = 1,800.00, French law.
 * Invoice of 5 January 2026, net 30: due 5 January + 30 days = 4 February.
 * Interest from 5 February to 6 March 2026, 24 + 6 = 30 days at 2.15 + 10 = 12.15 %
 * (C. com. L441-10 II): 1,800.00 x 12.15 % x 30/365 = 218.70 x 30/365 = 17.98.
 * Owed: 1,800.00 + 17.98 + 40.00 compensation (C. com. D441-5) = 1,857.98; a day more 218.70/365 = 0.60.
 */
const typed = {
    en: { issued: '5 January 2026', price: '750.00', vat: '20%', terms: 'net 30', due: '4 February 2026' },
    fr: { issued: '05/01/2026', price: '750,00', vat: '20 %', terms: '30 jours', due: '4 février 2026' },
};

/** @param {Errand} errand */
async function typesTheInvoice({ page, words, language }) {
    const own = typed[language];
    const cell = (/** @type {string} */ key) =>
        `${words[`invoice.line.${key}`]}, ${words['invoice.line'].replace('{number}', '1')}`;
    await menu(page, words['action.case'], words['action.new']);
    await chooses(page, words['invoice.jurisdiction'], 'France');
    await writes(page, words['invoice.issued_on'], own.issued);
    await writes(page, cell('description'), 'Conseil');
    await writes(page, cell('quantity'), '2');
    await writes(page, cell('unit_price'), own.price);
    await chooses(page, cell('vat'), own.vat);
    await writes(page, words['invoice.terms'], own.terms);
    assert.equal(await figure(page, words['invoice.net']), euros(language, '1500.00'));
    assert.equal(await figure(page, words['invoice.tax']), euros(language, '300.00'));
    assert.equal(await figure(page, words['invoice.gross']), euros(language, '1800.00'));
    assert.ok((await figure(page, words['invoice.due_on'])).startsWith(own.due));
}

/** @param {Errand} errand */
async function readsWhatIsOwed({ page, words, language }) {
    await opens(page, words, 'nav.home');
    await press(page, 'button', words['home.ask.late']);
    const reads = async (/** @type {string} */ key, /** @type {string} */ amount) =>
        assert.ok((await figure(page, words[key])).startsWith(euros(language, amount)),
            `${key}: ${await figure(page, words[key])}`);
    await reads('owed.principal', '1800.00');
    await reads('owed.interest', '17.98');
    await reads('owed.compensation', '40.00');
    await reads('owed.total', '1857.98');
    await reads('owed.per_day', '0.60');
}

journey({
    today: '2026-03-06',
    en: 'find out what is owed today on a late invoice',
    fr: 'savoir ce qui est dû aujourd’hui sur une facture en retard',
}, async (errand) => {
    await typesTheInvoice(errand);
    await readsWhatIsOwed(errand);
});
