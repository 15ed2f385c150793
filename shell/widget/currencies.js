// @ts-check
// The exponents of ISO 4217 are our own: those of a browser depend on its age.

import { currencies } from 'termwise:currencies';

export { decimalsOf };

/** @type {Map<string, number>} */
const known = new Map();
let decimals = 0;
let first = '';
for (const [word] of currencies.matchAll(/\d|[A-Z]|../g)) {
    if (word < 'A') decimals = +word;
    else if (word < 'a') first = word;
    else known.set(first + word.toUpperCase(), decimals);
}

/** Digits of the minor unit; undefined for what is no currency. @param {string} code */
const decimalsOf = (code) => known.get(code);
