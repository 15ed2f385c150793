// @ts-check
// Runs clang-tidy on all sources of ours in the compile commands of the sanitize preset, where the
// sources of a folder are one unit (cmake/units.cmake): most of its time goes into the headers, which
// are so looked at once a folder. A unit whose text, headers, command and configuration have all
// passed before is not looked at again, not even in another clone: the user's cache holds one empty
// file for each such set.

import { execFile, execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, homedir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const database = path.join(root, 'build/sanitize');
const cache = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
const passedBefore = path.join(cache, 'termwise/tidy');
const version = execFileSync('clang-tidy', ['--version'], { encoding: 'utf8' });
const configuration = ['.clang-tidy', 'tests/.clang-tidy']
    .map((file) => readFileSync(path.join(root, file), 'utf8')).join('\n');

/** The file and every header of ours that it includes, directly or not.
 * @param {string} file @param {Set<string>} seen */
function withIncludes(file, seen = new Set()) {
    if (seen.has(file) || !existsSync(file)) return seen;
    seen.add(file);
    for (const [, header] of readFileSync(file, 'utf8').matchAll(/^#include "(.+)"/gm)) {
        withIncludes(path.resolve(root, header), seen);
        withIncludes(path.resolve(path.dirname(file), header), seen);
    }
    return seen;
}

/** @param {{ file: string, command: string }} entry */
function fingerprint(entry) {
    const hash = createHash('sha256').update(version).update(configuration)
        .update(entry.command.replaceAll(root, ''));
    for (const file of [...withIncludes(entry.file)].sort()) {
        hash.update(readFileSync(file, 'utf8').replaceAll(root, ''));
    }
    return hash.digest('hex');
}

/** The folder whose sources an entry compiles, from the project's root: of a unit, the folder is a
 * part of its name. @param {{ file: string }} entry */
const folderOf = ({ file }) => /\/Unity\/unity_(.+)\.cxx$/.exec(file)?.[1].replaceAll('_', '/') ??
    path.relative(root, path.dirname(file));

/** @param {{ file: string }} entry @returns {Promise<string>} the findings; empty for none */
function findings(entry) {
    const rules = folderOf(entry).startsWith('tests') ? 'tests/.clang-tidy' : '.clang-tidy';
    const options = ['-quiet', '-p', database, `--config-file=${path.join(root, rules)}`,
        '--warnings-as-errors=*', `--header-filter=^${root}/(core|web|shell|tests)/`];
    return new Promise((resolve) => {
        execFile('clang-tidy', [...options, entry.file], { maxBuffer: 1 << 26 },
            (problem, output) => resolve(problem ? output || String(problem) : ''));
    });
}

/** @type {{ file: string, command: string }[]} */
const entries = JSON.parse(readFileSync(path.join(database, 'compile_commands.json'), 'utf8'));
const ours = entries.filter((entry) => /^(core|web|shell|tests)(\/|$)/.test(folderOf(entry)));
mkdirSync(passedBefore, { recursive: true });

let passed = 0;
let failed = 0;
/** A header's finding comes up in every file that includes it; once is enough. */
const told = new Set();
/** @param {string} found */
function tell(found) {
    const lines = found.split('\n').filter((line) => /: (error|warning): /.test(line));
    for (const line of lines.length > 0 ? lines : [found]) {
        if (!told.has(line)) console.log(line);
        told.add(line);
    }
}

const queue = ours.values();
async function work() {
    for (const entry of queue) {
        const stamp = path.join(passedBefore, fingerprint(entry));
        const found = existsSync(stamp) ? '' : await findings(entry);
        if (found === '') {
            writeFileSync(stamp, '');
            passed += 1;
        } else {
            tell(found);
            failed += 1;
        }
    }
}
await Promise.all(Array.from({ length: availableParallelism?.() ?? 2 }, work));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
