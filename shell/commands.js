// @ts-check
// What the shell does when the page asks: one entry for each word of Asks in page_port.js.

import { FileProblem, chosenFile, fileNameOf, saveFile, textFile, textOf } from './files.js';
import { LinkProblem, caseIn, fragmentOf } from './link.js';
import { draftOf } from './mail.js';
import { printPaper } from './paper.js';
import { lastDamaged } from './set_aside.js';
import { remember } from './settings.js';

export { commands, openFile, openLink, worded };

/**
 * @typedef {{
 *     tell: import('./engine.js').Tell,
 *     keeper: import('./keeper.js').Keeper,
 *     storage: import('./storage.js').Storage,
 *     offline: import('./offline.js').Offline,
 *     installer: { offer(): Promise<void> },
 *     words(language: string): Promise<string>,
 *     letters(language: string): Promise<string>,
 *     today(): string,
 *     app?: string,
 * }} Shell `app` is where links lead when this page is not the app
 */

/**
 * @param {Shell} shell
 * @returns {Record<keyof import('./page_port.js').Asks, (text: string) => unknown>}
 */
function commands(shell) {
    const { tell, keeper, storage } = shell;
    return {
        draft_changed: (text) => keeper.changed(text),
        save_file: async (text) => {
            saveFile(fileNameOf(text), text);
            tell('last_file', shell.today());
            await remember(storage, 'last_file', shell.today());
        },
        open_file: async () => {
            const file = await chosenFile();
            if (file !== null) await openFile(shell, file);
        },
        copy_link: async (text) => {
            const page = shell.app ?? location.origin + location.pathname;
            const address = new URL(await fragmentOf(text), page);
            await navigator.clipboard.writeText(address.href);
            tell('notice', 'shell.link_copied');
        },
        copy_text: async (text) => {
            await navigator.clipboard.writeText(text);
            tell('notice', 'shell.copied');
        },
        print: () => globalThis.print(),
        print_document: (html) => printPaper(html),
        mail: (text) => openMail(shell, text),
        save_text: (text) => saveFile(...textFile(text)),
        open_proof: async () => {
            const file = await chosenFile('');
            if (file !== null) tell('proof', await textOf(file));
        },
        load_letters: (language) => loadLetters(shell, language),
        set_language: async (language) => {
            const words = await shell.words(language);
            document.documentElement.lang = language;
            tell('words', words);
            await remember(storage, 'language', language);
        },
        set_own_rates: (rates) => remember(storage, 'own_rates', rates),
        set_theme: (theme) => remember(storage, 'theme', theme),
        set_text_size: (percent) => remember(storage, 'text_size', percent),
        restore_copy: () => keeper.restore(),
        make_way: () => keeper.makeWay(),
        open_recent: (key) => keeper.reopen(key),
        save_damaged: async () => {
            const bytes = await lastDamaged(storage);
            if (bytes !== null) saveFile('termwise-damaged.json', new Blob([bytes.slice()]));
        },
        take_over: () => keeper.writer.takeOver(),
        keep_storage: async () => {
            const kept = await navigator.storage?.persist?.();
            tell('notice', kept ? 'shell.storage.kept' : 'shell.storage.not_kept');
        },
        install: () => shell.installer.offer(),
        update: () => shell.offline.update(),
        open_demo: () => {
            const { lang } = document.documentElement;
            const file = lang === 'en' ? '' : `${lang}.html`;
            open(new URL(`demo/${file}`, shell.app ?? location.href), '_blank', 'noopener');
        },
        delete_everything: async () => {
            await keeper.forget();
            location.reload();
        },
    };
}

/**
 * The words and sentences of a language, for the documents.
 * @param {Shell} shell
 * @param {string} language
 */
async function loadLetters({ tell, words, letters }, language) {
    const taken = await Promise.all([words(language), letters(language)]).then(
        ([spoken, written]) => tell('letters_words', spoken) && tell('letters', written),
        () => false);
    if (!taken) tell('letters_lacking', language);
}

/**
 * Opens a draft in the user's mail program. What does not fit into it goes to the clipboard whole.
 * @param {Shell} shell
 * @param {string} text
 */
async function openMail({ tell }, text) {
    const { address, body, whole } = draftOf(text);
    const copied = whole ? null : navigator.clipboard.writeText(body);
    Object.assign(document.createElement('a'), { href: address }).click();
    if (copied === null) return;
    await copied;
    tell('notice', 'shell.mail_shortened');
}

/**
 * @param {Shell} shell
 * @param {Blob} file
 */
async function openFile(shell, file) {
    if (!await shell.keeper.open(await textOf(file), 'file')) {
        shell.tell('problem', 'shell.file.refused');
    }
}

/**
 * Opens the case the address carries, if any, and takes it out of the address: from here on the
 * case is kept in this browser, and loading again must not undo what was changed since.
 * @param {Shell} shell
 */
async function openLink(shell) {
    const { hash, pathname, search } = location;
    if (hash === '') return;
    try {
        history.replaceState(null, '', pathname + search);
    } catch {
        // A frame without an origin may not: its address is seen by nobody, and kept by nobody.
    }
    const text = await caseIn(hash);
    if (text !== null && !await shell.keeper.open(text, 'link')) {
        shell.tell('problem', 'shell.link.refused');
    }
}

/**
 * The key of the message that tells the user about a problem.
 * @param {unknown} problem
 */
function worded(problem) {
    if (problem instanceof LinkProblem) return `shell.link.${problem.why}`;
    if (problem instanceof FileProblem) return `shell.file.${problem.why}`;
    if (problem instanceof DOMException && problem.name === 'NotAllowedError') {
        return 'shell.not_allowed';
    }
    return 'shell.failed';
}
