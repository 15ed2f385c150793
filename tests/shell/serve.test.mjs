// @ts-check
import assert from 'node:assert/strict';
import { mkdtemp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';

import { chosenEncoding, listenNear, pageServer } from '../../shell/serve.mjs';

/** @type {import('node:http').Server} */ let server;
let port = 0;

before(async () => {
    const top = await mkdtemp(path.join(tmpdir(), 'termwise-serve-'));
    const root = path.join(top, 'page');
    await mkdir(path.join(root, 'locales'), { recursive: true });
    await writeFile(path.join(top, 'secret.txt'), 'secret');
    await symlink(path.join(top, 'secret.txt'), path.join(root, 'link.txt'));
    await writeFile(path.join(root, 'index.html'), '<!doctype html>');
    await writeFile(path.join(root, 'embed.html'), '<!doctype html>');
    await writeFile(path.join(root, 'sw.js'), 'self;');
    await writeFile(path.join(root, 'locales', 'fr.0123456789.json'), '{"a":"b"}');
    await writeFile(path.join(root, 'locales', 'fr.0123456789.json.br'), brotliCompressSync('{"a":"b"}'));
    await writeFile(path.join(root, 'locales', 'fr.0123456789.json.gz'), gzipSync('{"a":"b"}'));
    await writeFile(path.join(root, 'page.0123456789.wasm'), 'x');
    server = await pageServer(root);
    port = await listenNear(server, 0);
});
after(() => server.close());

/**
 * One raw request: the path goes out as written, which `fetch` would tidy.
 * @param {string} target
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function asked(target, options = {}) {
    return new Promise((resolve, reject) => {
        request({ host: '127.0.0.1', port, path: target, ...options }, (answer) => {
            /** @type {Buffer[]} */ const parts = [];
            answer.on('data', (part) => parts.push(part));
            answer.on('end', () => resolve({
                status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts),
            }));
        }).on('error', reject).end();
    });
}

test('the folder itself answers with its index, which is asked for again each time', async () => {
    const page = await asked('/?sw=off');
    assert.equal(page.status, 200);
    assert.equal(page.headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(page.headers['cache-control'], 'no-cache');
    assert.equal((await asked('/sw.js')).headers['cache-control'], 'no-cache');
});

test('every answer carries the policy that lets nothing leave', async () => {
    for (const target of ['/', '/sw.js', '/missing', '/locales/fr.0123456789.json']) {
        const { headers } = await asked(target);
        const policy = String(headers['content-security-policy']);
        assert.match(policy, /^default-src 'none';/, target);
        assert.match(policy, /form-action 'none'/);
        assert.doesNotMatch(policy, /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|\*|https?:/);
        assert.equal(headers['x-content-type-options'], 'nosniff');
        assert.equal(headers['referrer-policy'], 'no-referrer');
        assert.equal(headers['cross-origin-opener-policy'], 'same-origin');
        const hashed = target.includes('0123456789');
        assert.equal(headers['cross-origin-resource-policy'], hashed ? 'cross-origin' : 'same-origin');
        assert.equal(headers['access-control-allow-origin'], hashed ? '*' : undefined);
    }
});

test('the page for frames is there by its short name, for anybody to frame, without an origin', async () => {
    const { status, headers } = await asked('/embed');
    assert.equal(status, 200);
    assert.equal(headers['content-type'], 'text/html; charset=utf-8');
    assert.equal(headers['cross-origin-resource-policy'], 'cross-origin');
    const policy = String(headers['content-security-policy']);
    assert.match(policy, /frame-ancestors \*;/);
    assert.match(policy, /sandbox allow-scripts allow-downloads allow-popups allow-popups-to-escape-sandbox$/);
    assert.doesNotMatch(policy.replace('frame-ancestors *', ''), /unsafe-inline|\*|https?:/);
    assert.equal((await asked('/locales')).status, 404, 'no other name is shortened');
});

test('a file with its hash in the name is kept for good and WebAssembly has its type', async () => {
    const module = await asked('/page.0123456789.wasm');
    assert.equal(module.headers['content-type'], 'application/wasm');
    assert.equal(module.headers['cache-control'], 'public, max-age=31536000, immutable');
});

test('a packed file is sent packed to who accepts it and plain to who does not', async () => {
    const target = '/locales/fr.0123456789.json';
    const best = await asked(target, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    assert.equal(best.headers['content-encoding'], 'br');
    assert.equal(best.headers.vary, 'accept-encoding');
    assert.equal(brotliDecompressSync(best.body).toString(), '{"a":"b"}');
    const older = await asked(target, { headers: { 'accept-encoding': 'gzip' } });
    assert.equal(gunzipSync(older.body).toString(), '{"a":"b"}');
    const plain = await asked(target);
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.body.toString(), '{"a":"b"}');
    const unpacked = await asked('/sw.js', { headers: { 'accept-encoding': 'br' } });
    assert.equal(unpacked.headers['content-encoding'], undefined);
});

test('an encoding refused with q=0 is not used', () => {
    assert.equal(chosenEncoding('br;q=0, gzip;q=0.5'), 'gzip');
    assert.equal(chosenEncoding('BR'), 'br');
    assert.equal(chosenEncoding('identity'), null);
    assert.equal(chosenEncoding(undefined), null);
});

test('nothing outside the folder is ever sent', async () => {
    const tries = ['/../secret.txt', '/..%2fsecret.txt', '/%2e%2e/secret.txt', '/locales/../../secret.txt',
        '/..\\secret.txt', '/..%5csecret.txt', '/link.txt', '//etc/passwd', '/%00', '/%', '/locales',
        '/%252e%252e/secret.txt', '/./../secret.txt'];
    for (const target of tries) {
        const answer = await asked(target);
        assert.equal(answer.status, 404, target);
        assert.doesNotMatch(answer.body.toString(), /secret/);
    }
});

test('only reading is possible', async () => {
    const answer = await asked('/', { method: 'POST' });
    assert.equal(answer.status, 405);
    assert.equal(answer.headers.allow, 'GET, HEAD');
    const head = await asked('/', { method: 'HEAD' });
    assert.equal(head.body.length, 0);
    assert.equal(head.headers['content-length'], '15');
});

test('a second server takes the next free port', async () => {
    const second = await pageServer(tmpdir());
    const taken = await listenNear(second, port);
    assert.ok(taken > port);
    second.close();
});
