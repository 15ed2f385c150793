// @ts-check
// A shop's server and pages with the element in them, for the tests of this folder.

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { launched } from '../browser/browser.mjs';
import { listenNear } from '../../shell/serve.mjs';

export { eventsOf, files, openShop, plan, shadowText, shadowTexts };

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const files = path.join(root, 'build/widget');
const fixtures = path.join(root, 'tests/widget/fixtures');
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

/** An element, as a merchant writes it. @param {Record<string, string>} [attributes] */
const plan = (attributes = {}, own = 'Our own text') => {
    const all = { amount: '10000', currency: 'EUR', plan: '3x', start: '2026-01-31', ...attributes };
    const written = Object.entries(all)
        .map(([name, value]) => `${name}="${value.replaceAll('"', '&quot;')}"`);
    return `<termwise-plan ${written.join(' ')}>${own}</termwise-plan>`;
};

/**
 * A browser and a server. `page(html)` opens a page of that body; headers, lateness of the element's
 * file and a script before it may be given.
 */
async function openShop() {
    /** @type {Map<string, { html: string, headers: Record<string, string> }>} */
    const pages = new Map();
    /** @type {string[]} */ const asked = [];
    let delay = 0;
    const server = createServer(async (request, response) => {
        const url = (request.url ?? '/').split('?')[0];
        asked.push(url);
        const made = pages.get(url);
        if (made) {
            response.writeHead(200, { 'content-type': TYPES['.html'], ...made.headers });
            response.end(made.html);
            return;
        }
        const folder = url.startsWith('/fixtures/') ? path.dirname(fixtures) : files;
        const body = await readFile(path.join(folder, path.normalize(url))).catch(() => null);
        if (url.startsWith('/termwise-plan')) await new Promise((go) => { setTimeout(go, delay); });
        const type = /** @type {Record<string, string>} */ (TYPES)[path.extname(url)] ?? '';
        // "?version=9.9.9": the same as if it were of another release.
        const version = request.url?.split('?version=')[1];
        const given = version && body ? String(body).replace('"0.1.0"', `"${version}"`) : body;
        response.writeHead(body ? 200 : 404, { 'content-type': type }).end(given ?? 'Not here.');
    });
    const port = await listenNear(server, 0);
    const browser = await launched();
    const address = `http://127.0.0.1:${port}`;

    /** @param {string} url @param {import('playwright-core').BrowserContextOptions} [options] */
    async function open(url, options = {}) {
        const context = await browser.newContext({ locale: 'ja-JP', ...options });
        const page = await context.newPage();
        /** @type {string[]} */ const faults = [];
        page.on('pageerror', (fault) => faults.push(fault.message));
        page.on('console', (line) => { if (line.type() === 'error') faults.push(line.text()); });
        await page.addInitScript(() => {
            /** @type {any} */ (window).told = [];
            for (const name of ['ready', 'update', 'ineligible', 'error', 'legal', 'open', 'close',
                'handoff']) {
                document.addEventListener(`termwise-${name}`, (event) =>
                    /** @type {any} */ (window).told.push([name,
                        /** @type {CustomEvent} */ (event).detail]));
            }
        });
        asked.length = 0;
        await page.goto(url.startsWith('/') ? address + url : url);
        return Object.assign(page, { faults });
    }
    let count = 0;
    return {
        browser, address, asked, open,
        /** @param {number} milliseconds */ late(milliseconds) { delay = milliseconds; },
        /**
         * @param {string} body
         * @param {{ headers?: Record<string, string>, before?: string, scripts?: string[], lang?: string }} [how]
         * @param {import('playwright-core').BrowserContextOptions} [options] */
        async page(body, { headers = {}, before = '', scripts = ['termwise-plan.js'], lang = 'en' } = {},
            options) {
            const url = `/page-${count += 1}`;
            const links = scripts.map((file) => `<script defer src="/${file}"></script>`).join('');
            const html = `<!DOCTYPE html><html lang="${lang}"><head><title>A shop</title>` +
                `<link rel="icon" href="data:,">${before}${links}</head><body><main>${body}</main></body></html>`;
            pages.set(url, { headers, html });
            return open(url, options);
        },
        /** @param {string} url @param {string} html */
        put(url, html) { pages.set(url, { headers: {}, html }); },
        async close() {
            await browser.close();
            server.close();
            server.closeAllConnections();
        },
    };
}

/** What is seen of each element: the text of its shadow, or the merchant's own where a slot shows it.
 * @param {import('playwright-core').Page} page @returns {Promise<string[]>} */
const shadowTexts = (page, selector = 'termwise-plan') =>
    page.locator(selector).evaluateAll(async (all) => {
        const texts = [];
        for (const element of /** @type {any[]} */ (all)) {
            await element.updateComplete;
            const block = element.shadowRoot?.firstElementChild;
            const seen = !block || block.querySelector('slot') ? element : block;
            texts.push(seen.innerText.replace(/[\u00a0\u202f]/g, ' ').trim());
        }
        return texts;
    });

/** The first one's. @param {import('playwright-core').Page} page */
const shadowText = async (page, selector = 'termwise-plan') => (await shadowTexts(page, selector))[0];

/** Names of the events so far. @param {import('playwright-core').Page} page
 * @returns {Promise<[string, any][]>} */
const eventsOf = (page) => page.evaluate(() => /** @type {any} */ (window).told);
