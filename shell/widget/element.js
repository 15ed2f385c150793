// @ts-check
// <termwise-plan>: payment terms beside a price. What its attributes ask for is shown; whatever goes
// wrong, the merchant's own text, the element's children, is there instead.

import core from 'termwise:quote';
import { version } from 'termwise:version';
import { askedQuote, choice, names, propertyOf } from './attributes.js';
import { findingOf } from './legal.js';
import { refuse } from './refusal.js';
import { hidden, style } from './style.js';
import { figures, made, scheduleTable } from './view.js';
import { filled, wordingOf } from './wording.js';

export { TermwisePlan };

/** @typedef {import('./quote.js').QuoteModule} QuoteModule */
/** @typedef {import('./quote.js').Quote} Quote */
/** @typedef {import('./wording.js').Wording} Wording */

class TermwisePlan extends HTMLElement {
    static version = version;
    static observedAttributes = names;

    /** Defines the element once; a second copy or another version on the page leaves it alone. */
    static define(tag = 'termwise-plan') {
        if (!customElements.get(tag)) customElements.define(tag, class extends this {});
    }

    /** Takes the module that engine="wasm" waits for.
     * @type {(module: QuoteModule | PromiseLike<QuoteModule>) => void} */
    static useWasm;

    /** @type {Readonly<Quote> | undefined} */ quote;

    #root = this.attachShadow({ mode: 'open' });
    #block = made('div');
    #dialog = /** @type {HTMLDialogElement} */ (made('dialog', 'dialog'));
    /** @type {Promise<void> | undefined} */ #update;
    #turn = 0;
    #told = '';
    /** @type {() => void} */ #fillDialog = () => {};

    constructor() {
        super();
        const legal = made('slot');
        legal.setAttribute('name', 'legal');
        this.#dialog.setAttribute('aria-labelledby', 't');
        this.#dialog.addEventListener('close', () => this.#tell('close'));
        this.#root.append(this.#block, legal, this.#dialog);
        this.#show(style, '', made('slot'));
    }

    connectedCallback() {
        const self = /** @type {any} */ (this);
        for (let at = 0; at < names.length; at += 1) {
            // A property set before the definition hides the accessor.
            const property = propertyOf(names[at]);
            if (Object.hasOwn(self, property)) {
                const value = self[property];
                delete self[property];
                self[property] = value;
            }
        }
        this.#change();
    }

    /** @param {string} name */
    attributeChangedCallback(name) {
        if (this.isConnected) this.#change(name === 'engine');
    }

    get state() {
        return this.getAttribute('state');
    }

    /** Settles when what was last asked for is shown. */
    get updateComplete() {
        return this.#update ?? Promise.resolve();
    }

    /** Opens the schedule; false when there is none to show. */
    showDetails() {
        if (!this.quote) return false;
        if (!this.#dialog.open) {
            this.#fillDialog();
            this.#dialog.showModal();
            this.#tell('open');
        }
        return true;
    }

    /** Changes of one turn become one update. @param {boolean} [anew]  wait for no earlier engine */
    #change(anew) {
        if (!this.#update || anew) this.#update = this.#settle(this.#turn += 1);
    }

    /** @param {number} turn */
    async #settle(turn) {
        if (!this.quote) this.setAttribute('state', 'pending');
        await undefined;
        try {
            const engine = choice(this, 'engine', 'js wasm');
            const module = engine === 'js' ? core : await wasm.catch(() => refuse('engine'));
            if (turn === this.#turn && this.isConnected) this.#work(module);
        } catch (code) {
            // What is no code of ours is a fault of the engine, the browser or the page.
            if (turn === this.#turn) {
                this.#withdraw('error', { code: typeof code === 'string' ? code : 'core' });
            }
        }
        if (turn === this.#turn) this.#update = undefined;
    }

    /** @param {QuoteModule} module */
    #work(module) {
        const layout = choice(this, 'layout', 'line stack table');
        const otherwise = choice(this, 'when-ineligible', 'hide message fallback');
        const level = choice(this, 'heading-level', '2 1 3 4 5 6');
        const { quote_: quote, decimals_, missed_, limit_ } = askedQuote(this, module);
        const wording = wordingOf(this, quote.currency, decimals_);
        const { words_, tag_ } = wording;
        const opener = this.#opener(quote, wording);
        const focused = this.#block.contains(this.#root.activeElement);
        if (missed_) {
            this.#withdraw('ineligible', { reason: missed_ });
            if (otherwise === 'hide') this.#show(hidden, '');
            // Of an empty cart there is no limit to tell.
            else if (otherwise === 'message' && +limit_) {
                this.#show(style, tag_, made('div', 'message', filled(missed_ === 'min-amount'
                    ? words_.available_from_ : words_.available_up_to_,
                { a: wording.money_(limit_) })));
            }
            return;
        }
        this.#fillDialog = () => {
            const title = made(`h${level}`, 'title', words_.schedule_);
            const close = made('button', 'close', words_.close_);
            title.id = 't';
            close.addEventListener('click', () => this.#dialog.close());
            this.#dialog.replaceChildren(title, scheduleTable(quote, wording), close);
            close.focus();
        };
        if (this.#dialog.open) this.#fillDialog();
        this.#show(style, tag_, figures(quote, wording, layout), opener);
        if (focused) opener.focus?.({ preventScroll: true });
        this.#report(quote);
    }

    /** What opens the schedule. @param {Readonly<Quote>} quote @param {Wording} wording
     * @returns {any} */
    #opener(quote, wording) {
        const details = choice(this, 'details', 'dialog disclosure link none');
        const { schedule_ } = wording.words_;
        if (details === 'dialog') {
            const button = made('button', 'button', schedule_);
            button.setAttribute('aria-haspopup', details);
            button.addEventListener('click', () => this.showDetails());
            return button;
        }
        if (details === 'disclosure') {
            const summary = made('summary', 'button', schedule_);
            const fold = /** @type {HTMLDetailsElement} */ (
                made('details', details, summary, scheduleTable(quote, wording)));
            fold.open = /** @type {any} */ (this.#block.querySelector('details')?.open);
            // Not at `toggle`, which also comes when an open one is put on the page.
            summary.addEventListener('click', () => this.#tell(fold.open ? 'close' : 'open'));
            return fold;
        }
        if (details === 'none') return '';
        const link = /** @type {HTMLAnchorElement} */ (made('a', 'link', schedule_));
        link.href = this.getAttribute('href') ?? refuse('href');
        if (!/^https?:/.test(link.protocol)) refuse('href');
        link.addEventListener('click', (event) => {
            if (!this.#tell('handoff', { quote })) event.preventDefault();
        });
        return link;
    }

    /** The merchant's own text again, and why. @param {string} state @param {object} detail */
    #withdraw(state, detail) {
        this.quote = undefined;
        this.#told = '';
        this.#dialog.close();
        delete this.dataset.legal;
        this.setAttribute('state', state);
        this.#show(style, '', made('slot'));
        this.#tell(state, detail);
    }

    /** @param {CSSStyleSheet} sheet @param {string} lang  none for the merchant's own text
     * @param {Node[]} children */
    #show(sheet, lang, ...children) {
        this.#root.adoptedStyleSheets = [sheet];
        this.#block.lang = this.#dialog.lang = lang;
        this.#block.dir = this.#dialog.dir = lang && 'ltr';
        this.#block.replaceChildren(...children);
    }

    /** @param {Readonly<Quote>} quote */
    #report(quote) {
        const finding = findingOf(quote);
        const known = this.dataset.legal;
        const told = this.#told;
        this.#told = JSON.stringify(quote);
        this.quote = quote;
        this.setAttribute('state', 'ready');
        if (finding) this.dataset.legal = finding;
        else delete this.dataset.legal;
        const detail = { quote, finding };
        if (told !== this.#told) this.#tell(told ? 'update' : 'ready', detail);
        if (finding && finding !== known) this.#tell('legal', detail);
    }

    /** @param {string} what @param {object} [detail] */
    #tell(what, detail) {
        return this.dispatchEvent(new CustomEvent(`termwise-${what}`, {
            bubbles: true, composed: true, cancelable: what === 'handoff', detail,
        }));
    }
}

/** @type {Promise<QuoteModule>} */
const wasm = new Promise((resolve) => { TermwisePlan.useWasm = resolve; });

for (let at = 0; at < names.length; at += 1) {
    const name = names[at];
    Object.defineProperty(TermwisePlan.prototype, propertyOf(name), {
        configurable: true, enumerable: true,
        /** @this {Element} */
        get() { return this.getAttribute(name); },
        /** @this {Element} @param {unknown} value */
        set(value) {
            if (value == null) this.removeAttribute(name);
            else this.setAttribute(name, /** @type {string} */ (value));
        },
    });
}
TermwisePlan.define();
