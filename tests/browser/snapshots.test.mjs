// @ts-check
// What every view of one case is to the ear and to the eye: the outline that a screen reader walks
// through, and a coarse grey picture in both themes. A change shows as a difference; when it is meant:
//
//   RENEW=1 node --test tests/browser/snapshots.test.mjs
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { before, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { wide } from './browser.mjs';
import { builtSite } from './built_site.mjs';
import { caseDay, openFullCase, views } from './full_case.mjs';
import { pageOn } from './journey.mjs';
import { deskOf, messages, opens } from './merchant.mjs';

/** @typedef {import('playwright-core').Page} Page */
const site = builtSite();
const words = messages('en');
const renews = process.env.RENEW === '1';
const kept = (/** @type {string} */ name) =>
    fileURLToPath(new URL(`snapshots/${name}.txt`, import.meta.url));
const found = fileURLToPath(new URL('../../build/test', import.meta.url));
before(() => { mkdirSync(found, { recursive: true }); });

/**
 * The case, its views in turn, in those colours.
 * @param {'light' | 'dark'} colorScheme @param {(page: Page, view: string) => Promise<void>} look
 */
async function walk(colorScheme, look) {
    const page = await pageOn(site.browser, site.address, caseDay,
        { viewport: wide, locale: 'en-GB', colorScheme });
    await openFullCase(page, words);
    for (const view of views) {
        await opens(page, words, view);
        await page.mouse.move(wide.width / 2, 2);
        await deskOf(page);
        await look(page, view.replace('nav.', ''));
    }
    await page.context().close();
}

/** Of a long list of options the chosen one, and how many there are. @param {string} outline */
function withShortLists(outline) {
    /** @type {string[]} */ const lines = [];
    let options = 0;
    for (const line of [...outline.split('\n'), '']) {
        const option = /^( *)- option /.exec(line);
        if (option) {
            options += 1;
            if (line.endsWith('[selected]')) lines.push(line);
            continue;
        }
        if (options > 0) lines[lines.length - 1] += ` of ${options}`;
        options = 0;
        lines.push(line);
    }
    return lines.join('\n').trimEnd();
}

const outlineHead = `# What a screen reader finds here: tests/browser/full_case.json on ${caseDay}, in English, 1280 x 800.
# Role, name, level, state; of a list the entry chosen. When a change is meant, renew it:
#   RENEW=1 node --test tests/browser/snapshots.test.mjs
`;

/** Compares with what is kept, or keeps it. @param {string} name @param {string} text */
function sameOutline(name, text) {
    const now = `${outlineHead}${withShortLists(text)}\n`;
    if (renews) return writeFileSync(kept(name), now);
    const seen = `${found}/outline-${name}.txt`;
    writeFileSync(seen, now);
    try {
        execFileSync('diff', ['-u', kept(name), seen]);
    } catch (problem) {
        assert.fail(`${name} reads otherwise:\n${/** @type {any} */ (problem).stdout}`);
    }
}

const across = 32;
const down = 20;

/**
 * The grey of each of 32 x 20 fields of the screen, the mean of its pixels: a row of hexadecimal
 * pairs. So coarse that a font rendered a little otherwise changes nothing.
 * @param {Page} page
 * @returns {Promise<number[][]>}
 */
async function greys(page) {
    const png = (await page.screenshot()).toString('base64');
    return page.evaluate(async ([base64, columns, rows]) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes]));
        const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (
            new OffscreenCanvas(picture.width, picture.height).getContext('2d'));
        pen.drawImage(picture, 0, 0);
        const { data } = pen.getImageData(0, 0, picture.width, picture.height);
        const sums = Array.from({ length: rows }, () => Array(columns).fill(0));
        const wide = picture.width / columns;
        const high = picture.height / rows;
        for (let y = 0; y < picture.height; y += 1) {
            for (let x = 0; x < picture.width; x += 1) {
                const at = 4 * (y * picture.width + x);
                sums[Math.floor(y / high)][Math.floor(x / wide)] +=
                    0.3 * data[at] + 0.59 * data[at + 1] + 0.11 * data[at + 2];
            }
        }
        return sums.map((row) => row.map((sum) => Math.round(sum / (wide * high))));
    }, /** @type {const} */ ([png, across, down]));
}

/** How far one field may be off, and all of them in the mean, of 255. */
const tolerance = { field: 20, mean: 1 };

/** @param {number[][]} one @param {number[][]} other */
function apart(one, other) {
    const all = one.flatMap((row, y) => row.map((grey, x) => Math.abs(grey - other[y][x])));
    return { field: Math.max(...all), mean: all.reduce((sum, each) => sum + each, 0) / all.length };
}

/** @param {Map<string, number[][]>} all */
const asText = (all) => [...all].map(([view, rows]) =>
    `${view}\n${rows.map((row) => row.map((grey) => grey.toString(16).padStart(2, '0')).join('')).join('\n')}\n`)
    .join('\n');

/** @param {string} text @returns {Map<string, number[][]>} */
const ofText = (text) => new Map(text.replace(/^#.*\n/gm, '').trim().split('\n\n').map((block) => {
    const [view, ...rows] = block.split('\n');
    return [view, rows.map((row) => (row.match(/../g) ?? []).map((pair) => parseInt(pair, 16)))];
}));

const looksHead = `# How the views look: the mean grey of ${across} x ${down} fields of the screen, of tests/browser/full_case.json
# on ${caseDay}, in English, 1280 x 800. When a change is meant, renew it:
#   RENEW=1 node --test tests/browser/snapshots.test.mjs
`;

/** @param {string} name @param {Map<string, number[][]>} seen */
function sameLooks(name, seen) {
    if (renews) return writeFileSync(kept(name), looksHead + asText(seen));
    assert.ok(existsSync(kept(name)), `${name}.txt is missing: renew it`);
    const before = ofText(readFileSync(kept(name), 'utf8'));
    assert.deepEqual([...seen.keys()], [...before.keys()]);
    for (const [view, rows] of seen) {
        const { field, mean } = apart(rows, /** @type {number[][]} */ (before.get(view)));
        assert.ok(field <= tolerance.field && mean <= tolerance.mean,
            `${view} looks otherwise in ${name}: by ${field} in one field, ${mean.toFixed(2)} in the mean`);
    }
}

test('every view reads as before, and looks as before in light colours', async () => {
    /** @type {Map<string, number[][]>} */ const seen = new Map();
    await walk('light', async (page, view) => {
        if (view === 'home') {
            const around = ['region', 'banner', 'navigation'];
            const texts = await Promise.all(around.map((role) =>
                page.getByRole(/** @type {any} */ (role)).first().ariaSnapshot()));
            sameOutline('around', texts.join('\n'));
        }
        sameOutline(view, await page.getByRole('main').ariaSnapshot());
        seen.set(view, await greys(page));
    });
    sameLooks('looks_light', seen);
});

test('every view looks as before in dark colours', async () => {
    /** @type {Map<string, number[][]>} */ const seen = new Map();
    await walk('dark', async (page, view) => { seen.set(view, await greys(page)); });
    sameLooks('looks_dark', seen);
});
