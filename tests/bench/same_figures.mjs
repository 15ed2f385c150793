// @ts-check
// Whether two engines found the same: every amount and every day of the bench's cases.

import { formatISO } from 'date-fns';

/** Collects pairs that should be equal. */
class Comparison {
    compared = 0;
    /** @type {string[]} */
    found = [];

    /** @param {string} what @param {unknown} ours @param {unknown} theirs */
    same(what, ours, theirs) {
        this.compared += 1;
        if (ours !== theirs) this.found.push(`${what}: ${ours}, the peer ${theirs}`);
    }

    /** @param {string} what @param {string} ours @param {import('decimal.js').Decimal} theirs */
    amount(what, ours, theirs) { this.same(what, ours, theirs?.toFixed(2)); }

    /** @param {string} what @param {string} ours @param {Date} theirs */
    day(what, ours, theirs) {
        this.same(what, ours, theirs && formatISO(theirs, { representation: 'date' }));
    }

    /** @param {string} what @param {any} ours @param {any} theirs */
    segments(what, ours, theirs) {
        this.same(`${what}, segments`, ours.length, theirs.length);
        ours.forEach((/** @type {any} */ segment, /** @type {number} */ index) => {
            const place = `${what}, segment ${index + 1}`;
            const other = theirs[index] ?? {};
            this.day(`${place}, from`, segment.from, other.from);
            this.day(`${place}, to`, segment.to, other.to);
            this.amount(`${place}, principal`, segment.principal, other.principal);
            this.same(`${place}, rate`, segment.rate, other.rate?.toString());
            this.amount(`${place}, interest`, segment.interest, other.interest);
        });
    }
}

/** @param {Comparison} compare @param {any} ours @param {any} theirs */
function compareInvoice(compare, ours, theirs) {
    ours.totals.lines.forEach((/** @type {any} */ line, /** @type {number} */ index) =>
        compare.amount(`line ${index + 1}`, line.amount, theirs.invoice.lines[index].amount));
    ours.totals.vat.forEach((/** @type {any} */ group, /** @type {number} */ index) => {
        compare.amount(`base ${index + 1}`, group.base.amount, theirs.invoice.vat[index].base.amount);
        compare.amount(`VAT ${index + 1}`, group.tax.amount, theirs.invoice.vat[index].tax.amount);
    });
    for (const name of ['net', 'tax', 'gross']) {
        compare.amount(name, ours.totals[name].amount, theirs.invoice[name].amount);
    }
    ours.instalments.forEach((/** @type {any} */ part, /** @type {number} */ index) => {
        const place = `instalment ${index + 1}`;
        compare.day(`${place}, due`, part.due_on, theirs.schedule[index].dueOn);
        compare.amount(place, part.amount.amount, theirs.schedule[index].amount);
    });
}

/** @param {Comparison} compare @param {any} late @param {any} theirs */
function compareLate(compare, late, theirs) {
    const segments = late.ledger.segments.map((/** @type {any} */ segment) => ({ ...segment,
        principal: segment.principal.amount ?? segment.principal,
        interest: segment.interest.amount ?? segment.interest }));
    compare.segments('the draft', segments, theirs.segments);
    late.ledger.payments.forEach((/** @type {any} */ use, /** @type {number} */ index) => {
        const place = `payment ${index + 1}`;
        compare.amount(`${place}, interest`, use.to_interest.amount ?? use.to_interest,
            theirs.payments[index].toInterest);
        compare.amount(`${place}, principal`, use.to_principal.amount ?? use.to_principal,
            theirs.payments[index].toPrincipal);
    });
    for (const [name, other] of [['principal', 'principal'], ['interest', 'interest'],
        ['compensation', 'compensation'], ['total', 'total'], ['per_day', 'perDay']]) {
        compare.amount(name, late[name].amount, theirs[other].amount);
    }
}

/** Every figure of ours that the peer has otherwise.
 * @param {any} ours  What `--figures` printed. @param {any} draft @param {any[]} ledgers */
export function differences(ours, draft, ledgers) {
    const compare = new Comparison();
    compareInvoice(compare, ours.outcome, draft);
    compareLate(compare, ours.outcome.late, draft);
    ours.ledgers.forEach((/** @type {any} */ ledger, /** @type {number} */ index) => {
        const place = `debt ${index + 1}`;
        const other = ledgers[index];
        compare.segments(place, ledger.segments, other.segments);
        compare.amount(`${place}, to interest`, ledger.to_interest, other.payments[0].toInterest);
        compare.amount(`${place}, to principal`, ledger.to_principal, other.payments[0].toPrincipal);
        compare.amount(`${place}, principal`, ledger.principal, other.principal);
        compare.amount(`${place}, interest`, ledger.interest, other.interest);
        compare.amount(`${place}, open interest`, ledger.open_interest, other.openInterest);
        compare.amount(`${place}, per day`, ledger.per_day, other.perDay);
    });
    return compare;
}
