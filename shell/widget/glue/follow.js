// @ts-check
// What the glue of all platforms has in common: an amount from the platform's own data goes to the
// elements that follow it. Never from the text of a price: "1 234,56 €" is for people.

import { decimalsOf } from '../currencies.js';

export { follow, ofMajorUnits, ofMinorUnits };

/** Minor units in a currency of so many decimals; empty for what is no amount, which the element
 * answers with the merchant's own text.
 * @typedef {(decimals: number) => string} Amount */

/** A number in major units, as scripts of shops hold it: 129.9. @param {unknown} major
 * @returns {Amount} */
const ofMajorUnits = (major) => (decimals) => {
    const number = typeof major === 'number' || typeof major === 'string' ? Number(major) : NaN;
    if (!Number.isFinite(number) || major === '') return '';
    return number.toFixed(decimals).replace('.', '').replace(/^(-?)0+(?=\d)/, '$1');
};

/** Units of a platform that divides every currency alike: Shopify has hundredths of a yen.
 * @param {unknown} units @param {number} theirs  its decimals @returns {Amount} */
const ofMinorUnits = (units, theirs) => (decimals) => {
    const digits = /^-?\d{1,15}$/.exec(`${units}`)?.[0];
    if (digits === undefined) return '';
    if (decimals >= theirs) return digits + '0'.repeat(decimals - theirs);
    const cut = theirs - decimals;
    // A fraction of the smallest coin cannot be paid.
    return Number(digits) === 0 ? '0' : /^0+$/.test(digits.slice(-cut)) ? digits.slice(0, -cut) : '';
};

/** Gives the amount to every <termwise-plan data-follow="product"> or "cart".
 * @param {'product' | 'cart'} what @param {Amount} amount */
function follow(what, amount) {
    for (const plan of document.querySelectorAll(`[data-follow="${what}"]`)) {
        const decimals = decimalsOf(plan.getAttribute('currency') ?? '');
        plan.setAttribute('amount', decimals === undefined ? '' : amount(decimals));
    }
}
