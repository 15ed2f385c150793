// @ts-check
// The line between a page and the frame: what goes through, and what a hostile end can not do.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Line, plainData } from '../../shell/embed/protocol.js';

/** A line with one end in hand, and a clock. */
function ends() {
    /** @type {any[]} */ const heard = [];
    /** @type {any[]} */ const said = [];
    const port = /** @type {any} */ ({
        closed: false, onmessage: null, onmessageerror: null,
        postMessage: (/** @type {any} */ message) => said.push(message),
        close() { port.closed = true; },
    });
    const clock = { now: 0 };
    const line = new Line(port, { set: (message) => heard.push(message) }, () => clock.now);
    line.listen();
    return { heard, said, port, clock, send: (/** @type {any} */ data) => port.onmessage?.({ data }) };
}

const nested = (/** @type {number} */ levels) => {
    /** @type {any} */ let value = 'end';
    for (let level = 0; level < levels; level += 1) value = { value };
    return value;
};

test('plain data within the bounds goes through', () => {
    for (const value of [null, 1, true, 'text', undefined, [], {}, [1, 'two', { three: [4] }],
        { draft: { lines: [{ quantity: '1' }], reminders: { steps: [{ days: '3' }] } } },
        'x'.repeat(60_000), nested(8)]) {
        assert.equal(plainData(value), true, JSON.stringify(value)?.slice(0, 60));
    }
});

test('what is too long, too deep or not plain is refused', () => {
    const long = 'x'.repeat(64 * 1024);
    for (const value of [long, { long }, { [long]: 1 }, Array(70_000).fill(0), Array(1e9), nested(9),
        nested(10_000), new Map(), new Date(), new Uint8Array(3), /x/, 10n, new Error('x'),
        Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`key${i}`, i]))]) {
        assert.equal(plainData(value), false);
    }
});

test('refusing ten MiB, ten thousand levels or a billion items takes no time that one would notice', () => {
    const hostile = ['x'.repeat(10 * 2 ** 20), nested(10_000), Array(1e9),
        Array.from({ length: 1_000_000 }, () => ({}))];
    const began = performance.now();
    for (const value of hostile) for (let i = 0; i < 100; i += 1) plainData(value);
    assert.ok(performance.now() - began < 2_000, `${performance.now() - began} ms for 400`);
});

test('a type nobody listed is ignored, whatever its name', () => {
    const { heard, send, port } = ends();
    for (const type of ['', 'get', 'constructor', '__proto__', 'toString', 7, null, undefined, {}]) send({ type });
    for (const message of [null, undefined, 'set', 3, ['set']]) send(message);
    assert.deepEqual(heard, []);
    send({ type: 'set', theme: 'dark' });
    assert.deepEqual(heard, [{ type: 'set', theme: 'dark' }]);
    assert.equal(port.closed, false);
});

test('thirty messages in a second are heard, the next second thirty more', () => {
    const { heard, send, clock } = ends();
    for (let i = 0; i < 50; i += 1) send({ type: 'set', i });
    assert.equal(heard.length, 30);
    clock.now = 1000;
    for (let i = 0; i < 50; i += 1) send({ type: 'set', i });
    assert.equal(heard.length, 60);
});

test('a flood closes the line, after a word', () => {
    const { heard, said, send, port } = ends();
    for (let i = 0; i < 1_000; i += 1) send({ type: 'set', i });
    assert.equal(heard.length, 30);
    assert.deepEqual([port.closed, said], [true, [{ type: 'bye' }]]);
});

test('a message that cannot be read counts as refused', () => {
    const { port } = ends();
    for (let i = 0; i < 101; i += 1) port.onmessageerror?.({});
    assert.equal(port.closed, true);
});
