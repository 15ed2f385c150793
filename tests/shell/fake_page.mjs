// @ts-check
// A page that keeps what it was told: the other half of page_port.js, as web/app has it in C++.

export { fakePage };

/**
 * @param {{ refuses?: (what: string, text: string) => boolean }} [behaviour]
 */
function fakePage({ refuses = () => false } = {}) {
    /** @type {[string, string][]} */ const told = [];
    const decoder = new TextDecoder();
    const module = {
        HEAPU8: new Uint8Array(1024),
        _termwise_page_text(/** @type {number} */ bytes) {
            if (bytes + 8 > module.HEAPU8.length) module.HEAPU8 = new Uint8Array(bytes + 8);
            module.HEAPU8.fill(0xcc);
            return 8;
        },
        _termwise_page_tell() {
            const end = (/** @type {number} */ from) => module.HEAPU8.indexOf(0, from);
            const whatEnds = end(8);
            const textEnds = end(whatEnds + 1);
            const what = decoder.decode(module.HEAPU8.subarray(8, whatEnds));
            const text = decoder.decode(module.HEAPU8.subarray(whatEnds + 1, textEnds));
            if (refuses(what, text)) return 0;
            told.push([what, text]);
            return 1;
        },
    };
    return { module, told };
}
