// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { draftOf } from '../../shell/mail.js';

/** Subject and body as a mail program reads them out of the address. @param {string} address */
function read(address) {
    const { protocol, pathname, searchParams } = new URL(address.replaceAll('+', '%2B'));
    return [protocol + pathname, [...searchParams.keys()].join(), searchParams.get('subject'),
        searchParams.get('body')];
}

test('subject and body arrive as they are, with the line breaks of mail', () => {
    const { address, whole } = draftOf('Rappel : facture n° 12 & Co\n\nMadame, Monsieur,\n1 + 1 = 100 %\n');
    assert.equal(whole, true);
    assert.deepEqual(read(address), ['mailto:', 'subject,body', 'Rappel : facture n° 12 & Co',
        '\r\nMadame, Monsieur,\r\n1 + 1 = 100 %']);
});

test('a hostile subject adds no receiver, no copy and no header', () => {
    const { address } = draftOf('a&bcc=eve@example.org\r?cc=eve#x\nb&to=eve');
    assert.deepEqual(read(address),
        ['mailto:', 'subject,body', 'a&bcc=eve@example.org\r?cc=eve#x', 'b&to=eve']);
});

test('a long text keeps as many whole lines as fit and says that something is left out', () => {
    const line = 'Größe 45 €';
    const { address, body, whole } = draftOf(`Subject\n${`${line}\n`.repeat(500)}`);
    assert.equal(whole, false);
    assert.ok(address.length <= 2000 && address.length > 1900, String(address.length));
    const lines = String(read(address)[3]).split('\r\n');
    assert.equal(lines.pop(), '[…]');
    assert.ok(lines.every((one) => one === line));
    assert.equal(body.split('\n').length, 500);
});

test('the longest text that fits is left whole', () => {
    const start = 'mailto:?subject=s&body='.length;
    const fits = 'x'.repeat(2000 - start);
    assert.equal(draftOf(`s\n${fits}`).whole, true);
    assert.equal(draftOf(`s\n${fits}x`).whole, false);
    assert.equal(read(draftOf(`s\n${fits}x`).address)[3], '[…]');
});

test('a subject alone is a draft too', () => {
    assert.deepEqual(read(draftOf('only').address), ['mailto:', 'subject,body', 'only', '']);
});
