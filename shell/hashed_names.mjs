// @ts-check
// Gives each file of the page a name with the hash of its content, and writes these names wherever
// one file names another. A file whose dependencies changed changes too, so a name means one
// content for good.

import { createHash } from 'node:crypto';
import path from 'node:path';

export { hashed, sha256 };

/** Addresses the browser knows by themselves, or that stay the same from release to release. */
const PLAIN = new Set(['index.html', 'sw.js', 'manifest.webmanifest', 'embed.html', 'embed.js']);
const TEXT = /\.(html|js|css|webmanifest)$/;

/**
 * A quoted name as our sources write it: './engine.js' in a module, src="main.js" in HTML,
 * "icons/mark.svg" in the manifest.
 */
const QUOTED = /(["'`])(\.\/)?([\w][\w./-]*\.\w+)\1/g;

/** @param {Buffer | string} content */
function sha256(content) {
    return createHash('sha256').update(content).digest('hex');
}

/**
 * @param {Map<string, Buffer>} files  by plain name
 * @returns {Map<string, { name: string, content: Buffer }>} by plain name, in the same order
 */
function hashed(files) {
    /** @type {Map<string, { name: string, content: Buffer }>} */ const done = new Map();
    /** @param {string} plain @param {string[]} trail */
    const finish = (plain, trail) => {
        const known = done.get(plain);
        if (known !== undefined) return known;
        const chain = [...trail, plain];
        if (trail.includes(plain)) throw new Error(`${chain.join(' names ')}: a circle`);
        const content = renamed(plain, (other) => finish(other, chain).name);
        const name = PLAIN.has(plain) ? plain : withHash(plain, content);
        done.set(plain, { name, content });
        return { name, content };
    };
    /** @param {string} plain @param {(other: string) => string} nameOf */
    const renamed = (plain, nameOf) => {
        const content = /** @type {Buffer} */ (files.get(plain));
        if (!TEXT.test(plain)) return content;
        return Buffer.from(content.toString().replace(QUOTED, (whole, quote, here, name) => {
            const names = here !== undefined || !plain.endsWith('.js');
            if (!names || PLAIN.has(name)) return whole;
            if (!files.has(name)) {
                if (here === undefined) return whole;
                throw new Error(`${plain} names ${name}, which there is not`);
            }
            return `${quote}${here ?? ''}${nameOf(name)}${quote}`;
        }));
    };
    for (const plain of files.keys()) finish(plain, []);
    return new Map([...files.keys()].map((plain) => [plain, /** @type {any} */ (done.get(plain))]));
}

/**
 * @param {string} plain
 * @param {Buffer} content
 */
function withHash(plain, content) {
    const kind = path.extname(plain);
    return `${plain.slice(0, -kind.length)}.${sha256(content).slice(0, 10)}${kind}`;
}
