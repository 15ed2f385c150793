// @ts-check
// How often a frame tells what height it wants: not with every frame that is drawn.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eventually } from '../browser/browser.mjs';
import { watchHeight } from '../../shell/embed/wanted_height.js';

/** Nodes of a view that is so tall. @param {number} height @returns {any[]} */
const viewOf = (height) => [
    { role: 'main', x: 0, y: 0, width: 300, height: 600 },
    { role: 'viewport', x: 0, y: 0, width: 300, height: 600 },
    { role: 'text', x: 10, y: 0, width: 280, height },
];

/** A watch on such nodes: `mutate` changes them, `told` is what was reported, and when. */
function watched() {
    const global = /** @type {any} */ (globalThis);
    /** @type {() => void} */ let notify = () => {};
    global.innerHeight = 600;
    global.MutationObserver = class {
        constructor(/** @type {() => void} */ callback) { notify = callback; }

        observe() {}
    };
    let height = 0;
    /** @type {{ height: number, at: number }[]} */ const told = [];
    watchHeight(/** @type {any} */ (null), () => viewOf(height), 44,
        (wanted) => told.push({ height: wanted, at: performance.now() }));
    return { told, mutate: (/** @type {number} */ now) => { height = now; notify(); } };
}

const pause = (/** @type {number} */ ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

test('a view that unfolds is told ten times a second at most, and at last as it stays', async () => {
    const { told, mutate } = watched();
    for (let height = 100; height <= 500; height += 10) {
        mutate(height);
        await pause(10);
    }
    // Twice 24 above and below, and the bar of 44.
    assert.ok(await eventually(async () => told.at(-1)?.height === 500 + 48 + 44));
    assert.ok(told.length > 1 && told.length < 41, `${told.length} reports`);
    for (let at = 1; at < told.length; at += 1) {
        const apart = told[at].at - told[at - 1].at;
        assert.ok(apart >= 98, `${apart} ms apart`);
    }
});

test('a change is told, one of less than four pixels never', async () => {
    const { told, mutate } = watched();
    const heights = () => told.map(({ height }) => height).join(' ');
    mutate(300);
    assert.ok(await eventually(async () => heights() === '392'));
    mutate(303);
    await pause(300);
    assert.equal(heights(), '392');
    mutate(304);
    assert.ok(await eventually(async () => heights() === '392 396'));
});
