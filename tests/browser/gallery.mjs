// @ts-check
// The gallery of widgets (tests/web/ui/gallery.cpp) as a page of its own, to look at and to test.

import { execFileSync } from 'node:child_process';
import { copyFile, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export { galleryFolder };

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');

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
async function start() {
    const fonts = await Promise.all(['inter-regular.otf', 'inter-semibold.otf'].map(
        async (name) => (await fetch(name)).arrayBuffer()));
    const module = await createModule({ canvas });
    const platform = new Platform(module, canvas, document.getElementById('overlay'));
    platform.start(fonts);
    document.documentElement.dataset.started = '';
    return { platform };
}
globalThis.termwise = start();
`;

/** Builds the gallery and puts it in a folder of its own. */
async function galleryFolder() {
    const run = (/** @type {string[]} */ ...words) => execFileSync('cmake', words, { cwd: root });
    run('--preset', 'wasm');
    run('--build', '--preset', 'wasm', '--target', 'termwise_gallery');
    const folder = await mkdtemp(path.join(tmpdir(), 'termwise-gallery-'));
    const copied = async (/** @type {string} */ from, /** @type {RegExp} */ kind) => {
        for (const name of await readdir(path.join(root, from))) {
            if (kind.test(name)) await copyFile(path.join(root, from, name), path.join(folder, name));
        }
    };
    await copied('build/wasm/tests/web/ui', /^termwise_gallery\.(js|wasm)$/);
    await copied('build/wasm/web/fonts', /\.otf$/);
    await copied('shell', /\.(js|css)$/);
    await writeFile(path.join(folder, 'index.html'), html);
    await writeFile(path.join(folder, 'main.js'), main);
    return folder;
}
