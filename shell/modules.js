// @ts-check
// The page's module comes in two files. The first draws the page as it opens; the second holds the
// rest and comes right after. They are one program: they share memory, and where the first calls a
// function of the second there is a place in their table. Until the second is there, each such place
// holds a function of ours, which fetches the second at once: nothing is ever missing, it is late.
//
// A build for debugging has one file only.

export { Modules };

class Modules {
    /**
     * @param {string} first
     * @param {string | undefined} rest
     */
    constructor(first, rest) {
        this.first = first;
        this.rest = rest;
        /** @type {WebAssembly.Instance | undefined} */ this.instance = undefined;
        /** @type {Promise<void> | undefined} */ this.coming = undefined;
        this.complete = rest === undefined;
    }

    /**
     * Instantiates the first, as Emscripten's loader asks for.
     * @param {WebAssembly.Imports} imports
     * @returns {Promise<WebAssembly.Instance>}
     */
    async begin(imports) {
        const module = await compiled(this.first);
        this.instance = await WebAssembly.instantiate(module, {
            ...imports, placeholder: this.placeholders(),
        });
        return this.instance;
    }

    /** Settles when the second is there, asked for twice if need be. @returns {Promise<void>} */
    whole() {
        const { rest } = this;
        this.coming ??= rest === undefined ? Promise.resolve()
            : compiled(rest).catch(() => compiled(rest)).then((module) => { this.join(module); });
        return this.coming;
    }

    /** @param {WebAssembly.Module} module the second */
    join(module) {
        if (this.complete) return;
        const primary = /** @type {WebAssembly.Instance} */ (this.instance).exports;
        new WebAssembly.Instance(module, { primary });
        this.complete = true;
    }

    /** The functions of the second by their place in the table, each as one that fetches it. */
    placeholders() {
        return new Proxy(/** @type {WebAssembly.ModuleImports} */ ({}), {
            get: (_, place) => (/** @type {unknown[]} */ ...values) => {
                if (this.rest !== undefined) this.join(new WebAssembly.Module(bytesNow(this.rest)));
                return this.table().get(Number(place))(...values);
            },
        });
    }

    /** @returns {WebAssembly.Table} */
    table() {
        const { exports } = /** @type {WebAssembly.Instance} */ (this.instance);
        const found = Object.values(exports).find((one) => one instanceof WebAssembly.Table);
        return /** @type {WebAssembly.Table} */ (found);
    }
}

/** @param {string} address */
async function compiled(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return WebAssembly.compile(await response.arrayBuffer());
}

/**
 * What is at an address, before anything else happens: the call that asks cannot wait in any other
 * way. A browser gives no bytes to such a request, but a text whose characters end in them.
 * @param {string} address
 */
function bytesNow(address) {
    const request = new XMLHttpRequest();
    request.open('GET', address, false);
    request.overrideMimeType('text/plain; charset=x-user-defined');
    request.send();
    if (request.status !== 200) throw new Error(`${address}: ${request.status}`);
    return Uint8Array.from(request.responseText, (character) => character.charCodeAt(0) & 255);
}
