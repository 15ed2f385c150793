// @ts-check
// The package as a stranger has it: packed, installed into an empty project, and nothing else there.

import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPackage } from '../../shell/package/build.mjs';

export { examples, installed, nativeEngine, root, snippets };

const root = path.join(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** The folder of a project with the package installed, and the list of what was packed. */
async function installed() {
    const folder = await mkdtemp(path.join(tmpdir(), 'termwise-shop-'));
    const made = path.join(folder, 'made');
    await buildPackage(path.join(root, 'build/engine/engine'), made);
    await writeFile(path.join(folder, 'package.json'),
        JSON.stringify({ name: 'shop', private: true, type: 'module' }));
    const npm = (/** @type {string[]} */ ...words) => execFileSync('npm',
        [...words, '--offline', '--loglevel=error', '--no-audit', '--no-fund'],
        { cwd: folder, encoding: 'utf8' });
    const [{ filename, files }] = JSON.parse(npm('pack', made, '--json'));
    npm('install', `./${filename.replace('@', '').replace('/', '-')}`);
    return { folder, package: path.join(folder, 'node_modules/@termwise/engine'), files };
}

/**
 * The snippets of a page of documentation by their file's name, and what each is said to print.
 * @param {string} page
 */
async function snippets(page) {
    const text = await readFile(path.join(root, 'docs', page), 'utf8');
    const found = text.matchAll(/^```(?:js|html) (\S+)\n([^]*?)^```\n(?:\n```text\n([^]*?)^```)?/gm);
    return new Map([...found].map(([, name, code, printed]) =>
        /** @type {[string, { code: string, printed: string | undefined }]} */
        ([name, { code, printed }])));
}

/** The drafts of assets/examples, by id. */
async function examples() {
    const { texts } = await import('../../shell/page_files.mjs');
    return (await texts(path.join(root, 'assets'), 'examples')).map(([, text]) => {
        const { id, draft } = JSON.parse(text);
        return { id: String(id), draft };
    });
}

/**
 * What the native program answers.
 * @param {string[]} words  of its command line
 * @param {string} input
 */
function nativeEngine(words, input) {
    const program = path.join(root, 'build/dev/shell/command/termwise');
    return execFileSync(program, words, { input, encoding: 'utf8', maxBuffer: 2 ** 28 });
}
