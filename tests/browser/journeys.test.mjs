// @ts-check
// A merchant's errands from end to end, in both languages, on a desk and on a telephone.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { builtPage, launched, opened, screens, served } from './browser.mjs';
import { chooses, figure, menu, messages, opens, press, writes } from './merchant.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Awaited<ReturnType<typeof served>>} */ let site;
const pictures = fileURLToPath(new URL('../../build/test', import.meta.url));
before(async () => {
    const folder = builtPage();
    assert.ok(folder, 'build/page is missing: ./run --build-only');
    mkdirSync(pictures, { recursive: true });
    site = await served(folder);
    browser = await launched();
});
after(async () => {
    await browser?.close();
    await site?.close();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
});

/**
 * Two days of advice at 750.00 net and 20 % VAT: 1,500.00 + 300.00 = 1,800.00, French law.
 *
 * In English, invoice of 5 January 2026, "2/10 net 30":
 *   due 5 January + 30 days = 4 February; until 15 January 2 % less: 1,800.00 x 2 % = 36.00 (30.00
 *   net and 6.00 VAT), so 1,764.00; waiting 20 days costs 2/98 x 365/20 = 37.24 % a year.
 *   Reckoned on 6 March, 500.00 received on 14 February; rate 2.15 + 10 = 12.15 %, days / 365:
 *     5 to 14 February, 10 days on 1,800.00: 1,800.00 x 12.15 % x 10/365 = 5.99
 *     500.00 - 5.99 = 494.01 to principal, which leaves 1,305.99
 *     15 February to 6 March, 14 + 6 = 20 days: 1,305.99 x 12.15 % x 20/365 = 8.69
 *   Owed: 1,305.99 + 8.69 + 40.00 compensation = 1,354.68; a day more: 158.677785 / 365 = 0.43.
 *
 * In French, invoice of 15 January 2026, "45 jours fin de mois":
 *   15 January + 45 days = 1 March, then the end of that month: 31 March; or
 *   the end of January, then 45 days = 28 in February + 17: 17 March, which is chosen.
 *   Reckoned on 20 June, 500.00 received on 16 May, 12.15 % as above:
 *     18 March to 16 May, 14 + 30 + 16 = 60 days on 1,800.00: 218.70 x 60/365 = 35.95
 *     500.00 - 35.95 = 464.05 to principal, which leaves 1,335.95
 *     17 May to 20 June, 15 + 20 = 35 days: 1,335.95 x 12.15 % x 35/365 = 15.56
 *   Owed: 1,335.95 + 15.56 + 40.00 = 1,391.51; a day more: 162.317925 / 365 = 0.44.
 *
 * In three parts: 1,800.00 / 3 = 600.00 each.
 */
const cases = {
    en: {
        law: 'France', description: 'Advice, two days', quantity: '2', price: '750.00', vat: '20%',
        issued: '5 January 2026', terms: '2/10 net 30', due: '4 February 2026',
        asOf: '6 March 2026', paidOn: '14 February 2026', paid: '500.00',
        net: '€1,500.00', tax: '€300.00', gross: '€1,800.00',
        principal: '€1,305.99', interest: '€8.69', compensation: '€40.00',
        owed: '€1,354.68', perDay: '€0.43', part: '€600.00',
    },
    fr: {
        law: 'France', description: 'Conseil, deux jours', quantity: '2', price: '750,00', vat: '20 %',
        issued: '15/01/2026', terms: '45 jours fin de mois', due: '17 mars 2026',
        asOf: '20/06/2026', paidOn: '16/05/2026', paid: '500,00',
        net: '1 500,00 €', tax: '300,00 €', gross: '1 800,00 €',
        principal: '1 335,95 €', interest: '15,56 €', compensation: '40,00 €',
        owed: '1 391,51 €', perDay: '0,44 €', part: '600,00 €',
    },
};

/** @typedef {{ page: Page, words: Record<string, string>, own: typeof cases.en }} Errand */

/** The name of a field in the first row of a table. @param {Errand} errand */
const first = ({ words }, /** @type {string} */ key, /** @type {string} */ row) =>
    `${words[key]}, ${words[row].replace('{number}', '1')}`;

/** @param {Errand} errand */
async function typesTheInvoice(errand) {
    const { page, words, own } = errand;
    const cell = (/** @type {string} */ key) => first(errand, `invoice.line.${key}`, 'invoice.line');
    await menu(page, words['action.case'], words['action.new']);
    await chooses(page, words['invoice.jurisdiction'], own.law);
    await writes(page, words['invoice.issued_on'], own.issued);
    await writes(page, cell('description'), own.description);
    await writes(page, cell('quantity'), own.quantity);
    await writes(page, cell('unit_price'), own.price);
    await chooses(page, cell('vat'), own.vat);
    await writes(page, words['invoice.terms'], own.terms);
    assert.equal(await figure(page, words['invoice.net']), own.net);
    assert.equal(await figure(page, words['invoice.tax']), own.tax);
    assert.equal(await figure(page, words['invoice.gross']), own.gross);
}

/** What only these terms have. @type {Record<string, (errand: Errand) => Promise<void>>} */
const agreesOnTerms = {
    en: async ({ page, words }) => {
        assert.equal(await figure(page, words['discount.payable']), '€1,764.00');
        assert.equal(await figure(page, words['discount.saved']), '€36.00');
        assert.match(await figure(page, words['discount.yearly']), /^37.24%/);
        assert.equal(await page.getByText('Pay €1,764.00 by 15 January 2026 and keep €36.00.').count(), 1);
    },
    fr: async ({ page, words }) => {
        const name = words['invoice.terms.readings'];
        const entries = page.getByRole('combobox', { name, exact: true }).getByRole('option');
        const readings = await entries.allTextContents();
        assert.equal(readings.length, 2);
        const chosen = readings.findIndex((one) => one.startsWith('17 mars 2026'));
        assert.ok(chosen >= 0 && readings[1 - chosen].startsWith('31 mars 2026'), readings.join(' | '));
        for (const one of readings) {
            assert.equal(await page.getByRole('paragraph').filter({ hasText: one }).count(), 1, one);
        }
        await chooses(page, name, readings[chosen]);
    },
};

/** @param {Errand} errand */
async function readsWhatIsOwed(errand) {
    const { page, words, own } = errand;
    await opens(page, words, 'nav.owed');
    await writes(page, words['owed.as_of'], own.asOf);
    await press(page, 'button', words['payments.add']);
    await writes(page, first(errand, 'payments.paid_on', 'payments.payment'), own.paidOn);
    await writes(page, first(errand, 'payments.amount', 'payments.payment'), own.paid);
    assert.match(await figure(page, words['owed.principal']), new RegExp(`^${own.principal}`));
    assert.equal(await figure(page, words['owed.interest']), own.interest);
    assert.equal(await figure(page, words['owed.compensation']), own.compensation);
    assert.ok((await figure(page, words['owed.total'])).startsWith(own.owed));
    assert.equal(await figure(page, words['owed.per_day']), own.perDay);
}

/** @param {Errand} errand */
async function splitsInThree({ page, words, own }) {
    await opens(page, words, 'nav.instalments');
    await press(page, 'button', words['instalments.usual.2']);
    const rows = page.getByRole('table', { name: words['instalments.schedule'], exact: true })
        .getByRole('row');
    const read = (await rows.allInnerTexts()).map((row) => row.replace(/[\s\u00a0\u202f]+/g, ' '));
    assert.equal(read.filter((row) => row.includes(own.part)).length, 3, read.join('\n'));
    assert.ok(read.some((row) => row.includes(words['instalments.sum']) && row.includes(own.gross)));
}

for (const [name, screen] of Object.entries(screens)) {
    for (const language of /** @type {('en' | 'fr')[]} */ (['en', 'fr'])) {
        test(`an invoice typed in ${language} on a ${name} gives what is owed and its parts`, async () => {
            const page = await opened(browser, site.address, { ...screen, locale: language });
            const errand = { page, words: messages(language), own: cases[language] };
            const shown = (/** @type {string} */ view) => page.screenshot({
                path: path.join(pictures, `${view}-${language}-${screen.viewport.width}.png`) });
            await typesTheInvoice(errand);
            await agreesOnTerms[language](errand);
            assert.match(await figure(page, errand.words['invoice.due_on']), new RegExp(errand.own.due));
            await shown('invoice');
            await readsWhatIsOwed(errand);
            await shown('owed');
            await splitsInThree(errand);
            await shown('instalments');
            assert.deepEqual(page.faults, []);
        });
    }
}
