// @ts-check
// What stands where a page of its own has its storage: in a frame nothing is kept. The case lives as
// long as the frame does, and goes to the app by its link.

export { ForgetfulKeeper, nowhere };

/** Takes all and has nothing. */
const nowhere = /** @type {import('../storage.js').Storage} */ (/** @type {unknown} */ ({
    write: async () => undefined,
}));

/** Holds the case at hand, and the one before it. */
class ForgetfulKeeper {
    /**
     * @param {import('../engine.js').Tell} tell
     * @param {(text: string) => void} onChange
     */
    constructor(tell, onChange) {
        this.tell = tell;
        this.onChange = onChange;
        /** @type {string | null} */ this.shown = null;
        /** @type {string | null} */ this.before = null;
        this.writer = { takeOver: async () => {} };
    }

    /** @param {string} text */
    changed(text) {
        if (text === this.shown) return;
        this.shown = text;
        this.onChange(text);
    }

    /** Shows a case from elsewhere; gives false when the page refuses it. @param {string} text */
    async open(text) {
        const before = this.shown;
        if (!this.tell('draft', text)) return false;
        this.changed(text);
        if (before === null || before === text) return true;
        this.before = before;
        this.tell('copy_kept');
        return true;
    }

    async restore() {
        if (this.before !== null) await this.open(this.before);
    }

    async makeWay() {
        this.before = this.shown;
    }

    async reopen() {}

    async forget() {}
}
