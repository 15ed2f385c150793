// @ts-check
// Pages of other people around the calculator: each on an origin of its own.

import { createServer } from 'node:http';
import { inflateRawSync } from 'node:zlib';
import { listenNear } from '../../shell/serve.mjs';

export { caseOf, frameOf, noted, otherSite, script };

/**
 * A site of somebody else, answering by path; what it does not know is not there.
 * @param {(path: string) => { body: string | Buffer, headers?: Record<string, string> } | null
 *     | Promise<{ body: string | Buffer, headers?: Record<string, string> } | null>} answer
 */
async function otherSite(answer) {
    const server = createServer(async (request, response) => {
        const given = await answer(String(request.url).split('?')[0]);
        if (given === null) return response.writeHead(404).end();
        const headers = { 'content-type': 'text/html; charset=utf-8', ...given.headers };
        return response.writeHead(200, headers).end(given.body);
    });
    const port = await listenNear(server, 0);
    return {
        address: `http://127.0.0.1:${port}/`,
        close() {
            server.close();
            server.closeAllConnections?.();
        },
    };
}

/** A page with a script. @param {string} code @param {string} [body] */
const script = (code, body = '') =>
    `<!doctype html><html lang="en"><title>shop</title><body>${body}<script type="module">${code}</script>`;

/** Notes every event of a frame in `globalThis.noted`: its name without "termwise-", its detail. */
const noted = `
globalThis.noted = [];
for (const name of ['ready', 'quote', 'open', 'focus-out', 'failed']) {
    addEventListener('termwise-' + name, ({ detail }) => noted.push([name, detail]));
}`;

/**
 * The case that a link carries; null when it carries none. Not read by shell/link.js, which wants a
 * stream that Node 18 does not have.
 * @param {string | null} address
 */
function caseOf(address) {
    const [, kind, text] = /#(.)=(.+)$/.exec(String(address)) ?? [];
    if (text === undefined) return null;
    const bytes = Buffer.from(text, 'base64url');
    return JSON.parse(String(kind === 'd' ? inflateRawSync(bytes) : bytes));
}

/**
 * The frame within a page, once it is there and its case is on screen.
 * @param {import('playwright-core').Page} page
 */
async function frameOf(page) {
    for (let tries = 0; tries < 1500; tries += 1) {
        const frame = page.frames()[1];
        const started = await frame?.evaluate(() =>
            document.documentElement.dataset.started === '').catch(() => false);
        if (frame && started) return frame;
        await new Promise((resolve) => { setTimeout(resolve, 20); });
    }
    throw new Error('no frame has started within half a minute');
}
