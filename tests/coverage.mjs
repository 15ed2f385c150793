// @ts-check
// Prints how many branches of the core the tests take, folder by folder, from what llvm-cov
// exports; fails where money, time, invoice, terms or late fall below 98 %. A branch has two sides;
// each is counted once, however often templates and headers are compiled. Left out is what no input
// reaches:
//
//   - the failing side of TERMWISE_CHECK, which ends the program;
//   - the side of a `switch` over all enumerators that no enumerator takes: clang counts it as the
//     true side of what is switched on (the code behind such a switch has no branches of its own);
//   - what the source calls so, on that line or right above it: // unreachable: <reason>
//
// build/coverage/missed.txt lists every side that is counted and was not taken.
//
//   llvm-cov export ... | node tests/coverage.mjs

import { readFileSync, writeFileSync } from 'node:fs';

const required = new Set(['money', 'time', 'invoice', 'terms', 'late']);
const least = 98;

/** @typedef {{ count: number, covered: number }} Counts */
/** @typedef {{ filename: string, summary: { lines: Counts } }} File */
/** A branch is line, column, line and column behind it, times true, times false, file of it; a
 * region line, column, line and column behind it, times, file, file that it expands to, kind.
 * @typedef {{ filenames: string[], branches: number[][], regions: number[][] }} Compiled */
/** @type {{ data: { files: File[], functions: Compiled[] }[] }} */
const exported = JSON.parse(readFileSync(0, 'utf8'));
const [{ files, functions }] = exported.data;

/** The path from the root, of a file of the core.
 * @param {string} filename */
function corePath(filename) {
    if (/(?:^|\/)tests\//.test(filename)) return undefined;
    return /(?:^|\/)(core\/\w+\/[^/]+)$/.exec(filename)?.[1];
}

const expansion = 1;

/** A branch where it stands in the source; one inside a macro stands where the macro is used. Those
 * of a macro's argument all have one place, so they are told apart by their order.
 * @typedef {{ path: string, line: number, column: number, macro: string, part: number,
 *             taken: { true: number, false: number } }} Branch */
/** @type {Map<string, Branch>} */
const branches = new Map();
/** The parts of a macro's use, by the place of it. @type {Map<string, number>} */
const parts = new Map();
for (const { filenames, branches: compiled, regions } of functions) {
    /** @type {Map<string, number>} */
    const order = new Map();
    for (const [line, column, , , times, timesFalse, file] of compiled) {
        let place = { file, line, column };
        for (;;) {
            const inner = place.file;
            const use = regions.find((region) => region[7] === expansion && region[6] === inner);
            if (!use) break;
            place = { file: use[5], line: use[0], column: use[1] };
        }
        const path = corePath(filenames[place.file]);
        if (!path) continue;
        const macro = place.file === file ? '' : corePath(filenames[file]) ?? '';
        const at = `${path}:${place.line}:${place.column}`;
        const part = macro ? order.get(at) ?? 0 : 0;
        if (macro) order.set(at, part + 1);
        parts.set(at, Math.max(parts.get(at) ?? 0, part));
        const key = `${at} ${macro} ${part}`;
        const branch = branches.get(key) ?? { path, line: place.line, column: place.column, macro,
            part, taken: { true: 0, false: 0 } };
        branch.taken.true += times;
        branch.taken.false += timesFalse;
        branches.set(key, branch);
    }
}

/** @type {Map<string, string[]>} */
const sources = new Map();
/** @param {string} path */
function linesOf(path) {
    const known = sources.get(path) ?? readFileSync(path, 'utf8').split('\n');
    sources.set(path, known);
    return known;
}

/** The reason in a comment on that line, or in the comment right above it.
 * @param {Branch} branch @returns {string | undefined} */
function saidUnreachable({ path, line }) {
    const lines = linesOf(path);
    const beside = /\/\/ unreachable: (.+)/.exec(lines[line - 1]);
    if (beside) return beside[1];
    let first = line - 1;
    while (first > 0 && /^\s*\/\//.test(lines[first - 1])) first -= 1;
    const above = lines.slice(first, line - 1)
        .map((text) => text.replace(/^\s*\/\/ ?/, '')).join(' ');
    return /^unreachable: (.+)/.exec(above)?.[1];
}

/** Is it of a TERMWISE_CHECK, and does its false side fail it? Of "a && b" each does, of "a || b"
 * the last. Part 0 is the whole condition. @param {Branch} branch */
function failsCheck({ path, line, column, macro, part }) {
    if (macro !== 'core/base/check.h') return false;
    if (part === 0 || part === parts.get(`${path}:${line}:${column}`)) return true;
    const [check] = linesOf(path).slice(line - 1, line + 3).join('\n').slice(column - 1).split(';');
    return !check.includes('||');
}

/** Why no input takes that side, or nothing where one can.
 * @param {Branch} branch @param {'true' | 'false'} side @returns {string | undefined} */
function whyLeftOut(branch, side) {
    const before = linesOf(branch.path)[branch.line - 1].slice(0, branch.column - 1);
    if (side === 'false' && failsCheck(branch)) return 'check';
    if (side === 'true' && !branch.macro && /\bswitch \($/.test(before)) return 'switch';
    return saidUnreachable(branch) && 'said';
}

/** @type {Map<string, { branches: Counts, lines: Counts, left: Map<string, number> }>} */
const folders = new Map();
/** @param {string} path */
function folderOf(path) {
    const name = path.split('/')[1];
    const known = folders.get(name) ?? { branches: { count: 0, covered: 0 },
        lines: { count: 0, covered: 0 }, left: new Map() };
    folders.set(name, known);
    return known;
}

/** @type {{ path: string, line: number, column: number, side: string }[]} */
const missed = [];
/** @type {Map<string, string>} */
const said = new Map();
for (const branch of branches.values()) {
    const { branches: counts, left } = folderOf(branch.path);
    for (const side of /** @type {const} */ (['true', 'false'])) {
        const reason = branch.taken[side] === 0 ? whyLeftOut(branch, side) : undefined;
        if (reason) {
            left.set(reason, (left.get(reason) ?? 0) + 1);
            const place = `${branch.path}:${branch.line}`;
            if (reason === 'said') said.set(place, saidUnreachable(branch) ?? '');
            continue;
        }
        counts.count += 1;
        if (branch.taken[side] > 0) counts.covered += 1;
        else missed.push({ path: branch.path, line: branch.line, column: branch.column, side });
    }
}
for (const { filename, summary } of files) {
    const path = corePath(filename);
    if (!path) continue;
    const { lines } = folderOf(path);
    lines.count += summary.lines.count;
    lines.covered += summary.lines.covered;
}

missed.sort((a, b) => (a.path === b.path ? a.line - b.line || a.column - b.column
    : a.path < b.path ? -1 : 1));
writeFileSync('build/coverage/missed.txt', missed.map(({ path, line, column, side }) =>
    `${path}:${line}:${column} ${side}  ${linesOf(path)[line - 1].trim()}\n`).join(''));

/** @param {Counts} counts */
const percent = ({ count, covered }) => (count === 0 ? 100 : (100 * covered) / count);
/** @param {string} reason */
const allLeft = (reason) =>
    [...folders.values()].reduce((sum, { left }) => sum + (left.get(reason) ?? 0), 0);
let passed = 0;
let failed = 0;
console.log('folder        branches   taken        %   lines %   left out');
for (const [folder, { branches: counts, lines, left }] of [...folders].sort()) {
    const below = required.has(folder) && percent(counts) < least;
    if (below) failed += 1;
    else passed += 1;
    const out = [...left.values()].reduce((sum, count) => sum + count, 0);
    console.log(`${folder.padEnd(12)} ${String(counts.count).padStart(9)} `
        + `${String(counts.covered).padStart(7)} ${percent(counts).toFixed(2).padStart(8)} `
        + `${percent(lines).toFixed(2).padStart(9)} ${String(out).padStart(10)}`
        + `${below ? `   below ${least}` : ''}`);
}
console.log('left out, as no input reaches it:');
for (const [reason, words] of [
    ['check', 'failing sides of TERMWISE_CHECK, which end the program'],
    ['switch', 'sides of a switch over all enumerators that none takes'],
    ['said', 'called unreachable in the source:'],
]) console.log(`${String(allLeft(reason)).padStart(6)} ${words}`);
for (const [place, reason] of [...said].sort()) console.log(`       ${place}  ${reason}`);
for (const [path, lines] of sources) {
    lines.forEach((text, index) => {
        if (!text.includes('// unreachable: ')) return;
        let line = index + 1;
        while (/^\s*\/\//.test(lines[line - 1])) line += 1;
        if (said.has(`${path}:${line}`)) return;
        failed += 1;
        console.log(`       ${path}:${line}  is called unreachable, and all of it is taken`);
    });
}
console.log(`not taken: build/coverage/missed.txt, ${missed.length} sides`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
