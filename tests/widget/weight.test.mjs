// @ts-check
// What a shop loads: one file of one language, within the budget of tests/budgets.json.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { currencyModule, languages } from '../../shell/widget/build.mjs';
import { files } from './shop.mjs';

const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8'));

test('the element with the core and one language keeps within its budget, in every language', (t) => {
    assert.equal(languages.length, 10);
    for (const tag of languages) {
        const file = path.join(files, `termwise-plan.${tag}.js`);
        const bytes = gzipSync(readFileSync(file), { level: 9 }).length;
        t.diagnostic(`${tag} ${bytes} bytes after gzip; the budget is ${budgets.widget_gzip_bytes}`);
        assert.ok(bytes <= budgets.widget_gzip_bytes, `${tag}: ${bytes}`);
    }
});

test('no file of the element can ask, store or evaluate anything', () => {
    for (const name of ['termwise-plan.js', ...languages.map((tag) => `termwise-plan.${tag}.js`)]) {
        const source = readFileSync(path.join(files, name), 'utf8');
        assert.doesNotMatch(source,
            /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|localStorage|sessionStorage|indexedDB|cookie|eval|innerHTML|import|Function|navigator)\b[(.]/);
    }
});

test('the currencies are those of the core, by their minor units', () => {
    const [, none, two, three] = /'0(\D*)2(\D*)3(\D*)'/.exec(currencyModule()) ?? [];
    assert.equal(three, 'BhdIqdJodKwdLydOmrTnd');
    assert.match(none, /Jpy/);
    assert.match(two, /Egprntbur/);
    assert.match(two, /Uahsdyuzs/);
});
