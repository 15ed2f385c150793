// @ts-check
// The pictures of the README, taken of the page in build/page: node tests/browser/pictures.mjs

import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { builtPage, launched, opened, screens, served } from './browser.mjs';
import { menu, messages, opens } from './merchant.mjs';

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', '..');
const example = 'fr_late_part_paid';

/** @param {string} folder */
async function take(folder) {
    await mkdir(path.join(root, 'docs'), { recursive: true });
    const words = messages('en');
    const { title } = JSON.parse(await readFile(
        path.join(root, 'assets', 'examples', `${example}.json`), 'utf8'));
    const site = await served(folder);
    const browser = await launched();
    for (const [name, screen] of Object.entries({
        desktop: screens.desk,
        phone: { ...screens.telephone, deviceScaleFactor: 1.5 },
    })) {
        const page = await opened(browser, site.address, { ...screen, colorScheme: 'light' });
        await menu(page, words['action.examples'], title.en);
        await opens(page, words, 'nav.owed');
        await page.mouse.move(0, 0);
        await page.screenshot({ path: path.join(root, 'docs', `owed-${name}.png`) });
    }
    await browser.close();
    await site.close();
}

const folder = builtPage();
if (folder) await take(folder);
else {
    console.error('build/page is missing: ./run --build-only');
    process.exitCode = 1;
}
