// @ts-check
// Shortens what wasm2js wrote: the parts of its preamble that nothing uses go, then esbuild takes
// the names and the blanks.
//
//   node shell/quote_script.mjs plain.mjs quote.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';

/** Without the one-line `var`s that nothing else names: views of memory and functions of Math.
 * @param {string} script @returns {string} */
function withoutUnused(script) {
    const shorter = script.replace(/^ *var ([\w$]+) = [^;\n]*;\n/gm, (line, name) => {
        const word = new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`, 'g');
        return (script.match(word) ?? []).length === 1 ? '' : line;
    });
    return shorter === script ? script : withoutUnused(shorter);
}

const [from, to] = process.argv.slice(2);
const { code } = transformSync(withoutUnused(readFileSync(from, 'utf8')),
    { minify: true, format: 'esm' });
writeFileSync(to, code);
