// @ts-check
// A page without a canvas: keeps what the shell tells it, asks what a test makes it ask. It stands
// in for the module, so that the shell is tried alone. As `globalThis.bare`:
//
//   told      every [what, text] taken
//   refuses   (what, text) => whether to refuse it
//   ask       (what, text), as the page would

/** @param {{ ask(what: string, text: string): void }} options */
export default async function bareModule(options) {
    const memory = new ArrayBuffer(1 << 20);
    const HEAPU8 = new Uint8Array(memory);
    const bare = {
        /** @type {[string, string][]} */ told: [],
        refuses: (/** @type {string} */ what, /** @type {string} */ text) =>
            what === 'draft' && !/^\{[^]*\}$/.test(text),
        ask: options.ask,
    };
    Object.assign(globalThis, { bare });
    /** @type {Record<string, unknown>} */ const module = {
        HEAPU8,
        HEAP32: new Int32Array(memory),
        HEAPU32: new Uint32Array(memory),
        HEAPF32: new Float32Array(memory),
        _termwise_page_text: () => 0,
        _termwise_page_tell: () => {
            const end = HEAPU8.indexOf(0);
            const decoder = new TextDecoder();
            const what = decoder.decode(HEAPU8.subarray(0, end));
            const text = decoder.decode(HEAPU8.subarray(end + 1, HEAPU8.indexOf(0, end + 1)));
            if (bare.refuses(what, text)) return 0;
            bare.told.push([what, text]);
            return 1;
        },
        _termwise_page_frame: () => -1,
    };
    return new Proxy(module, {
        get: (known, name) => {
            const asked = String(name).startsWith('_termwise_page_') ? () => 0 : undefined;
            return known[String(name)] ?? asked;
        },
    });
}
