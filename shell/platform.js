// @ts-check
// The browser's half of the platform layer: wakes the page when something happened, gives it the
// size and the input, and hands its semantic tree to the elements. Nothing runs while nothing
// happens. The other half is web/platform/browser.cpp.
import { roles } from './elements.js';
import { Semantics } from './semantics.js';
import { listen } from './pointer.js';
import { watchSurroundings } from './surroundings.js';

/** @typedef {import('./semantics.js').Node} Node */
/** @typedef {Record<string, any>} Module what Emscripten's factory resolves to */

const event = { activate: 0, edit: 1, choose: 2, focus: 3, blur: 4, key: 5 };
const wordsPerNode = 17;
const cursors = ['default', 'pointer', 'text'];

export class Platform {
    /**
     * The module must have been started with a canvas of id `canvas` in the page.
     * @param {Module} module @param {HTMLCanvasElement} canvas @param {HTMLElement} overlay
     */
    constructor(module, canvas, overlay) {
        this.module = module;
        this.canvas = canvas;
        this.frameCount = 0;
        this.sized = false; // nothing can be drawn before the browser has told the canvas its size
        this.treeVersion = 0;
        this.cursor = 0;
        this.dark = -1;
        this.size = 0;
        /** @type {number} */ this.request = 0;
        /** @type {ReturnType<typeof setTimeout> | undefined} */ this.timer = undefined;
        /** @type {(() => void)[]} */ this.idleWaiters = [];
        /** @type {Map<number, Node>} */ this.known = new Map();
        const tell = (/** @type {number} */ kind, /** @type {number} */ id, index = 0) => {
            module._termwise_page_event(kind, id, index);
            this.wake();
        };
        this.tell = tell;
        this.semantics = new Semantics(overlay, {
            activate: (id) => tell(event.activate, id),
            edit: (id, text) => {
                this.write(new TextEncoder().encode(text));
                tell(event.edit, id);
            },
            choose: (id, index) => tell(event.choose, id, index),
            focus: (id, visible) => tell(event.focus, id, visible ? 1 : 0),
            blur: (id) => tell(event.blur, id),
        });
    }

    /** Begins to draw. @param {ArrayBuffer[]} fonts the weights of the typeface, regular first */
    start(fonts) {
        for (const font of fonts) {
            this.write(new Uint8Array(font));
            this.module._termwise_page_font();
        }
        // The fields are typed in with the very same bytes.
        document.fonts.add(new FontFace('Inter', fonts[0]));
        listen(this, this.canvas);
        watchSurroundings(this, this.canvas);
    }

    /** Sends a key that the page answers. @param {number} key */
    key(key) {
        this.tell(event.key, 0, key);
    }

    /** Asks for a frame. */
    wake() {
        clearTimeout(this.timer);
        if (this.request === 0) this.request = requestAnimationFrame(() => this.frame());
    }

    /** Draws now, and asks for more as long as the page wants them. */
    frame() {
        cancelAnimationFrame(this.request);
        this.request = 0;
        clearTimeout(this.timer);
        this.frameCount += 1;
        const { module } = this;
        const wait = module._termwise_page_frame(performance.now() / 1000);
        const version = module._termwise_page_tree_version();
        if (version !== this.treeVersion) {
            this.treeVersion = version;
            this.semantics.render(this.nodes());
        }
        const focus = module._termwise_page_focus() >>> 0;
        if (focus !== 0) this.semantics.focus(focus);
        this.dress(module._termwise_page_dark(), module._termwise_page_field_size());
        const cursor = module._termwise_page_cursor();
        if (cursor !== this.cursor) this.canvas.style.cursor = cursors[this.cursor = cursor];
        if (wait === 0) this.wake();
        else if (wait > 0) this.timer = setTimeout(() => this.wake(), wait * 1000);
        if (this.atRest()) for (const done of this.idleWaiters.splice(0)) done();
    }

    /** The fields look as the page around them does. @param {number} dark @param {number} size */
    dress(dark, size) {
        const root = document.documentElement;
        if (this.dark !== dark) root.dataset.theme = (this.dark = dark) ? 'dark' : 'light';
        if (this.size !== size) root.style.setProperty('--field-size', `${this.size = size}px`);
    }

    /** Whether the page is drawn and no frame is wanted. */
    atRest() {
        return this.sized && this.request === 0;
    }

    /** Resolves when no frame is wanted any more. @returns {Promise<void>} */
    idle() {
        if (this.atRest()) return Promise.resolve();
        return new Promise((resolve) => { this.idleWaiters.push(() => resolve()); });
    }

    /** @param {Uint8Array} bytes */
    write(bytes) {
        const at = this.module._termwise_page_buffer(bytes.length);
        this.module.HEAPU8.set(bytes, at);
    }

    /** The semantic tree of the last frame. @returns {Node[]} */
    nodes() {
        const { module, known } = this;
        const count = module._termwise_page_node_count();
        const at = module._termwise_page_nodes() >> 2;
        const words = module._termwise_page_words();
        const decoder = new TextDecoder();
        /** @type {Node[]} */
        const nodes = [];
        this.known = new Map();
        for (let i = 0; i < count; i += 1) {
            const w = at + i * wordsPerNode;
            const u = module.HEAPU32;
            const f = module.HEAPF32;
            const text = (/** @type {number} */ k) => decoder.decode(
                module.HEAPU8.subarray(words + u[w + k], words + u[w + k] + u[w + k + 1]));
            const old = known.get(u[w]);
            const same = old && old.content === u[w + 16];
            const node = {
                id: u[w], parent: u[w + 1], role: roles[u[w + 2]], states: u[w + 3],
                x: f[w + 4], y: f[w + 5], width: f[w + 6], height: f[w + 7],
                describedBy: u[w + 8], number: module.HEAP32[w + 9], content: u[w + 16],
                name: same ? old.name : text(10),
                value: same ? old.value : text(12),
                detail: same ? old.detail : text(14),
            };
            this.known.set(node.id, node);
            nodes.push(node);
        }
        return nodes;
    }
}
