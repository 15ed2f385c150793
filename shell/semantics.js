// @ts-check
// Keeps a tree of real elements over the canvas equal to the page's semantic tree: what a screen
// reader reads, what Tab walks through, where text is typed. Only what changed is touched.
import { create, update, liveRoles } from './elements.js';

/**
 * A node of the page, as web/platform/semantic_tree.h describes it.
 * @typedef {{ id: number, parent: number, role: string, states: number, x: number, y: number,
 *   width: number, height: number, describedBy: number, number: number, content: number,
 *   name: string, value: string, detail: string }} Node
 *
 * What the user did with an element.
 * @typedef {{ activate(id: number): void, edit(id: number, text: string): void,
 *   choose(id: number, index: number): void, focus(id: number, visible: boolean): void,
 *   blur(id: number): void }} Listener
 *
 * One element and the node it shows. `sent` are the texts it reported since it last agreed.
 * @typedef {{ element: HTMLElement, node: Node, sent: Set<string>, order: number }} Entry
 */

const announceAfter = 500;

export class Semantics {
    /** @param {HTMLElement} root @param {Listener} listener */
    constructor(root, listener) {
        this.root = root;
        this.listener = listener;
        /** @type {Map<number, Entry>} */
        this.entries = new Map();
        this.order = 0;
        /** @type {Map<Element, ReturnType<typeof setTimeout>>} */
        this.announcing = new Map();
    }

    /** @param {Node[]} nodes in reading order, parents first */
    render(nodes) {
        const focused = document.activeElement;
        this.order += 1;
        for (const node of nodes) {
            const entry = this.entries.get(node.id);
            if (entry && entry.node.role === node.role) entry.order = this.order;
        }
        this.#removeStale();
        /** @type {Map<Element, Element | null>} the element that should come next in each parent */
        const next = new Map();
        for (const node of nodes) this.#place(node, nodes, next);
        if (focused !== document.activeElement && focused instanceof HTMLElement && focused.isConnected) {
            focused.focus({ preventScroll: true });
        }
    }

    /** @param {number} id */
    focus(id) {
        this.entries.get(id)?.element.focus({ preventScroll: true });
    }

    /** @param {number} id @returns {DOMRect | undefined} */
    rect(id) {
        return this.entries.get(id)?.element.getBoundingClientRect();
    }

    #removeStale() {
        for (const [id, entry] of this.entries) {
            if (entry.order === this.order) continue;
            this.entries.delete(id);
            // Its children that stay are put under their new parent afterwards.
            entry.element.remove();
        }
    }

    /** @param {Node} node @param {Node[]} nodes @param {Map<Element, Element | null>} next */
    #place(node, nodes, next) {
        const parentNode = nodes[node.parent];
        const parent = parentNode
            ? /** @type {Entry} */ (this.entries.get(parentNode.id)).element
            : this.root;
        const expected = next.has(parent) ? next.get(parent) : parent.firstElementChild;
        const entry = this.entries.get(node.id) ?? this.#add(node);
        const { element } = entry;
        if (element === expected) next.set(parent, element.nextElementSibling);
        else {
            parent.insertBefore(element, expected ?? null);
            next.set(parent, expected ?? null);
        }
        this.#refresh(entry, node);
    }

    /** @param {Node} node @returns {Entry} */
    #add(node) {
        const element = create(node, this.listener, (text) => {
            this.entries.get(node.id)?.sent.add(text);
        });
        element.id = `n${node.id}`;
        const fresh = { ...node, content: node.content + 1, x: NaN, width: NaN };
        const entry = { element, node: fresh, sent: new Set(), order: this.order };
        this.entries.set(node.id, entry);
        return entry;
    }

    /** @param {Entry} entry @param {Node} node */
    #refresh(entry, node) {
        const { element, node: old } = entry;
        const { style } = element;
        if (node.x !== old.x || node.y !== old.y) {
            style.left = `${node.x}px`;
            style.top = `${node.y}px`;
        }
        if (node.width !== old.width || node.height !== old.height) {
            style.width = `${node.width}px`;
            style.height = `${node.height}px`;
        }
        if (element instanceof HTMLInputElement && element.type === 'text') this.#write(entry, node);
        if (node.content !== old.content) {
            if (liveRoles.has(node.role)) this.#announce(element, node);
            else update(element, node);
        }
        entry.node = node;
    }

    /**
     * The browser is the editor of a focused field: its text is replaced only by one that did not
     * come from it.
     * @param {Entry} entry @param {Node} node
     */
    #write(entry, node) {
        const element = /** @type {HTMLInputElement} */ (entry.element);
        if (element.value === node.value) entry.sent.clear();
        else if (document.activeElement !== element || !entry.sent.has(node.value)) {
            const typedSince = document.activeElement === element && node.value === entry.node.value;
            if (!typedSince) element.value = node.value;
        }
    }

    /** Results settle before they are read out; an error is read at once.
     * @param {Element} element @param {Node} node */
    #announce(element, node) {
        update(/** @type {HTMLElement} */ (element), { ...node, name: '' });
        clearTimeout(this.announcing.get(element));
        const say = () => { element.textContent = node.name; };
        this.announcing.set(element, setTimeout(say, node.role === 'alert' ? 0 : announceAfter));
    }
}
