#!/usr/bin/env node
// @ts-check
// Serves the assembled page on this machine only.
//
//   node shell/serve.mjs [--root build/page] [--port 8000] [--open]
//
// Sends the files of one folder with the right types and a policy under which the page can reach
// nothing but this server. When the port is taken the next free one is used; the address is
// printed. Node 18 or later, no packages.

import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headersFor, SECURITY } from './headers.mjs';

export { chosenEncoding, fileOf, listenNear, pageServer };

/**
 * The best of the encodings we keep files in that the browser accepts.
 * @param {string | undefined} accepted  the accept-encoding header
 * @returns {'br' | 'gzip' | null}
 */
function chosenEncoding(accepted) {
    const offers = new Map((accepted ?? '').split(',').map((offer) => {
        const [name, quality] = offer.trim().toLowerCase().split(/\s*;\s*q=/);
        return [name, quality === undefined ? 1 : Number(quality)];
    }));
    if ((offers.get('br') ?? 0) > 0) return 'br';
    return (offers.get('gzip') ?? 0) > 0 ? 'gzip' : null;
}

/**
 * The file a request names, or null when there is none inside the folder.
 * @param {string} root  absolute, without links
 * @param {string} url  as the request line has it
 */
async function fileOf(root, url) {
    const wanted = decodedPath(url);
    if (wanted === null) return null;
    const named = wanted === '/embed' ? '/embed.html' : wanted;
    const file = path.join(root, named.endsWith('/') ? `${named}index.html` : named);
    try {
        const real = await realpath(file);
        if (!real.startsWith(root + path.sep) || !(await stat(real)).isFile()) return null;
        return real;
    } catch {
        return null;
    }
}

/** @param {string} url */
function decodedPath(url) {
    try {
        const wanted = decodeURIComponent(url.split(/[?#]/)[0]);
        const climbs = wanted.split(/[\\/]/).includes('..');
        return wanted.startsWith('/') && !climbs && !wanted.includes('\0') ? wanted : null;
    } catch {
        return null;
    }
}

/**
 * A server for one folder; not yet listening.
 * @param {string} folder
 */
async function pageServer(folder) {
    const root = await realpath(folder);
    return createServer(async (request, response) => {
        if (request.method !== 'GET' && request.method !== 'HEAD') {
            response.writeHead(405, { ...SECURITY, allow: 'GET, HEAD' }).end();
            return;
        }
        const file = await fileOf(root, request.url ?? '/');
        if (file === null) {
            const headers = { ...SECURITY, 'content-type': 'text/plain' };
            response.writeHead(404, headers).end('Not here.\n');
            return;
        }
        await send(file, request, response);
    });
}

/**
 * @param {string} file
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function send(file, request, response) {
    const headers = headersFor(file);
    const kept = { br: `${file}.br`, gzip: `${file}.gz` };
    const encoding = chosenEncoding(String(request.headers['accept-encoding'] ?? ''));
    const packed = encoding && await stat(kept[encoding]).then(() => kept[encoding], () => null);
    if (packed) headers['content-encoding'] = String(encoding);
    const source = packed || file;
    headers['content-length'] = String((await stat(source)).size);
    response.writeHead(200, headers);
    if (request.method === 'HEAD') response.end();
    else createReadStream(source).on('error', () => response.destroy()).pipe(response);
}

/**
 * Listens on 127.0.0.1 at the port or the next free one (0: any). Gives the port taken.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<number>}
 */
function listenNear(server, port) {
    return new Promise((resolve, reject) => {
        const taken = (/** @type {NodeJS.ErrnoException} */ problem) => {
            if (problem.code !== 'EADDRINUSE' || port === 0 || port >= 65535) reject(problem);
            else resolve(listenNear(server, port + 1));
        };
        server.once('error', taken);
        server.listen(port, '127.0.0.1', () => {
            server.off('error', taken);
            const address = server.address();
            resolve(address !== null && typeof address === 'object' ? address.port : port);
        });
    });
}

/** @param {string} address */
function openBrowser(address) {
    const opener = process.platform === 'darwin' ? 'open' : 'xdg-open';
    spawn(opener, [address], { stdio: 'ignore', detached: true }).on('error', () => {}).unref();
}

/** @param {string[]} words */
async function main(words) {
    const option = (/** @type {string} */ name, /** @type {string} */ otherwise) => {
        const at = words.indexOf(name);
        return at < 0 ? otherwise : words[at + 1] ?? otherwise;
    };
    const here = path.dirname(fileURLToPath(import.meta.url));
    const root = option('--root', path.join(here, '..', 'build', 'page'));
    const port = Number(option('--port', '8000'));
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('no such port');
    const taken = await listenNear(await pageServer(root), port);
    const address = `http://127.0.0.1:${taken}/`;
    console.log(address);
    if (words.includes('--open')) openBrowser(address);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
    await main(process.argv.slice(2)).catch((problem) => {
        console.error(`serve: ${problem.message}`);
        process.exitCode = 1;
    });
}
