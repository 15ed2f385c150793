// @ts-check
// Makes the engine once. Each entry of the package differs only in where its module comes from.

import { Engine } from './engine.js';
import { EngineStopped, WasmModule, imports } from './wasm_module.js';

export { engineMaker };

/**
 * @typedef {WebAssembly.Module | ArrayBuffer | ArrayBufferView | Response | URL | string} Wasm
 * @typedef {{ wasm?: Wasm | Promise<Wasm> }} Options
 */

/**
 * `createEngine` of one entry: the same engine each time, whatever is asked for later. One that
 * could not be made, or that has stopped, is made anew.
 * @param {() => Wasm | Promise<Wasm>} ownWasm  the module when none is given
 * @param {(address: URL) => Wasm | Promise<Wasm>} load  what lies at an address
 * @returns {(options?: Options) => Promise<Engine>}
 */
function engineMaker(ownWasm, load) {
    /** @type {Promise<Engine> | null} */ let made = null;
    return async ({ wasm } = {}) => {
        const before = made;
        const usable = before === null || (await before.catch(() => null))?.stopped === false;
        if (!usable && made === before) made = null;
        made ??= Promise.resolve(wasm ?? ownWasm())
            .then((given) => isAddress(given) ? load(addressOf(given)) : given)
            .then((given) => WasmModule.from((said) => instance(given, said)))
            .then((module) => new Engine(module));
        return made;
    };
}

/** @param {Wasm} wasm @returns {wasm is URL | string} */
function isAddress(wasm) {
    return typeof wasm === 'string' || wasm instanceof URL;
}

/** @param {URL | string} address  one without a scheme counts from the page or the worker */
function addressOf(address) {
    return new URL(address, /** @type {any} */ (globalThis).location?.href);
}

/**
 * @param {Wasm} wasm
 * @param {string[]} said
 * @returns {Promise<WebAssembly.Instance>}
 */
async function instance(wasm, said) {
    /** @type {WebAssembly.Instance} */ let running;
    const memory = () => /** @type {WebAssembly.Memory} */ (running.exports.memory).buffer;
    running = await WebAssembly.instantiate(await compiled(wasm), imports(said, memory));
    return running;
}

/** @param {Wasm} wasm @returns {Promise<WebAssembly.Module>} */
async function compiled(wasm) {
    if (wasm instanceof WebAssembly.Module) return wasm;
    if (typeof Response === 'function' && wasm instanceof Response) {
        if (!wasm.ok) throw new Error(`${wasm.url}: ${wasm.status} ${wasm.statusText}`);
        const streams = wasm.headers.get('content-type') === 'application/wasm';
        return streams ? WebAssembly.compileStreaming(wasm)
            : WebAssembly.compile(await wasm.arrayBuffer());
    }
    if (wasm instanceof ArrayBuffer || ArrayBuffer.isView(wasm)) {
        return WebAssembly.compile(/** @type {BufferSource} */ (wasm));
    }
    throw new TypeError('wasm is a WebAssembly.Module, bytes, a Response or an address');
}

export { EngineStopped };
