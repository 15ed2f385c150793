// @ts-check
// PNG with a palette: a flat sign of three colours takes a quarter of the bytes it takes in full
// colour. As the PNG specification has it, third edition, sections 5 and 11.

import { deflateSync } from 'node:zlib';

export { indexedPng };

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A square picture; each pixel becomes the nearest colour of the palette.
 * @param {Uint8Array} pixels  red, green, blue, opacity
 * @param {number} size  pixels across and down
 * @param {number[][]} palette  at most 256 colours of four parts
 */
function indexedPng(pixels, size, palette) {
    const known = new Map();
    const rows = Buffer.alloc((size + 1) * size);
    for (let at = 0; at < size * size; at += 1) {
        const pixel = pixels.subarray(at * 4, at * 4 + 4);
        const key = pixel.join();
        if (!known.has(key)) known.set(key, nearest(pixel, palette));
        rows[at + Math.floor(at / size) + 1] = known.get(key);
    }
    const header = Buffer.alloc(13);
    header.writeUInt32BE(size, 0);
    header.writeUInt32BE(size, 4);
    header.set([8, 3, 0, 0, 0], 8); // eight bits, palette, deflate, no filter, not interlaced
    return Buffer.concat([SIGNATURE, chunk('IHDR', header),
        chunk('PLTE', Buffer.from(palette.flatMap((colour) => colour.slice(0, 3)))),
        chunk('tRNS', Buffer.from(palette.map((colour) => colour[3]))),
        chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))]);
}

/**
 * @param {Uint8Array} pixel
 * @param {number[][]} palette
 */
function nearest(pixel, palette) {
    const distance = (/** @type {number[]} */ colour) =>
        colour.reduce((sum, part, i) => sum + (part - pixel[i]) ** 2, 0);
    return palette.reduce((best, colour, i) =>
        (distance(colour) < distance(palette[best]) ? i : best), 0);
}

/**
 * @param {string} name
 * @param {Buffer} content
 */
function chunk(name, content) {
    const body = Buffer.concat([Buffer.from(name), content]);
    const framed = Buffer.alloc(body.length + 8);
    framed.writeUInt32BE(content.length, 0);
    body.copy(framed, 4);
    framed.writeUInt32BE(crc32(body), body.length + 4);
    return framed;
}

/** @param {Buffer} bytes */
function crc32(bytes) {
    let rest = 0xffffffff;
    for (const byte of bytes) {
        rest ^= byte;
        for (let bit = 0; bit < 8; bit += 1) {
            rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
        }
    }
    return (rest ^ 0xffffffff) >>> 0;
}
