// @ts-check
// The quote's WebAssembly as JavaScript, for pages whose policy forbids the former.
//
//   node shell/quote_script.mjs quote.wat quote.mjs

import { readFileSync, writeFileSync } from 'node:fs';
import { transformSync } from 'esbuild';
import { scriptOf } from './wasm_script.mjs';

const [from, to] = process.argv.slice(2);
const script = scriptOf(readFileSync(from, 'utf8'));
writeFileSync(to, transformSync(script, { minify: true, treeShaking: true, format: 'esm' }).code);
