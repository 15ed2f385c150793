// @ts-check
// The whole page: at rest, sharp, typed in, read aloud, without its graphics for a moment.
import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';

import { builtPage, eventually, narrow, opened, screens, served } from './browser.mjs';
import { builtSite } from './built_site.mjs';
import { deskOf, messages, opens, press, tabTo, writes } from './merchant.mjs';
import { costOfRest } from './rest.mjs';

/** @typedef {import('playwright-core').Page} Page */
const site = builtSite();
const en = messages('en');
afterEach(async () => {
    for (const context of site.browser.contexts()) await context.close();
});

/** Whether everything that follows from the last input was also read out. @param {Page} page */
const announced = (page) => page.evaluate(async () => {
    const { platform } = await /** @type {any} */ (globalThis).termwise;
    return platform.nodes().every((/** @type {any} */ { id, role, name }) =>
        !['status', 'alert'].includes(role) || document.getElementById(`n${id}`)?.textContent === name);
});

/**
 * How many of a picture's pairs of neighbouring pixels differ, across and down, at the even and at
 * the odd positions. A picture of one density shown at twice that has none at the even ones.
 * @param {Page} page @param {Buffer} png
 */
const edges = (page, png) => page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const picture = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
    pen.drawImage(picture, 0, 0);
    const all = new Uint32Array(pen.getImageData(0, 0, picture.width, picture.height).data.buffer);
    const found = { within: 0, between: 0 };
    for (let y = 0; y < picture.height; y += 1) {
        for (let x = 0; x + 1 < picture.width; x += 1) {
            const at = y * picture.width + x;
            if (all[at] !== all[at + 1]) found[x % 2 === 0 ? 'within' : 'between'] += 1;
        }
    }
    return { ...found, width: picture.width };
}, png.toString('base64'));

const views = ['nav.home', 'nav.invoice', 'nav.owed', 'nav.instalments', 'nav.settings'];

test('five idle seconds cost no frame and no script', async () => {
    const page = await opened(site.browser, site.address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await opens(page, en, 'nav.owed');
    assert.ok(await eventually(() => announced(page)));
    assert.deepEqual(await costOfRest(page, 5000), { script: 0, frames: 0 });
    assert.deepEqual(page.faults, []);
});

for (const [name, screen] of Object.entries(screens)) {
    test(`every element lies where its widget is, on a ${name}`, async () => {
        const page = await opened(site.browser, site.address, screen);
        for (const view of views) {
            await opens(page, en, view);
            const furthest = await page.evaluate(async () => {
                const { platform } = await /** @type {any} */ (globalThis).termwise;
                const nodes = platform.nodes();
                return Math.max(...nodes.map((/** @type {any} */ node) => {
                    let { x, y } = node;
                    for (let up = nodes[node.parent]; up; up = nodes[up.parent]) {
                        x += up.x;
                        y += up.y;
                    }
                    const { left, top, width, height } = platform.semantics.rect(node.id);
                    return Math.max(Math.abs(left - x), Math.abs(top - y),
                        Math.abs(width - node.width), Math.abs(height - node.height));
                }));
            });
            assert.ok(furthest < 1, `${furthest} pixels apart in ${view}`);
        }
    });
}

test('the ring around what has the focus is for the keyboard, not for the pointer', async () => {
    const page = await opened(site.browser, site.address);
    await opens(page, en, 'nav.invoice');
    const name = en['invoice.line.add'];
    const box = await page.getByRole('button', { name, exact: true }).boundingBox();
    assert.ok(box);
    const around = { x: box.x - 5, y: box.y - 5, width: box.width + 10, height: box.height + 10 };
    const plain = await page.screenshot({ clip: around });
    const focused = () => page.evaluate(() => document.activeElement?.textContent);

    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(2, 2); // let go elsewhere: pressed, and nothing happens
    await page.mouse.up();
    await deskOf(page);
    assert.ok((await page.screenshot({ clip: around })).equals(plain));

    await press(page, 'button', en['nav.owed']);
    await press(page, 'button', en['nav.invoice']);
    assert.equal(await focused(), en['nav.invoice']);
    const first = await page.getByRole('button', { name: en['nav.invoice'], exact: true }).boundingBox();
    assert.ok(first);
    const clip = { x: first.x - 5, y: first.y - 5, width: first.width + 10, height: first.height + 10 };
    await page.mouse.move(2, 2);
    await deskOf(page);
    const pressed = await page.screenshot({ clip });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await deskOf(page);
    assert.equal(await focused(), en['nav.invoice']);
    assert.ok(!(await page.screenshot({ clip })).equals(pressed), 'the keyboard sees no ring');
    await tabTo(page, name);
    await deskOf(page);
    assert.ok(!(await page.screenshot({ clip: around })).equals(plain), 'the keyboard sees no ring');
});

for (const density of [1, 1.25, 2, 3]) {
    test(`every pixel of a screen of density ${density} is drawn`, async () => {
        const page = await opened(site.browser, site.address, { viewport: narrow, deviceScaleFactor: density });
        const size = await page.evaluate(() => {
            const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
            return [canvas.width, canvas.height];
        });
        assert.ok(Math.abs(size[0] - narrow.width * density) <= 1, `${size}`);
        assert.ok(Math.abs(size[1] - narrow.height * density) <= 1, `${size}`);
        if (density !== 2) return;
        const { within, between, width } = await edges(page, await page.screenshot());
        assert.equal(width, narrow.width * 2);
        assert.ok(within > between / 2, `${within} edges within a pair of pixels, ${between} between`);
    });
}

test('the picture comes back after the graphics were lost', async () => {
    const page = await opened(site.browser, site.address);
    const before = await page.screenshot();
    await page.evaluate(async () => {
        const canvas = /** @type {HTMLCanvasElement} */ (document.getElementById('canvas'));
        const graphics = /** @type {WebGL2RenderingContext} */ (canvas.getContext('webgl2'));
        const lose = /** @type {WEBGL_lose_context} */ (graphics.getExtension('WEBGL_lose_context'));
        const happened = (/** @type {string} */ name) => new Promise((resolve) => {
            canvas.addEventListener(name, () => resolve(null), { once: true });
        });
        const lost = happened('webglcontextlost');
        lose.loseContext();
        await lost;
        await new Promise((next) => { setTimeout(next); }); // the event has to end before
        const restored = happened('webglcontextrestored');
        lose.restoreContext();
        await restored;
    });
    await deskOf(page);
    assert.ok((await page.screenshot()).equals(before));
});

test('a text typed, pasted or composed arrives whole, and is there after a reload', async () => {
    const page = await opened(site.browser, site.address, { permissions: ['clipboard-read', 'clipboard-write'] });
    await opens(page, en, 'nav.invoice');
    const name = en['invoice.number'];
    const field = page.getByRole('textbox', { name, exact: true });
    await writes(page, name, 'RE-2026/7');
    assert.equal(await field.inputValue(), 'RE-2026/7');

    await press(page, 'textbox', name);
    await page.keyboard.press('End');
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Input.imeSetComposition', { text: 'に', selectionStart: 1, selectionEnd: 1 });
    await devtools.send('Input.imeSetComposition', { text: 'にほ', selectionStart: 2, selectionEnd: 2 });
    await devtools.send('Input.insertText', { text: '日本' });
    await deskOf(page);
    assert.equal(await field.inputValue(), 'RE-2026/7日本');

    await page.evaluate(() => navigator.clipboard.writeText('Ünï-€'));
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Control+V');
    await page.keyboard.press('Tab');
    await deskOf(page);
    assert.equal(await field.inputValue(), 'Ünï-€');

    assert.ok(await eventually(() => page.evaluate(async () => {
        const { storage } = await /** @type {any} */ (globalThis).termwise;
        return (await storage.current())?.text.includes('Ünï-€');
    })));
    await page.reload();
    await deskOf(page);
    await opens(page, en, 'nav.invoice');
    assert.equal(await field.inputValue(), 'Ünï-€');
});

test('the page works with the server stopped', async () => {
    const own = await served(/** @type {string} */ (builtPage()));
    const page = await opened(site.browser, own.address);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => null));
    await own.close();
    await page.reload();
    await deskOf(page);
    await opens(page, en, 'nav.invoice');
    await writes(page, en['invoice.number'], 'offline');
    const field = page.getByRole('textbox', { name: en['invoice.number'], exact: true });
    assert.equal(await field.inputValue(), 'offline');
});

test('Tab visits everything that can be used, once, in reading order', async () => {
    const page = await opened(site.browser, site.address);
    const usable = await page.evaluate(() => {
        const all = [...document.querySelectorAll('button, input, select, textarea, summary, a[href], [tabindex]')];
        const stops = all.filter((one) => /** @type {HTMLElement} */ (one).tabIndex >= 0
            && !one.hasAttribute('disabled'));
        stops.forEach((one, at) => one.setAttribute('data-stop', String(at)));
        return stops.length;
    });
    assert.ok(usable > 10);
    const visited = [];
    for (let turn = 0; turn < usable; turn += 1) {
        await page.keyboard.press('Tab');
        visited.push(await page.evaluate(() => document.activeElement?.getAttribute('data-stop')));
    }
    assert.deepEqual(visited, Array.from({ length: usable }, (_, at) => String(at)));
});
