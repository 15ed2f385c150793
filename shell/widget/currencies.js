// @ts-check
// The exponents of ISO 4217 are our own: those of a browser depend on its age.

import { inHundredths, inThousandths, withoutMinorUnit } from 'termwise:currencies';

export { decimalsOf };

/** @param {string} codes @param {string} code  three capitals */
const has = (codes, code) =>
    new RegExp(`${code[0]}([a-z]{2})*?${code.slice(1).toLowerCase()}`).test(codes);

/** Digits of the minor unit; undefined for what is no currency. @param {string} code */
function decimalsOf(code) {
    if (!/^[A-Z]{3}$/.test(code)) return undefined;
    return has(inHundredths, code) ? 2 : has(withoutMinorUnit, code) ? 0
        : has(inThousandths, code) ? 3 : undefined;
}
