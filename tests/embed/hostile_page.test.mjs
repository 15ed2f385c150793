// @ts-check
// The frame, with a page around it that means harm, or that serves it badly. The module is one
// without a canvas, so that the shell of the frame is tried alone.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { headersFor } from '../../shell/headers.mjs';
import { fileOf } from '../../shell/serve.mjs';
import { barePage, eventually, launched, served } from '../browser/browser.mjs';
import { caseOf, frameOf, noted, otherSite, script } from './pages.mjs';

/** @type {import('playwright-core').Browser} */ let browser;
/** @type {string} */ let built;
/** @type {Awaited<ReturnType<typeof served>>} */ let app;
/** @type {(() => void)[]} */ const closing = [];

before(async () => {
    built = await barePage();
    app = await served(built);
    browser = await launched();
});
after(async () => {
    await browser.close();
    await app.close();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    for (const close of closing.splice(0)) close();
});

/** @param {string} html  of a page around the frame @param {string} [policy] */
async function around(html, policy) {
    /** @type {Record<string, string>} */
    const headers = policy === undefined ? {} : { 'content-security-policy': policy };
    const shop = await otherSite((asked) => asked === '/' ? { body: html, headers } : null);
    closing.push(shop.close);
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(shop.address);
    return page;
}

/** A page that speaks for itself: `send` over the port, `heard` from it. */
const ownHost = (/** @type {string} */ init, attributes = 'sandbox="allow-scripts"') => script(`
globalThis.heard = [];
const frame = document.querySelector('iframe');
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => heard.push(data);
globalThis.send = (message) => port1.postMessage(message);
addEventListener('message', (event) => {
    if (event.source !== frame.contentWindow || globalThis.answered) return;
    globalThis.answered = true;
    ${init}
});
frame.src = '${app.address}embed';`, `<iframe ${attributes}></iframe>`);
const properInit = "frame.contentWindow.postMessage("
    + "{ protocol: 'termwise/1', type: 'init', draft: { schema: 1, title: 'first' } }, '*', [port2]);";

/** All texts the module was told under that word. @param {import('playwright-core').Frame} frame @param {string} what */
const told = (frame, what) => frame.evaluate((word) => /** @type {any} */ (globalThis).bare.told
    .filter((/** @type {string[]} */ one) => one[0] === word)
    .map((/** @type {string[]} */ one) => one[1]), what);
const heard = (/** @type {import('playwright-core').Page} */ page) =>
    page.evaluate(() => /** @type {any} */ (globalThis).heard);
const pause = (/** @type {number} */ ms) => new Promise((resolve) => { setTimeout(resolve, ms); });

test('a page with a port shows its case, is told of changes, and asks for the case', async () => {
    const page = await around(ownHost(properInit));
    const frame = await frameOf(page);
    assert.deepEqual(await told(frame, 'draft'), ['{"schema":1,"title":"first"}']);
    await frame.evaluate(() => /** @type {any} */ (globalThis).bare.ask('draft_changed', '{"schema":1,"title":"typed"}'));
    const quote = { type: 'quote', draft: { schema: 1, title: 'typed' }, accepted: true };
    assert.ok(await eventually(async () => JSON.stringify(await heard(page)).includes('typed')));
    assert.deepEqual((await heard(page)).at(-1), quote);
    await page.evaluate(() => /** @type {any} */ (globalThis).send({ type: 'request', id: 'mine' }));
    assert.ok(await eventually(async () => (await heard(page)).at(-1).id === 'mine'));
    assert.deepEqual((await heard(page)).at(-1), { ...quote, id: 'mine' });
});

test('a second init, with a port of its own, is not heard', async () => {
    const page = await around(ownHost(`${properInit}
        globalThis.second = [];
        for (let i = 0; i < 20; i += 1) {
            const { port1: own, port2: theirs } = new MessageChannel();
            own.onmessage = ({ data }) => second.push(data);
            own.postMessage({ type: 'set', draft: { schema: 1, title: 'stolen' } });
            own.postMessage({ type: 'request', id: 'stolen' });
            frame.contentWindow.postMessage(
                { protocol: 'termwise/1', type: 'init', draft: { title: 'again' } }, '*', [theirs]);
        }`));
    const frame = await frameOf(page);
    await pause(400);
    assert.deepEqual(await told(frame, 'draft'), ['{"schema":1,"title":"first"}']);
    assert.deepEqual(await page.evaluate(() => /** @type {any} */ (globalThis).second), []);
});

test('an init from a window that is not the parent, or without a port, is not heard', async () => {
    const page = await around(ownHost(`
        const stranger = document.createElement('iframe');
        stranger.srcdoc = '<script>for (let i = 0; i < 9; i += 1) parent.frames[0].postMessage('
            + '{protocol:"termwise/1",type:"init",draft:{title:"stranger"}},"*",[new MessageChannel().port1])</' + 'script>';
        document.body.append(stranger);
        frame.contentWindow.postMessage({ protocol: 'termwise/1', type: 'init', draft: { title: 'portless' } }, '*');
        stranger.onload = () => setTimeout(() => { ${properInit} }, 300);`));
    const frame = await frameOf(page);
    assert.deepEqual(await told(frame, 'draft'), ['{"schema":1,"title":"first"}']);
});

test('a frame that nobody answers starts alone, with the case of its address', async () => {
    const fragment = `#j=${Buffer.from('{"schema":1,"title":"linked"}').toString('base64url')}`;
    const page = await around(`<iframe src="${app.address}embed${fragment}"></iframe>`);
    const frame = await frameOf(page);
    assert.deepEqual(await told(frame, 'draft'), ['{"schema":1,"title":"linked"}']);
});

test('ten MiB, ten thousand levels and strange types are ignored; what follows is heard', async () => {
    const page = await around(ownHost(properInit));
    const frame = await frameOf(page);
    await page.evaluate(() => {
        const { send } = /** @type {any} */ (globalThis);
        /** @type {any} */ let deep = 'end';
        for (let i = 0; i < 10_000; i += 1) deep = [deep];
        /** @type {any} */ let nine = 'end';
        for (let i = 0; i < 9; i += 1) nine = { nine };
        send({ type: 'set', draft: { title: 'x'.repeat(10 * 2 ** 20) } });
        try { send({ type: 'set', draft: deep }); } catch { /* it could not even be sent */ }
        send({ type: 'set', draft: nine });
        send({ type: 'set', draft: new Map([['title', 'map']]) });
        for (const type of ['quote', 'size', 'hello', 'constructor', '__proto__', 5]) send({ type, draft: {} });
        send({ type: 'set', theme: 'url(x)', language: 'constructor' });
        send({ type: 'set', theme: 'dark', draft: { title: 'after' } });
    });
    assert.ok(await eventually(async () => (await told(frame, 'draft')).includes('{"title":"after"}')));
    assert.deepEqual(await told(frame, 'draft'), ['{"schema":1,"title":"first"}', '{"title":"after"}']);
    assert.deepEqual(await told(frame, 'theme'), ['dark']);
});

test('a draft that the calculator refuses is answered, and what was there stays', async () => {
    const page = await around(ownHost(properInit));
    const frame = await frameOf(page);
    await page.evaluate(() => /** @type {any} */ (globalThis).send({ type: 'set', draft: 'no draft' }));
    assert.ok(await eventually(async () => (await heard(page)).some((/** @type {any} */ one) => one.accepted === false)));
    const refused = (await heard(page)).find((/** @type {any} */ one) => one.accepted === false);
    assert.deepEqual(refused, { type: 'quote', draft: { schema: 1, title: 'first' }, accepted: false });
    assert.deepEqual(await told(frame, 'problem'), ['shell.link.refused']);
});

test('a flood closes the port after thirty, and the frame goes on', async () => {
    const page = await around(ownHost(properInit));
    const frame = await frameOf(page);
    await pause(1_000);
    await page.evaluate(() => {
        for (let i = 0; i < 5_000; i += 1) {
            /** @type {any} */ (globalThis).send({ type: 'set', draft: { i } });
        }
    });
    assert.ok(await eventually(async () => (await heard(page)).at(-1)?.type === 'bye'));
    assert.equal((await told(frame, 'draft')).length, 31);
    await frame.evaluate(() => /** @type {any} */ (globalThis).bare.ask('draft_changed', '{"title":"typed"}'));
    assert.ok(await eventually(() => frame.evaluate(() =>
        /** @type {HTMLAnchorElement} */ (document.getElementById('open')).href.includes('#'))));
});

for (const [how, attributes] of [['with', 'sandbox="allow-scripts"'], ['without', '']]) {
    test(`the frame keeps nothing and has no origin, ${how} a sandbox of its page`, async () => {
        const page = await around(ownHost(properInit, attributes));
        const frame = await frameOf(page);
        assert.deepEqual(await frame.evaluate(async () => {
            const tried = async (/** @type {() => unknown} */ way) => {
                try {
                    return `${await way()}`;
                } catch (problem) {
                    return /** @type {Error} */ (problem).name;
                }
            };
            return [self.origin,
                await tried(() => localStorage.length), await tried(() => document.cookie),
                await tried(() => navigator.serviceWorker.getRegistrations()),
                await tried(() => indexedDB.open('termwise')), await tried(() => caches.keys())];
        }), ['null', 'SecurityError', 'SecurityError', 'SecurityError', 'SecurityError', 'SecurityError']);
    });
}

test('the case goes to the app in the fragment of a link, which opens there with an origin', async () => {
    const page = await around(ownHost(properInit,
        'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"'));
    const frame = await frameOf(page);
    await frame.evaluate(() => /** @type {any} */ (globalThis).bare.ask('draft_changed', '{"schema":1,"title":"handed"}'));
    const way = () => frame.evaluate(() => /** @type {HTMLAnchorElement} */ (document.getElementById('open')).href);
    assert.ok(await eventually(async () => caseOf(await way())?.title === 'handed'));
    assert.match(await way(), new RegExp(`^${app.address}#d=`));
    const [popup] = await Promise.all([page.waitForEvent('popup'), frame.click('#open')]);
    assert.ok(await eventually(() => popup.evaluate(async () =>
        Boolean(await /** @type {any} */ (globalThis).termwise))));
    assert.equal(await popup.evaluate(() => self.origin), new URL(app.address).origin);
    const drafts = await popup.evaluate(() => /** @type {any} */ (globalThis).bare.told
        .filter((/** @type {string[]} */ one) => one[0] === 'draft'));
    assert.deepEqual(drafts, [['draft', '{"schema":1,"title":"handed"}']]);
    assert.ok((await heard(page)).some((/** @type {any} */ one) => one.type === 'open'));
});

test('copying a link copies one to the app, not to the frame', async () => {
    const page = await around(ownHost(properInit));
    const frame = await frameOf(page);
    await frame.evaluate(() => {
        /** @type {any} */ const copied = globalThis;
        navigator.clipboard.writeText = async (text) => { copied.clip = text; };
        copied.bare.ask('copy_link', '{"schema":1}');
    });
    const clip = () => frame.evaluate(() => /** @type {any} */ (globalThis).clip);
    assert.ok(await eventually(clip));
    assert.match(String(await clip()), new RegExp(`^${app.address}#`));
});

test('what a frame may not do is said: printing', async () => {
    const page = await around(ownHost(properInit));
    const frame = await frameOf(page);
    await frame.evaluate(() => /** @type {any} */ (globalThis).bare.ask('print', ''));
    assert.ok(await eventually(async () => (await told(frame, 'problem')).includes('shell.not_allowed')));
});

test('served without Access-Control-Allow-Origin, the frame stays empty and is taken away', async () => {
    const poor = await otherSite(async (asked) => {
        const file = await fileOf(built, asked);
        if (file === null) return null;
        const headers = headersFor(file);
        if (!asked.endsWith('/embed.js')) delete headers['access-control-allow-origin'];
        return { body: await readFile(file), headers };
    });
    closing.push(poor.close);
    const page = await around(script(`${noted}
import { embed } from '${poor.address}embed.js';
embed(document.getElementById('place'), { patience: 500 });`, '<a id="place" href="#">Work it out</a>'));
    const events = () => page.evaluate(() => /** @type {any} */ (globalThis).noted);
    assert.ok(await eventually(async () => (await events()).length > 0));
    assert.deepEqual(await events(), [['failed', {}]]);
    assert.deepEqual(await page.evaluate(() =>
        [document.querySelector('iframe'), document.body.innerText.trim()]), [null, 'Work it out']);
});

test('a page whose policy allows the script and the frame, and nothing else, has the calculator', async () => {
    const origin = app.address.slice(0, -1);
    const page = await around(
        `<!doctype html><a data-termwise href="${app.address}">Work it out</a>
         <script type="module" src="${app.address}embed.js"></script>`,
        `default-src 'none'; script-src ${origin}; frame-src ${origin}`);
    /** @type {string[]} */ const faults = [];
    page.on('console', (line) => { if (line.type() === 'error') faults.push(line.text()); });
    await frameOf(page);
    assert.deepEqual(faults, []);
});

test('what frames need is sent to anybody, the app itself to nobody else', async () => {
    const names = ['embed.html', 'embed.js', 'frame.0123456789.js', 'index.html', 'sw.js'];
    const anyone = names.map((name) => headersFor(path.join(built, name))['access-control-allow-origin']);
    assert.deepEqual(anyone, ['*', '*', '*', undefined, undefined]);
    const answer = await fetch(`${app.address}embed`);
    const policy = String(answer.headers.get('content-security-policy'));
    assert.match(policy, /frame-ancestors \*; .*; sandbox allow-scripts /);
    assert.doesNotMatch(policy, /allow-same-origin|unsafe-inline/);
    const index = await fetch(app.address);
    assert.match(String(index.headers.get('content-security-policy')), /frame-ancestors 'none'/);
});
