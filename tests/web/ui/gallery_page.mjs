// @ts-check
// Serves the gallery of widgets as a page, under the headers of the real one, and opens it in
// headless Chromium.

import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { headersFor } from '../../../shell/headers.mjs';

export { openGallery };

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
const build = path.join(root, 'build/wasm');

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Gallery</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="style.css">
<script type="module" src="main.js"></script>
<canvas id="canvas" aria-hidden="true"></canvas>
<div id="overlay"></div>
</html>`;

const main = `
import createModule from './termwise_gallery.js';
import { Platform } from './platform.js';
const canvas = document.getElementById('canvas');
const fonts = ['inter-regular.otf', 'inter-semibold.otf'].map(
    async (name) => (await fetch(name)).arrayBuffer());
const module = await createModule({ canvas });
const platform = new Platform(module, canvas, document.getElementById('overlay'));
platform.start(await Promise.all(fonts));
document.documentElement.dataset.started = '';
globalThis.termwise = platform;
`;

/** @param {string} name @returns {Promise<string | Buffer>} */
async function file(name) {
    if (name === 'index.html') return html;
    if (name === 'main.js') return main;
    if (name.endsWith('.otf')) return readFile(path.join(build, 'web/fonts', name));
    if (name.startsWith('termwise_gallery')) {
        return readFile(path.join(build, 'tests/web/ui', name));
    }
    return readFile(path.join(root, 'shell', name));
}

/**
 * The gallery, drawn and idle. Close what it returns.
 * @param {import('playwright-core').BrowserContextOptions} options
 */
async function openGallery(options = {}) {
    const server = createServer(async (request, response) => {
        const name = (request.url ?? '/').slice(1) || 'index.html';
        try {
            const body = await file(name);
            response.writeHead(200, headersFor(name)).end(body);
        } catch {
            response.writeHead(404).end();
        }
    });
    await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
    const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--disable-quic', '--no-first-run', '--use-angle=swiftshader',
            '--enable-unsafe-swiftshader', '--ignore-gpu-blocklist',
            '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    });
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    const page = await context.newPage();
    /** @type {string[]} */ const problems = [];
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
    });
    await page.goto(`http://127.0.0.1:${port}/`);
    for (let tries = 0; tries < 200; tries += 1) {
        if (await page.evaluate(() => 'started' in document.documentElement.dataset)) break;
        await page.waitForTimeout(25);
    }
    const idle = () => page.evaluate(() => /** @type {any} */ (globalThis).termwise.idle());
    if (problems.length === 0) await idle();
    const close = async () => {
        await browser.close();
        server.close();
    };
    return { page, context, problems, idle, close };
}
