// @ts-check
// The exponents of ISO 4217 are our own: those of a browser depend on its age.

import { currencies } from 'termwise:currencies';

export { decimalsOf };

/** Digits of the minor unit; undefined for what is no currency. @param {string} code */
function decimalsOf(code) {
    if (!/^[A-Z]{3}$/.test(code)) return undefined;
    const found = RegExp(`(\\d)\\D*${code[0]}([a-z]{2})*?${code.slice(1).toLowerCase()}`)
        .exec(currencies);
    return found ? +found[1] : undefined;
}
