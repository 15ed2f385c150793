// @ts-check
// What a first visit downloads, file by file, as a server with brotli sends it; fails above the
// budget. That is every file of build/page, except what only the service worker takes later to keep
// the page offline: the other languages, the sentences of documents, the icons of an installed page, the font's licence.

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

const later = budgets.not_in_first_load.map((/** @type {string} */ pattern) => new RegExp(pattern));
const all = filesOf(page)
    .filter((file) => !/\.(br|gz)$/.test(file))
    .map((file) => ({ name: path.relative(page, file).split(path.sep).join('/'), file }))
    .map(({ name, file }) => ({ name, bytes: brotliBytes(file) }))
    .sort((a, b) => b.bytes - a.bytes);
const isLater = (/** @type {{ name: string }} */ { name }) =>
    later.some((/** @type {RegExp} */ pattern) => pattern.test(name));
const sum = (/** @type {{ bytes: number }[]} */ files) =>
    files.reduce((whole, { bytes }) => whole + bytes, 0);
const rows = all.filter((file) => !isLater(file));
const total = sum(rows);
const budget = budgets.first_load_brotli_bytes;

for (const { name, bytes } of rows) console.log(`${String(bytes).padStart(9)}  ${name}`);
console.log(`${String(total).padStart(9)}  first load after brotli; the budget is ${budget}`);
console.log(`${String(sum(all.filter(isLater))).padStart(9)}  taken later, to be kept offline`);
const kept = total <= budget && rows.length > 0;
console.log(kept ? '1 passed, 0 failed' : '0 passed, 1 failed');
process.exitCode = kept ? 0 : 1;
