// @ts-check
// How a case leaves and enters the page: by file and by link, and by no other way.
import assert from 'node:assert/strict';
import dgram from 'node:dgram';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, afterEach, before, test } from 'node:test';

import { fragmentOf } from '../../shell/link.js';
import { barePage, builtPage, eventually, launched, opened, served } from './browser.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @type {import('playwright-core').Browser} */ let browser;
/** @type {Awaited<ReturnType<typeof served>>} */ let site;
before(async () => {
    site = await served(await barePage());
    browser = await launched();
});
after(async () => {
    await browser.close();
    await site.close();
});
afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
});

/** @param {Page} page @param {string} what @param {string} [text] */
const ask = (page, what, text = '') =>
    page.evaluate(([w, t]) => /** @type {any} */ (globalThis).bare.ask(w, t), [what, text]);

/** @param {Page} page @param {string} what @param {string} text */
const wasTold = (page, what, text) => eventually(() => page.evaluate(([w, t]) =>
    /** @type {any} */ (globalThis).bare.told.some((/** @type {string[]} */ one) =>
        one[0] === w && one[1] === t), [what, text]));

/** @param {Page} page @param {string} name @param {string} text */
const drop = (page, name, text) => page.evaluate(([called, content]) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([content], called));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
}, [name, text]);

test('a case saved to a file comes back from it', async () => {
    const page = await opened(browser, site.address);
    const text = '{"title":"Dupont & Fils","terms":"45 jours fin de mois"}';
    const downloading = page.waitForEvent('download');
    await ask(page, 'save_file', text);
    const download = await downloading;
    assert.equal(download.suggestedFilename(), 'termwise-Dupont-Fils.json');
    assert.equal(await readFile(await download.path(), 'utf8'), text);

    const choosing = page.waitForEvent('filechooser');
    await page.mouse.click(5, 5);
    await ask(page, 'open_file');
    await (await choosing).setFiles(await download.path());
    assert.ok(await wasTold(page, 'draft', text));
    assert.ok(await eventually(() => page.evaluate(() =>
        /** @type {any} */ (globalThis).bare.told.some((/** @type {string[]} */ one) =>
            one[0] === 'last_file' && /^\d{4}-/.test(one[1])))));
});

test('a file dropped on the page is opened, and the case before it can be brought back', async () => {
    const page = await opened(browser, site.address);
    await ask(page, 'draft_changed', '{"n":"before"}');
    await drop(page, 'case.json', '{"n":"dropped"}');
    assert.ok(await wasTold(page, 'draft', '{"n":"dropped"}'));
    assert.ok(await wasTold(page, 'copy_kept', ''));
    await ask(page, 'restore_copy');
    assert.ok(await wasTold(page, 'draft', '{"n":"before"}'));
});

test('a file that is no case is refused in words and changes nothing', async () => {
    const page = await opened(browser, site.address);
    await ask(page, 'draft_changed', '{"n":"before"}');
    await drop(page, 'holiday.jpg', 'not a case');
    assert.ok(await wasTold(page, 'problem', 'shell.file.refused'));
    await drop(page, 'huge.json', `{${' '.repeat(1 << 21)}}`);
    assert.ok(await wasTold(page, 'problem', 'shell.file.too_big'));
    const again = await opened(page.context(), site.address);
    assert.ok(await wasTold(again, 'draft', '{"n":"before"}'));
});

test('a link carries the case, and opening it does not undo later changes', async () => {
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await opened(context, site.address);
    const text = '{"title":"Größe €","n":1}';
    await page.bringToFront();
    await ask(page, 'copy_link', text);
    assert.ok(await wasTold(page, 'notice', 'shell.link_copied'));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    assert.ok(link.startsWith(`${site.address}#d=`));

    const other = await browser.newContext();
    const reader = await opened(other, link);
    assert.ok(await wasTold(reader, 'draft', text));
    assert.equal(reader.url(), site.address);
    await ask(reader, 'draft_changed', '{"n":2}');
    assert.ok(await eventually(() => reader.evaluate(async () =>
        (await (await /** @type {any} */ (globalThis).termwise).storage.current())?.text === '{"n":2}')));
    await reader.reload();
    assert.ok(await wasTold(reader, 'draft', '{"n":2}'));
});

test('a link opened over a case of one\'s own keeps that case', async () => {
    const page = await opened(browser, site.address);
    await ask(page, 'draft_changed', '{"n":"mine"}');
    assert.ok(await eventually(() => page.evaluate(() => /** @type {any} */ (globalThis).bare.told
        .some((/** @type {string[]} */ one) => one[0] === 'saved'))));
    await page.goto('about:blank');
    await page.goto(site.address + await fragmentOf('{"n":"theirs"}'));
    assert.ok(await wasTold(page, 'draft', '{"n":"theirs"}'));
    assert.ok(await wasTold(page, 'copy_kept', ''));
    await ask(page, 'restore_copy');
    assert.ok(await eventually(() => page.evaluate(() => /** @type {any} */ (globalThis).bare.told
        .filter((/** @type {string[]} */ one) => one[1] === '{"n":"mine"}').length === 2)));
});

test('a hostile link is refused in words and the page goes on', async () => {
    const rows = [['#<script>alert(1)</script>', 'unknown'], ['#d=%00', 'damaged'], ['#d=AAAA', 'damaged'],
        [`#j=${'A'.repeat(70_000)}`, 'too_long'], ['#j=Ww', 'refused'], ['#__proto__', 'unknown']];
    const page = await opened(browser, site.address);
    for (const [fragment, why] of rows) {
        await page.evaluate((hash) => { location.hash = hash; }, fragment);
        assert.ok(await wasTold(page, 'problem', `shell.link.${why}`), fragment.slice(0, 30));
    }
    assert.deepEqual(page.faults, []);
});

/**
 * Every way out of a page that a policy can close, each aimed at the hostile host. (Leaving the
 * page for another address is not one of them.)
 */
async function everyWayOut(/** @type {{ http: string, stun: string }} */ { http, stun }) {
    const scope = /** @type {any} */ (globalThis);
    const settled = async (/** @type {() => any} */ attempt) => {
        await Promise.race([
            Promise.resolve().then(attempt).catch(() => {}),
            new Promise((resolve) => { setTimeout(resolve, 300); }),
        ]);
    };
    const element = (/** @type {string} */ tag, /** @type {object} */ given) =>
        document.body.append(Object.assign(document.createElement(tag), given));
    await settled(() => fetch(`${http}fetch`, { mode: 'no-cors' }));
    await settled(() => fetch(`${http}keep`, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'x' }));
    await settled(() => navigator.sendBeacon(`${http}beacon`, 'x'));
    await settled(() => { const r = new XMLHttpRequest(); r.open('GET', `${http}xhr`); r.send(); });
    await settled(() => new WebSocket(`${http.replace('http', 'ws')}socket`));
    await settled(() => new EventSource(`${http}events`));
    await settled(() => element('img', { src: `${http}img` }));
    await settled(() => element('video', { src: `${http}video`, preload: 'auto' }));
    await settled(() => element('iframe', { src: `${http}frame` }));
    await settled(() => element('object', { data: `${http}object` }));
    for (const rel of ['prefetch', 'preload', 'stylesheet', 'icon', 'manifest', 'preconnect',
        'dns-prefetch']) {
        await settled(() => document.head.append(Object.assign(document.createElement('link'),
            { rel, href: `${http}${rel}`, as: 'fetch' })));
    }
    await settled(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`body{background:url(${http}css)}`);
        document.adoptedStyleSheets.push(sheet);
    });
    await settled(() => new FontFace('x', `url(${http}font)`).load());
    await settled(() => element('script', { src: `${http}script` }));
    await settled(() => import(`${http}module`));
    await settled(() => new Worker(`${http}worker`));
    await settled(() => navigator.serviceWorker.register(`${http}sw`));
    await settled(() => {
        const form = document.createElement('form');
        Object.assign(form, { method: 'post', action: `${http}form`, target: '_blank' });
        document.body.append(form);
        form.submit();
    });
    await settled(() => element('a', { href: http, ping: `${http}ping` }));
    await settled(async () => {
        const peer = new scope.RTCPeerConnection({ iceServers: [{ urls: stun }] });
        peer.createDataChannel('x');
        await peer.setLocalDescription(await peer.createOffer());
    });
    await settled(() => new scope.WebTransport(http.replace('http', 'https')));
    return ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport']
        .filter((name) => scope[name] !== undefined);
}

for (const [kind, folder] of /** @type {[string, () => string | null | Promise<string>][]} */ ([
    ['the shell', barePage], ['the whole page', builtPage],
])) {
    test(`a hostile listener hears nothing from ${kind}, whatever is tried`, async (t) => {
        const root = await folder();
        if (root === null) return t.skip('build/page is not built');
        // Requests are counted. Chromium opens a connection ahead of a frame it then refuses to
        // load, and sends nothing over it.
        /** @type {string[]} */ const heard = [];
        const listener = createServer((request, response) => {
            heard.push(String(request.url));
            response.writeHead(200, { 'access-control-allow-origin': '*' }).end();
        });
        const stun = dgram.createSocket('udp4').on('message', () => heard.push('a packet'));
        await new Promise((resolve) => { listener.listen(0, '127.0.0.1', () => resolve(null)); });
        await new Promise((resolve) => { stun.bind(0, '127.0.0.1', () => resolve(null)); });
        const { port } = /** @type {import('node:net').AddressInfo} */ (listener.address());
        const own = await served(root);
        const page = await opened(browser, own.address);
        /** @type {string[]} */ const foreign = [];
        page.context().on('request', (request) => {
            if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(own.address)) {
                foreign.push(request.url());
            }
        });
        const left = await page.evaluate(everyWayOut, {
            http: `http://127.0.0.1:${port}/`, stun: `stun:127.0.0.1:${stun.address().port}`,
        });
        assert.deepEqual(left, []);
        assert.equal(heard.join(), '');
        // The listener does hear who really calls.
        await fetch(`http://127.0.0.1:${port}/really`);
        assert.ok(heard.some((one) => one === '/really'));
        listener.close();
        stun.close();
        await own.close();
    });
}

test('a whole visit asks its own server and nobody else', async () => {
    const context = await browser.newContext();
    /** @type {string[]} */ const foreign = [];
    context.on('request', (request) => {
        if (!/^blob:|^data:/.test(request.url()) && !request.url().startsWith(site.address)) {
            foreign.push(request.url());
        }
    });
    const page = await opened(context, site.address + await fragmentOf('{"n":1}'));
    await ask(page, 'set_language', 'fr');
    await ask(page, 'save_file', '{"n":1}');
    await page.reload();
    assert.ok(await wasTold(page, 'start', ''));
    assert.deepEqual(foreign, []);
});
