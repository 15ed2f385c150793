// @ts-check
// A merchant's errands from end to end, in both languages, on a desk and on a telephone.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { builtPage, launched, narrow, opened, served, wide } from './browser.mjs';
import { figure, menu, messages, press, writes } from './merchant.mjs';

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
 * One line of 1,000.00 net at 20 % on an invoice of 5 January 2026, 30 days: due on Wednesday
 * 4 February. On 6 March it is 30 days late at the French rate of the first half of 2026,
 * 2.15 + 10 = 12.15 %: 1,200.00 x 12.15 % x 30 / 365 = 11.98; with the 40.00 of compensation
 * 1,251.98 is owed. Each further day adds 1,200.00 x 12.15 % / 365 = 0.40.
 */
const cases = {
    en: {
        price: '1000.00', terms: 'net 30', issued: '5 January 2026', asOf: '6 March 2026',
        gross: '€1,200.00', due: '4 February 2026', interest: '€11.98', compensation: '€40.00',
        owed: '€1,251.98', perDay: '€0.40',
    },
    fr: {
        price: '1000,00', terms: '30 jours', issued: '05/01/2026', asOf: '06/03/2026',
        gross: '1 200,00 €', due: '4 février 2026', interest: '11,98 €', compensation: '40,00 €',
        owed: '1 251,98 €', perDay: '0,40 €',
    },
};

for (const viewport of [wide, narrow]) {
    for (const language of /** @type {('en' | 'fr')[]} */ (['en', 'fr'])) {
        test(`an invoice typed in ${language} at ${viewport.width} px gives what is owed`, async () => {
            const page = await opened(browser, site.address, { viewport, locale: language });
            const words = messages(language);
            const own = cases[language];
            const line = (/** @type {string} */ key) =>
                `${words[key]}, ${words['invoice.line'].replace('{number}', '1')}`;
            await menu(page, words['action.case'], words['action.new']);
            await press(page, 'button', words['invoice.line.add']);
            await writes(page, line('invoice.line.unit_price'), own.price);
            await writes(page, words['invoice.issued_on'], own.issued);
            await writes(page, words['invoice.terms'], own.terms);
            assert.equal(await figure(page, words['invoice.gross']), own.gross);
            assert.match(await figure(page, words['invoice.due_on']), new RegExp(own.due));

            await press(page, 'button', words['nav.owed']);
            await writes(page, words['owed.as_of'], own.asOf);
            assert.equal(await figure(page, words['owed.interest']), own.interest);
            assert.equal(await figure(page, words['owed.compensation']), own.compensation);
            assert.match(await figure(page, words['owed.total']), new RegExp(`^${own.owed}`));
            assert.equal(await figure(page, words['owed.per_day']), own.perDay);
            await page.screenshot({ path: path.join(pictures, `owed-${language}-${viewport.width}.png`) });
            assert.deepEqual(page.faults, []);
        });
    }
}
