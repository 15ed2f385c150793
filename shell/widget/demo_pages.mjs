// @ts-check
// The pages of the demo shop: the shop in six languages and under the conditions a merchant's page
// may have, and its terms for businesses with the calculator in a frame.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { texts } from './demo_texts.mjs';

export { writeDemo };

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), 'demo');

const STRICT = "default-src 'self'; img-src 'self' data:";
/** @typedef {{ from?: string, lang?: string, dir?: string, policy?: string, hostile?: string }} Page */
/** @type {Record<string, Page>} */
const conditions = {
    'strict.html': { policy: STRICT },
    'trusted.html': { policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'` },
    'rtl.html': { lang: 'ar', dir: 'rtl' },
    'hostile.html': {
        hostile: '<link rel="stylesheet" href="hostile.css">\n<script src="hostile.js"></script>\n',
    },
};

/** @param {string} lang @param {string} [page] */
const fileOf = (lang, page = '') => page ? `${page}.${lang}.html` : lang === 'en' ? 'index.html' : `${lang}.html`;

/** Links to the same page in every language. @param {string} here @param {string} [page] */
const languageLinks = (here, page) => Object.entries(texts).map(([lang, { language }]) =>
    `<a href="${fileOf(lang, page)}" lang="${lang}" hreflang="${lang}"${
        lang === here ? ' aria-current="page"' : ''}>${language}</a>`).join('\n');

/** @param {string} lang @param {number} minorUnits */
const priced = (lang, minorUnits) =>
    new Intl.NumberFormat(lang, { style: 'currency', currency: 'EUR', useGrouping: true })
        .format(minorUnits / 100);

/**
 * The example of the page for businesses: what it comes to, and as a link carries it until business.js
 * makes it one of today.
 * @param {string} lang @param {Record<string, string>} words
 */
function exampleOf(lang, { place, vatRate, terms, example }) {
    const minorUnits = 6490 * (100 + Number(vatRate));
    const draft = {
        schema: 1, jurisdiction: place, currency: 'EUR', debtor: 'business', issued_on: '2026-11-29',
        lines: [{ quantity: '10', unit_price: '649.00', vat_category: 'S', vat_rate: vatRate }], terms,
    };
    return {
        gross: `${minorUnits}`, example: example.replace('{gross}',
            `<data value="${minorUnits}">${priced(lang, minorUnits)}</data>`),
        case: `#j=${Buffer.from(JSON.stringify(draft)).toString('base64url')}`,
    };
}

/** @param {string} out  the folder of the element's files @param {string} demo  that of the shop, in it */
function writeDemo(out, demo) {
    const folder = path.join(out, demo);
    const up = path.relative(folder, out) || '.';
    mkdirSync(folder, { recursive: true });
    const pages = { ...conditions };
    for (const lang of Object.keys(texts)) {
        pages[fileOf(lang)] = { lang };
        pages[fileOf(lang, 'business')] = { lang, from: 'business' };
    }
    for (const [file, page] of Object.entries(pages)) {
        const { from = 'shop', lang = 'en', dir = 'ltr', policy, hostile = '' } = page;
        const known = texts[lang] ? lang : 'en';
        const values = /** @type {Record<string, string>} */ ({
            ...texts[known], ...exampleOf(known, texts[known]), lang, dir, hostile, up,
            policy: policy
                ? `<meta http-equiv="content-security-policy" content="${policy}">\n` : '',
            element: texts[lang] ? `termwise-plan.${lang}.js` : 'termwise-plan.js',
            price: priced(known, 64900), oilPrice: priced(known, 4900),
            links: languageLinks(known, from === 'shop' ? '' : from),
            shopPage: fileOf(known), businessPage: fileOf(known, 'business'),
        });
        writeFileSync(path.join(folder, file),
            readFileSync(path.join(source, `${from}.html`), 'utf8')
                .replace(/{(\w+)}/g, (_, name) => values[name]));
    }
    for (const file of ['shop.css', 'shop.js', 'business.js', 'hostile.css', 'hostile.js']) {
        cpSync(path.join(source, file), path.join(folder, file));
    }
}
