// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { localDay, localMoment } from '../../shell/clock.js';
import { crc32c } from '../../shell/crc32c.js';
import { FileProblem, fileNameOf, textOf } from '../../shell/files.js';
import { seal } from '../../shell/sealed.js';
import { preferredLanguage } from '../../shell/settings.js';

test('CRC-32C gives the published values', () => {
    // "123456789": the check value of the catalogue; 32 zeros and 32 ones: RFC 3720, B.4.
    assert.equal(crc32c(new TextEncoder().encode('123456789')), 0xe3069283);
    assert.equal(crc32c(new Uint8Array(32)), 0x8a9136aa);
    assert.equal(crc32c(new Uint8Array(32).fill(0xff)), 0x62a8ab43);
    assert.equal(crc32c(new Uint8Array(0)), 0);
});

test('any single flipped bit changes the CRC', () => {
    const bytes = new TextEncoder().encode('{"terms":"45 jours fin de mois"}');
    const before = crc32c(bytes);
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
        bytes[bit >> 3] ^= 1 << (bit & 7);
        assert.notEqual(crc32c(bytes), before);
        bytes[bit >> 3] ^= 1 << (bit & 7);
    }
});

test('the first language the user reads that there is', () => {
    assert.equal(preferredLanguage(['fr-CA', 'en'], ['en', 'fr']), 'fr');
    assert.equal(preferredLanguage(['ja', 'fr'], ['en', 'fr']), 'fr');
    assert.equal(preferredLanguage(['de-CH', 'de'], ['de', 'de-CH', 'en']), 'de-CH');
    assert.equal(preferredLanguage(['ja'], ['en', 'fr']), 'en');
    assert.equal(preferredLanguage([], ['en']), 'en');
});

test('a file is named after its case, without what file systems dislike', () => {
    const name = (/** @type {object} */ draft) => fileNameOf(JSON.stringify(draft));
    assert.equal(name({ title: 'Dupont & Fils' }), 'termwise-Dupont-Fils.json');
    assert.equal(name({ title: '  ', invoice_number: '2026/0042' }), 'termwise-2026-0042.json');
    assert.equal(name({ title: '../../etc/passwd' }), 'termwise-etc-passwd.json');
    assert.equal(name({ title: 'Müller \u202egnp.exe' }), 'termwise-Müller-gnp-exe.json');
    assert.equal(name({ title: 'x'.repeat(500) }).length, 'termwise-.json'.length + 60);
    assert.equal(name({}), 'termwise.json');
});

test('a file that is too big or not text is refused, saying which', async () => {
    const refused = (/** @type {string} */ why) => (/** @type {unknown} */ problem) =>
        problem instanceof FileProblem && problem.why === why;
    await assert.rejects(textOf(new Blob([new Uint8Array(1024 * 1024 + 1)])), refused('too_big'));
    await assert.rejects(textOf(new Blob([Uint8Array.of(0xff, 0xd8, 0xff)])), refused('not_text'));
    assert.equal(await textOf(new Blob(['\uFEFF{"a":1}'])), '{"a":1}');
});

test('after sealing no way from peer to peer is left, even an inherited one', () => {
    const scope = Object.create({ WebTransport: class {} });
    scope.RTCPeerConnection = class {};
    seal(scope);
    assert.equal(scope.RTCPeerConnection, undefined);
    assert.equal(scope.WebTransport, undefined);
});

test('days and moments are those of the clock on the wall', () => {
    const moment = new Date(2026, 0, 5, 9, 7, 59);
    assert.equal(localDay(moment), '2026-01-05');
    assert.equal(localMoment(moment), '2026-01-05T09:07');
});
