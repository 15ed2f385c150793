// @ts-check
// The package in a browser: bundled by esbuild and by Vite, on a page and in workers, and without any
// bundler; under a policy that lets a page load nothing but its own files.

import assert from 'node:assert/strict';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { after, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as esbuild from 'esbuild';
import { createServer as createVite, build as viteBuild } from 'vite';
import { headersFor } from '../../shell/headers.mjs';
import { fileOf, listenNear } from '../../shell/serve.mjs';
import { eventually, launched } from '../browser/browser.mjs';
import { examples, installed, snippets } from './installed.mjs';

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
    + "worker-src 'self'";
/** 99.00 EUR in three parts from 31 January: February has 28 days. */
const SAID = '2026-01-31 33.00, 2026-02-28 33.00, 2026-03-31 33.00';

const shop = await installed();
const written = await snippets('package.md');
const browser = await launched();
const server = createServer(async (request, response) => {
    const file = await fileOf(shop.folder, request.url ?? '/');
    if (file === null) return response.writeHead(404).end();
    const type = headersFor(file)['content-type'];
    return response.writeHead(200, { 'content-type': type, 'content-security-policy': POLICY })
        .end(await readFile(file));
});
const address = `http://127.0.0.1:${await listenNear(server, 0)}`;
after(async () => {
    await browser.close();
    server.close();
    server.closeAllConnections?.();
    await rm(shop.folder, { recursive: true, force: true, maxRetries: 5 });
});

/** @param {string} name @param {string} [code]  that of the documentation when none is given */
async function source(name, code = written.get(name)?.code) {
    assert.ok(code, `docs/package.md has no ${name}`);
    const file = path.join(shop.folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, code);
    return file;
}

/** What a page says once it says anything. @param {string} at */
async function saidBy(at) {
    const page = await browser.newPage();
    /** @type {string[]} */ const faults = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    page.on('console', (line) => {
        const unasked = line.location().url.endsWith('/favicon.ico');
        if (line.type() === 'error' && !unasked) faults.push(line.text());
    });
    await page.goto(at);
    const said = await eventually(async () =>
        faults.length > 0 || page.evaluate(() => document.body.textContent?.trim()));
    await page.close();
    assert.deepEqual(faults, []);
    return said;
}

/** @param {string} script */
const htmlOf = (script) =>
    `<!doctype html><html lang="en"><title>shop</title><body><script type="module" src="${script}"></script>`;

const bundle = (/** @type {import('esbuild').BuildOptions} */ options) => esbuild.build({
    bundle: true, format: 'esm', target: 'es2022', loader: { '.wasm': 'file' }, logLevel: 'silent',
    absWorkingDir: shop.folder, ...options,
});

test('esbuild: the documented page, with the module copied beside it', async () => {
    const entry = await source('esbuild-page.js');
    await bundle({ entryPoints: [entry], outfile: path.join(shop.folder, 'esbuild/page.js') });
    await source('esbuild/index.html', htmlOf('page.js'));
    assert.equal((await readdir(path.join(shop.folder, 'esbuild')))
        .filter((name) => name.endsWith('.wasm')).length, 1);
    assert.equal(await saidBy(`${address}/esbuild/`), SAID);
});

test('esbuild: one script with everything in it', async () => {
    const code = written.get('page.js')?.code.replace('@termwise/engine', '@termwise/engine/inline');
    const entry = await source('inline-page.js', code);
    await bundle({ entryPoints: [entry], outfile: path.join(shop.folder, 'inline/page.js'), minify: true });
    await source('inline/index.html', htmlOf('page.js'));
    assert.deepEqual((await readdir(path.join(shop.folder, 'inline'))).sort(), ['index.html', 'page.js']);
    assert.equal(await saidBy(`${address}/inline/`), SAID);
});

test('no bundler: the package as it is, by its address', async () => {
    const code = written.get('page.js')?.code
        .replace("'@termwise/engine'", "'/node_modules/@termwise/engine/browser.js'");
    await source('plain/page.js', code);
    await source('plain/index.html', htmlOf('page.js'));
    assert.equal(await saidBy(`${address}/plain/`), SAID);
});

test('Vite: the documented page as it is released, with no setting', async () => {
    const root = path.join(shop.folder, 'vite');
    await source('vite/page.js', written.get('page.js')?.code);
    await source('vite/index.html', htmlOf('./page.js'));
    await viteBuild({ root, base: './', configFile: false, logLevel: 'error', build: { target: 'es2022' } });
    assert.equal(await saidBy(`${address}/vite/dist/`), SAID);
});

test('Vite: the documented page while it is developed, with the documented setting', async () => {
    const { default: config } = await import(pathToFileURL(
        await source('vite.config.mjs', written.get('vite.config.js')?.code)).href);
    const vite = await createVite({
        ...config, root: path.join(shop.folder, 'vite'), configFile: false, logLevel: 'error',
        server: { host: '127.0.0.1', port: 0, strictPort: false, fs: { allow: [shop.folder] } },
    });
    try {
        await vite.listen();
        assert.equal(await saidBy(String(vite.resolvedUrls?.local[0])), SAID);
    } finally {
        await vite.close();
    }
});

const asking = (/** @type {unknown} */ draft, /** @type {string} */ worker) => `
const worker = ${worker};
const { port1, port2 } = new MessageChannel();
port1.onmessage = ({ data }) => { document.body.textContent = JSON.stringify(data); };
worker.onerror = (fault) => { document.body.textContent = 'worker: ' + fault.message; };
worker.postMessage(${JSON.stringify(draft)}, [port2]);`;

const [{ draft }] = await examples();
const { createEngine } = await import(pathToFileURL(path.join(shop.package, 'node.js')).href);
const outcome = JSON.stringify((await createEngine()).evaluate(draft));

test('a worker bundled by Vite answers as the engine in Node does', async () => {
    const root = path.join(shop.folder, 'vite-worker');
    await source('vite-worker/worker.js', written.get('worker.js')?.code);
    await source('vite-worker/page.js', asking(draft,
        "new Worker(new URL('./worker.js', import.meta.url), { type: 'module' })"));
    await source('vite-worker/index.html', htmlOf('./page.js'));
    await viteBuild({ root, base: './', configFile: false, logLevel: 'error', build: { target: 'es2022' } });
    assert.equal(await saidBy(`${address}/vite-worker/dist/`), outcome);
});

test('a worker bundled by esbuild, and one by the condition "worker" with the module fetched', async () => {
    await source('worker/worker.js', written.get('worker.js')?.code);
    await bundle({
        entryPoints: [path.join(shop.folder, 'worker/worker.js')], format: 'iife',
        outfile: path.join(shop.folder, 'worker/bundled.js'),
    });
    await source('worker/page.js', asking(draft, "new Worker('bundled.js')"));
    await source('worker/index.html', htmlOf('page.js'));
    assert.equal(await saidBy(`${address}/worker/`), outcome);

    const code = written.get('worker.js')?.code.replace('@termwise/engine/inline', '@termwise/engine');
    await source('fetching/worker.js', code);
    const { metafile } = await bundle({
        entryPoints: [path.join(shop.folder, 'fetching/worker.js')], conditions: ['worker'],
        outfile: path.join(shop.folder, 'fetching/bundled.js'), metafile: true,
    });
    assert.ok(Object.keys(metafile?.inputs ?? {}).some((name) => name.endsWith('engine/worker.js')));
    await writeFile(path.join(shop.folder, 'fetching/engine.wasm'),
        await readFile(path.join(shop.package, 'engine.wasm')));
    await source('fetching/page.js', asking(draft, "new Worker('bundled.js', { type: 'module' })"));
    await source('fetching/index.html', htmlOf('page.js'));
    assert.equal(await saidBy(`${address}/fetching/`), outcome);
});

test('a worker without an address asks for the module', async () => {
    const entry = await source('edge.js', 'export { createEngine } from "@termwise/engine/worker";');
    const outfile = path.join(shop.folder, 'edge.bundled.mjs');
    await bundle({ entryPoints: [entry], outfile, define: { 'import.meta.url': 'undefined' } });
    const { createEngine: create } = await import(pathToFileURL(outfile).href);
    await assert.rejects(create(), /createEngine\(\{ wasm \}\) needs the module/);
    const module = await WebAssembly.compile(
        new Uint8Array(await readFile(path.join(shop.package, 'engine.wasm'))));
    assert.equal((await create({ wasm: module })).version, '0.1.0');
});
