// @ts-check
// <termwise-plan>: payment terms beside a price. What its attributes ask for is shown; whatever goes
// wrong, the merchant's own text, the element's children, is there instead.

import core from 'termwise:quote';
import { version } from 'termwise:version';
import { askedQuote, choice, names, properties } from './attributes.js';
import { findingOf } from './legal.js';
import { decimalText } from './quote.js';
import { codeOf, refuse } from './refusal.js';
import { styles } from './style.js';
import { figures, made, scheduleTable, unfilled } from './view.js';
import { wordingOf } from './wording.js';

/** @typedef {import('./quote.js').QuoteModule} QuoteModule */
/** @typedef {import('./quote.js').Quote} Quote */
/** @typedef {import('./wording.js').Wording} Wording */

/** The block of a plan and what opens its schedule, and the legal slot beside it. A list page has hundreds
 * of elements, and a copy takes less than making each part. */
const frame = new DocumentFragment();
const legal = made('slot');
legal.setAttribute('name', 'legal');
frame.append(made('div', '', unfilled, made('button', 'button')), legal);

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
    /** Empty once it is in the shadow. @type {any} */ #frame = frame.cloneNode(true);
    /** What is shown, and what opens the schedule. */
    #block = this.#frame.firstChild;
    #opener = this.#block.lastChild;
    #details = 'dialog';
    /** Made when it is first opened. @type {any} */ #dialog;
    /** What the dialog tells. @type {any} */ #quote;
    /** @type {any} */ #wording;
    #level = '';
    /** @type {Promise<void> | undefined} */ #update;
    #turn = 0;
    #told = '';

    constructor() {
        super();
        this.#root.adoptedStyleSheets = styles;
        this.#opener.onclick = this.#clicked;
    }

    connectedCallback() {
        const self = /** @type {any} */ (this);
        for (const property of Object.keys(self)) {
            // Set before the definition, it hides the accessor.
            if (properties.has(property)) {
                const value = self[property];
                delete self[property];
                self[property] = value;
            }
        }
        if (!this.quote) this.removeAttribute('state'); // which a copy brought along
        this.#change();
    }

    /** @param {string} name */
    attributeChangedCallback(name) {
        if (this.isConnected) this.#change(name === 'engine');
    }

    get state() {
        return this.getAttribute('state') ?? 'pending';
    }

    /** Settles when what was last asked for is shown. */
    get updateComplete() {
        return Promise.resolve(this.#update);
    }

    /** @param {Event} event */
    #clicked = (event) => {
        const details = this.#details;
        if (details === 'link') this.#tell('handoff', { quote: this.quote }) || event.preventDefault();
        // Not at `toggle`, which also comes when an open one is put on the page.
        else if (details === 'disclosure') this.#tell(this.#opener.open ? 'close' : 'open');
        else this.showDetails();
    };

    /** Opens the schedule, where it folds out or in a dialog; false when there is none to show. */
    showDetails() {
        if (!this.quote) return false;
        if (this.#details === 'disclosure') {
            if (!this.#opener.open) this.#opener.firstChild.click();
            this.#opener.firstChild.focus();
        } else if (!this.#dialog?.open) {
            this.#root.append(this.#dialog ??= made('dialog', 'dialog'));
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
        await undefined;
        try {
            const module = choice(this, 'engine', 'js', 'wasm') === 'js' ? core : await this.#wasm();
            if (turn === this.#turn && this.isConnected) this.#work(module ?? refuse('engine'));
        } catch (fault) {
            if (turn === this.#turn) this.#withdraw('error', { code: codeOf(fault) });
        }
        if (turn === this.#turn) this.#update = undefined;
    }

    /** The module that engine="wasm" waits for, and the merchant's own text until it is there. */
    #wasm() {
        if (!this.quote) {
            this.setAttribute('state', 'pending');
            this.#show('', made('slot'));
        }
        return wasm;
    }

    /** @param {QuoteModule} module */
    #work(module) {
        const layout = choice(this, 'layout', 'line', 'stack table');
        const otherwise = choice(this, 'when-ineligible', 'hide', 'message fallback');
        const level = choice(this, 'heading-level', '2', '1 3 4 5 6');
        const details = choice(this, 'details', 'dialog', 'disclosure link none');
        const { asked_, quote_: quote, decimals_, missed_, limit_ } = askedQuote(this, module);
        const wording = wordingOf(this, quote.currency, decimals_);
        const { words_, tag_ } = wording;
        if (missed_) {
            this.#withdraw('ineligible', { reason: missed_ });
            // Of an empty cart there is no limit to tell.
            if (otherwise === 'message' && limit_) {
                const words = missed_ === 'min-amount' ? words_.available_from_ : words_.available_up_to_;
                this.#show(tag_, made('div', 'message',
                    words(wording.money_(decimalText(limit_, decimals_)))));
            }
            return;
        }
        this.#quote = quote;
        this.#wording = wording;
        this.#level = level;
        const opener = this.#openerOf(details);
        const block = this.#frame.firstChild ? this.#block.firstChild : unfilled.cloneNode(true);
        const shown = figures(block, quote, wording, layout);
        if (this.#dialog?.open) this.#fillDialog();
        this.#show(tag_, shown, opener);
        this.#report(quote, asked_);
    }

    #fillDialog() {
        const dialog = this.#dialog;
        const { words_, tag_ } = this.#wording;
        const close = made('button', 'close', words_.close_);
        close.onclick = () => dialog.close();
        dialog.onclose = () => this.#tell('close');
        dialog.setAttribute('aria-label', words_.schedule_);
        dialog.lang = tag_;
        dialog.dir = 'ltr';
        dialog.replaceChildren(made(`h${this.#level}`, 'title', words_.schedule_),
            scheduleTable(this.#quote, this.#wording), close);
        close.focus();
    }

    /** What opens the schedule: the same as long as it is of that kind, so that it keeps the focus, and
     * stays open. @param {string} details @returns {any} */
    #openerOf(details) {
        const links = details === 'link';
        const folds = details === 'disclosure';
        const { words_ } = this.#wording;
        if (details !== this.#details) {
            const button = made(links ? 'a' : folds ? 'summary' : 'button', links ? details : 'button');
            this.#details = details;
            this.#opener = folds ? made('details', details, button, '') : button;
            button.onclick = this.#clicked;
        }
        const opener = this.#opener;
        (folds ? opener.firstChild : opener).textContent = words_.schedule_;
        if (folds) opener.lastChild.replaceWith(scheduleTable(this.#quote, this.#wording));
        if (links) {
            opener.href = this.getAttribute('href') ?? refuse('href');
            if (!/^https?:/.test(opener.protocol)) refuse('href');
        }
        return details === 'none' ? '' : opener;
    }

    /** The merchant's own text again, and why. @param {string} state @param {object} detail */
    #withdraw(state, detail) {
        this.quote = undefined;
        this.#told = '';
        this.#dialog?.close();
        this.removeAttribute('data-legal');
        this.setAttribute('state', state);
        this.#show('', made('slot'));
        this.#tell(state, detail);
    }

    /** @param {string} lang  none for the merchant's own text @param {Node} shown
     * @param {Node | ''} [opener] */
    #show(lang, shown, opener = '') {
        const block = this.#block;
        block.lang = lang;
        block.dir = lang && 'ltr';
        if (block.lastChild !== opener) block.replaceChildren(shown, opener);
        else if (block.firstChild !== shown) block.firstChild.replaceWith(shown);
        // Last, so that nothing of it is laid out on the way; alone where a page has thrown it out.
        if (block.parentNode !== this.#root) {
            this.#root.prepend(this.#frame.firstChild ? this.#frame : block);
        }
    }

    /** @param {Readonly<Quote>} quote @param {string} asked  what it is the answer to */
    #report(quote, asked) {
        const finding = findingOf(quote);
        const known = this.getAttribute('data-legal');
        const told = this.#told;
        this.#told = asked;
        this.quote = quote;
        this.setAttribute('state', 'ready');
        if (finding) this.setAttribute('data-legal', finding);
        else if (known) this.removeAttribute('data-legal');
        const detail = { quote, finding };
        if (told !== asked) this.#tell(told ? 'update' : 'ready', detail);
        if (finding && finding !== known) this.#tell('legal', detail);
    }

    /** @param {string} what @param {object} [detail] */
    #tell(what, detail) {
        return this.dispatchEvent(new CustomEvent(`termwise-${what}`, {
            bubbles: true, composed: true, cancelable: true, detail,
        }));
    }
}

/** Nothing where it cannot be had. @type {Promise<QuoteModule | void>} */
const wasm = new Promise((resolve) => { TermwisePlan.useWasm = resolve; }).catch(() => {});

for (const [property, name] of properties) {
    Object.defineProperty(TermwisePlan.prototype, property, {
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
