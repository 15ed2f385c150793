// @ts-check
// What the page's files are sent with: their types, what the page may do, how long they keep.

import path from 'node:path';

export { headersFor, policy, SECURITY };

const TYPES = {
    '.css': 'text/css; charset=utf-8',
    '.html': 'text/html; charset=utf-8',
    '.js': 'text/javascript; charset=utf-8',
    '.json': 'application/json; charset=utf-8',
    '.otf': 'font/otf',
    '.png': 'image/png',
    '.svg': 'image/svg+xml',
    '.txt': 'text/plain; charset=utf-8',
    '.wasm': 'application/wasm',
    '.webmanifest': 'application/manifest+json; charset=utf-8',
    '.woff2': 'font/woff2',
};

/** What the page may do. `connect-src 'self'` is there for the module, the rules and the words. */
const policy = [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types termwise',
].join('; ');

const SECURITY = {
    'content-security-policy': policy,
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-dns-prefetch-control': 'off',
};

/** The page for frames: framed by anybody, and without an origin even where nobody frames it. */
const embedPolicy = policy.replace("frame-ancestors 'none'", 'frame-ancestors *')
    + '; sandbox allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox';

/** The demo shop's page that shows such a frame. */
const framingPolicy = policy.replace("frame-src 'none'", "frame-src 'self'");

/** What a frame without an origin loads, and the script that other pages load to make one. */
const ANYONES = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' };

/**
 * The headers of one file, by its name: a name with a content hash never changes meaning, any
 * other is asked for again each time.
 * @param {string} name
 * @returns {Record<string, string>}
 */
function headersFor(name) {
    const type = /** @type {Record<string, string>} */ (TYPES)[path.extname(name)];
    const hashed = /\.[0-9a-f]{10}\.\w+$/.test(name);
    const embed = /(^|\/)embed\.(html|js)$/.test(name);
    const framing = /(^|\/)demo\/business\.\w+\.html$/.test(name);
    return {
        ...SECURITY,
        ...framing ? { 'content-security-policy': framingPolicy } : {},
        ...hashed || embed ? ANYONES : {},
        ...embed ? { 'content-security-policy': embedPolicy, 'cross-origin-opener-policy': 'unsafe-none' }
            : {},
        'content-type': type ?? 'application/octet-stream',
        'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
        vary: 'accept-encoding',
    };
}
