// @ts-check
// The core's quote (core/api/quote_api.h): where its memory holds what, and what it came to as a
// frozen value whose amounts are texts.

import { rolled } from './days.js';
import { refuse } from './refusal.js';

export { decimalText, quoteOf };

/** @typedef {{ memory: { buffer: ArrayBuffer }, quote_memory(): number, quote_read(): number,
 *     quote_figures(): number }} QuoteModule */
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

/** Not what `freeze` gives, which a page may have replaced.
 * @template T @param {T} value @returns {Readonly<T>} */
const frozen = (value) => {
    Object.freeze(value);
    return value;
};

/** "33.34" of 3334. @param {number} minorUnits  at most 15 digits @param {number} decimals
 * @returns {string} */
function decimalText(minorUnits, decimals) {
    if (minorUnits < 0) return `-${decimalText(-minorUnits, decimals)}`;
    const text = `${minorUnits}`.padStart(decimals + 1, '0');
    const point = text.length - decimals;
    return decimals ? `${text.slice(0, point)}.${text.slice(point)}` : text;
}

/** @param {number} problem  of quote_api.h; 0 for none */
const refuseProblem = (problem) => problem && refuse(problem < 6 ? 'plan' : problem < 7 ? 'amount'
    : problem < 8 ? 'currency' : problem < 10 ? 'start' : 'calendar');

/** "2026-01-31" of 20260131. @param {number} digits */
function day(digits) {
    const text = `${digits}`;
    return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
}

/** The core that has read terms, which, and its memory. @type {QuoteModule | undefined} */
let reader;
let termsRead = '';
/** @type {Int32Array} */
let ints;

/** The amount at that place: 64 bits, of which it needs fewer than 54. @param {number} at */
const unitsAt = (at) => ints[at + 1] * 2 ** 32 + (ints[at] >>> 0);

/** Has the core read what is the same for many amounts, where it is not what it has read last.
 * @param {QuoteModule} core @param {string} start @param {string} plan */
function readTerms(core, start, plan) {
    const terms = start + plan;
    if (core === reader && terms === termsRead) return;
    reader = undefined; // and stays so where the plan is refused
    const place = core.quote_memory();
    const bytes = new Uint8Array(core.memory.buffer, place);
    ints = new Int32Array(core.memory.buffer, place);
    ints[3] = +start.replaceAll('-', '');
    for (let at = 0; at < plan.length; at += 1) bytes[16 + at] = plan.charCodeAt(at);
    bytes[16 + plan.length] = 0;
    refuseProblem(core.quote_read());
    reader = core;
    termsRead = terms;
}

/**
 * @param {QuoteModule} core @param {number} minorUnits  at most 15 digits @param {string} currency
 * @param {number} decimals @param {string} start @param {string} plan  ASCII, at most 207 bytes
 * @param {string} roll @param {string} calendar  of the due days (days.js)
 * @returns {Readonly<Quote>} */
function quoteOf(core, minorUnits, currency, decimals, start, plan, roll, calendar) {
    readTerms(core, start, plan);
    ints[0] = minorUnits;
    ints[1] = Math.floor(minorUnits / 2 ** 32);
    ints[2] = decimals;
    refuseProblem(core.quote_figures());

    const parts = [];
    let sum = 0;
    let due = '';
    // The parts begin at byte 240 and take 40 each, the discounts at 5080 and take 80.
    for (let at = 60; parts.length < ints[57]; at += 10) {
        const amount = unitsAt(at);
        const deposit = ints[at + 3] > 0;
        const here = day(ints[at + 2]);
        const open = deposit || roll === 'none' ? here : rolled(here, roll, calendar);
        // A roll backwards may not overtake what comes before.
        if (!due || open > due) due = open;
        sum += amount;
        parts[parts.length] = frozen({ due, amount: decimalText(amount, decimals), deposit });
    }
    // Whatever a page did to the functions we stand on: parts that do not sum are not shown.
    if (sum !== minorUnits) refuse('core');
    const discounts = [];
    for (let at = 1270; discounts.length < ints[58]; at += 20) {
        discounts[discounts.length] = frozen({
            until: day(ints[at + 6]), amount: decimalText(unitsAt(at), decimals),
            percent: ints[at + 4] / 1e7,
        });
    }
    return frozen({
        amount: decimalText(minorUnits, decimals), currency, start, due,
        parts: frozen(parts), discounts: frozen(discounts),
    });
}
