// @ts-check
// Which of the open tabs writes. One holds the lock; the others read along and take over when it
// closes, or at once when the user says so.

export { Writer };

const LOCK = 'termwise-writer';
const FORGOTTEN = 'forgotten';

/**
 * @typedef {{ writing(): Promise<void>, readingAlong(): Promise<void>,
 *     changedElsewhere(): void, forgottenElsewhere(): void }} Listener
 */
class Writer {
    /**
     * @param {Listener} listener
     * @param {string} [name]  of the lock and the channel
     */
    constructor(listener, name = LOCK) {
        this.listener = listener;
        this.name = name;
        this.holds = false;
        /** @type {AbortController | null} */ this.waiting = null;
        this.channel = new BroadcastChannel(name);
        this.channel.onmessage = ({ data }) => {
            if (data === FORGOTTEN) listener.forgottenElsewhere();
            else if (!this.holds) listener.changedElsewhere();
        };
    }

    /** Takes the lock when it is free, otherwise waits for it. Settles when it is known which. */
    async begin() {
        if (!navigator.locks) return this.writes();
        const taken = await this.request({ ifAvailable: true });
        if (taken) return;
        await this.listener.readingAlong();
        this.wait();
    }

    /** Takes the lock from the tab that has it. */
    async takeOver() {
        if (this.holds || !navigator.locks) return;
        this.waiting?.abort();
        await this.request({ steal: true });
    }

    /** Tells the other tabs that there is something new to read. */
    announce() {
        this.channel.postMessage('saved');
    }

    /** Tells the other tabs that everything is being deleted. */
    tellForgotten() {
        this.channel.postMessage(FORGOTTEN);
    }

    wait() {
        this.waiting = new AbortController();
        this.request({ signal: this.waiting.signal }).catch(() => {});
    }

    /**
     * Settles with whether the lock is ours; holds it until the tab closes or another steals it.
     * @param {LockOptions} options
     * @returns {Promise<boolean>}
     */
    request(options) {
        return new Promise((resolve, reject) => {
            navigator.locks.request(this.name, options, async (lock) => {
                if (lock === null) return resolve(false);
                await this.writes();
                resolve(true);
                return new Promise(() => {});
            }).catch((problem) => {
                if (this.holds) this.lost();
                else reject(problem);
            });
        });
    }

    async writes() {
        this.holds = true;
        await this.listener.writing();
    }

    lost() {
        this.holds = false;
        this.listener.readingAlong();
        this.wait();
    }
}
