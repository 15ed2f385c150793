// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { deflateRawSync } from 'node:zlib';

import { LinkProblem, caseIn, fragmentOf } from '../../shell/link.js';

const base64url = (/** @type {Uint8Array | string} */ bytes) => Buffer.from(bytes).toString('base64url');
const refused = (/** @type {string} */ why) => (/** @type {unknown} */ problem) =>
    problem instanceof LinkProblem && problem.why === why;
const deflates = await fragmentOf('{}').then((fragment) => fragment.startsWith('#d='));

test('a case comes out of its link as it went in', async () => {
    for (const text of ['{}', '{"title":"Société Générale – 45 jours fin de mois €"}', '{"terms":"日本"}']) {
        const fragment = await fragmentOf(text);
        assert.match(fragment, /^#[dj]=[A-Za-z0-9_-]+$/);
        assert.equal(await caseIn(fragment), text);
    }
});

test('an invoice of thirty lines fits in a link that mail programs leave whole', { skip: !deflates }, async () => {
    const lines = Array.from({ length: 30 }, (_, i) =>
        ({ description: `Prestation ${i}`, quantity: '2', unit_price: `${100 + i}.50`, vat_rate: '20' }));
    assert.ok((await fragmentOf(JSON.stringify({ schema: 1, lines }))).length < 1000);
});

test('a link from a browser that cannot deflate is read by every other', async () => {
    assert.equal(await caseIn(`#j=${base64url('{"terms":"30 jours"}')}`), '{"terms":"30 jours"}');
});

test('a browser that cannot deflate writes a plain link and says so about others', async () => {
    const kept = globalThis.CompressionStream;
    const packed = `#d=${base64url(deflateRawSync('{}'))}`;
    try {
        Object.assign(globalThis, { CompressionStream: undefined });
        assert.equal(await fragmentOf('{}'), `#j=${base64url('{}')}`);
        await assert.rejects(caseIn(packed), refused('unsupported'));
    } finally {
        Object.assign(globalThis, { CompressionStream: kept });
    }
});

test('an address without a fragment carries no case', async () => {
    assert.equal(await caseIn(''), null);
    assert.equal(await caseIn('#'), null);
});

test('what is not a case is refused, saying why', async () => {
    const rows = [
        ['#elsewhere', 'unknown'], ['#x=abc', 'unknown'], ['#d', 'unknown'], ['#__proto__=a', 'unknown'],
        ['#d=', 'damaged'], ['#j=a b', 'damaged'], ['#j=<script>', 'damaged'], ['#j=a', 'damaged'],
        ['#j=%7B%7D', 'damaged'], [`#j=${base64url(Uint8Array.of(0xff, 0xfe))}`, 'damaged'],
        [`#j=${base64url('x').repeat(40_000)}`, 'too_long'],
    ];
    for (const [fragment, why] of rows) await assert.rejects(caseIn(fragment), refused(why), fragment);
});

test('a damaged packed link is refused', { skip: !deflates }, async () => {
    const packed = deflateRawSync(JSON.stringify({ terms: 'net 30', title: 'a'.repeat(300) }));
    await assert.rejects(caseIn(`#d=${base64url(packed.subarray(0, packed.length / 2))}`), refused('damaged'));
    await assert.rejects(caseIn(`#d=${base64url('not deflated at all')}`), refused('damaged'));
});

test('a small link that unpacks to 40 megabytes is refused without unpacking it', { skip: !deflates }, async () => {
    const bomb = `#d=${base64url(deflateRawSync(Buffer.alloc(40_000_000)))}`;
    assert.ok(bomb.length < 64 * 1024);
    const before = process.memoryUsage().arrayBuffers;
    await assert.rejects(caseIn(bomb), refused('too_long'));
    assert.ok(process.memoryUsage().arrayBuffers - before < 20_000_000);
});

test('a case too big for a link is refused when the link is made', async () => {
    await assert.rejects(fragmentOf('x'.repeat(300_000)), refused('too_long'));
});
