// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Autosave } from '../../shell/autosave.js';

/** A disk whose writes the test lets through one by one, and what the user was told. */
function desk() {
    /** @type {string[]} */ const written = [];
    /** @type {string[]} */ const told = [];
    /** @type {{ done(): void, fail(why: string): void }[]} */ const waiting = [];
    const save = (/** @type {string} */ text) => new Promise((resolve, reject) => {
        written.push(text);
        waiting.push({
            done: () => resolve(null),
            fail: (why) => reject(Object.assign(new Error(why), { why })),
        });
    });
    const autosave = new Autosave(save, {
        saving: () => told.push('saving'),
        saved: () => told.push('saved'),
        failed: (why) => told.push(`failed: ${why}`),
    }, 1);
    const turn = () => new Promise((resolve) => { setImmediate(resolve); });
    return { autosave, written, told, waiting, turn };
}

test('"saved" is said only once the disk has it', async () => {
    const { autosave, written, told, waiting, turn } = desk();
    autosave.changed('a');
    const flushed = autosave.flush();
    await turn();
    assert.deepEqual([written, told], [['a'], ['saving']]);
    waiting[0].done();
    assert.equal(await flushed, true);
    assert.deepEqual(told, ['saving', 'saved']);
});

test('a change during a save is saved after it, and "saved" waits for both', async () => {
    const { autosave, written, told, waiting, turn } = desk();
    autosave.changed('a');
    const first = autosave.flush();
    await turn();
    autosave.changed('ab');
    autosave.changed('abc');
    waiting[0].done();
    assert.equal(await first, false);
    assert.deepEqual(told, ['saving']);
    const second = autosave.flush();
    await turn();
    waiting[1].done();
    assert.equal(await second, true);
    assert.deepEqual(written, ['a', 'abc']);
    assert.deepEqual(told, ['saving', 'saved']);
});

test('two saves never run at once', async () => {
    const { autosave, written, waiting, turn } = desk();
    autosave.changed('a');
    const both = [autosave.flush(), autosave.flush()];
    await turn();
    assert.deepEqual(written, ['a']);
    waiting[0].done();
    assert.deepEqual(await Promise.all(both), [true, true]);
    assert.deepEqual(written, ['a']);
});

test('a change saves itself after a pause', async () => {
    const { autosave, written, waiting } = desk();
    autosave.changed('a');
    await new Promise((resolve) => { setTimeout(resolve, 20); });
    assert.deepEqual(written, ['a']);
    waiting[0].done();
});

test('what could not be saved stays pending and is tried again', async () => {
    const { autosave, written, told, waiting, turn } = desk();
    autosave.changed('a');
    const first = autosave.flush();
    await turn();
    waiting[0].fail('quota');
    assert.equal(await first, false);
    assert.deepEqual(told, ['saving', 'failed: quota']);
    const second = autosave.flush();
    await turn();
    waiting[1].done();
    assert.equal(await second, true);
    assert.deepEqual([written, told[2]], [['a', 'a'], 'saved']);
});

test('what came from the disk is not written back', async () => {
    const { autosave, written } = desk();
    autosave.loaded('a');
    autosave.changed('a');
    assert.equal(await autosave.flush(), true);
    assert.deepEqual(written, []);
});

test('a tab that only reads along writes nothing', async () => {
    const { autosave, written, told } = desk();
    autosave.enabled = false;
    autosave.changed('a');
    await autosave.flush();
    assert.deepEqual([written, told], [[], []]);
});
