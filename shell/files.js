// @ts-check
// A case as a file of the user's own: saved by download, opened by choosing or dropping it.

export { FileProblem, chosenFile, fileNameOf, onDrop, saveFile, textOf };

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
    const called = [title, number].find(says) ?? '';
    const plain = called.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '');
    const short = [...plain].slice(0, NAME_LIMIT).join('');
    return short === '' ? 'termwise.json' : `termwise-${short}.json`;
}

/**
 * Hands bytes or text to the browser's downloads.
 * @param {string} name
 * @param {BlobPart} content
 */
function saveFile(name, content) {
    const link = document.createElement('a');
    const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
    link.href = address;
    link.download = name;
    link.click();
    // The download has its own hold on the bytes only once it began, which no event tells.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/**
 * The file the user picks; null when none. Works only in answer to a click or a key.
 * @returns {Promise<File | null>}
 */
function chosenFile() {
    const input = document.createElement('input');
    input.type = 'file';
    input.accept = '.json,application/json';
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
