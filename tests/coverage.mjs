// @ts-check
// Prints how many branches of the core the tests take, folder by folder, from what llvm-cov exports;
// fails where money, time, invoice, terms or late fall below 98 %.
//
//   llvm-cov export ... | node tests/coverage.mjs

import { readFileSync } from 'node:fs';

const required = new Set(['money', 'time', 'invoice', 'terms', 'late']);
const least = 98;

/** @type {{ data: { files: { filename: string, summary: { branches: Counts, lines: Counts } }[] }[] }} */
const exported = JSON.parse(readFileSync(0, 'utf8'));
/** @typedef {{ count: number, covered: number }} Counts */
/** @type {Map<string, { branches: Counts, lines: Counts }>} */
const folders = new Map();
for (const { filename, summary } of exported.data[0].files) {
    const folder = /\/core\/(\w+)\//.exec(filename)?.[1];
    if (!folder) continue;
    const sums = folders.get(folder)
        ?? { branches: { count: 0, covered: 0 }, lines: { count: 0, covered: 0 } };
    for (const kind of /** @type {const} */ (['branches', 'lines'])) {
        sums[kind].count += summary[kind].count;
        sums[kind].covered += summary[kind].covered;
    }
    folders.set(folder, sums);
}

/** @param {Counts} counts */
const percent = ({ count, covered }) => (count === 0 ? 100 : (100 * covered) / count);
let passed = 0;
let failed = 0;
console.log('folder        branches   taken        %   lines %');
for (const [folder, { branches, lines }] of [...folders].sort()) {
    const missed = required.has(folder) && percent(branches) < least;
    if (missed) failed += 1;
    else passed += 1;
    console.log(`${folder.padEnd(12)} ${String(branches.count).padStart(9)} `
        + `${String(branches.covered).padStart(7)} ${percent(branches).toFixed(2).padStart(8)} `
        + `${percent(lines).toFixed(2).padStart(9)}${missed ? `   below ${least}` : ''}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
