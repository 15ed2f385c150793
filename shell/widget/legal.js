// @ts-check
// What consumer-credit law says of a plan that costs the buyer nothing and that the seller carries:
// Directive (EU) 2023/2225, art. 2(2)(h), applied from 2026-11-20 (in France C. conso. L312-4, 4°
// and 5°). Outside it is what is paid within 50 days of supply; 14 for large sellers at a distance.
// The start of the plan is taken for the day of contract and supply. Not legal advice.

import { daysBetween } from './days.js';

export { findingOf };

/**
 * Nothing where no credit is given, or under the law before.
 * @param {import('./quote.js').Quote} quote
 * @returns {'exempt' | 'exempt-unless-large' | 'regulated' | undefined} */
function findingOf({ amount, start, due }) {
    const days = daysBetween(start, due);
    if (days <= 0 || start < '2026-11-20' || amount[0] === '-') return undefined;
    return days > 50 ? 'regulated' : days > 14 ? 'exempt-unless-large' : 'exempt';
}
