// @ts-check
// A WebAssembly module without imports, tables or floating point, as a module of JavaScript: what
// binaryen's wasm2js is for, but with 64 bits as BigInt and no more conversions than are needed, which
// takes a sixth less.

import { FunctionScript, named } from './wasm_function.mjs';
import { nodesOf, read } from './wasm_text.mjs';

export { scriptOf };

/** @typedef {import('./wasm_text.mjs').Node} Node */

/** The module as a module of JavaScript, with the same exports. @param {string} text  of WebAssembly */
function scriptOf(text) {
    const module = read(text);
    const of = (/** @type {string} */ kind) => nodesOf(module).filter(([one]) => one === kind);
    const results = new Map(of('func').map((node) =>
        [node[1], nodesOf(node).find(([one]) => one === 'result')?.[1]]));
    const functions = of('func').map((node) => new FunctionScript(node, (name) => results.get(name)));
    const globals = of('global').map(([, name, , [, value]]) => `let ${named(name)} = ${value};`);
    const data = of('data').map(([, [, place], bytes]) => `fill(${place}, ${JSON.stringify(bytes.slice(1, -1)
        .replace(/\\([0-9a-f]{2})/g, (/** @type {string} */ _, /** @type {string} */ hex) =>
            String.fromCharCode(parseInt(hex, 16))))});`);
    const [, , pages] = of('memory')[0];
    const names = of('export').map(([, name, [kind, what]]) =>
        `${kind === 'func' ? `f${named(what)}` : 'memory'} as ${JSON.parse(name)}`);
    const views = Object.entries({ HEAP8: 'Int8', HEAPU8: 'Uint8', HEAP16: 'Int16', HEAPU16: 'Uint16',
        HEAP32: 'Int32', HEAPU32: 'Uint32' });
    return `const buffer = new ArrayBuffer(${pages * 65536});
${views.map(([name, kind]) => `const ${name} = /* @__PURE__ */ new ${kind}Array(buffer);`).join('\n')}
const view = new DataView(buffer);
const { imul, clz32 } = Math, { asIntN, asUintN } = BigInt;
const memory = { buffer };
${globals.join('\n')}
function unreachable() { throw 0; }
function getLong(place) { return view.getBigInt64(place, true); }
function setLong(place, value) { view.setBigInt64(place, value, true); }
function trailing(bits) { return bits ? 31 - clz32(bits & -bits) : 32; }
function fill(place, bytes) {
    for (let at = 0; at < bytes.length;) HEAPU8[place + at] = bytes.charCodeAt(at++);
}
${functions.join('')}
${data.join('\n')}
export { ${names.join(', ')} };
`;
}
