// @ts-check
// The eleven views of a case in which each has something to show: late and part-paid, with reminders,
// a new plan, a judged buyer, payment methods, ways of recovery and policies.

import { readFileSync } from 'node:fs';
import { eventually } from './browser.mjs';
import { deskOf, menu } from './merchant.mjs';

export { caseDay, openFullCase, views };

/** The day on which the case is opened: a week after it was reckoned. */
const caseDay = '2026-11-29';

/** In the order of web/views/all_views.cpp. */
const views = [
    'nav.home', 'nav.invoice', 'nav.owed', 'nav.instalments', 'nav.terms', 'nav.reminders', 'nav.buyer',
    'nav.methods', 'nav.scenarios', 'nav.documents', 'nav.settings',
];

const buffer = readFileSync(new URL('full_case.json', import.meta.url));
const { title } = JSON.parse(String(buffer));

/** @param {import('playwright-core').Page} page @param {Record<string, string>} words */
async function openFullCase(page, words) {
    const choosing = page.waitForEvent('filechooser');
    await menu(page, words['action.case'], words['action.open_file']);
    await (await choosing).setFiles({ name: 'case.json', mimeType: 'application/json', buffer });
    const name = page.getByRole('textbox', { name: words['home.case.title'], exact: true });
    await eventually(async () => await name.inputValue() === title);
    await deskOf(page);
}
