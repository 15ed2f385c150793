#!/usr/bin/env node
// @ts-check
// Draws the PNG icons from mark.svg with Chromium. Run it after changing the mark:
//
//   node assets/icons/draw_icons.mjs

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = path.dirname(fileURLToPath(import.meta.url));
const mark = await readFile(path.join(here, 'mark.svg'), 'utf8');

// A maskable icon may be cut to a circle of 80 % of its width: no corners, the sign within.
const maskable = mark.replace(' rx="116"', '')
    .replace('<g fill', '<g transform="translate(51.2 51.2) scale(.8)"><g fill')
    .replace('</svg>', '</g></svg>');

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
for (const [name, svg, size] of /** @type {[string, string, number][]} */ ([
    ['mark-192.png', mark, 192], ['mark-512.png', mark, 512], ['maskable-512.png', maskable, 512],
])) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
    await writeFile(path.join(here, name), await page.screenshot({ omitBackground: true }));
    await page.close();
}
await browser.close();
