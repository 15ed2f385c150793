// @ts-check
// The core's quote (core/api/quote_api.h): where its memory holds what, and what it came to as a
// frozen value whose amounts are texts.

import { refuse } from './refusal.js';

export { decimalText, quoteOf };

/** @typedef {{ memory: { buffer: ArrayBuffer }, quote_memory(): number, quote_work_out(): number }}
 *     QuoteModule */
/** @typedef {{ due: string, amount: string, deposit: boolean }} Part */
/** @typedef {{ until: string, amount: string, percent: number }} Discount */
/** What a plan comes to.
 * @typedef {object} Quote
 * @property {string} amount  in major units, canonical: "100.00"
 * @property {string} currency
 * @property {string} start
 * @property {string} due  the day the last part is due
 * @property {readonly Readonly<Part>[]} parts
 * @property {readonly Readonly<Discount>[]} discounts */

/** "33.34" of 3334. @param {bigint} minorUnits @param {number} decimals */
function decimalText(minorUnits, decimals) {
    const text = `${minorUnits}`.replace(/\d+/, (digits) => digits.padStart(decimals + 1, '0'));
    return decimals ? text.replace(RegExp(`.{${decimals}}$`), '.$&') : text;
}

/** @param {number} problem  of quote_api.h, not zero */
const culprit = (problem) =>
    refuse(problem < 6 ? 'plan' : problem === 6 ? 'amount' : problem === 7 ? 'currency'
        : problem < 10 ? 'start' : 'calendar');

/**
 * @param {QuoteModule} core @param {bigint} minorUnits @param {string} currency
 * @param {number} decimals @param {string} start @param {string} plan  ASCII, at most 207 bytes
 * @param {(day: string) => string} moved  what a due day becomes
 * @returns {Readonly<Quote>} */
function quoteOf(core, minorUnits, currency, decimals, start, plan, moved) {
    const view = new DataView(core.memory.buffer, core.quote_memory());
    /** @param {number} at */
    const int = (at) => view.getInt32(at, true);
    /** @param {number} at */
    const day = (at) => `${int(at)}`.replace(/(..)(..)$/, '-$1-$2');
    /** @param {number} at */
    const units = (at) => view.getBigInt64(at, true);
    view.setBigInt64(0, minorUnits, true);
    view.setInt32(8, decimals, true);
    view.setInt32(12, +start.replaceAll('-', ''), true);
    for (let at = 0; at < 208; at += 1) view.setUint8(16 + at, plan.charCodeAt(at));
    const problem = core.quote_work_out();
    if (problem) culprit(problem);

    const parts = [];
    let sum = 0n;
    let due = '';
    for (let at = 240; parts.length < int(228); at += 40) {
        const deposit = int(at + 12) > 0;
        const here = deposit ? day(at + 8) : moved(day(at + 8));
        // A roll backwards may not overtake what comes before.
        if (!due || here > due) due = here;
        sum += units(at);
        parts[parts.length] = Object.freeze(
            { due, amount: decimalText(units(at), decimals), deposit });
    }
    // Whatever a page did to the functions we stand on: parts that do not sum are not shown.
    if (sum !== minorUnits) refuse('core');
    const discounts = [];
    for (let at = 5080; discounts.length < int(232); at += 80) {
        discounts[discounts.length] = Object.freeze({
            until: day(at + 24), amount: decimalText(units(at), decimals),
            percent: int(at + 16) / 1e7,
        });
    }
    return Object.freeze({
        amount: decimalText(minorUnits, decimals), currency, start, due,
        parts: Object.freeze(parts), discounts: Object.freeze(discounts),
    });
}
