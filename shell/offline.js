// @ts-check
// The page without a network: the worker that keeps its files, and the change to a newer page.

import { workerAddress } from './trusted.js';

export { Offline };

/**
 * @typedef {{ ready(): void, updateReady(): void, beforeReload(): Promise<unknown> }} Listener
 */
class Offline {
    /** @param {Listener} listener */
    constructor(listener) {
        this.listener = listener;
        /** @type {ServiceWorker | null} */ this.waiting = null;
    }

    /**
     * Registers the worker; with "?sw=off" in the address removes it and its files instead. What
     * the user keeps in this browser is left alone either way.
     * @param {string} search  as `location.search` has it
     */
    async begin(search) {
        const workers = navigator.serviceWorker;
        if (!workers) return;
        if (new URLSearchParams(search).get('sw') === 'off') return removed(workers);
        this.reloadOnChange(workers);
        const registration = await workers.register(workerAddress(), { updateViaCache: 'none' });
        this.watch(registration);
        await workers.ready;
        this.listener.ready();
    }

    /** Starts the newer page in every tab. */
    update() {
        this.waiting?.postMessage('take over');
    }

    /** @param {ServiceWorkerRegistration} registration */
    watch(registration) {
        const seen = () => {
            if (!registration.waiting || !registration.active) return;
            this.waiting = registration.waiting;
            this.listener.updateReady();
        };
        const follow = (/** @type {ServiceWorker | null} */ worker) => {
            worker?.addEventListener('statechange', seen);
        };
        seen();
        follow(registration.installing);
        registration.addEventListener('updatefound', () => follow(registration.installing));
    }

    /**
     * When a newer worker takes over, each tab saves and loads again, once.
     * @param {ServiceWorkerContainer} workers
     */
    reloadOnChange(workers) {
        const updates = workers.controller !== null;
        let reloading = false;
        workers.addEventListener('controllerchange', async () => {
            if (!updates || reloading) return;
            reloading = true;
            await this.listener.beforeReload();
            location.reload();
        });
    }
}

/** @param {ServiceWorkerContainer} workers */
async function removed(workers) {
    for (const registration of await workers.getRegistrations()) await registration.unregister();
    for (const name of await caches.keys()) {
        if (name.startsWith('termwise-')) await caches.delete(name);
    }
}
