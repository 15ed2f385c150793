// @ts-check
// A case in the address: everything after "#" stays in the browser, no server ever sees it.
//
//   #d=...  the case's JSON, deflated (raw), base64url without padding
//   #j=...  the same, not deflated: where the browser cannot
//
// A link comes from anybody, so reading one is strict and bounded.

export { LinkProblem, caseIn, fragmentOf };

const FRAGMENT_LIMIT = 64 * 1024;
const CASE_LIMIT = 256 * 1024;

/** Why a link cannot be read; `why` ends a message key, "shell.link.<why>". */
class LinkProblem extends Error {
    /** @param {'too_long' | 'damaged' | 'unknown' | 'unsupported'} why */
    constructor(why) {
        super(`link: ${why}`);
        this.why = why;
    }
}

/**
 * The fragment, with its "#", that carries the text.
 * @param {string} text  a case as JSON
 */
async function fragmentOf(text) {
    const bytes = new TextEncoder().encode(text);
    if (bytes.length > CASE_LIMIT) throw new LinkProblem('too_long');
    const fragment = deflates()
        ? `#d=${base64url(await through(new CompressionStream('deflate-raw'), bytes, CASE_LIMIT))}`
        : `#j=${base64url(bytes)}`;
    if (fragment.length > FRAGMENT_LIMIT) throw new LinkProblem('too_long');
    return fragment;
}

/**
 * The text a fragment carries; null when there is no fragment.
 * @param {string} fragment  as `location.hash` has it
 * @returns {Promise<string | null>}
 */
async function caseIn(fragment) {
    if (fragment === '' || fragment === '#') return null;
    if (fragment.length > FRAGMENT_LIMIT) throw new LinkProblem('too_long');
    const parts = /^#(.)=([A-Za-z0-9_-]+)$/.exec(fragment);
    if (parts === null) throw new LinkProblem(/^#[dj]=/.test(fragment) ? 'damaged' : 'unknown');
    const bytes = bytesOf(parts[2]);
    if (parts[1] === 'j') return decoded(bytes);
    if (parts[1] !== 'd') throw new LinkProblem('unknown');
    if (!deflates()) throw new LinkProblem('unsupported');
    return decoded(await through(new DecompressionStream('deflate-raw'), bytes, CASE_LIMIT));
}

/** Whether this browser deflates without the header of zlib. */
function deflates() {
    try {
        return new CompressionStream('deflate-raw') !== null;
    } catch {
        return false;
    }
}

/**
 * The bytes after the transformation; stops as soon as there are more than the limit.
 * @param {{ readable: ReadableStream, writable: WritableStream }} transformation
 * @param {Uint8Array} bytes
 * @param {number} limit
 */
async function through(transformation, bytes, limit) {
    const writer = transformation.writable.getWriter();
    const written = writer.write(bytes).then(() => writer.close());
    written.catch(() => {});
    const reader = transformation.readable.getReader();
    const parts = [];
    let size = 0;
    for (;;) {
        const { done, value } = await reader.read().catch(() => {
            throw new LinkProblem('damaged');
        });
        if (done) return joined(parts, size);
        parts.push(value);
        size += value.length;
        if (size > limit) {
            reader.cancel().catch(() => {});
            throw new LinkProblem('too_long');
        }
    }
}

/**
 * @param {Uint8Array[]} parts
 * @param {number} size
 */
function joined(parts, size) {
    const whole = new Uint8Array(size);
    let at = 0;
    for (const part of parts) {
        whole.set(part, at);
        at += part.length;
    }
    return whole;
}

/** @param {Uint8Array} bytes */
function decoded(bytes) {
    if (bytes.length > CASE_LIMIT) throw new LinkProblem('too_long');
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
        throw new LinkProblem('damaged');
    }
}

/** @param {Uint8Array} bytes */
function base64url(bytes) {
    let binary = '';
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** @param {string} text */
function bytesOf(text) {
    try {
        const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
        return Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
    } catch {
        throw new LinkProblem('damaged');
    }
}
