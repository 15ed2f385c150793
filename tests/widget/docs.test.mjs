// @ts-check
// The snippets of docs/widget.md do what the page says behind them.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { openShop, shadowText } from './shop.mjs';

const docs = readFileSync(new URL('../../docs/widget.md', import.meta.url), 'utf8');

test('each snippet of the documentation shows what stands behind it', async () => {
    const snippets = [...docs.matchAll(/```html\n(.*?)```\nShows: ([^\n]*)\n/gs)];
    assert.equal(snippets.length, docs.match(/```html/g)?.length);
    assert.ok(snippets.length >= 4);
    const shop = await openShop();
    for (const [at, [, html, words]] of snippets.entries()) {
        const lang = html.includes('.fr.js') ? 'fr' : 'en';
        shop.put(`/snippet-${at}`, `<!DOCTYPE html><html lang="${lang}"><title>A snippet</title>` +
            `<link rel="icon" href="data:,"><body>${html}</body></html>`);
        const page = await shop.open(`/snippet-${at}`);
        assert.equal((await shadowText(page)).split('\n')[0], words);
        assert.deepEqual(page.faults, []);
    }
    await shop.close();
});

test('each platform of the documentation has its file', () => {
    for (const [, file] of docs.matchAll(/`<script defer src="\/(glue-\w+\.js)"/g)) {
        readFileSync(new URL(`../../build/widget/${file}`, import.meta.url));
    }
    assert.equal(docs.match(/`<script defer src="\/glue-/g)?.length, 6);
});
