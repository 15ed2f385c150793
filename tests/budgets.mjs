// @ts-check
// What a visit downloads, file by file, as a server with brotli sends it, in three turns: the first
// load, until the page is drawn and answers, with a budget; what comes right after, with which it
// reckons; and what only the service worker takes later to keep the page offline: the other languages,
// the sentences of documents, the icons of an installed page, the font's licence.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const page = path.join(root, 'build/page');
const budgets = JSON.parse(readFileSync(path.join(root, 'tests/budgets.json'), 'utf8'));

/** @param {string} file */
function brotliBytes(file) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    return brotliCompressSync(readFileSync(file), { params }).length;
}

/** @param {string} folder @returns {string[]} */
function filesOf(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const file = path.join(folder, entry.name);
        return entry.isDirectory() ? filesOf(file) : [file];
    });
}

const patterns = (/** @type {string[]} */ sources) => sources.map((source) => new RegExp(source));
const rightAfter = patterns(budgets.right_after);
const later = patterns(budgets.later_for_offline);
/** @param {string} name */
function turnOf(name) {
    if (later.some((pattern) => pattern.test(name))) return 'later';
    return rightAfter.some((pattern) => pattern.test(name)) ? 'after' : 'first';
}

const all = filesOf(page)
    .filter((file) => !/\.(br|gz)$/.test(file))
    .map((file) => ({ name: path.relative(page, file).split(path.sep).join('/'), file }))
    // A site of its own, which the app never loads.
    .filter(({ name }) => !name.startsWith('demo/'))
    .map(({ name, file }) => ({ name, bytes: brotliBytes(file), turn: turnOf(name) }))
    .sort((a, b) => b.bytes - a.bytes);
const of = (/** @type {string} */ turn) => all.filter((file) => file.turn === turn);
const sum = (/** @type {{ bytes: number }[]} */ files) =>
    files.reduce((whole, { bytes }) => whole + bytes, 0);
const line = (/** @type {number} */ bytes, /** @type {string} */ what) =>
    console.log(`${String(bytes).padStart(9)}  ${what}`);

for (const { name, bytes } of of('first')) line(bytes, name);
const total = sum(of('first'));
const budget = budgets.first_load_brotli_bytes;
line(total, `first load after brotli; the budget is ${budget}`);
for (const { name, bytes } of of('after')) line(bytes, name);
line(sum(of('after')), 'right after it');
line(sum(of('later')), 'taken later, to be kept offline');
const kept = total <= budget && of('first').length > 0 && of('after').length > 0;
console.log(kept ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = kept ? 0 : 1;
