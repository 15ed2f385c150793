// @ts-check
// Starts the page's module and carries texts across its memory. Apart from platform.js the only
// code that touches that memory.

import { Modules } from './modules.js';

export { startPage, textCarrier };

/**
 * @typedef {Record<string, any> & { HEAPU8: Uint8Array, _termwise_page_text(bytes: number): number,
 *     _termwise_page_tell(): number }} PageModule
 * @typedef {keyof import('./page_port.js').Tells} What
 * @typedef {(what: What, text?: string) => boolean} Tell
 */

/**
 * The page's program, running on its first module; its `ask` goes to the function given. `whole`
 * settles when the second is there too.
 * @param {{ loader: string, wasm: string, rest?: string }} files
 * @param {HTMLCanvasElement} canvas
 * @param {(what: string, text: string) => void} ask
 * @returns {Promise<{ module: PageModule, whole: () => Promise<void> }>}
 */
async function startPage(files, canvas, ask) {
    const address = (/** @type {string} */ file) => new URL(file, document.baseURI).href;
    const modules = new Modules(address(files.wasm), files.rest && address(files.rest));
    const loader = await import(address(files.loader));
    const module = await new Promise((resolve, reject) => {
        /** @type {(imports: WebAssembly.Imports, done: (one: WebAssembly.Instance) => void) => {}} */
        const instantiateWasm = (imports, done) => {
            modules.begin(imports).then(done).catch(reject);
            return {};
        };
        loader.default({ canvas, ask, instantiateWasm }).then(resolve, reject);
    });
    return { module, whole: () => modules.whole() };
}

/**
 * Tells the page something: see page_port.js. A zero in a text would end it early and goes over
 * as the replacement character.
 * @param {PageModule} module
 * @returns {Tell} whether the page took it
 */
function textCarrier(module) {
    const encoder = new TextEncoder();
    return (what, text = '') => {
        const bytes = encoder.encode(`${what}\0${text.replaceAll('\0', '\uFFFD')}\0`);
        const at = module._termwise_page_text(bytes.length);
        module.HEAPU8.set(bytes, at);
        return module._termwise_page_tell() === 1;
    };
}
