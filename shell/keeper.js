// @ts-check
// Looks after the case at hand: where it comes from when the page starts, where it goes when it
// changes, and that no other case is lost when one takes its place.

import { Autosave } from './autosave.js';
import { localMoment } from './clock.js';
import { allSetAside, lastSetAside, setAside, takenBack } from './set_aside.js';
import { recentCases } from './recent_cases.js';
import { Writer } from './writer.js';

export { Keeper };

/** @typedef {import('./engine.js').Tell} Tell */

class Keeper {
    /**
     * @param {Tell} tell
     * @param {import('./storage.js').Storage} storage
     * @param {() => Date} now
     */
    constructor(tell, storage, now) {
        this.tell = tell;
        this.storage = storage;
        this.now = now;
        this.epoch = 0;
        /** @type {string | null} The user's case on screen; null while it is an example. */
        this.shown = null;
        /** Whether what is on screen differs from what this tab last read. */
        this.own = false;
        this.autosave = new Autosave((text) => this.save(text), {
            saving: () => tell('saving'),
            saved: () => tell('saved', localMoment(now())),
            failed: (why) => tell('save_failed', why),
        });
        this.writer = new Writer({
            writing: () => this.attempt(() => this.writing()),
            readingAlong: () => this.readingAlong(),
            changedElsewhere: () => this.attempt(() => this.follow()),
            forgottenElsewhere: () => {
                this.autosave.stop();
                location.reload();
            },
        });
    }

    /** Shows the case kept in this browser and settles whether this tab may write. */
    async begin() {
        await this.writer.begin();
        await this.attempt(() => this.tellRecent());
    }

    /** @param {string} text  the case after a change by the user */
    changed(text) {
        this.own ||= text !== this.shown;
        this.shown = text;
        this.autosave.changed(text);
    }

    /**
     * Shows a case from elsewhere. The one that was there is set aside. Gives false when the page
     * refuses it; everything is then as before.
     * @param {string} text
     * @param {'link' | 'file' | 'case'} why
     */
    async open(text, why) {
        const before = this.shown;
        if (!this.tell('draft', text)) return false;
        this.changed(text);
        if (before !== null && before !== text) {
            await this.attempt(async () => {
                await setAside(this.storage, before, why, this.now());
                this.tell('copy_kept');
            });
        }
        await this.attempt(() => this.tellRecent());
        await this.autosave.flush();
        return true;
    }

    /** Another case is about to take the place of the one on screen, which is set aside. */
    async makeWay() {
        const before = this.shown;
        if (before === null) return;
        this.shown = null; // or it would not be listed, should the other one be told of later
        await this.attempt(async () => {
            await setAside(this.storage, before, 'case', this.now());
            await this.tellRecent(null);
        });
    }

    /** Shows a case set aside again. @param {string} key  as `recent` told it */
    async reopen(key) {
        const found = (await allSetAside(this.storage)).find((one) => String(one.key) === key);
        if (found === undefined || !await this.open(found.text, 'case')) return;
        await takenBack(this.storage, found.key);
        await this.tellRecent();
    }

    /** @param {string | null} [shown]  the case that is no other one */
    async tellRecent(shown = this.shown) {
        const all = await allSetAside(this.storage);
        this.tell('recent', recentCases(all.filter(({ text }) => text !== shown)));
    }

    /** Brings back the case set aside last; the one on screen takes its place there. */
    async restore() {
        const text = await lastSetAside(this.storage);
        if (text !== null) await this.open(text, 'file');
    }

    /** @param {string} text */
    async save(text) {
        await this.storage.save(text, this.epoch);
        this.own = text !== this.shown;
        this.writer.announce();
    }

    /** As the page goes: what is not saved yet is kept in one step, then saved as ever. */
    leave() {
        const { enabled, pending } = this.autosave;
        if (enabled && pending !== null) this.storage.keepLast(pending, this.epoch);
        this.autosave.flush();
    }

    /** Deletes everything kept in this browser; no tab saves again what it has on screen. */
    async forget() {
        this.autosave.stop();
        this.writer.tellForgotten();
        await this.storage.forget();
    }

    /** Shows what is kept, unless this tab has something of its own on screen. */
    async follow() {
        if (this.own) return;
        const kept = await this.storage.current();
        if (kept === 'damaged') this.tell('problem', 'shell.storage.damaged');
        else if (kept !== null && kept.text !== this.shown) {
            if (!this.tell('draft', kept.text)) return;
            this.shown = kept.text;
            this.autosave.loaded(kept.text);
        }
    }

    /** This tab may write: what it shows becomes what is kept. */
    async writing() {
        this.epoch = await this.storage.claim();
        this.autosave.enabled = true;
        this.tell('reading_along', '0');
        if (!this.own) return this.follow();
        const kept = await this.storage.current();
        if (kept !== null && kept !== 'damaged' && kept.text !== this.shown) {
            await setAside(this.storage, kept.text, 'file', this.now());
            this.tell('copy_kept');
        }
        if (this.shown !== null) this.autosave.changed(this.shown);
    }

    async readingAlong() {
        this.autosave.enabled = false;
        this.tell('reading_along', '1');
        await this.attempt(() => this.follow());
    }

    /**
     * Does what needs the storage; when it fails, says why and goes on without.
     * @param {() => Promise<unknown>} work
     */
    async attempt(work) {
        try {
            await work();
        } catch (problem) {
            this.tell('save_failed', /** @type {any} */ (problem).why ?? 'failed');
        }
    }
}
