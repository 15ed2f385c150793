// @ts-check
// The attributes a merchant writes, and what they ask for. A word that is not listed is refused by
// the attribute's name; nothing is guessed.

import { decimalsOf } from './currencies.js';
import { rolled, today } from './days.js';
import { decimalText, quoteOf } from './quote.js';
import { refuse } from './refusal.js';

export { askedQuote, choice, names, propertyOf };

const names = ('amount currency plan start time-zone rounding roll calendar min-amount max-amount ' +
    'when-ineligible locale layout details href heading-level engine').split(' ');

/** @param {string} name */
const propertyOf = (name) => name.replace(/-./g, ([, letter]) => letter.toUpperCase());

/** One of the words; the first is meant where the attribute is absent.
 * @param {Element} element @param {import('./refusal.js').Code} name @param {string} words */
function choice(element, name, words) {
    const listed = words.split(' ');
    const asked = element.getAttribute(name) ?? listed[0];
    return listed.includes(asked) ? asked : refuse(name);
}

/** Minor units; undefined where there are none. Minus zero is a slip, not an amount.
 * @param {Element} element @param {'amount' | 'min-amount' | 'max-amount'} name */
function unitsOf(element, name) {
    const text = element.getAttribute(name);
    if (text === null) return undefined;
    return /^(?!-0*$)-?[0-9]{1,15}$/.test(text) ? BigInt(text) : refuse(name);
}

/** The day the terms count from. @param {Element} element */
function startOf(element) {
    const zone = element.getAttribute('time-zone') ?? undefined;
    let start = element.getAttribute('start');
    try {
        // Slow, and a list page has hundreds of elements: only where it is wanted or to be checked.
        if (zone) today(zone);
        start ??= today(zone);
    } catch {
        refuse('time-zone');
    }
    return /^\d{4}-\d\d-\d\d$/.test(start) ? start : refuse('start');
}

/** The terms, with the rounding as they write it. @param {Element} element */
function planOf(element) {
    const plan = element.getAttribute('plan')?.trim() ?? '';
    const rounding = choice(element, 'rounding', 'spread-first first last');
    // Longer ones do not fit the core's memory.
    if (!/^[ -~]{1,200}$/.test(plan)) refuse('plan');
    if (rounding === 'spread-first' || !/\dx/i.test(plan)) return plan;
    return plan.includes('!') ? refuse('rounding') : `${plan}!${rounding}`;
}

/** What a due day becomes. @param {Element} element @returns {(day: string) => string} */
function moveOf(element) {
    const roll = choice(element, 'roll',
        'none following modified-following preceding modified-preceding nearest');
    const calendar = element.getAttribute('calendar') ?? (roll === 'none' ? 'weekends' : '');
    if (!/^weekends([ ,]+\d{4}-\d\d-\d\d)*$/.test(calendar)) refuse('calendar');
    return (day) => (roll === 'none' ? day : rolled(day, roll, calendar));
}

/**
 * The quote, and where it is not offered for such an amount: why, and the limit that is missed.
 * @param {Element} element @param {import('./quote.js').QuoteModule} core */
function askedQuote(element, core) {
    const amount = unitsOf(element, 'amount') ?? refuse('amount');
    const least = unitsOf(element, 'min-amount') ?? amount;
    const most = unitsOf(element, 'max-amount') ?? amount;
    const currency = element.getAttribute('currency') ?? '';
    const decimals = decimalsOf(currency) ?? refuse('currency');
    return {
        decimals_: decimals,
        quote_: quoteOf(core, amount, currency, decimals, startOf(element), planOf(element),
            moveOf(element)),
        // There is nothing to pay in an empty cart.
        missed_: amount < least || !amount ? 'min-amount' : amount > most ? 'max-amount' : '',
        limit_: decimalText(amount < least || !amount ? least : most, decimals),
    };
}
