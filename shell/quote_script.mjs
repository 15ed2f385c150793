// @ts-check
// Shortens what wasm2js wrote: two functions of its own make way for shorter ones, the parts of its
// preamble that nothing uses go, then esbuild takes the names and the blanks.
//
//   node shell/quote_script.mjs plain.mjs quote.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** Division towards zero of 64 bits by 31: schoolbook, in digits of 16 bits, of the magnitude. Each
 * step stays below 2^48, where numbers are exact. */
const division = `function __wasm_i64_sdiv(low, high, divisor) {
    var sign = high >> 31;
    low = (low ^ sign) - sign >>> 0;
    high = (high ^ sign) - (low ? 0 : sign) >>> 0;
    var upper = high % divisor * 65536 + (low >>> 16);
    high = high / divisor | 0;
    low = (upper / divisor | 0) << 16 | (upper % divisor * 65536 + (low & 65535)) / divisor;
    low = (low ^ sign) - sign | 0;
    i64toi32_i32$HIGH_BITS = (high ^ sign) - (low ? 0 : sign) | 0;
    return low;
 }`;

/** Fills the memory at the start. */
const filling = `function base64DecodeToExistingUint8Array(bytes, place, text) {
    for (var at = 0; at < text.length; ) bytes[place++] = text.charCodeAt(at++);
}
`;

/** What is written, as a pattern, and what stands for it. The division must have three parameters:
 * wasm2js passes a fourth number where a divisor has more than 32 bits.
 * @type {[RegExp, any][]} */
const shorter = [
    [/function __wasm_i64_sdiv\([\w$]+, [\w$]+, [\w$]+\) \{\n.*?\n \}/s, () => division],
    [/ *var base64ReverseLookup = .*?return uint8Array;\n *\}\n/s, () => filling],
    [/Object\.create\(Object\.prototype, \{\s*"grow".*?\n {2}\}\)/s, '{ buffer: buffer }'],
    [/function __wasm_memory_size\(\) \{.*?\n \}\n/s, ''],
    [/ *if \(dest \+ size > bufferView.length\) throw .*\n/, ''],
    // Places in memory are small: what would wrap around does not come up.
    // All that is compared are local numbers that are signed already.
    [/\((\$\d+_\d+) \| 0\) (==|!=|<|<=|>|>=) (?=[-($\d])/g, '$1 $2 '],
    [/ (==|!=|<|<=|>|>=) \((\$\d+_\d+) \| 0\)/g, ' $1 $2'],
    [/(\bHEAPU?8\[[^[\]\n]*) \| 0\]/g, '$1]'],
];

/** Bytes as a text of the same letters: most are words, which pack better so than in base64.
 * @param {string} script @returns {string} */
function withPlainData(script) {
    return script.replace(/(ExistingUint8Array\(bufferView, \d+, )"([A-Za-z0-9+/=]+)"/g,
        (_, call, data) => call + JSON.stringify(Buffer.from(data, 'base64').toString('latin1')));
}

/** @param {string} script @returns {string} */
function withShorterFunctions(script) {
    return shorter.reduce((said, [theirs, ours]) => {
        const less = said.replace(theirs, ours);
        if (less === said) throw new Error(`wasm2js no longer writes ${theirs}`);
        return less;
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
const shortened = withoutUnused(withPlainData(withShorterFunctions(readFileSync(from, 'utf8'))));
const { code } = transformSync(shortened, { minify: true, format: 'esm' });
writeFileSync(to, code);
