// @ts-check
// The engine: drafts in, outcomes out, as objects. Every method is synchronous and keeps nothing;
// what the words of a draft and of an outcome mean stands in index.d.ts.

import { RULES } from './rules.js';
import { LANGUAGES } from './languages.js';
import { Quotes } from './quote.js';
import { scheduleDraft, scheduleOf } from './schedule.js';

export { Engine };

/**
 * @typedef {{ code: string, where: string, value: string, at: number }} Problem
 * @typedef {{ language?: string }} Wording
 */

class Engine {
    #module;
    #rules;
    #quotes;

    /** @param {import('./wasm_module.js').WasmModule} module */
    constructor(module) {
        this.#module = module;
        this.#rules = module.call(() => {
            const text = module.placed(RULES);
            const rules = module.exports.termwise_rules_read(text);
            module.exports.free(text);
            return rules;
        });
        const { problems } = JSON.parse(module.answer('rules_problems', this.#rules));
        if (problems.length > 0) {
            throw new Error(`the rules are not those of this engine: ${JSON.stringify(problems)}`);
        }
        this.#quotes = new Quotes(module, (currency) => this.#decimals(currency));
        this.version = module.call(() => module.textAt(module.exports.termwise_version()));
        /** @type {readonly string[]} */
        this.languages = Object.freeze(Object.keys(LANGUAGES));
        Object.freeze(this);
    }

    /** Whether a fault of the engine itself has ended it. */
    get stopped() {
        return this.#module.stopped !== null;
    }

    /** @param {unknown} draft */
    evaluate(draft) {
        return JSON.parse(this.#module.answer('evaluate', this.#rules, jsonOf(draft)));
    }

    /** @param {string} terms @param {Wording} [wording] */
    parseTerms(terms, wording = {}) {
        return this.#worded(wording, ({ words }) =>
            this.#module.answer('describe', String(terms), words));
    }

    /** @param {Record<string, unknown>} sale */
    schedule(sale) {
        return scheduleOf(this.evaluate(scheduleDraft(sale)));
    }

    /** @param {import('./quote.js').Offer} offer */
    quote(offer) {
        return this.#quotes.workedOut(offer);
    }

    /** @param {unknown} draft @param {Wording} [wording] */
    documents(draft, wording = {}) {
        return this.#worded(wording, ({ words, letters }) =>
            this.#module.answer('documents', this.#rules, jsonOf(draft), words, letters));
    }

    /** @param {unknown} draft @param {string} kind @param {Wording} [wording] */
    document(draft, kind, wording = {}) {
        return this.#worded(wording, ({ words, letters }) => this.#module.answer(
            'document', this.#rules, jsonOf(draft), String(kind), words, letters));
    }

    /** The JSON Schema of a draft. */
    draftSchema() {
        return JSON.parse(this.#module.answer('draft_schema'));
    }

    /**
     * @param {Wording} wording
     * @param {(texts: { words: string, letters: string }) => string} answer
     */
    #worded({ language = 'en' }, answer) {
        const texts = Object.hasOwn(LANGUAGES, language) ? LANGUAGES[language] : null;
        if (texts) return JSON.parse(answer(texts));
        const value = String(language);
        return { problems: [{ code: 'unknown_name', where: 'language', value, at: 0 }] };
    }

    /**
     * How many decimals the engine gives amounts of a currency; null when it lists none such.
     * @param {string} currency
     */
    #decimals(currency) {
        const sale = { amount: '0', currency, terms: 'cash', issued_on: '2000-01-01' };
        const { totals } = this.evaluate(scheduleDraft(sale));
        return totals ? (totals.payable.amount.split('.')[1] ?? '').length : null;
    }
}

/** A draft as JSON; a text is taken as it is. @param {unknown} draft */
function jsonOf(draft) {
    return typeof draft === 'string' ? draft
        : JSON.stringify(draft, (_, one) => typeof one === 'bigint' ? String(one) : one) ?? '';
}
