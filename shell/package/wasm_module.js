// @ts-check
// Runs engine.wasm and carries texts across its memory: the only code that touches that memory.
//
// The module is plain: no loader of a compiler, no clock, no files. What it imports is answered
// here; the one thing it may say is the place of a failed check, which becomes the message of the
// error.

export { EngineStopped, WasmModule };

/** The engine came upon a fault of its own and cannot go on. `createEngine` gives a new one. */
class EngineStopped extends Error {
    /** @param {string} why */
    constructor(why) {
        super(`the engine stopped: ${why}`);
        this.name = 'EngineStopped';
    }
}

class WasmModule {
    /** @param {(said: string[]) => Promise<WebAssembly.Instance>} instantiate */
    static async from(instantiate) {
        /** @type {string[]} */ const said = [];
        return new WasmModule(await instantiate(said), said);
    }

    /**
     * @param {WebAssembly.Instance} instance
     * @param {string[]} said  what it wrote where a program writes its errors
     */
    constructor(instance, said) {
        this.exports = /** @type {Record<string, any>} */ (instance.exports);
        this.said = said;
        /** @type {EngineStopped | null} */ this.stopped = null;
        this.encoder = new TextEncoder();
        this.decoder = new TextDecoder();
        this.call(() => this.exports._initialize());
    }

    /**
     * The text that a function answers to texts and numbers.
     * @param {string} name  without "termwise_"
     * @param {...(string | number)} given
     * @returns {string}
     */
    answer(name, ...given) {
        return this.call(() => {
            /** @type {number[]} */ const lent = [];
            const handed = given.map((one) => {
                if (typeof one === 'number') return one;
                const at = this.placed(one);
                lent.push(at);
                return at;
            });
            const at = this.exports[`termwise_${name}`](...handed);
            const text = this.textAt(at);
            this.exports.termwise_free_text(at);
            for (const one of lent) this.exports.free(one);
            return text;
        });
    }

    /**
     * What `work` gives. After a fault the module's memory is not to be trusted: every later call
     * says so, too.
     * @template T
     * @param {() => T} work
     * @returns {T}
     */
    call(work) {
        if (this.stopped) throw this.stopped;
        try {
            return work();
        } catch (fault) {
            const why = this.said.join('').trim() || String(fault);
            this.stopped = new EngineStopped(why);
            throw this.stopped;
        }
    }

    /** Room for that many bytes. @param {number} bytes */
    room(bytes) {
        const at = this.exports.malloc(bytes);
        if (at === 0) throw new Error(`no memory for ${bytes} bytes`);
        return at;
    }

    /** @returns {ArrayBuffer} */
    get memory() {
        return this.exports.memory.buffer;
    }

    /**
     * Where the text lies now, ended by a zero. A zero within it would hide what follows, so it
     * goes over as a character that no JSON and no terms may have.
     * @param {string} text
     */
    placed(text) {
        const bytes = this.encoder.encode(text.replaceAll('\0', '\x01'));
        const at = this.room(bytes.length + 1);
        const memory = new Uint8Array(this.memory, at, bytes.length + 1);
        memory.set(bytes);
        memory[bytes.length] = 0;
        return at;
    }

    /** @param {number} at */
    textAt(at) {
        const memory = new Uint8Array(this.memory);
        return this.decoder.decode(memory.subarray(at, memory.indexOf(0, at)));
    }
}

/**
 * What the module imports.
 * @param {string[]} said  takes what it writes
 * @param {() => ArrayBuffer} memory
 * @returns {WebAssembly.Imports}
 */
export function imports(said, memory) {
    const decoder = new TextDecoder();
    const success = 0;
    const cannotSeek = 70;
    return {
        env: { emscripten_notify_memory_growth() {} },
        wasi_snapshot_preview1: {
            proc_exit(/** @type {number} */ code) { throw new Error(`exit code ${code}`); },
            fd_close: () => success,
            fd_seek: () => cannotSeek,
            fd_write(/** @type {number} */ _file, /** @type {number} */ parts,
                /** @type {number} */ count, /** @type {number} */ written) {
                const view = new DataView(memory());
                let size = 0;
                for (let part = parts; part < parts + count * 8; part += 8) {
                    const length = view.getUint32(part + 4, true);
                    said.push(decoder.decode(
                        new Uint8Array(memory(), view.getUint32(part, true), length)));
                    size += length;
                }
                view.setUint32(written, size, true);
                return success;
            },
        },
    };
}
