#!/usr/bin/env node
// @ts-check
// Draws the PNG icons from mark.svg with Chromium. Run it after changing the mark:
//
//   node assets/icons/draw_icons.mjs

import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { indexedPng } from './indexed_png.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const mark = await readFile(path.join(here, 'mark.svg'), 'utf8');

// A maskable icon may be cut to a circle of 80 % of its width: no corners, the sign within.
const maskable = mark.replace(' rx="116"', '')
    .replace('<g fill', '<g transform="translate(51.2 51.2) scale(.8)"><g fill')
    .replace('</svg>', '</g></svg>');

// The colours of the mark and the steps between them that smooth its edges.
const blue = [0x1f, 0x5f, 0xd6, 255];
const between = (/** @type {number[]} */ one, /** @type {number[]} */ other) =>
    Array.from({ length: 17 }, (_, step) =>
        one.map((part, i) => Math.round(part + ((other[i] - part) * step) / 16)));
const palette = [[255, 255, 255, 255], [0xff, 0xc8, 0x57, 255], [0x1f, 0x5f, 0xd6, 0]]
    .flatMap((other) => between(blue, other));

/**
 * What Chromium makes of a picture, pixel by pixel.
 * @param {import('playwright-core').Page} page @param {string} svg @param {number} size
 */
async function drawn(page, svg, size) {
    const pixels = await page.evaluate(async ([source, side]) => {
        const image = new Image();
        image.src = `data:image/svg+xml,${encodeURIComponent(String(source))}`;
        await image.decode();
        const canvas = new OffscreenCanvas(Number(side), Number(side));
        const pen = /** @type {OffscreenCanvasRenderingContext2D} */ (canvas.getContext('2d'));
        pen.drawImage(image, 0, 0, Number(side), Number(side));
        return [...pen.getImageData(0, 0, Number(side), Number(side)).data];
    }, [svg, size]);
    return Uint8Array.from(pixels);
}

const executablePath = '/usr/bin/chromium-headless-shell';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
const page = await browser.newPage();
for (const [name, svg, size] of /** @type {[string, string, number][]} */ ([
    ['mark-192.png', mark, 192], ['mark-512.png', mark, 512], ['maskable-512.png', maskable, 512],
])) {
    const picture = indexedPng(await drawn(page, svg, size), size, palette);
    await writeFile(path.join(here, name), picture);
}
await browser.close();
