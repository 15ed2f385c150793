#!/usr/bin/env node
// @ts-check
// Assembles the page: the module, the shell and the assets, each under a name with its hash, and
// the worker that keeps them offline.
//
//   node shell/build.mjs [--module build/release/web] [--out build/page]
//
// The same sources give the same bytes.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { hashed, sha256 } from './hashed_names.mjs';
import { EMBED, pageFiles } from './page_files.mjs';

export { assembled, build };

const OUR_ASSETS = fileURLToPath(new URL('../assets', import.meta.url));

/**
 * The finished page: every file by its final name.
 * @param {Map<string, Buffer>} files  by plain name
 * @returns {Map<string, Buffer>}
 */
function assembled(files) {
    const sources = new Map(files);
    for (const page of ['index.html', 'embed.html']) {
        if (files.has(page)) sources.set(page, withPreloads(files, page));
    }
    sources.delete('sw.js');
    const final = hashed(sources);
    const done = [...final.values()].map(({ name, content }) =>
        /** @type {[string, Buffer]} */ ([name, content]));
    // What only frames need is no part of the page that works offline: a worker serves no frame of
    // another origin.
    const hashes = [...final].filter(([plain]) => !EMBED.includes(plain))
        .map(([, { name, content }]) => [name, sha256(content)]).sort();
    const list = JSON.stringify(Object.fromEntries(hashes));
    const known = `const RELEASE="${sha256(list).slice(0, 10)}",FILES=${list};\n`;
    return new Map([...done, ['sw.js', Buffer.from(`${known}${files.get('sw.js')}`)]]);
}

/**
 * A page with a hint for each file its start needs, so that none waits for another; what comes after
 * the first frame would only stand in their way.
 * @param {Map<string, Buffer>} files
 * @param {string} page
 */
function withPreloads(files, page) {
    const others = page === 'embed.html' ? ['sw.js', 'main.js', 'embed.js'] : ['sw.js', ...EMBED];
    const hints = [...files.keys()].flatMap((name) => {
        if (others.includes(name) || name.startsWith('locales/')) return [];
        if (name.endsWith('.js')) return [`<link rel="modulepreload" href="${name}">`];
        if (!/page\.wasm$|\.otf$/.test(name)) return [];
        return [`<link rel="preload" as="fetch" crossorigin href="${name}">`];
    });
    return Buffer.from(String(files.get(page)).replace('<!-- preload -->', hints.join('\n')));
}

/**
 * Writes the page, with packed copies beside the files that shrink.
 * @param {string} moduleFolder
 * @param {string} out
 * @param {string} [assets]
 */
async function build(moduleFolder, out, assets = OUR_ASSETS) {
    const page = assembled(await pageFiles(moduleFolder, assets));
    await rm(out, { recursive: true, force: true });
    for (const [name, content] of page) {
        const file = path.join(out, name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, content);
        if (!/\.(html|js|css|json|wasm|svg|otf|webmanifest|txt)$/.test(name)) continue;
        await writeFile(`${file}.br`, brotliCompressSync(content, {
            params: {
                [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
                [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
            },
        }));
        await writeFile(`${file}.gz`, gzipSync(content, { level: 9 }));
    }
    return page;
}

/** @param {string[]} words */
async function main(words) {
    const option = (/** @type {string} */ name, /** @type {string} */ otherwise) => {
        const at = words.indexOf(name);
        return at < 0 ? otherwise : words[at + 1] ?? otherwise;
    };
    const out = option('--out', 'build/page');
    const page = await build(option('--module', 'build/release/web'), out);
    if (![...page.keys()].some((name) => name.endsWith('.otf'))) {
        throw new Error('the typeface is missing: build the target termwise_fonts');
    }
    console.log(`${out}: ${page.size} files`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    await main(process.argv.slice(2)).catch((problem) => {
        console.error(`build: ${problem.message}`);
        process.exitCode = 1;
    });
}
