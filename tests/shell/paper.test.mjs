// @ts-check
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { textFile } from '../../shell/files.js';
import { wholePage } from '../../shell/paper.js';
import { markup, workerAddress } from '../../shell/trusted.js';

/** As core/documents/html_text.cpp writes a document whose buyer has a hostile name. */
const hostile = '<article lang="fr">\n<h1>Mise en demeure de payer&nbsp;: &lt;/title&gt;</h1>\n'
    + '<p>&lt;script&gt;alert(1)&lt;/script&gt;<br>\n&quot; onload=&quot;x</p>\n<table>\n<thead>\n'
    + '<tr><th scope="col">Du</th><th scope="col" class="number">Montant</th></tr>\n</thead>\n<tbody>\n'
    + '<tr><td>1</td><td class="number">2</td></tr>\n</tbody>\n</table>\n'
    + '<div class="signatures">\n<p>A &amp; B</p>\n</div>\n<pre>#SKONTO#</pre>\n</article>\n';

test('the markup of a document passes as it is, whatever names stand in it', () => {
    assert.equal(markup(hostile), hostile);
});

test('markup that no document has is refused', () => {
    const rows = ['<script>alert(1)</script>', '<p onclick="x">', '<img src=x onerror=alert(1)>',
        '<p class="a" style="x">', '<p class="a"onclick="x">', '<P>', '<svg/onload=alert(1)>', '<p',
        '<p class=\'a\'>', '<<p>script>', '<iframe srcdoc="">', '<a href="javascript:x">', 'a > b',
        '<p lang="fr&quot; onclick=&quot;x">', '<!-- -->', '<style>p{}</style>', '<table\n>'];
    for (const row of rows) assert.throws(() => markup(`<p>a</p>${row}`), TypeError, row);
});

test('no script but the worker may be loaded', () => {
    assert.equal(workerAddress(), 'sw.js');
});

test('a document saved as a page states its language and title and can run nothing', () => {
    const page = wholePage(hostile);
    assert.match(page, /^<!doctype html>\n<html lang="fr">/);
    assert.ok(page.includes('<title>Mise en demeure de payer&nbsp;: &lt;/title&gt;</title>'));
    assert.match(page, /content="default-src 'none'; style-src 'unsafe-inline'"/);
    assert.doesNotMatch(page, /<script|<img|<link|<[^>]*\son\w+=/);
    assert.ok(page.includes(hostile));
});

test('a page made of anything else is not written', () => {
    assert.throws(() => wholePage('<article lang="fr"><h1>a</h1><script>1</script></article>'), TypeError);
});

test('on paper the heads of a table come again on each page and its sum does not', () => {
    const page = wholePage(hostile);
    assert.match(page, /size: A4/);
    assert.match(page, /thead \{ display: table-header-group; \}/);
    assert.match(page, /tfoot \{ display: table-row-group;/);
});

test('a text is saved under its own name, without what file systems dislike, as its kind', () => {
    assert.deepEqual(textFile('Relevé : facture n° 2026/041.csv\n\uFEFF"a";1\r\n'),
        ['Relevé-facture-n-2026-041.csv', '\uFEFF"a";1\r\n', 'text/csv;charset=utf-8']);
    assert.deepEqual(textFile('../../etc/passwd\u202e.ics\nBEGIN:VCALENDAR'),
        ['etc-passwd.ics', 'BEGIN:VCALENDAR', 'text/calendar;charset=utf-8']);
    assert.deepEqual(textFile('?.txt\na\nb'), ['termwise.txt', 'a\nb', 'text/plain;charset=utf-8']);
    assert.match(textFile(`x.html\n${hostile}`)[1], /^<!doctype html>/);
});

test('a text of no known kind is not saved', () => {
    for (const name of ['a.exe', 'a.js', 'a', '.html.svg', 'a.constructor', '']) {
        assert.throws(() => textFile(`${name}\nx`), /no file of the kind/, name);
    }
});
