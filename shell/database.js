// @ts-check
// IndexedDB as promises: one transaction, one promise, settled when the disk has it. Used by
// storage.js alone.

export { StorageProblem, answerOf, committed, deleteDatabase, openDatabase };

/**
 * Why something cannot be kept; `why` ends a message key, "shell.storage.<why>".
 * @typedef {'denied' | 'blocked' | 'newer' | 'quota' | 'superseded' | 'closed' | 'failed'} Why
 */
class StorageProblem extends Error {
    /**
     * @param {Why} why
     * @param {unknown} [cause]
     */
    constructor(why, cause) {
        super(`storage: ${why}`, { cause });
        this.why = why;
    }
}

/** @type {Record<string, Why>} */
const WHY = {
    InvalidStateError: 'closed',
    NotAllowedError: 'denied',
    QuotaExceededError: 'quota',
    SecurityError: 'denied',
    VersionError: 'newer',
};

/** @param {unknown} cause */
function problemOf(cause) {
    if (cause instanceof StorageProblem) return cause;
    const name = cause instanceof Error || cause instanceof DOMException ? cause.name : '';
    return new StorageProblem(WHY[name] ?? 'failed', cause);
}

/**
 * The open database. `make` creates what an empty one lacks.
 * @param {string} name
 * @param {number} version
 * @param {(database: IDBDatabase) => void} make
 * @returns {Promise<IDBDatabase>}
 */
function openDatabase(name, version, make) {
    return new Promise((resolve, reject) => {
        const request = requestToOpen(name, version, reject);
        if (request === null) return;
        request.onupgradeneeded = () => make(request.result);
        request.onblocked = () => reject(new StorageProblem('blocked'));
        request.onerror = () => reject(problemOf(request.error));
        request.onsuccess = () => {
            const database = request.result;
            database.onversionchange = () => database.close();
            resolve(database);
        };
    });
}

/**
 * @param {string} name
 * @param {number} version
 * @param {(problem: StorageProblem) => void} reject
 */
function requestToOpen(name, version, reject) {
    try {
        return indexedDB.open(name, version);
    } catch (cause) {
        const denied = new StorageProblem('denied', cause);
        reject(denied);
        return null;
    }
}

/**
 * Deletes the database; settles when nothing of it is left.
 * @param {string} name
 * @returns {Promise<void>}
 */
function deleteDatabase(name) {
    return new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onerror = () => reject(problemOf(request.error));
        request.onsuccess = () => resolve();
    });
}

/**
 * Runs `work` in one strict transaction and gives its value once everything is on the disk. What
 * `work` throws undoes the whole transaction. It may await `answerOf` and nothing else: a
 * transaction ends by itself when nobody asks it anything.
 * @template T
 * @param {IDBDatabase} database
 * @param {string[]} stores
 * @param {(transaction: IDBTransaction) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function committed(database, stores, work) {
    try {
        const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
        const ended = new Promise((resolve, reject) => {
            transaction.oncomplete = () => resolve(null);
            transaction.onabort = () => reject(transaction.error ?? new StorageProblem('failed'));
        });
        ended.catch(() => {});
        const value = await work(transaction).catch((cause) => {
            abort(transaction);
            throw transaction.error ?? cause;
        });
        await ended;
        return value;
    } catch (cause) {
        throw problemOf(cause);
    }
}

/** @param {IDBTransaction} transaction */
function abort(transaction) {
    try {
        transaction.abort();
    } catch {
        // It has ended already: there is nothing left to undo.
    }
}

/**
 * @template T
 * @param {IDBRequest<T>} request
 * @returns {Promise<T>}
 */
function answerOf(request) {
    return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
}
