// @ts-check
// A served page and a browser to open it in, for the tests of this folder.

import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

import { build } from '../../shell/build.mjs';
import { listenNear, pageServer } from '../../shell/serve.mjs';

export { barePage, builtPage, eventually, launched, narrow, opened, screens, served, wide };

const here = path.dirname(fileURLToPath(import.meta.url));
const wide = { width: 1280, height: 800 };
const narrow = { width: 390, height: 844 };

/** A screen for each journey: a desk with a mouse, a telephone with a finger. */
const screens = {
    desk: { viewport: wide },
    telephone: { viewport: narrow, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};

const FLAGS = [
    '--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking',
    '--disable-component-update', '--disable-sync', '--use-angle=swiftshader',
    '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
];

/** Where ./run has put the page; null when it is not built. */
function builtPage() {
    const folder = path.join(here, '..', '..', 'build', 'page');
    return existsSync(path.join(folder, 'index.html')) ? folder : null;
}

/**
 * The shell around a page without a canvas, in a folder of its own.
 * @param {(text: string) => string} [changed]  the module's source as it should be
 */
async function barePage(changed = (text) => text) {
    const folder = await mkdtemp(path.join(tmpdir(), 'termwise-bare-'));
    const module = path.join(folder, 'module');
    await mkdir(module);
    const source = await readFile(path.join(here, 'bare', 'termwise_page.js'), 'utf8');
    await writeFile(path.join(module, 'termwise_page.js'), changed(source));
    await writeFile(path.join(module, 'termwise_page.wasm'), '');
    await build(module, path.join(folder, 'page'), path.join(here, 'bare', 'assets'));
    return path.join(folder, 'page');
}

/**
 * Serves a folder until closed.
 * @param {string} folder
 */
async function served(folder, port = 0) {
    const server = await pageServer(folder);
    const taken = await listenNear(server, port);
    return {
        port: taken,
        address: `http://127.0.0.1:${taken}/`,
        /** @returns {Promise<void>} */
        close: () => new Promise((resolve) => {
            server.close(() => resolve());
            server.closeAllConnections?.();
        }),
    };
}

/**
 * A browser with nothing in it; every context of it starts empty. The whole of Chromium would draw
 * windows that nobody sees, and load what stands in their bars for each context anew: half of its time.
 */
function launched() {
    return chromium.launch({ executablePath: '/usr/bin/chromium-headless-shell', args: FLAGS });
}

/**
 * A page in a context of its own, started and at rest.
 * @param {import('playwright-core').Browser | import('playwright-core').BrowserContext} where
 * @param {string} address
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
async function opened(where, address, options = {}) {
    const context = 'newContext' in where
        ? await where.newContext({ viewport: wide, locale: 'en-GB', ...options }) : where;
    const page = await context.newPage();
    /** @type {string[]} */ const faults = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (line) => { if (line.type() === 'error') faults.push(line.text()); });
    await page.goto(address);
    await started(page);
    return Object.assign(page, { faults });
}

/**
 * Settles when the page has started and wants no frame: `termwise` is what main.js leaves there.
 * @param {import('playwright-core').Page} page
 */
async function started(page) {
    await page.evaluate(async () => {
        const { platform } = await /** @type {any} */ (globalThis).termwise;
        await platform.idle();
    });
}

/**
 * The first truthy answer; asks again until there is one, at most ten seconds. Under the page's
 * policy Playwright's own waiting, which needs eval, is not possible.
 * @template T
 * @param {() => Promise<T>} question
 * @returns {Promise<T>}
 */
async function eventually(question) {
    const end = Date.now() + 10_000;
    for (;;) {
        const answer = await question();
        if (answer || Date.now() > end) return answer;
        await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
}
