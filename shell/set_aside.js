// @ts-check
// Cases that made way for another one, kept for thirty days, and records found damaged.

import { answerOf } from './database.js';

export { allSetAside, lastDamaged, lastSetAside, setAside, takenBack };

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/** @typedef {import('./storage.js').Storage} Storage */

/**
 * Sets a case aside, and lets go of what was set aside more than thirty days ago and of an earlier
 * copy of the same.
 * @param {Storage} storage
 * @param {string} text
 * @param {'link' | 'file' | 'case'} why  what took its place
 * @param {Date} now
 */
function setAside(storage, text, why, now) {
    const oldest = new Date(now.getTime() - KEPT_DAYS * DAY_MS).toISOString();
    const bytes = new TextEncoder().encode(text);
    return storage.write(['trash'], async (transaction) => {
        const trash = transaction.objectStore('trash');
        for (const key of await answerOf(trash.getAllKeys())) {
            const copy = await answerOf(trash.get(key));
            const same = copy.bytes.length === bytes.length
                && bytes.every((byte, at) => byte === copy.bytes[at]);
            if (same || copy.kept_at < oldest) await answerOf(trash.delete(key));
        }
        await answerOf(trash.add({ kept_at: now.toISOString(), why, bytes }));
    });
}

/**
 * The cases set aside, the last one first.
 * @param {Storage} storage
 * @returns {Promise<{ key: IDBValidKey, keptAt: Date, text: string }[]>}
 */
function allSetAside(storage) {
    return storage.write(['trash'], async (transaction) => {
        const trash = transaction.objectStore('trash');
        const keys = await answerOf(trash.getAllKeys());
        const copies = await answerOf(trash.getAll());
        return copies.map(({ kept_at: keptAt, bytes }, at) => ({
            key: keys[at], keptAt: new Date(keptAt), text: new TextDecoder().decode(bytes),
        })).reverse();
    });
}

/**
 * Takes a case back out of those set aside, once it is on screen.
 * @param {Storage} storage
 * @param {IDBValidKey} key
 */
function takenBack(storage, key) {
    return storage.write(['trash'], (transaction) =>
        answerOf(transaction.objectStore('trash').delete(key)));
}

/**
 * The case set aside last; null when there is none.
 * @param {Storage} storage
 */
async function lastSetAside(storage) {
    const bytes = await lastBytes(storage, 'trash');
    return bytes === null ? null : new TextDecoder().decode(bytes);
}

/**
 * What the last damaged record held; null when there is none.
 * @param {Storage} storage
 */
function lastDamaged(storage) {
    return lastBytes(storage, 'quarantine');
}

/**
 * @param {Storage} storage
 * @param {string} store
 * @returns {Promise<Uint8Array | null>}
 */
function lastBytes(storage, store) {
    return storage.write([store], async (transaction) => {
        const cursor = await answerOf(transaction.objectStore(store).openCursor(null, 'prev'));
        const bytes = cursor?.value.bytes;
        return bytes instanceof Uint8Array ? bytes : null;
    });
}
