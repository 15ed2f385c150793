// @ts-check
// The attributes a merchant writes, and what they ask for. A word that is not listed is refused by
// the attribute's name; nothing is guessed.

import { decimalsOf } from './currencies.js';
import { today } from './days.js';
import { quoteOf } from './quote.js';
import { refuse } from './refusal.js';

export { askedQuote, choice, names, properties };

const names = ('amount currency plan start time-zone rounding roll calendar min-amount max-amount ' +
    'when-ineligible locale layout details href heading-level engine').split(' ');

/** The attributes by their properties. @type {Map<string, string>} */
const properties = new Map();
for (const name of names) {
    properties.set(name.replace(/-./g, ([, letter]) => letter.toUpperCase()), name);
}

/** One of the words; `usual` is meant where the attribute is absent.
 * @param {Element} element @param {import('./refusal.js').Code} name @param {string} usual
 * @param {string} others */
function choice(element, name, usual, others) {
    const asked = element.getAttribute(name) ?? usual;
    return asked === usual || others.split(' ').includes(asked) ? asked : refuse(name);
}

/** Minor units; undefined where there are none. Minus zero is a slip, not an amount.
 * @param {Element} element @param {'amount' | 'min-amount' | 'max-amount'} name */
function unitsOf(element, name) {
    const text = element.getAttribute(name);
    if (text === null) return undefined;
    return /^(?!-0*$)-?[0-9]{1,15}$/.test(text) ? +text : refuse(name);
}

/** The day the terms count from. @param {Element} element */
function startOf(element) {
    const zone = element.getAttribute('time-zone') ?? undefined;
    let start = element.getAttribute('start');
    try {
        if (zone) today(zone); // to know whether there is such a one
        start ??= today(zone);
    } catch (/** @type {any} */ fault) {
        refuse(fault?.code_ ?? 'time-zone');
    }
    return /^\d{4}-\d\d-\d\d$/.test(start) ? start : refuse('start');
}

/** The terms, with the rounding as they write it. @param {Element} element */
function planOf(element) {
    const plan = element.getAttribute('plan')?.trim() ?? '';
    const rounding = choice(element, 'rounding', 'spread-first', 'first last');
    // Longer ones do not fit the core's memory.
    if (!/^[ -~]{1,200}$/.test(plan)) refuse('plan');
    if (rounding === 'spread-first' || !/\dx/i.test(plan)) return plan;
    return plan.includes('!') ? refuse('rounding') : `${plan}!${rounding}`;
}

/** What becomes of a due day: a roll, and the calendar it minds. @param {Element} element */
function rollOf(element) {
    const roll = choice(element, 'roll', 'none',
        'following modified-following preceding modified-preceding nearest');
    const calendar = element.getAttribute('calendar') ?? (roll === 'none' ? 'weekends' : '');
    return /^weekends([ ,]+\d{4}-\d\d-\d\d)*$/.test(calendar) ? [roll, calendar] : refuse('calendar');
}

/** The quotes worked out last, by what was asked: a list of products has few prices.
 * @type {Map<string, Readonly<import('./quote.js').Quote>>} */
const known = new Map();
const MOST_KNOWN = 999;

/**
 * The quote, the text of what was asked and, where it is not offered for such an amount, why not and
 * the limit that is missed.
 * @param {Element} element @param {import('./quote.js').QuoteModule} core */
function askedQuote(element, core) {
    const amount = unitsOf(element, 'amount') ?? refuse('amount');
    const least = unitsOf(element, 'min-amount') ?? amount;
    const most = unitsOf(element, 'max-amount') ?? amount;
    const currency = element.getAttribute('currency') ?? '';
    const decimals = decimalsOf(currency) ?? refuse('currency');
    const start = startOf(element);
    const plan = planOf(element);
    const [roll, calendar] = rollOf(element);
    const asked = `${amount} ${currency} ${start} ${plan} ${roll} ${calendar}`;
    let quote = known.get(asked);
    if (!quote) {
        quote = quoteOf(core, amount, currency, decimals, start, plan, roll, calendar);
        if (known.size > MOST_KNOWN) known.clear();
        known.set(asked, quote);
    }
    // There is nothing to pay in an empty cart.
    const little = amount < least || !amount;
    return {
        asked_: asked, decimals_: decimals, quote_: quote,
        missed_: little ? 'min-amount' : amount > most ? 'max-amount' : '',
        limit_: little ? least : most,
    };
}
