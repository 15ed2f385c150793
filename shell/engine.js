// @ts-check
// Starts the page's module and carries texts across its memory. Apart from platform.js the only
// code that touches that memory.

export { startPage, textCarrier };

/**
 * @typedef {Record<string, any> & { HEAPU8: Uint8Array, _termwise_page_text(bytes: number): number,
 *     _termwise_page_tell(): number }} PageModule
 * @typedef {keyof import('./page_port.js').Tells} What
 * @typedef {(what: What, text?: string) => boolean} Tell
 */

/**
 * The module of the page, running; its `ask` goes to the function given.
 * @param {{ loader: string, wasm: string }} files
 * @param {HTMLCanvasElement} canvas
 * @param {(what: string, text: string) => void} ask
 * @returns {Promise<PageModule>}
 */
async function startPage(files, canvas, ask) {
    const loader = await import(new URL(files.loader, document.baseURI).href);
    const wasm = new URL(files.wasm, document.baseURI).href;
    return loader.default({ canvas, ask, locateFile: () => wasm });
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
