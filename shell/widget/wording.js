// @ts-check
// Amounts and days in the page's language. What the browser writes is held to the digits that were
// given: neither a patched Intl nor an old one that rounds texts beyond 2^53 gets a wrong number
// onto the page.

import { words } from 'termwise:words';
import { refuse } from './refusal.js';

export { wordingOf };

/** @typedef {{ tag_: string, words_: import('./words/words.js').Words, money_(amount: string): string,
 *     day_(iso: string): string, percent_(number: number): string }} Wording */

const { NumberFormat, DateTimeFormat } = Intl;
/** Making a format is slow, and a list page has hundreds of elements.
 * @type {Map<string, Wording>} */
const made = new Map();

/** The digits as one number behind a 1, so that zeros in front count; of the amounts here it is below 2^53.
 * Reads the text itself: no function that a page may have replaced. @param {string} text */
function digitsOf(text) {
    let digits = 1;
    for (let at = 0; at < text.length; at += 1) {
        if (text[at] >= '0' && text[at] <= '9') digits = digits * 10 + +text[at];
    }
    return digits;
}

/** The text, if it has the digits of what it says. @param {string} text @param {string} said */
const held = (text, said) => (digitsOf(text) === digitsOf(said) ? text : refuse('format'));

/** The language of the nearest element that has one, across shadow roots.
 * @param {Element} element @returns {string | undefined} */
function tagAround(element) {
    const tag = element.closest('[lang]')?.getAttribute('lang');
    const { host } = tag == null ? /** @type {any} */ (element.getRootNode()) : {};
    return host ? tagAround(host) : tag ?? undefined;
}

/** The name of the words, and the tag, of a language. @param {string | undefined} tag
 * @param {string | null} own  what the element itself asks for */
function languageOf(tag, own) {
    const [name, region] = `${tag}`.toLowerCase().split(/[-_]/);
    if (Object.hasOwn(words, name)) {
        return [name, /^[a-z]{2}$/.test(region) ? `${name}-${region}` : name];
    }
    if (own !== null) refuse('locale');
    const instead = Object.keys(words)[0];
    return [instead, instead];
}

/** @param {Element} element @param {string} currency @param {number} decimals @returns {Wording} */
function wordingOf(element, currency, decimals) {
    const own = element.getAttribute('locale');
    const asked = own ?? tagAround(element);
    const key = `${asked} ${own} ${currency}`;
    const known = made.get(key);
    if (known) return known;
    const [language, tag] = languageOf(asked, own);
    // In Thailand English has another calendar.
    const plain = `${tag}-u-ca-gregory-nu-latn`;
    const amounts = new NumberFormat(plain, {
        style: 'currency', currency,
        useGrouping: true, // always, as the calculator does; some languages begin at 10,000
        minimumFractionDigits: decimals, maximumFractionDigits: decimals,
    });
    const days = new DateTimeFormat(plain, { dateStyle: 'long', timeZone: 'UTC' });
    /** @type {Wording} */
    const wording = {
        tag_: tag, words_: words[language],
        money_: (amount) => held(amounts.format(/** @type {any} */ (amount)), amount),
        // Some regions write the second day as 02.
        day_: (iso) => held(days.format(new Date(iso)).replace(/^0/, ''),
            +iso.slice(8) + iso.slice(0, 4)),
        percent_: (number) => held(
            (number / 100).toLocaleString(plain, { style: 'percent', maximumFractionDigits: 7 }),
            `${number}`),
    };
    made.set(key, wording);
    return wording;
}
