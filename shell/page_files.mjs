// @ts-check
// The files of the page by the names its sources use, before hashes: the shell's modules in one file
// without their comments, the module of the page, and the assets the first page needs, bundled.

import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, transform } from 'esbuild';

export { EMBED, pageFiles, ruleBook, texts };

/** What only pages that frame the calculator, and the frame itself, load. */
const EMBED = ['embed.html', 'embed.js', 'embed.css', 'frame.js'];

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
    await addAs(files, moduleFolder, '.', /^termwise_(page|rest)\.wasm$/);
    const shell = path.dirname(fileURLToPath(import.meta.url));
    await addShell(files, shell);
    await addEmbed(files, path.join(shell, 'embed'));
    files.set('rules.json', json(await ruleBook(assets)));
    files.set('examples.json', json((await bundle(assets, 'examples')).map(withoutExpected)));
    for (const folder of ['locales', 'letters']) {
        for (const [name, text] of await texts(assets, folder)) {
            files.set(`${folder}/${name}`, json(JSON.parse(text)));
        }
    }
    await addAs(files, assets, 'icons', /\.(svg|png)$/);
    await addAs(files, assets, 'fonts', /^OFL\.txt$/);
    await addAs(files, moduleFolder, 'fonts', /\.otf$/);
    files.set('assets.js', assetList(files));
    return files;
}

/**
 * The shell's browser files: main.js with all it imports, the worker apart. What runs in Node (.mjs)
 * and types (.d.ts) stay behind.
 * @param {Files} files
 * @param {string} folder
 */
async function addShell(files, folder) {
    for (const name of await sorted(folder)) {
        const kind = path.extname(name);
        const text = await readFile(path.join(folder, name), 'utf8').catch(() => '');
        if (name === 'main.js') {
            files.set(name, await withImports(path.join(folder, name)));
        } else if (name === 'sw.js' || kind === '.css') {
            files.set(name, await minified(text, kind === '.css' ? 'css' : 'js'));
        } else if (kind === '.html') {
            files.set(name, Buffer.from(text.replace(/<!--(?! preload)[^]*?-->\n?/g, '')));
        } else if (kind === '.webmanifest') {
            files.set(name, json(JSON.parse(text)));
        }
    }
}

/**
 * The calculator for other pages' frames: its page, and the script that puts it there.
 * @param {Files} files
 * @param {string} folder
 */
async function addEmbed(files, folder) {
    const text = (/** @type {string} */ name) => readFile(path.join(folder, name), 'utf8');
    files.set('embed.html', Buffer.from(await text('embed.html')));
    files.set('embed.css', await minified(await text('embed.css'), 'css'));
    files.set('frame.js', await withImports(path.join(folder, 'frame.js')));
    files.set('embed.js', await withImports(path.join(folder, 'host.js')));
}

/**
 * A module with all that it imports, but the list of assets, which is made here.
 * @param {string} file
 */
async function withImports(file) {
    const list = {
        name: 'list of assets',
        /** @param {import('esbuild').PluginBuild} building */
        setup(building) {
            building.onResolve({ filter: /\/assets\.js$/ },
                () => ({ path: './assets.js', external: true }));
        },
    };
    const { outputFiles } = await build({
        entryPoints: [file], plugins: [list], bundle: true, format: 'esm', write: false,
        minify: true, target: 'es2022',
    });
    return Buffer.from(outputFiles[0].contents);
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

/**
 * The jurisdictions with the series of rates that they name, and every calendar: a draft may name
 * any of them; the tariffs of payment methods and the ways to recover a debt. The other series are
 * no choice on the page yet.
 * @param {string} assets
 */
async function ruleBook(assets) {
    const folders = ['jurisdictions', 'rates', 'holidays', 'tariffs', 'recovery'];
    const bundles = folders.map((folder) => bundle(assets, folder));
    const [places, rates, holidays, tariffs, recovery] = await Promise.all(bundles);
    const jurisdictions = places.map(withoutExamples);
    const written = JSON.stringify(jurisdictions);
    const named = (/** @type {{ id: string }} */ { id }) => written.includes(JSON.stringify(id));
    return { jurisdictions, rates: rates.filter(named), holidays, tariffs, recovery };
}

/** A jurisdiction as the page needs it; its worked examples are for the tests. */
function withoutExamples(/** @type {Record<string, unknown>} */ { examples, ...place }) {
    return place;
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
        files.set(path.posix.join(folder, name), await readFile(path.join(assets, folder, name)));
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
    const byTag = (/** @type {string} */ folder) => Object.fromEntries(
        under(folder).map((name) => [path.basename(name, '.json'), `./${name}`]));
    const list = {
        loader: './termwise_page.js',
        wasm: './termwise_page.wasm',
        ...files.has('termwise_rest.wasm') && { rest: './termwise_rest.wasm' },
        rules: './rules.json',
        examples: './examples.json',
        fonts: under('fonts/').filter((name) => name.endsWith('.otf')).map((name) => `./${name}`),
        locales: byTag('locales/'),
        letters: byTag('letters/'),
    };
    return Buffer.from(`export const ASSETS=${JSON.stringify(list)};\n`);
}
