// @ts-check
// The pages of the demo shop: one template, in three languages and under the conditions a merchant's
// page may have.

import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export { writeDemo };

const source = path.join(path.dirname(fileURLToPath(import.meta.url)), 'demo');

/** @type {Record<string, Record<string, string>>} */
const texts = {
    en: {
        name: 'Desk “Lund”', cart: 'Cart', picture: 'A desk with a lamp', vat: 'incl. VAT',
        own: 'Pay later: ask us for our terms.', legal: 'Interest-free, from Atelier Nord itself.',
        wood: 'Wood', ash: 'Ash', oak: 'Oak', walnut: 'Walnut', add: 'Add to cart',
        article: 'Article', sum: 'Amount', checkout: 'Checkout on account', order: 'Order',
        note: 'A demonstration: nothing is sold here.',
    },
    fr: {
        name: 'Bureau « Lund »', cart: 'Panier', picture: 'Un bureau et une lampe', vat: 'TTC',
        own: 'Payer plus tard : demandez nos conditions.',
        legal: 'Sans frais, accordé par Atelier Nord.',
        wood: 'Bois', ash: 'Frêne', oak: 'Chêne', walnut: 'Noyer', add: 'Ajouter au panier',
        article: 'Article', sum: 'Montant', checkout: 'Commande sur facture', order: 'Commander',
        note: 'Une démonstration : rien n’est vendu ici.',
    },
    de: {
        name: 'Schreibtisch „Lund“', cart: 'Warenkorb', picture: 'Ein Schreibtisch mit Lampe',
        vat: 'inkl. MwSt.', own: 'Später zahlen: Fragen Sie nach unseren Bedingungen.',
        legal: 'Zinsfrei, von Atelier Nord selbst.',
        wood: 'Holz', ash: 'Esche', oak: 'Eiche', walnut: 'Nussbaum', add: 'In den Warenkorb',
        article: 'Artikel', sum: 'Betrag', checkout: 'Kauf auf Rechnung', order: 'Bestellen',
        note: 'Eine Vorführung: Hier wird nichts verkauft.',
    },
};

const STRICT = "default-src 'self'; img-src 'self' data:";
/** @type {Record<string, { lang?: string, dir?: string, policy?: string, hostile?: string }>} */
const pages = {
    'index.html': {},
    'fr.html': { lang: 'fr' },
    'de.html': { lang: 'de' },
    'strict.html': { policy: STRICT },
    'trusted.html': { policy: `${STRICT}; require-trusted-types-for 'script'; trusted-types 'none'` },
    'rtl.html': { lang: 'ar', dir: 'rtl' },
    'hostile.html': {
        hostile: '<link rel="stylesheet" href="hostile.css">\n<script src="hostile.js"></script>\n',
    },
};

/** @param {string} out  the folder of the element's files */
function writeDemo(out) {
    const folder = path.join(out, 'demo');
    mkdirSync(folder, { recursive: true });
    const template = readFileSync(path.join(source, 'shop.html'), 'utf8');
    for (const [file, { lang = 'en', dir = 'ltr', policy, hostile = '' }] of Object.entries(pages)) {
        const values = /** @type {Record<string, string>} */ ({
            ...(texts[lang] ?? texts.en), lang, dir, hostile,
            policy: policy
                ? `<meta http-equiv="content-security-policy" content="${policy}">\n` : '',
            element: texts[lang] ? `../termwise-plan.${lang}.js` : '../termwise-plan.js',
        });
        writeFileSync(path.join(folder, file),
            template.replace(/{(\w+)}/g, (_, name) => values[name]));
    }
    for (const file of ['shop.css', 'shop.js', 'hostile.css', 'hostile.js']) {
        cpSync(path.join(source, file), path.join(folder, file));
    }
}
