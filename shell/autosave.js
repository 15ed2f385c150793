// @ts-check
// Keeps the case at hand as it changes: the newest text, one save at a time, "saved" only once
// it is on the disk. What could not be saved stays pending and is tried again with the next
// change or when the page is shown or hidden.

export { Autosave };

const PAUSE_MS = 250;

/**
 * @typedef {{ saving(): void, saved(): void, failed(why: string): void }} Listener
 */
class Autosave {
    /**
     * @param {(text: string) => Promise<unknown>} save  settles when the disk has the text
     * @param {Listener} listener
     * @param {number} [pause]  milliseconds without a change before a save begins
     */
    constructor(save, listener, pause = PAUSE_MS) {
        this.save = save;
        this.listener = listener;
        this.pause = pause;
        this.enabled = true;
        /** @type {string | null} */ this.pending = null;
        /** @type {string | null} */ this.onDisk = null;
        /** @type {ReturnType<typeof setTimeout> | undefined} */ this.timer = undefined;
        /** @type {Promise<void> | null} */ this.running = null;
    }

    /**
     * The text is on the disk already: it came from there.
     * @param {string} text
     */
    loaded(text) {
        this.onDisk = text;
        this.pending = null;
    }

    /** @param {string} text */
    changed(text) {
        if (!this.enabled || (text === this.onDisk && this.pending === null)) return;
        if (this.pending === null) this.listener.saving();
        this.pending = text;
        clearTimeout(this.timer);
        this.timer = setTimeout(() => { this.flush(); }, this.pause);
    }

    /** Saves what is pending, now. @returns {Promise<boolean>} whether nothing is left pending */
    async flush() {
        clearTimeout(this.timer);
        while (this.running !== null) await this.running;
        if (this.pending !== null && this.enabled) {
            this.running = this.savePending();
            await this.running;
            this.running = null;
        }
        return this.pending === null;
    }

    /** Lets go of what is pending and saves nothing from now on. */
    stop() {
        clearTimeout(this.timer);
        this.enabled = false;
        this.pending = null;
    }

    async savePending() {
        const text = /** @type {string} */ (this.pending);
        try {
            await this.save(text);
            this.onDisk = text;
            if (this.pending !== text) return;
            this.pending = null;
            this.listener.saved();
        } catch (problem) {
            this.listener.failed(/** @type {any} */ (problem).why ?? 'failed');
        }
    }
}
