// @ts-check
// The files of the page by the names its sources use, before hashes: the shell's modules without
// their comments, the module of the page, and the assets the first page needs, bundled.

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

export { pageFiles };

/** @typedef {Map<string, Buffer>} Files by path within the page */

/**
 * @param {string} moduleFolder  where termwise_page.js and .wasm were built; the typeface's
 *     weights lie in its folder fonts
 * @param {string} assets
 * @returns {Promise<Files>}
 */
async function pageFiles(moduleFolder, assets) {
    /** @type {Files} */ const files = new Map();
    const loader = await readFile(path.join(moduleFolder, 'termwise_page.js'), 'utf8');
    // Emscripten's name for a program without one; it is no file of the page.
    const ours = loader.replace('"./this.program"', '"this.program"');
    files.set('termwise_page.js', await minified(ours, 'js'));
    files.set('termwise_page.wasm', await readFile(path.join(moduleFolder, 'termwise_page.wasm')));
    await addShell(files, path.dirname(fileURLToPath(import.meta.url)));
    const bundles = ['jurisdictions', 'rates', 'holidays'].map((folder) => bundle(assets, folder));
    const [jurisdictions, rates, holidays] = await Promise.all(bundles);
    files.set('rules.json', json({ jurisdictions, rates, holidays }));
    files.set('examples.json', json((await bundle(assets, 'examples')).map(withoutExpected)));
    for (const [name, text] of await texts(assets, 'locales')) {
        files.set(`locales/${name}`, json(JSON.parse(text)));
    }
    await addAs(files, assets, 'icons', /\.(svg|png)$/);
    await addAs(files, assets, 'fonts', /^OFL\.txt$/);
    await addAs(files, moduleFolder, 'fonts', /\.otf$/);
    files.set('assets.js', assetList(files));
    return files;
}

/**
 * The shell's browser files; what runs in Node (.mjs) and types (.d.ts) stay behind.
 * @param {Files} files
 * @param {string} folder
 */
async function addShell(files, folder) {
    for (const name of await sorted(folder)) {
        const kind = path.extname(name);
        const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
        if (kind === '.js' || kind === '.css') {
            files.set(name, await minified(text, kind === '.js' ? 'js' : 'css'));
        } else if (kind === '.html') {
            files.set(name, Buffer.from(text.replace(/<!--(?! preload)[^]*?-->\n?/g, '')));
        } else if (kind === '.webmanifest') {
            files.set(name, json(JSON.parse(text)));
        }
    }
}

/**
 * @param {string} text
 * @param {'js' | 'css'} loader
 */
async function minified(text, loader) {
    const { code } = await transform(text, { minify: true, loader, target: 'es2022' });
    return Buffer.from(code);
}

/**
 * The JSON files of one folder of assets as a list, in the order of their names.
 * @param {string} assets
 * @param {string} folder
 */
async function bundle(assets, folder) {
    return (await texts(assets, folder)).map(([, text]) => JSON.parse(text));
}

/** An example as the page needs it; the figures it expects are for the tests. */
function withoutExpected(/** @type {Record<string, unknown>} */ { expected, ...example }) {
    return example;
}

/**
 * @param {string} assets
 * @param {string} folder
 * @returns {Promise<[string, string][]>} name and text
 */
async function texts(assets, folder) {
    const place = path.join(assets, folder);
    const names = (await sorted(place)).filter((name) => name.endsWith('.json'));
    return Promise.all(names.map(async (name) =>
        /** @type {[string, string]} */ ([name, await readFile(path.join(place, name), 'utf8')])));
}

/**
 * @param {Files} files
 * @param {string} assets
 * @param {string} folder
 * @param {RegExp} wanted
 */
async function addAs(files, assets, folder, wanted) {
    for (const name of await sorted(path.join(assets, folder))) {
        if (!wanted.test(name)) continue;
        files.set(`${folder}/${name}`, await readFile(path.join(assets, folder, name)));
    }
}

/** @param {string} folder */
async function sorted(folder) {
    const names = await readdir(folder).catch(() => /** @type {string[]} */ ([]));
    return names.sort();
}

/** @param {unknown} value */
function json(value) {
    return Buffer.from(JSON.stringify(value));
}

/**
 * The module that tells main.js what to load.
 * @param {Files} files
 */
function assetList(files) {
    const under = (/** @type {string} */ folder) =>
        [...files.keys()].filter((name) => name.startsWith(folder));
    const locales = under('locales/').map((name) => [path.basename(name, '.json'), `./${name}`]);
    const list = {
        loader: './termwise_page.js',
        wasm: './termwise_page.wasm',
        rules: './rules.json',
        examples: './examples.json',
        fonts: under('fonts/').filter((name) => name.endsWith('.otf')).map((name) => `./${name}`),
        locales: Object.fromEntries(locales),
    };
    return Buffer.from(`export const ASSETS=${JSON.stringify(list)};\n`);
}
