// @ts-check
// The quote: an amount in minor units and a plan in the core's own notation become a schedule. No
// JSON crosses over: one struct is filled in, worked out and read (core/api/quote_api.h).

export { Quotes };

/**
 * @typedef {object} Offer
 * @property {string | bigint | number} amount  in minor units, VAT included: 9900n is 99.00 EUR
 * @property {string} currency  ISO 4217
 * @property {string} plan  "3x", "30%+2x", "2/10 net30"
 * @property {string} start  the ISO date the plan counts from
 */

/** Where the struct has what, in bytes; all of it is little-endian. */
const at = {
    minorUnits: 0, decimals: 8, start: 12, terms: 16, problemAt: 224, partCount: 228,
    discountCount: 232, parts: 240, discounts: 5080,
};
const bytesOf = { terms: 208, part: 40, discount: 80, whole: 5720 };

/** The engine's problems with a quote, in the words of all its problems: code and place. */
const PROBLEMS = [
    null, ['missing', 'plan'], ['malformed', 'plan'], ['out_of_range', 'plan'],
    ['conflict', 'plan'], ['too_large', 'plan'], ['out_of_range', 'amount'], ['unknown_name', 'currency'],
    ['malformed', 'start'], ['out_of_range', 'start'], ['no_rule', 'plan'],
];

class Quotes {
    #module;
    #decimalsOf;
    #quote;
    /** @type {Map<string, number | null>} */ #decimals = new Map();

    /**
     * @param {import('./wasm_module.js').WasmModule} module
     * @param {(currency: string) => number | null} decimalsOf
     */
    constructor(module, decimalsOf) {
        this.#module = module;
        this.#decimalsOf = decimalsOf;
        this.#quote = module.call(() => module.room(bytesOf.whole));
    }

    /** @param {Offer} offer */
    workedOut({ amount, currency, plan, start }) {
        const minorUnits = minorUnitsOf(amount);
        if (minorUnits === null) return refused('malformed', 'amount', amount);
        if (BigInt.asIntN(64, minorUnits) !== minorUnits) {
            return refused('out_of_range', 'amount', amount);
        }
        const day = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(start));
        if (day === null) return refused('malformed', 'start', start);
        const terms = new TextEncoder().encode(String(plan ?? '').replaceAll('\0', '\x01'));
        if (terms.length > bytesOf.terms) return refused('too_large', 'plan', plan);
        const decimals = this.#decimalsKnown(String(currency));
        if (decimals === null) return refused('unknown_name', 'currency', currency);

        const view = this.#view();
        view.setBigInt64(at.minorUnits, minorUnits, true);
        view.setInt32(at.decimals, decimals, true);
        view.setInt32(at.start, Number(day.slice(1).join('')), true);
        const room = new Uint8Array(view.buffer, view.byteOffset + at.terms, bytesOf.terms);
        room.fill(0).set(terms);
        const problem = this.#module.call(() =>
            this.#module.exports.termwise_quote_work_out(this.#quote));
        const known = PROBLEMS[problem];
        if (known) return refused(known[0], known[1], { amount, currency, plan, start }[known[1]],
            known[1] === 'plan' ? this.#view().getInt32(at.problemAt, true) : 0);
        return { problems: [], parts: this.#parts(), discounts: this.#discounts() };
    }

    /** @param {string} currency */
    #decimalsKnown(currency) {
        if (!/^[A-Z]{3}$/.test(currency)) return null;
        const known = this.#decimals.get(currency);
        if (known !== undefined) return known;
        const decimals = this.#decimalsOf(currency);
        this.#decimals.set(currency, decimals);
        return decimals;
    }

    #view() {
        return new DataView(this.#module.memory, this.#quote, bytesOf.whole);
    }

    #parts() {
        return this.#items(at.parts, bytesOf.part, at.partCount, (view, place, text) => ({
            due_on: dayOf(view.getInt32(place + 8, true)),
            amount: text(place + 16),
            minor_units: String(view.getBigInt64(place, true)),
            is_deposit: view.getInt32(place + 12, true) === 1,
        }));
    }

    #discounts() {
        const { discounts: first, discountCount: count } = at;
        return this.#items(first, bytesOf.discount, count, (view, place, text) => ({
            until: dayOf(view.getInt32(place + 24, true)),
            days: view.getInt32(place + 28, true),
            payable: text(place + 32),
            minor_units: String(view.getBigInt64(place, true)),
            saved: text(place + 56),
            saved_minor_units: String(view.getBigInt64(place + 8, true)),
        }));
    }

    /**
     * @template T
     * @param {number} first
     * @param {number} bytes  of one
     * @param {number} count  where their number stands
     * @param {(view: DataView, place: number, text: (place: number) => string) => T} read
     * @returns {T[]}
     */
    #items(first, bytes, count, read) {
        const view = this.#view();
        const text = (/** @type {number} */ place) => this.#module.textAt(this.#quote + place);
        return Array.from({ length: view.getInt32(count, true) },
            (_, item) => read(view, first + item * bytes, text));
    }
}

/** @param {unknown} amount */
function minorUnitsOf(amount) {
    if (typeof amount === 'bigint') return amount;
    const digits = Number.isSafeInteger(amount) ? String(amount) : amount;
    return typeof digits === 'string' && /^-?\d{1,30}$/.test(digits) ? BigInt(digits) : null;
}

/** @param {number} digits  20260131 */
function dayOf(digits) {
    return String(digits).replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
}

/** @param {string} code @param {string} where @param {unknown} value @param {number} [place] */
function refused(code, where, value, place = 0) {
    const problem = { code, where, value: value === undefined ? '' : String(value), at: place };
    return { problems: [problem], parts: [], discounts: [] };
}
