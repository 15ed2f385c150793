// @ts-check
// The cases of cases.h natively, in WebAssembly and by the peer, side by side. Checked are ratios
// within this one run, and that all three find the same figures. A time by itself depends on the
// machine: its goal is printed with whether it was met, and checked with TERMWISE_BENCH_GOALS=1.
//
// Before them the frames of the page, natively and in WebAssembly: see frames.cpp.
//
//   node tests/bench/bench.mjs

import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseISO } from 'date-fns';
import { Decimal } from 'decimal.js';
import { compareFrames } from './frames.mjs';
import { evaluate, ledger } from './peer.mjs';
import { differences } from './same_figures.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const native = path.join(root, 'build/bench/tests/bench/termwise_bench');
const wasm = path.join(root, 'build/engine/tests/bench/termwise_bench.js');
const compared = 1_000;  // Debts whose figures are compared one by one.
const rounds = 6;  // In turns: a machine that is slow for some seconds is so for all three.
const repetitions = 3;  // In each round.
const seconds = 0.04;  // Of one repetition, at least.

/** @param {string} program @param {string[]} options */
function printed(program, ...options) {
    // Compiled as it will be after a while from the start: a quick first code is not what is timed.
    const compiled = ['--no-liftoff', '--no-wasm-lazy-compilation'];
    const node = program.endsWith('.js') ? ['--no-experimental-fetch', ...compiled, program] : [];
    const [command, ...rest] = [...(node.length ? [process.execPath] : []),
        ...(node.length ? node : [program]), ...options];
    return execFileSync(command, rest, { encoding: 'utf8', maxBuffer: 1 << 28,
        stdio: ['ignore', 'pipe', 'ignore'] });
}

/** Keeps the best time of each case, in nanoseconds: what a loaded machine disturbs least.
 * @param {Map<string, number>} best @param {string} json */
function keepBest(best, json) {
    const scale = { ns: 1, us: 1e3, ms: 1e6 };
    for (const { name, run_type = 'iteration', cpu_time, time_unit } of JSON.parse(json).benchmarks) {
        if (run_type !== 'iteration' || cpu_time === undefined) continue;
        const time = cpu_time * scale[/** @type {'ns'} */ (time_unit)];
        best.set(name, Math.min(time, best.get(name) ?? Infinity));
    }
}

/** @param {() => unknown} work */
function bestTimeOf(work) {
    const had = () => { const { user, system } = process.cpuUsage(); return (user + system) * 1e3; };
    let best = Infinity;
    for (let repetition = 0; repetition < repetitions; repetition += 1) {
        const start = had();
        let turns = 0;
        let passed = 0;
        do {
            work();
            turns += 1;
            passed = had() - start;
        } while (passed < seconds * 1e9);
        best = Math.min(best, passed / turns);
    }
    return best;
}

const figures = printed(native, '--figures', String(compared));
const given = JSON.parse(figures);
const law = {
    rates: given.rates.map((/** @type {any} */ { since, rate }) =>
        ({ since: parseISO(since), rate: new Decimal(rate) })),
    margin: new Decimal(given.margin),
};
const asOf = parseISO(given.as_of);
const debts = given.ledgers.map((/** @type {any} */ row) => ({
    debt: [{ dueOn: parseISO(row.due_on), amount: new Decimal(row.amount) }],
    payment: [{ paidOn: parseISO(row.paid_on), amount: new Decimal(row.paid) }],
}));
/** @param {any} row */
const peerLedger = ({ debt, payment }) => ledger(debt, payment, law, asOf);

const effort = [`--benchmark_repetitions=${repetitions}`, `--benchmark_min_time=${seconds}`];
/** @type {Record<'native' | 'wasm' | 'peer', Map<string, number>>} */
const times = { native: new Map(), wasm: new Map(), peer: new Map() };
for (let round = 0; round < rounds; round += 1) {
    keepBest(times.native, printed(native, '--benchmark_format=json', ...effort));
    keepBest(times.wasm, printed(wasm, String(repetitions), String(seconds)));
    for (const [name, work] of /** @type {const} */ ([
        ['draft', () => evaluate(given.draft, law)], ['debts/1000', () => debts.map(peerLedger)]])) {
        times.peer.set(name, Math.min(bestTimeOf(work), times.peer.get(name) ?? Infinity));
    }
}

/** @type {{ claim: string, holds: boolean }[]} */
const checks = [];
/** @param {string} claim @param {boolean} holds */
const check = (claim, holds) => checks.push({ claim, holds });

check('native and wasm print the same figures',
    printed(wasm, '--figures', String(compared)) === figures);
const differing = differences(given, evaluate(given.draft, law), debts.map(peerLedger));
for (const difference of differing.found.slice(0, 5)) console.log(difference);
check(`the peer finds the same ${differing.compared} figures`, differing.found.length === 0);

const each = (/** @type {Map<string, number>} */ of, /** @type {number} */ count) =>
    (of.get(`debts/${count}`) ?? NaN) / count;
const draft = { native: times.native.get('draft') ?? NaN, wasm: times.wasm.get('draft') ?? NaN,
    peer: times.peer.get('draft') ?? NaN };
const debt = { native: each(times.native, 1_000), wasm: each(times.wasm, 1_000),
    peer: each(times.peer, 1_000) };
/** How many times as long a debt of many takes as one of a thousand, at each power of ten.
 * @param {Map<string, number>} of */
const growth = (of) => [10_000, 100_000, 1_000_000].map((count) => each(of, count) / each(of, 1_000));

/** @param {string} program  below build */
const frames = (program) => JSON.parse(printed(path.join(root, 'build', program)));
const microseconds = (/** @type {number} */ ns) => `${(ns / 1e3).toFixed(ns < 1e4 ? 2 : 1)} us`;
const multiple = (/** @type {number} */ ratio) => `${ratio.toFixed(ratio < 10 ? 2 : 0)} x`;
/** @param {string[]} cells */
const row = (...cells) => console.log(cells.map((cell, index) =>
    index ? cell.padStart(12) : cell.padEnd(34)).join(''));
const longestFrame = compareFrames(frames('bench/tests/bench/termwise_frames'),
    frames('bench-wasm/tests/bench/termwise_frames.js'), row);
console.log();
row('', 'native', 'wasm', 'peer', 'wasm/native', 'peer/native', 'peer/wasm');
for (const [name, time] of /** @type {const} */ ([
    ['a typical draft, explained', draft], ['one debt of 1,000, numbers only', debt]])) {
    row(name, microseconds(time.native), microseconds(time.wasm), microseconds(time.peer),
        multiple(time.wasm / time.native), multiple(time.peer / time.native),
        multiple(time.peer / time.wasm));
}
for (const count of [10_000, 100_000, 1_000_000]) {
    row(`one debt of ${count.toLocaleString('en')}`,
        microseconds(each(times.native, count)), microseconds(each(times.wasm, count)));
}
const perSecond = (/** @type {number} */ ns) => Math.round(1e9 / ns).toLocaleString('en');
row('debts per second', perSecond(debt.native), perSecond(debt.wasm), perSecond(debt.peer));

/** @param {string} claim @param {boolean} met */
function goal(claim, met) {
    console.log(`${met ? 'met    ' : 'not met'} ${claim}`);
    if (process.env.TERMWISE_BENCH_GOALS === '1') check(claim, met);
}
goal('a typical draft natively in under 60 us', draft.native < 60e3);
goal('more than 2,000,000 debts a second natively', debt.native < 1e9 / 2e6);
goal('more than 1,000,000 debts a second in wasm', debt.wasm < 1e9 / 1e6);
goal('a frame of the heaviest view in wasm in under 4 ms', longestFrame < 4);

check('a draft in wasm takes at most twice the native time', draft.wasm <= 2 * draft.native);
check('the peer takes at least 50 times as long for a debt', debt.peer >= 50 * debt.native);
check('and 50 times as long as wasm', debt.peer >= 50 * debt.wasm);
check('a debt takes natively as long among 10,000, 100,000 and a million as among a thousand',
    growth(times.native).every((ratio) => ratio <= 1.5));
check('and in wasm', growth(times.wasm).every((ratio) => ratio <= 1.5));

for (const { claim, holds } of checks) console.log(`${holds ? 'ok    ' : 'FAILED'} ${claim}`);
const failed = checks.filter(({ holds }) => !holds).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
