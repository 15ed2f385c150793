// @ts-check
// A case as a file of the user's own: saved by download, opened by choosing or dropping it.

import { wholePage } from './paper.js';

export { FileProblem, chosenFile, fileNameOf, onDrop, saveFile, textFile, textOf };

const SIZE_LIMIT = 1024 * 1024;
const NAME_LIMIT = 60;

/** Why a file cannot be read; `why` ends a message key, "shell.file.<why>". */
class FileProblem extends Error {
    /** @param {'too_big' | 'not_text' | 'unreadable' | 'several'} why */
    constructor(why) {
        super(`file: ${why}`);
        this.why = why;
    }
}

/**
 * A name for the file of a case: what the user called it, without what file systems dislike.
 * @param {string} text  the case as JSON
 */
function fileNameOf(text) {
    const { title, invoice_number: number } = JSON.parse(text);
    const says = (/** @type {unknown} */ one) => typeof one === 'string' && one.trim() !== '';
    const name = plainName([title, number].find(says) ?? '');
    return name === '' ? 'termwise.json' : `termwise-${name}.json`;
}

/** Without what file systems dislike. @param {string} called */
function plainName(called) {
    const plain = called.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
    return [...plain].slice(0, NAME_LIMIT).join('');
}

/**
 * Hands bytes or text to the browser's downloads.
 * @param {string} name
 * @param {BlobPart} content
 * @param {string} [type]
 */
function saveFile(name, content, type = 'application/json') {
    const link = document.createElement('a');
    const address = URL.createObjectURL(new Blob([content], { type }));
    link.href = address;
    link.download = name;
    link.click();
    // The download has its own hold on the bytes only once it began, which no event tells.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** What a text is saved as. @type {Record<string, string>} */
const TEXT_TYPES = { csv: 'text/csv', html: 'text/html', ics: 'text/calendar', txt: 'text/plain' };

/**
 * A text of the page as a file: in it stand the name with the kind of file, a line feed, and what it
 * holds. A document's HTML becomes a page of its own.
 * @param {string} text
 * @returns {[name: string, content: string, type: string]}
 */
function textFile(text) {
    const end = text.indexOf('\n');
    const [, called = '', kind = ''] = /^(.*)\.(\w+)$/.exec(text.slice(0, end)) ?? [];
    if (!Object.hasOwn(TEXT_TYPES, kind)) throw new Error(`no file of the kind "${kind}"`);
    const content = text.slice(end + 1);
    return [`${plainName(called) || 'termwise'}.${kind}`,
        kind === 'html' ? wholePage(content) : content, `${TEXT_TYPES[kind]};charset=utf-8`];
}

/**
 * The file the user picks; null when none. Works only in answer to a click or a key.
 * @param {string} accept  which files are offered, as the element has it; empty: all
 * @returns {Promise<File | null>}
 */
function chosenFile(accept = '.json,application/json') {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = accept;
    return new Promise((resolve) => {
        input.addEventListener('change', () => resolve(input.files?.[0] ?? null));
        input.addEventListener('cancel', () => resolve(null));
        input.click();
    });
}

/**
 * The text in a file; refused when it is too big or not UTF-8.
 * @param {Blob} file
 */
async function textOf(file) {
    if (file.size > SIZE_LIMIT) throw new FileProblem('too_big');
    const bytes = await file.arrayBuffer().catch(() => { throw new FileProblem('unreadable'); });
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        throw new FileProblem('not_text');
    }
}

/**
 * Calls back with each file dropped anywhere on the page, so that a drop never navigates away.
 * @param {(file: File) => void} dropped
 * @param {(problem: FileProblem) => void} failed
 */
function onDrop(dropped, failed) {
    const holdsFiles = (/** @type {DragEvent} */ event) =>
        event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener('dragover', (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    });
    addEventListener('drop', (event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        const files = event.dataTransfer?.files ?? [];
        if (files.length === 1) dropped(files[0]);
        else failed(new FileProblem('several'));
    });
}
