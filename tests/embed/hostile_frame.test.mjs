// @ts-check
// The script for other pages, with a frame that means harm: whatever answers at the app's address
// gets one port, a height within bounds, and the events listed; nothing else.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { barePage, eventually, launched } from '../browser/browser.mjs';
import { noted, otherSite, script } from './pages.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Buffer} */ let embedScript;
/** @type {(() => void)[]} */ const closing = [];

before(async () => {
    embedScript = await readFile(path.join(await barePage(), 'embed.js'));
    browser = await launched();
});
after(() => browser.close());
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    for (const close of closing.splice(0)) close();
});

/**
 * A shop with a frame whose content is `child`, a script that has `hello()`, and `port()`: the first
 * port it is sent.
 * @param {string} child
 * @param {string} [options]  of embed()
 * @param {string} [more]  of the shop's script
 */
async function shopWith(child, options = '', more = '') {
    const greeting = `
const got = globalThis.got = [];
addEventListener('message', (event) => got.push({ data: event.data, ports: event.ports }));
const hello = globalThis.hello = () => parent.postMessage({ protocol: 'termwise/1', type: 'hello' }, '*');
const port = async () => {
    hello();
    while (!got.some(({ ports }) => ports.length)) await new Promise((resolve) => setTimeout(resolve, 5));
    return got.find(({ ports }) => ports.length).ports[0];
};`;
    const app = await otherSite((asked) => {
        if (asked === '/embed') return { body: script(greeting + child) };
        const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
        return asked === '/embed.js' ? { body: embedScript, headers } : null;
    });
    const shop = await otherSite((asked) => asked !== '/' ? null : { body: script(`${noted}
import { embed } from '${app.address}embed.js';
const place = document.getElementById('place');
globalThis.calculator = embed(place, { height: 500, maxHeight: 3000, ${options} });
${more}`, '<a id="place" href="#">Work it out</a>') });
    closing.push(app.close, shop.close);
    const page = await (await browser.newContext()).newPage();
    await page.goto(shop.address);
    const frame = () => /** @type {import('playwright-core').Frame} */ (
        page.frames().find((one) => one.url() === `${app.address}embed`));
    assert.ok(await eventually(async () => frame() !== undefined), 'the frame is on its way');
    return {
        page,
        frame,
        noted: () => page.evaluate(() => /** @type {any} */ (globalThis).noted),
        height: () => page.evaluate(() => document.querySelector('iframe')?.style.height ?? 'gone'),
        got: () => frame().evaluate(() => /** @type {any} */ (globalThis).got
            .map((/** @type {any} */ { data, ports }) =>
                JSON.parse(JSON.stringify({ ...data, ports: ports.length })))),
    };
}

const ready = (/** @type {{ noted(): Promise<any[]> }} */ { noted: all }) =>
    eventually(async () => (await all()).length > 0);
const pause = (/** @type {number} */ ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

test('the script weighs less than three thousand bytes', async () => {
    const { embed_script_gzip_bytes: most } = JSON.parse(
        await readFile(new URL('../budgets.json', import.meta.url), 'utf8'));
    const bytes = gzipSync(embedScript, { level: 9 }).length;
    assert.ok(bytes <= most, `${bytes} bytes`);
});

test('the frame is a sandbox without an origin, named by the link that stays below it', async () => {
    const shop = await shopWith('await port();');
    assert.ok(await ready(shop));
    assert.deepEqual(await shop.page.evaluate(() => {
        const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('iframe'));
        return [frame.title, frame.loading, frame.getAttribute('sandbox'), frame.nextElementSibling?.id];
    }), ['Work it out', 'lazy', 'allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox',
        'place']);
    assert.equal(await shop.frame().evaluate(() => self.origin), 'null');
});

test('a hundred hellos are answered by one init with one port', async () => {
    const shop = await shopWith('for (let i = 0; i < 100; i += 1) hello(); await port();',
        "draft: { schema: 1 }, language: 'fr'");
    assert.ok(await ready(shop));
    await pause(300);
    const init = { protocol: 'termwise/1', type: 'init', draft: { schema: 1 }, language: 'fr', ports: 1 };
    assert.deepEqual(await shop.got(), [init]);
    assert.deepEqual(await shop.noted(), [['ready', {}]]);
});

test('a hello from another window, or with an origin, is not answered', async () => {
    const shop = await shopWith('', '', `
const other = document.createElement('iframe');
other.src = 'data:text/html,<script>parent.postMessage({protocol:"termwise/1",type:"hello"},"*");'
    + 'onmessage=()=>parent.postMessage("leaked","*")</' + 'script>';
document.body.append(other);
addEventListener('message', ({ data }) => { if (data === 'leaked') noted.push(['leaked']); });
postMessage({ protocol: 'termwise/1', type: 'hello' }, '*');
dispatchEvent(new MessageEvent('message', { source: calculator.frame.contentWindow,
    origin: 'https://elsewhere.example', data: { protocol: 'termwise/1', type: 'hello' } }));`);
    await pause(500);
    assert.deepEqual(await shop.noted(), []);
    assert.deepEqual(await shop.got(), []);
    await shop.frame().evaluate(() => /** @type {any} */ (globalThis).hello());
    assert.ok(await ready(shop), 'that of the frame is');
});

test('window messages other than hello do nothing, however much they look like the protocol', async () => {
    const shop = await shopWith(`
for (const type of ['size', 'quote', 'open', 'bye', 'init', 'failed']) {
    parent.postMessage({ protocol: 'termwise/1', type, height: 2000, draft: {} }, '*');
}
for (const data of [null, 7, 'hello', [], { type: 'hello' }, { protocol: 'termwise/2', type: 'hello' },
    'x'.repeat(10 * 2 ** 20)]) parent.postMessage(data, '*');
globalThis.sent = true;`);
    await eventually(() => shop.frame().evaluate(() => /** @type {any} */ (globalThis).sent));
    await pause(300);
    assert.deepEqual([await shop.noted(), await shop.height()], [[], '500px']);
});

test('a height is taken within bounds, and anything else is none', async () => {
    const shop = await shopWith('globalThis.line = await port();');
    assert.ok(await ready(shop));
    const say = async (/** @type {any} */ height) => {
        await shop.frame().evaluate((wanted) => /** @type {any} */ (globalThis).line
            .postMessage({ type: 'size', height: wanted }), height);
        await pause(60);
        return shop.height();
    };
    assert.equal(await say(800.2), '801px');
    for (const none of [NaN, Infinity, '2000', null, {}, '100vh;color:red']) {
        assert.equal(await say(none), '801px');
    }
    assert.equal(await say(-5), '320px');
    assert.equal(await say(1e9), '3000px');
});

test('a frame that always wants a little more grows eight times and no more', async () => {
    const shop = await shopWith(`
const line = await port();
globalThis.line = line;
for (let i = 1; i <= 25; i += 1) line.postMessage({ type: 'size', height: 500 + i * 10 });`);
    assert.ok(await eventually(async () => await shop.height() === '580px'));
    await pause(1_200);
    const say = (/** @type {number} */ height) => shop.frame().evaluate((wanted) =>
        /** @type {any} */ (globalThis).line.postMessage({ type: 'size', height: wanted }), height);
    await say(900);
    await pause(200);
    assert.equal(await shop.height(), '580px', 'it stays so');
    await say(400);
    assert.ok(await eventually(async () => await shop.height() === '400px'), 'it may shrink');
    await say(450);
    assert.ok(await eventually(async () => await shop.height() === '450px'), 'and then grow again');
});

test('ten MiB, ten thousand levels, and types of its own invention reach nobody', async () => {
    const shop = await shopWith(`
const line = await port();
let deep = 'end';
for (let i = 0; i < 10_000; i += 1) deep = [deep];
line.postMessage({ type: 'quote', draft: 'x'.repeat(10 * 2 ** 20) });
try { line.postMessage({ type: 'quote', draft: deep }); } catch {}
let nine = 'end';
for (let i = 0; i < 9; i += 1) nine = { nine };
line.postMessage({ type: 'quote', draft: nine });
line.postMessage({ type: 'quote', draft: new Uint8Array(9) });
for (const type of ['ready', 'failed', 'constructor', '__proto__', 'remove']) line.postMessage({ type });
line.postMessage({ type: 'quote', draft: { fine: true } });`);
    assert.ok(await eventually(async () => (await shop.noted()).length === 2));
    assert.deepEqual(await shop.noted(), [['ready', {}], ['quote', { draft: { fine: true } }]]);
});

test('a flood is cut off after thirty, then for good', async () => {
    const shop = await shopWith(`
const line = await port();
line.onmessage = ({ data }) => { globalThis.last = data; };
for (let i = 0; i < 5_000; i += 1) line.postMessage({ type: 'quote', draft: { i } });`);
    assert.ok(await eventually(async () =>
        (await shop.frame().evaluate(() => /** @type {any} */ (globalThis).last))?.type === 'bye'));
    const quotes = (await shop.noted()).filter((/** @type {any[]} */ [name]) => name === 'quote');
    assert.equal(quotes.length, 30);
});

test('a frame that never says hello is taken away, and the link is left', async () => {
    const shop = await shopWith('', 'patience: 300');
    assert.ok(await ready(shop));
    assert.deepEqual(await shop.noted(), [['failed', {}]]);
    assert.equal(await shop.height(), 'gone');
    assert.equal(await shop.page.evaluate(() => document.getElementById('place')?.textContent), 'Work it out');
});

test('a frame removed by its page hears so, and is gone', async () => {
    const shop = await shopWith('globalThis.line = await port();');
    assert.ok(await ready(shop));
    await shop.page.evaluate(() => /** @type {any} */ (globalThis).calculator.remove());
    assert.equal(await shop.height(), 'gone');
});
