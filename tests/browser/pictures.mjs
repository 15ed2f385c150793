// @ts-check
// The pictures of the README and of docs/gallery.md, taken of the page in build/page:
//
//   node tests/browser/pictures.mjs

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { builtPage, launched, opened, screens, served } from './browser.mjs';
import { caseDay, openFullCase, views } from './full_case.mjs';
import { pageOn } from './journey.mjs';
import { deskOf, menu, messages, opens } from './merchant.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').Browser} Browser */

const docs = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..', 'docs');
const words = messages('en');

/** The two of the README. @param {Browser} browser @param {string} address */
async function takeOwed(browser, address) {
    const example = path.join(docs, '..', 'assets', 'examples', 'fr_late_part_paid.json');
    const { title } = JSON.parse(await readFile(example, 'utf8'));
    for (const [name, screen] of Object.entries({
        desktop: screens.desk,
        phone: { ...screens.telephone, deviceScaleFactor: 1.5 },
    })) {
        const page = await opened(browser, address, { ...screen, colorScheme: 'light' });
        await menu(page, words['action.examples'], title.en);
        await opens(page, words, 'nav.owed');
        await page.mouse.move(0, 0);
        await page.screenshot({ path: path.join(docs, `owed-${name}.png`) });
        await page.context().close();
    }
}

/** The screen as WebP, which the page itself encodes. @param {Page} page */
async function webp(page) {
    const png = (await page.screenshot()).toString('base64');
    const packed = await page.evaluate(async (base64) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const picture = await createImageBitmap(new Blob([bytes]));
        const canvas = new OffscreenCanvas(picture.width, picture.height);
        canvas.getContext('2d')?.drawImage(picture, 0, 0);
        const blob = await canvas.convertToBlob({ type: 'image/webp', quality: 0.75 });
        const all = new Uint8Array(await blob.arrayBuffer());
        return btoa(Array.from(all, (byte) => String.fromCharCode(byte)).join(''));
    }, png);
    return Buffer.from(packed, 'base64');
}

/** Each view: light on a desk, dark on a telephone. @param {Browser} browser @param {string} address */
async function takeGallery(browser, address) {
    const folder = path.join(docs, 'gallery');
    await mkdir(folder, { recursive: true });
    for (const [name, options] of /** @type {const} */ ([
        ['desk', { ...screens.desk, colorScheme: 'light' }],
        ['telephone', { ...screens.telephone, deviceScaleFactor: 1, colorScheme: 'dark' }],
    ])) {
        const page = await pageOn(browser, address, caseDay, { ...options, locale: 'en-GB' });
        await openFullCase(page, words);
        for (const view of views) {
            await opens(page, words, view);
            await page.mouse.move(0, 0);
            await deskOf(page);
            await writeFile(path.join(folder, `${view.replace('nav.', '')}-${name}.webp`), await webp(page));
        }
        await page.context().close();
    }
    await writeFile(path.join(docs, 'gallery.md'), galleryPage());
}

function galleryPage() {
    const shown = views.map((view) => {
        const name = view.replace('nav.', '');
        return `## ${words[view]}\n\n<img src="gallery/${name}-desk.webp" width="720" `
            + `alt="${words[view]}, on a desk, light"> <img src="gallery/${name}-telephone.webp" width="208" `
            + `alt="${words[view]}, on a telephone, dark">\n`;
    });
    return `# The views\n\nOne case (tests/browser/full_case.json) in all eleven. Taken anew by\n`
        + `\`node tests/browser/pictures.mjs\`.\n\n${shown.join('\n')}`;
}

const folder = builtPage();
if (folder) {
    const site = await served(folder);
    const browser = await launched();
    await takeOwed(browser, site.address);
    await takeGallery(browser, site.address);
    await browser.close();
    await site.close();
} else {
    console.error('build/page is missing: ./run --build-only');
    process.exitCode = 1;
}
