// @ts-check
// Shortens what wasm2js wrote: two functions of its own make way for shorter ones, the parts of its
// preamble that nothing uses go, then esbuild takes the names and the blanks.
//
//   node shell/quote_script.mjs plain.mjs quote.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** Schoolbook division of 64 bits by 32, in digits of 16 bits: each step stays below 2^48, where
 * numbers are exact. */
const division = `function __wasm_i64_udiv(low, high, divisor) {
    divisor >>>= 0; high >>>= 0;
    var upper = high % divisor * 65536 + (low >>> 16);
    i64toi32_i32$HIGH_BITS = high / divisor | 0;
    return (upper / divisor | 0) << 16 | (upper % divisor * 65536 + (low & 65535)) / divisor;
 }`;

/** Fills the memory at the start, with what every browser and Node have for it. */
const filling = `function base64DecodeToExistingUint8Array(bytes, place, text) {
    for (var letter of atob(text)) bytes[place++] = letter.charCodeAt(0);
}
`;

/** What is written, as a pattern, and what stands for it. The division must have three parameters:
 * wasm2js passes a fourth number where a divisor has more than 32 bits.
 * @type {[RegExp, string][]} */
const shorter = [
    [/function __wasm_i64_udiv\([\w$]+, [\w$]+, [\w$]+\) \{\n.*?\n \}/s, division],
    [/ *var base64ReverseLookup = .*?return uint8Array;\n *\}\n/s, filling],
];

/** @param {string} script @returns {string} */
function withShorterFunctions(script) {
    return shorter.reduce((said, [theirs, ours]) => {
        if (!theirs.test(said)) throw new Error(`wasm2js no longer writes ${theirs}`);
        return said.replace(theirs, () => ours);
    }, script);
}

/** Without the one-line `var`s that nothing else names: views of memory and functions of Math.
 * @param {string} script @returns {string} */
function withoutUnused(script) {
    const less = script.replace(/^ *var ([\w$]+) = [^;\n]*;\n/gm, (line, name) => {
        const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
        return (script.match(word) ?? []).length === 1 ? '' : line;
    });
    return less === script ? script : withoutUnused(less);
}

const [from, to] = process.argv.slice(2);
const { code } = transformSync(
    withoutUnused(withShorterFunctions(readFileSync(from, 'utf8'))), { minify: true, format: 'esm' });
writeFileSync(to, code);
