// @ts-check
// The quote as pages load it: what it weighs, and that both of its forms, WebAssembly and plain
// JavaScript, say of each quote what the native build says.
//
//   quote_outcomes 100000 1 | node tests/quote.mjs build/release/quote

import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createInterface } from 'node:readline';
import { gzipSync } from 'node:zlib';

import { decimalText } from '../shell/widget/quote.js';

const folder = path.resolve(process.argv[2] ?? 'build/release/quote');
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** @typedef {import('../shell/widget/quote.js').QuoteModule} QuoteModule */

// Where termwise_quote of core/api/quote_api.h has what.
const at = { decimals: 8, start: 12, terms: 16, problemAt: 224, partCount: 228, discountCount: 232,
    parts: 240, discounts: 5080 };
const bytesOf = { terms: 208, part: 40, discount: 80 };

/** One quote, worked out by `module`, in the words of quote_outcomes.
 * @param {QuoteModule} module @param {string} input  What stands before the output, and the terms.
 * @param {boolean} [reads]  the terms, or takes them as they were read last */
function lineOf(module, input, reads = true) {
    const [figures, hexadecimal] = input.split('>');
    const [amount, decimals, start] = figures.split(' ', 3);
    const terms = Buffer.from(hexadecimal, 'hex');
    const quote = module.quote_memory();
    const bytes = new Uint8Array(module.memory.buffer, quote);
    const view = new DataView(module.memory.buffer, quote);
    const int = (/** @type {number} */ place) => view.getInt32(place, true);
    const long = (/** @type {number} */ place) => view.getBigInt64(place, true);
    // The page writes the amounts; it is held to what the native build writes.
    const text = (/** @type {number} */ place) => decimalText(Number(long(place)), Number(decimals));

    view.setBigInt64(0, BigInt(amount), true);
    view.setInt32(at.decimals, Number(decimals), true);
    view.setInt32(at.start, Number(start), true);
    bytes.fill(0, at.terms, at.terms + bytesOf.terms).set(terms, at.terms);
    const problem = reads && module.quote_read() || module.quote_figures();
    const said = [amount, decimals, start, problem];
    if (problem !== 0) return `${[...said, int(at.problemAt)].join(' ')} >${hexadecimal}`;
    let sum = 0n;
    for (let part = 0; part < int(at.partCount); part += 1) {
        const place = at.parts + part * bytesOf.part;
        said.push(`${long(place)}`, int(place + 8), int(place + 12), text(place));
        sum += long(place);
    }
    for (let discount = 0; discount < int(at.discountCount); discount += 1) {
        const place = at.discounts + discount * bytesOf.discount;
        said.push(`${long(place)}`, `${long(place + 8)}`, `${long(place + 16)}`, int(place + 24),
            int(place + 28), text(place), text(place + 8));
    }
    if (sum !== BigInt(amount)) said.push(`these parts sum to ${sum}`);
    return `${said.join(' ')} >${hexadecimal}`;
}

const wasm = await WebAssembly.instantiate(readFileSync(path.join(folder, 'quote.wasm')));
/** @type {Record<string, QuoteModule>} */
const modules = {
    'quote.wasm': /** @type {any} */ (wasm.instance.exports),
    'quote.mjs': await import(pathToFileURL(path.join(folder, 'quote.mjs')).href),
};
let lines = 0;
let well = 0;
const differing = Object.fromEntries(Object.keys(modules).map((name) => [name, 0]));
for await (const line of createInterface({ input: process.stdin })) {
    lines += 1;
    if (line.split(' ', 4)[3] === '0') well += 1;
    for (const [name, module] of Object.entries(modules)) {
        let here = lineOf(module, line);
        if (here === line && line.split(' ', 4)[3] === '0') {
            // Under the same terms another amount first.
            lineOf(module, line.replace(/^-?/, '-1'), false);
            here = lineOf(module, line, false);
        }
        if (here === line) continue;
        differing[name] += 1;
        if (differing[name] === 1) console.log(`native  ${line}\n${name}  ${here}`);
    }
}

let passed = 0;
let failed = 0;
/** @param {boolean} holds @param {string} claim */
function check(holds, claim) {
    console.log(`${holds ? 'ok    ' : 'FAILED'} ${claim}`);
    if (holds) passed += 1;
    else failed += 1;
}
for (const name of Object.keys(modules)) {
    check(lines > 0 && differing[name] === 0,
        `${name} says of ${lines} quotes, ${well} of them well, what the native build says, and the parts sum`);
}
const budget = budgets.quote_script_gzip_bytes;
const script = gzipSync(readFileSync(path.join(folder, 'quote.mjs')), { level: 9 }).length;
check(script <= budget, `quote.mjs takes ${script} bytes after gzip; the budget is ${budget}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
