// @ts-check
// The browser's own question whether to install the page, kept until the user asks for it.

export { Installer };

class Installer {
    /** @param {(can: boolean) => void} changed */
    constructor(changed) {
        /** @type {any} */ this.question = null;
        addEventListener('beforeinstallprompt', (event) => {
            event.preventDefault();
            this.question = event;
            changed(true);
        });
        addEventListener('appinstalled', () => {
            this.question = null;
            changed(false);
        });
        this.changed = changed;
    }

    async offer() {
        const question = this.question;
        if (question === null) return;
        this.question = null;
        this.changed(false);
        await question.prompt();
    }
}
