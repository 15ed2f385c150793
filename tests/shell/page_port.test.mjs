// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textCarrier } from '../../shell/engine.js';
import { askedOf } from '../../shell/page_port.js';
import { fakePage } from './fake_page.mjs';

test('a text reaches the page letter by letter, whatever the language', () => {
    const page = fakePage();
    const tell = textCarrier(page.module);
    assert.equal(tell('draft', '{"title":"Größe – 45 jours €, 日本"}'), true);
    assert.equal(tell('start'), true);
    assert.deepEqual(page.told, [['draft', '{"title":"Größe – 45 jours €, 日本"}'], ['start', '']]);
});

test('a text longer than the memory so far makes the page grow it', () => {
    const page = fakePage();
    const long = 'é'.repeat(200_000);
    assert.equal(textCarrier(page.module)('rules', long), true);
    assert.equal(page.told[0][1], long);
});

test('a zero inside a text does not cut it short', () => {
    const page = fakePage();
    textCarrier(page.module)('draft', 'a\0b');
    assert.deepEqual(page.told, [['draft', 'a\uFFFDb']]);
});

test('a refusal by the page is reported', () => {
    const page = fakePage({ refuses: (what) => what === 'draft' });
    assert.equal(textCarrier(page.module)('draft', 'nonsense'), false);
});

test('what the page asks is done after the call, and what goes wrong is told', async () => {
    /** @type {string[]} */ const done = [];
    /** @type {unknown[]} */ const failed = [];
    const handlers = /** @type {any} */ ({
        print: () => { done.push('print'); },
        copy_text: () => { throw new Error('no clipboard'); },
        copy_link: async () => { throw new Error('too long'); },
    });
    const ask = askedOf(handlers, (problem) => failed.push(String(problem)));
    ask('print', '');
    ask('copy_text', 'x');
    ask('copy_link', 'x');
    assert.deepEqual(done, []);
    await new Promise((resolve) => { setImmediate(resolve); });
    assert.deepEqual([done, failed], [['print'], ['Error: no clipboard', 'Error: too long']]);
    assert.throws(() => ask('constructor', ''), /asks for "constructor"/);
});
