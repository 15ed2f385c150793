// @ts-check
// Keeps the page in this browser so that it starts without a network. The build puts two lines in
// front: RELEASE, and FILES, the hash of every file by its path.
//
// Installing takes all files or none, each compared with its hash. After that the network is not
// asked again: a newer page arrives as a newer worker, and only takes over when the user says so.

/* global RELEASE, FILES */
const worker = /** @type {any} */ (self);
const CACHE = `termwise-${RELEASE}`;
const INDEX = 'index.html';

worker.addEventListener('install', (/** @type {any} */ event) => event.waitUntil(install()));
worker.addEventListener('activate', (/** @type {any} */ event) => event.waitUntil(activate()));
worker.addEventListener('message', (/** @type {any} */ event) => {
    if (event.data === 'take over') worker.skipWaiting();
});
worker.addEventListener('fetch', (/** @type {any} */ event) => {
    const url = new URL(event.request.url);
    if (event.request.mode === 'navigate' && url.searchParams.get('sw') === 'off') return;
    // For frames, which have no worker; and the demo shop, which is a site of its own.
    if (/\/(embed(\.\w+)?|demo\/.*)$/.test(url.pathname)) return;
    event.respondWith(answer(event.request, url));
});

async function install() {
    try {
        const cache = await caches.open(CACHE);
        await Promise.all(Object.entries(FILES).map(async ([path, hash]) => {
            await cache.put(path, await verified(path, hash));
        }));
    } catch (problem) {
        await caches.delete(CACHE);
        throw problem;
    }
}

/**
 * The file as it was built. The page has just loaded most of them, so the browser's own cache is
 * asked first; when what lies there is not the right one, the server.
 * @param {string} path
 * @param {string} hash  SHA-256 in hexadecimal
 */
async function verified(path, hash) {
    for (const cache of /** @type {RequestCache[]} */ (['default', 'reload'])) {
        const response = await fetch(path, { cache, credentials: 'same-origin' });
        if (response.ok && await sha256(response.clone()) === hash) return response;
    }
    throw new Error(`${path} is not the file that was built`);
}

/** @param {Response} response */
async function sha256(response) {
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function activate() {
    for (const name of await caches.keys()) {
        if (name.startsWith('termwise-') && name !== CACHE) await caches.delete(name);
    }
    await worker.clients.claim();
}

/**
 * From the cache alone; whatever is not in it does not exist.
 * @param {Request} request
 * @param {URL} url
 */
async function answer(request, url) {
    if (url.origin !== worker.location.origin) return Response.error();
    const wanted = request.mode === 'navigate' ? INDEX : request;
    const kept = await caches.match(wanted, { cacheName: CACHE, ignoreSearch: true });
    return kept ?? new Response('Not here.\n', { status: 404 });
}
