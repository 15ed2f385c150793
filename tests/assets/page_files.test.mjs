// @ts-check
// The assets that only the page reads: the typeface has a glyph for every character of ours, and
// the icons are as large as the manifest says.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');
const read = (/** @type {string} */ file) => readFileSync(path.join(root, file));

/** The code points that assets/fonts/make_font.py keeps. */
function kept() {
    const source = String(read('assets/fonts/make_font.py'));
    const list = /CHARACTERS = \(([^)]*)\)/.exec(source)?.[1] ?? '';
    /** @type {Set<number>} */ const points = new Set();
    for (const range of list.replace(/["\s]/g, '').split(',')) {
        const [first, last = first] = range.split('-').map((point) => Number.parseInt(point, 16));
        for (let point = first; point <= last; point += 1) points.add(point);
    }
    return points;
}

for (const folder of ['locales', 'letters', 'examples', 'jurisdictions', 'holidays', 'rates', 'tariffs', 'recovery']) {
    test(`the typeface writes every character of assets/${folder}`, () => {
        const points = kept();
        assert.ok(points.size > 300, `${points.size} characters`);
        for (const name of readdirSync(path.join(root, 'assets', folder))) {
            const lacking = [...String(read(`assets/${folder}/${name}`))]
                .filter((sign) => sign !== '\n' && !points.has(sign.codePointAt(0) ?? 0));
            assert.deepEqual([...new Set(lacking)], [], name);
        }
    });
}

test('every icon of the manifest is there, as large as it says', () => {
    const { icons } = JSON.parse(String(read('shell/manifest.webmanifest')));
    for (const { src, type, sizes } of icons) {
        const icon = read(`assets/${src}`);
        if (type !== 'image/png') continue;
        assert.equal(icon.subarray(1, 4).toString(), 'PNG', src);
        assert.equal(`${icon.readUInt32BE(16)}x${icon.readUInt32BE(20)}`, sizes, src);
    }
});
