// @ts-check
// The bench's cases as a web developer would write them today: decimal.js for money, date-fns for
// days. Written for clarity first, as ours is, with what those libraries recommend: precision left
// at its default, values built once, no work that the figures do not need.

import { addDays, differenceInCalendarDays, formatISO, isAfter, isBefore, max, min, parseISO,
    subDays } from 'date-fns';
import { Decimal } from 'decimal.js';

/** @typedef {{ since: Date, rate: Decimal }} RateRow */
/** @typedef {{ dueOn: Date, amount: Decimal }} Debt */
/** @typedef {{ paidOn: Date, amount: Decimal }} Payment */
/** @typedef {{ rates: RateRow[], margin: Decimal }} Law  The rates ascend by `since`. */
/** @typedef {{ debt: number, from: Date, to: Date, days: number, principal: Decimal,
 *    rate: Decimal, interest: Decimal }} Segment */
/** @typedef {{ toInterest: Decimal, toPrincipal: Decimal }} PaymentUse */
/** @typedef {{ index: number, dueOn: Date, open: Decimal, interest: Decimal,
 *    openInterest: Decimal, nextDay: Date }} Account */

const zero = new Decimal(0);
const cents = (/** @type {Decimal} */ amount) =>
    amount.toDecimalPlaces(2, Decimal.ROUND_HALF_UP);
const isoDate = (/** @type {Date} */ day) => formatISO(day, { representation: 'date' });
const sum = (/** @type {Decimal[]} */ amounts) =>
    amounts.reduce((whole, amount) => whole.plus(amount), zero);

/** @param {Law} law @param {Date} day */
function rateIndexOn(law, day) {
    let index = law.rates.length - 1;
    while (index > 0 && isAfter(law.rates[index].since, day)) index -= 1;
    return index;
}

/** Counts the interest of `account` from its next day through `until`.
 * @param {Account} account @param {Date} until @param {Law} law @param {Segment[]} segments */
function accrue(account, until, law, segments) {
    while (!isAfter(account.nextDay, until) && account.open.greaterThan(0)) {
        const index = rateIndexOn(law, account.nextDay);
        const next = law.rates[index + 1];
        const to = next ? min([until, subDays(next.since, 1)]) : until;
        const days = differenceInCalendarDays(to, account.nextDay) + 1;
        const rate = law.rates[index].rate.plus(law.margin);
        const interest = cents(account.open.times(rate).times(days).dividedBy(36500));
        segments.push({ debt: account.index, from: account.nextDay, to, days,
            principal: account.open, rate, interest });
        account.interest = account.interest.plus(interest);
        account.openInterest = account.openInterest.plus(interest);
        account.nextDay = addDays(to, 1);
    }
    account.nextDay = max([account.nextDay, addDays(until, 1)]);
}

/** Interest first, then principal, the oldest debt first.
 * @param {Payment} payment @param {Account[]} accounts @param {Law} law
 * @param {Segment[]} segments @returns {PaymentUse} */
function pay(payment, accounts, law, segments) {
    const use = { toInterest: zero, toPrincipal: zero };
    let rest = payment.amount;
    for (const account of accounts) {
        if (rest.isZero()) break;
        accrue(account, payment.paidOn, law, segments);
        const toInterest = Decimal.min(rest, account.openInterest);
        account.openInterest = account.openInterest.minus(toInterest);
        rest = rest.minus(toInterest);
        const toPrincipal = Decimal.min(rest, account.open);
        account.open = account.open.minus(toPrincipal);
        rest = rest.minus(toPrincipal);
        use.toInterest = use.toInterest.plus(toInterest);
        use.toPrincipal = use.toPrincipal.plus(toPrincipal);
    }
    return use;
}

/** What one more day costs, rounded once.
 * @param {Account[]} accounts @param {Law} law @param {Date} day */
function perDay(accounts, law, day) {
    const exact = accounts
        .filter(({ dueOn }) => isBefore(dueOn, day))
        .map(({ open }) => open
            .times(law.rates[rateIndexOn(law, day)].rate.plus(law.margin)).dividedBy(36500));
    return cents(sum(exact));
}

/** The late account of `debts` (ascending by due day) on the day `asOf`.
 * @param {Debt[]} debts @param {Payment[]} payments @param {Law} law @param {Date} asOf */
export function ledger(debts, payments, law, asOf) {
    /** @type {Segment[]} */
    const segments = [];
    const accounts = debts.map(({ dueOn, amount }, index) => ({ index, dueOn, open: amount,
        interest: zero, openInterest: zero, nextDay: addDays(dueOn, 1) }));
    const uses = payments.map((payment) => pay(payment, accounts, law, segments));
    for (const account of accounts) accrue(account, asOf, law, segments);
    return {
        segments: segments.sort((a, b) => a.debt - b.debt || Number(a.from) - Number(b.from)),
        payments: uses,
        principal: sum(accounts.map(({ open }) => open)),
        interest: sum(accounts.map(({ interest }) => interest)),
        openInterest: sum(accounts.map(({ openInterest }) => openInterest)),
        perDay: perDay(accounts, law, addDays(asOf, 1)),
    };
}

/** A figure and the sentence that explains it.
 * @param {Decimal} amount @param {string} why */
const figure = (amount, why) => ({ amount, why });

/** @param {{ lines: { quantity: string, unit_price: string, vat_rate: string }[] }} draft */
function totals(draft) {
    const lines = draft.lines.map((line) => {
        const price = new Decimal(line.unit_price);
        const amount = cents(new Decimal(line.quantity).times(price));
        return { ...figure(amount, `${line.quantity} x ${price.toFixed(2)} = ${amount.toFixed(2)}`),
            rate: line.vat_rate };
    });
    const rates = [...new Set(lines.map(({ rate }) => rate))].sort((a, b) => Number(b) - Number(a));
    const vat = rates.map((rate) => {
        const base = sum(lines.filter((line) => line.rate === rate).map(({ amount }) => amount));
        const tax = cents(base.times(rate).dividedBy(100));
        return { rate, base: figure(base, `Net at ${rate} %: ${base.toFixed(2)}`),
            tax: figure(tax, `${base.toFixed(2)} x ${rate} % = ${tax.toFixed(2)}`) };
    });
    const net = sum(vat.map(({ base }) => base.amount));
    const tax = sum(vat.map((group) => group.tax.amount));
    const gross = net.plus(tax);
    return { lines, vat, net: figure(net, `Sum of the lines: ${net.toFixed(2)}`),
        tax: figure(tax, `Sum of the VAT: ${tax.toFixed(2)}`),
        gross: figure(gross, `${net.toFixed(2)} + ${tax.toFixed(2)} = ${gross.toFixed(2)}`) };
}

/** @param {Decimal} gross @param {Date} first @param {number} parts @param {number} every */
function instalments(gross, first, parts, every) {
    const equal = gross.dividedBy(parts).toDecimalPlaces(2, Decimal.ROUND_DOWN);
    const left = gross.minus(equal.times(parts)).times(100).toNumber();
    return Array.from({ length: parts }, (_, index) => {
        const amount = index < left ? equal.plus('0.01') : equal;
        const dueOn = addDays(first, index * every);
        return { dueOn, ...figure(amount,
            `Part ${index + 1} of ${parts} of ${gross.toFixed(2)}, due ${isoDate(dueOn)}`) };
    });
}

/** @param {Segment} segment */
function whySegment({ principal, rate, from, to, days, interest }) {
    return `${principal.toFixed(2)} x ${rate.toString()} % x ${days}/365 (${isoDate(from)} to ` +
        `${isoDate(to)}) = ${interest.toFixed(2)}`;
}

/** The typical case: totals, instalments and the late account, each figure with its sentence.
 * @param {any} draft  As typed: see core/engine/draft.h. @param {Law} law */
export function evaluate(draft, law) {
    const [, net] = /^net (\d+)$/.exec(draft.terms) ?? [];
    const [, parts, every] = /^(\d+)x\/(\d+)d$/.exec(draft.plan) ?? [];
    const asOf = parseISO(draft.as_of);
    const invoice = totals(draft);
    const first = addDays(parseISO(draft.issued_on), Number(net));
    const schedule = instalments(invoice.gross.amount, first, Number(parts), Number(every));
    const payments = draft.payments.map(
        (/** @type {{ paid_on: string, amount: string }} */ { paid_on, amount }) =>
            ({ paidOn: parseISO(paid_on), amount: new Decimal(amount) }));
    const account = ledger(schedule, payments, law, asOf);
    const late = account.segments.length > 0;
    const compensation = new Decimal(late ? 40 : 0);
    const total = account.principal.plus(account.openInterest).plus(compensation);
    return {
        invoice,
        schedule,
        segments: account.segments.map((segment) =>
            ({ ...segment, ...figure(segment.interest, whySegment(segment)) })),
        payments: account.payments.map((use, index) => ({ ...use,
            why: `${payments[index].amount.toFixed(2)} on ${isoDate(payments[index].paidOn)}: ` +
                `${use.toInterest.toFixed(2)} interest, ${use.toPrincipal.toFixed(2)} principal` })),
        principal: figure(account.principal, `Due less paid: ${account.principal.toFixed(2)}`),
        interest: figure(account.openInterest, `${account.interest.toFixed(2)} accrued, ` +
            `${account.interest.minus(account.openInterest).toFixed(2)} paid`),
        compensation: figure(compensation, `Fixed sum: ${compensation.toFixed(2)}`),
        total: figure(total, `${account.principal.toFixed(2)} + ${account.openInterest.toFixed(2)}` +
            ` + ${compensation.toFixed(2)} = ${total.toFixed(2)}`),
        perDay: figure(account.perDay, `Each further day: ${account.perDay.toFixed(2)}`),
    };
}
