// @ts-check
// What this browser keeps: the case at hand, cases set aside (set_aside.js), records that could not
// be read, and settings (settings.js). Nothing is deleted because it cannot be understood.
//
//   docs        { id, schema, rev, epoch, crc32c, bytes }   the case at hand has id "current"; what
//               a page kept as it went, "last": it is there only when nothing was saved after it
//   meta        writer: { epoch }, settings: { name: value }
//   trash       { kept_at, why, bytes }                     thirty days
//   quarantine  a record as it was found
//
// Writers are numbered by epoch: whoever claimed the last one may write, so a tab that slept
// through another's claim cannot overwrite what that one saved.

import { crc32c } from './crc32c.js';
import { StorageProblem, answerOf, committed, deleteDatabase, openDatabase } from './database.js';

export { Storage };

const SCHEMA = 1;
const CURRENT = 'current';
const LAST = 'last';

/** @typedef {{ text: string, rev: number }} Kept */

class Storage {
    /** @param {string} [name] */
    constructor(name = 'termwise') {
        this.name = name;
        /** @type {Promise<IDBDatabase> | null} */ this.opening = null;
        /** @type {IDBDatabase | null} */ this.opened = null;
    }

    /**
     * Opens the database, once; anew after it was closed from outside.
     * @returns {Promise<IDBDatabase>}
     */
    open() {
        this.opening ??= openDatabase(this.name, 1, (database) => {
            database.createObjectStore('docs', { keyPath: 'id' });
            database.createObjectStore('meta');
            database.createObjectStore('trash', { autoIncrement: true });
            database.createObjectStore('quarantine', { autoIncrement: true });
        }).then((database) => {
            database.addEventListener('close', () => { this.opening = this.opened = null; });
            this.opened = database;
            return database;
        });
        this.opening.catch(() => { this.opening = null; });
        return this.opening;
    }

    /**
     * What `work` gives, once the disk has what it wrote: see `committed`.
     * @template T
     * @param {string[]} stores
     * @param {(transaction: IDBTransaction) => Promise<T>} work
     * @returns {Promise<T>}
     */
    async write(stores, work) {
        try {
            return await committed(await this.open(), stores, work);
        } catch (problem) {
            if (!(problem instanceof StorageProblem) || problem.why !== 'closed') throw problem;
            this.opening = null;
            return committed(await this.open(), stores, work);
        }
    }

    /**
     * The case at hand; null when there is none. A record that is not what was written moves to
     * quarantine and counts as "damaged".
     * @returns {Promise<Kept | 'damaged' | null>}
     */
    async current() {
        return this.write(['docs', 'quarantine'], async (transaction) => {
            const docs = transaction.objectStore('docs');
            const record = await answerOf(docs.get(CURRENT));
            const text = textOf(record);
            const damaged = record !== undefined && text === null;
            if (damaged) {
                await answerOf(transaction.objectStore('quarantine').add(record));
                await answerOf(docs.delete(CURRENT));
            }
            const last = await answerOf(docs.get(LAST));
            const lastText = textOf(last);
            if (lastText !== null && last.epoch >= (record?.epoch ?? 0)) {
                return { text: lastText, rev: last.rev };
            }
            if (text !== null) return { text, rev: record.rev };
            if (!damaged) return null;
            await answerOf(docs.delete(LAST));
            return 'damaged';
        });
    }

    /** Makes the caller the writer. @returns {Promise<number>} its epoch */
    claim() {
        return this.write(['meta'], async (transaction) => {
            const meta = transaction.objectStore('meta');
            const epoch = ((await answerOf(meta.get('writer')))?.epoch ?? 0) + 1;
            await answerOf(meta.put({ epoch }, 'writer'));
            return epoch;
        });
    }

    /**
     * Keeps the text as the case at hand.
     * @param {string} text
     * @param {number} epoch  from `claim`
     * @returns {Promise<number>} the new revision, once it is on the disk
     */
    save(text, epoch) {
        return this.write(['docs', 'meta'], async (transaction) => {
            const writer = await answerOf(transaction.objectStore('meta').get('writer'));
            if ((writer?.epoch ?? 0) > epoch) throw new StorageProblem('superseded');
            const docs = transaction.objectStore('docs');
            const rev = ((await answerOf(docs.get(CURRENT)))?.rev ?? 0) + 1;
            await answerOf(docs.put(recordOf(CURRENT, text, rev, epoch)));
            await answerOf(docs.delete(LAST));
            return rev;
        });
    }

    /** Deletes everything. The next use begins with an empty database. */
    async forget() {
        this.opened?.close();
        this.opening = this.opened = null;
        await deleteDatabase(this.name);
    }

    /**
     * Keeps the text as the page goes, in one step: a save reads first, and there may be nobody
     * left to hear the answer.
     * @param {string} text
     * @param {number} epoch  from `claim`
     */
    keepLast(text, epoch) {
        try {
            const transaction = this.opened?.transaction(['docs'], 'readwrite');
            transaction?.objectStore('docs').put(recordOf(LAST, text, 0, epoch));
            transaction?.commit?.();
        } catch {
            // The database was closed from outside; the save that follows says so if it can.
        }
    }
}

/**
 * @param {string} id
 * @param {string} text
 * @param {number} rev
 * @param {number} epoch
 */
function recordOf(id, text, rev, epoch) {
    const bytes = new TextEncoder().encode(text);
    return { id, schema: SCHEMA, rev, epoch, crc32c: crc32c(bytes), bytes };
}

/**
 * The text of a record, or null when there is none or it is not what was once written.
 * @param {any} record
 * @returns {string | null}
 */
function textOf(record) {
    const { bytes } = record ?? {};
    if (!(bytes instanceof Uint8Array) || crc32c(bytes) !== record.crc32c) return null;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        return null;
    }
}
