#!/usr/bin/env node
// @ts-check
// Splits the page's module in two: what web/first_module.txt names and what that is made of, and the
// rest. The module carries the names of its functions, as the object files have them; neither part
// keeps them.
//
//   node shell/split_module.mjs BINARYEN_FOLDER LLVM_NM BUILD_FOLDER WHOLE FIRST REST
//
// FIRST may be the same file as WHOLE. Which object file a function is from decides. One
// that no file has (binaryen makes some) is in the first part, and what the first part calls is in it
// too: a template, an inline function, one of several that compiled to the same bytes.

import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const [binaryen, nm, build, whole, first, rest] = process.argv.slice(2);
const list = readFileSync(fileURLToPath(new URL('../web/first_module.txt', import.meta.url)), 'utf8')
    .split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** @param {string} command @param {string[]} values */
function said(command, values) {
    return execFileSync(command, values, { encoding: 'utf8', maxBuffer: 2 ** 30, stdio: 'pipe' });
}

const root = fileURLToPath(new URL('..', import.meta.url));

/** The sources of an object file, without CMake's own folders. Those of a unit are all of one part: see
 * cmake/units.cmake. @param {string} object */
function sourcesOf(object) {
    if (!object.includes('/Unity/')) return [object.replace(/CMakeFiles\/termwise_\w+\.dir\//, '')];
    const unit = readFileSync(path.join(build, object.replace(/\.o$/, '')), 'utf8');
    return [...unit.matchAll(/#include "(.*)"/g)].map(([, source]) => path.relative(root, source));
}

/** Whether a line of the list is about an object file. @param {string} line @param {string} object */
function isOf(line, object) {
    const start = line.replace('!', '');
    return [object, ...sourcesOf(object)].some((name) => name.startsWith(start));
}

/** Whether an object file is of the first part. @param {string} object */
function isFirst(object) {
    const lines = list.filter((line) => isOf(line, object));
    return lines.length > 0 && !lines.some((line) => line.startsWith('!'));
}

/** What object files define. @param {string[]} objects */
function definedIn(objects) {
    return new Set(said(nm, ['--defined-only', '--format=just-symbols',
        ...objects.map((file) => path.join(build, file))]).split('\n'));
}

/** A second function of one name, of another file's own, has a number at its end. */
const plainName = (/** @type {string} */ name) => name.replace(/\.\d+$/, '');

const text = said(path.join(binaryen, 'wasm-dis'), ['--all-features', whole]);

/** The body of every function of the module, as text, by its name. */
const bodies = new Map([...text.matchAll(/^ \(func \$(\S+)[^]*?^ \)$/gm)]
    .map(([body, name]) => [name, body]));

/**
 * The functions called by address that are so short that others compiled to the same bytes and gave
 * them their name: nobody knows whose they are.
 */
const anybodys = [...text.matchAll(/^ \(elem [^\n]*/gm)]
    .flatMap(([line]) => [...line.matchAll(/ \$([^\s)]+)/g)].map(([, name]) => name))
    .filter((name) => (bodies.get(name)?.length ?? Infinity) < 1000);

const objects = readdirSync(build, { recursive: true }).map(String)
    .filter((name) => name.endsWith('.o')).sort();
const idle = list.find((line) => !objects.some((object) => isOf(line, object)));
if (idle) throw new Error(`web/first_module.txt: no object file is of "${idle}"`);
const ours = definedIn(objects.filter(isFirst));
const others = definedIn(objects.filter((object) => !isFirst(object)));
const isOfRest = (/** @type {string} */ name) =>
    !ours.has(plainName(name)) && others.has(plainName(name));

const kept = new Set([...[...bodies.keys()].filter((name) => !isOfRest(name)), ...anybodys]);
for (const name of kept) { // grows as it is walked
    for (const [, to] of bodies.get(name)?.matchAll(/\(call \$([^\s)]+)/g) ?? []) {
        if (bodies.has(to)) kept.add(to);
    }
}
const moved = [...bodies.keys()].filter((name) => !kept.has(name));
if (moved.length === 0) throw new Error(`${whole}: no function of the second part`);
writeFileSync(`${rest}.names`, moved.join('\n'));
said(path.join(binaryen, 'wasm-split'), ['--all-features', `--split-funcs=@${rest}.names`, whole,
    '-o1', `${first}.new`, '-o2', rest, '--export-prefix=%']);
renameSync(`${first}.new`, first);
