// @ts-check
// The invoice is typed from scratch; the page says what is owed on the day it is opened, and why.
import assert from 'node:assert/strict';

import { euros, journey } from './journey.mjs';
import { chooses, figure, menu, opens, press, writes } from './merchant.mjs';

/** @typedef {import('./journey.mjs').Errand} Errand */

/**
 * Two days of advice at 750.00 net and 20 % VAT: 1,500.00 + 300.00 = 1,800.00, French law; on 20 June 2026.
 * Interest at 2.15 + 10 = 12.15 % (C. com. L441-10 II), 218.70 a year, 218.70 / 365 = 0.60 a day.
 *
 * In English, invoice of 5 January 2026, "net 30": due 5 January + 30 days = 4 February.
 *   5 February to 20 June, 24 + 31 + 30 + 31 + 20 = 136 days: 218.70 x 136/365 = 81.49
 *   owed 1,800.00 + 81.49 + 40.00 compensation (C. com. D441-5) = 1,921.49
 *
 * In French, invoice of 15 January 2026, "45 jours fin de mois":
 *   15 January + 45 days = 1 March, then the end of that month: 31 March; or
 *   the end of January, then 45 days = 28 in February + 17: 17 March, which is chosen.
 *   18 March to 20 June, 14 + 30 + 31 + 20 = 95 days: 218.70 x 95/365 = 56.92
 *   owed 1,800.00 + 56.92 + 40.00 = 1,896.92
 */
const cases = {
    en: {
        issued: '5 January 2026', price: '750.00', vat: '20%', terms: 'net 30',
        readings: [], due: '4 February 2026', days: '136', interest: '81.49', owed: '1921.49',
    },
    fr: {
        issued: '15/01/2026', price: '750,00', vat: '20 %', terms: '45 jours fin de mois',
        readings: ['17 mars 2026', '31 mars 2026'], due: '17 mars 2026', days: '95', interest: '56.92',
        owed: '1896.92',
    },
};

/** @param {Errand} errand */
async function typesTheInvoice({ page, words, language }) {
    const own = cases[language];
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
    await choosesTheReading({ page, words, language });
    assert.ok((await figure(page, words['invoice.due_on'])).startsWith(own.due));
}

/** Where the terms say two things, both are shown, and the first expected one is chosen.
 * @param {Errand} errand */
async function choosesTheReading({ page, words, language }) {
    const list = page.getByRole('radiogroup', { name: words['invoice.terms.readings'], exact: true });
    const { readings } = cases[language];
    assert.equal(await list.count(), readings.length ? 1 : 0);
    if (readings.length === 0) return;
    const entries = await list.getByRole('radio').allTextContents();
    assert.equal(entries.length, readings.length);
    const begins = (/** @type {string} */ entry, /** @type {string} */ day) =>
        entry.replace(/\s/g, ' ').startsWith(day);
    for (const day of readings) assert.ok(entries.some((entry) => begins(entry, day)), day);
    const chosen = entries.find((entry) => begins(entry, readings[0]));
    await press(page, 'radio', String(chosen));
}

/** A press on a figure shows its reason. @param {Errand} errand */
async function asksWhy({ page, words, language }) {
    const name = await page.getByRole('button').filter({ hasText: new RegExp(`^${words['owed.interest']}`) })
        .first().textContent();
    await press(page, 'button', String(name));
    const reasons = (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
    for (const part of ['L441-10', language === 'en' ? '12.15%' : '12,15 %', cases[language].days]) {
        assert.ok(reasons.includes(part), `${part} in\n${reasons}`);
    }
}

/** @param {Errand} errand */
async function readsWhatIsOwed({ page, words, language }) {
    await opens(page, words, 'nav.home');
    await press(page, 'button', words['home.ask.late']);
    const reads = async (/** @type {string} */ key, /** @type {string} */ amount) =>
        assert.ok((await figure(page, words[key])).startsWith(euros(language, amount)),
            `${key}: ${await figure(page, words[key])}`);
    await reads('owed.principal', '1800.00');
    await reads('owed.interest', cases[language].interest);
    await reads('owed.compensation', '40.00');
    await reads('owed.total', cases[language].owed);
    await reads('owed.per_day', '0.60');
}

journey({
    today: '2026-06-20',
    en: 'find out what is owed today on a late invoice',
    fr: 'savoir ce qui est dû aujourd’hui sur une facture en retard',
}, async (errand) => {
    await typesTheInvoice(errand);
    await readsWhatIsOwed(errand);
    await asksWhy(errand);
});
