#!/usr/bin/env node
// @ts-check
// Assembles the package as `npm pack` takes it: the scripts of this folder, the engine, and the law,
// rates, holidays and words it needs, as modules beside it.
//
//   node shell/package/build.mjs [--engine build/engine/engine] [--out build/package]
//   npm pack build/package
//
// The same sources give the same bytes.

import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { ruleBook, texts } from '../page_files.mjs';
import { draftTypes } from './draft_types.mjs';

export { buildPackage };

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.join(here, '../..');

/** The package's own scripts and texts; what else lies in this folder is for making it. */
const SOURCES = [
    'package.json', 'index.d.ts', 'node.js', 'browser.js', 'worker.js', 'inline.js',
    'create_engine.js', 'wasm_module.js', 'engine.js', 'schedule.js', 'quote.js',
];

/**
 * @param {string} engine  the folder of termwise_engine.wasm
 * @param {string} out
 */
async function buildPackage(engine, out) {
    const assets = path.join(root, 'assets');
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    for (const name of SOURCES) await copyFile(path.join(here, name), path.join(out, name));
    await copyFile(path.join(root, 'LICENSE'), path.join(out, 'LICENSE'));
    await copyFile(path.join(root, 'docs/package.md'), path.join(out, 'README.md'));

    const wasm = await readFile(path.join(engine, 'termwise_engine.wasm'));
    const write = (/** @type {string} */ name, /** @type {string | Buffer} */ content) =>
        writeFile(path.join(out, name), content);
    await write('engine.wasm', wasm);
    await write('engine_base64.js', `export const ENGINE = '${wasm.toString('base64')}';\n`);
    await write('rules.js', moduleOf('RULES', JSON.stringify(await ruleBook(assets))));
    await write('languages.js', moduleOf('LANGUAGES', await languages(assets)));

    const { createEngine } = await import(pathToFileURL(path.join(out, 'node.js')).href);
    const built = await createEngine();
    const { version } = JSON.parse(await readFile(path.join(here, 'package.json'), 'utf8'));
    if (built.version !== version) {
        throw new Error(`the package says ${version}, its engine ${built.version}`);
    }
    await write('draft.schema.json', `${JSON.stringify(built.draftSchema(), null, 2)}\n`);
    await write('draft.d.ts', draftTypes(built.draftSchema()));
}

/** @param {string} assets */
async function languages(assets) {
    const letters = new Map(await texts(assets, 'letters'));
    const words = await texts(assets, 'locales');
    return Object.fromEntries(words.map(([name, text]) => [path.basename(name, '.json'),
        { words: shortened(text), letters: shortened(letters.get(name) ?? '{}') }]));
}

/** @param {string} text  JSON */
const shortened = (text) => JSON.stringify(JSON.parse(text));

/** @param {string} name @param {unknown} value */
const moduleOf = (name, value) => `export const ${name} = ${JSON.stringify(value)};\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    const words = process.argv.slice(2);
    const option = (/** @type {string} */ name, /** @type {string} */ otherwise) =>
        words.includes(name) ? words[words.indexOf(name) + 1] ?? otherwise : otherwise;
    const out = option('--out', 'build/package');
    await buildPackage(option('--engine', 'build/engine/engine'), out).then(
        () => console.log(`${out}: npm pack ${out}`),
        (problem) => {
            console.error(`build: ${problem.message}`);
            process.exitCode = 1;
        });
}
