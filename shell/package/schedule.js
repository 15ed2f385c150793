// @ts-check
// A schedule: what one amount on agreed terms comes to, day by day. The full engine on the smallest
// draft there is, so terms may be written as people write them, and holidays and readings count.

export { scheduleDraft, scheduleOf };

/**
 * The draft of one line that an amount, with its VAT in it, stands for. What is not an amount is a
 * field of the draft, which refuses those it does not know.
 * @param {Record<string, unknown>} sale
 */
function scheduleDraft({ amount, ...fields }) {
    const price = amount === undefined ? '' : amount;
    return {
        schema: 1, jurisdiction: 'EU', debtor: 'business', ...fields,
        lines: [{ quantity: '1', unit_price: price, vat_category: 'Z', vat_rate: '0' }],
    };
}

/**
 * The part of an outcome that is a schedule.
 * @param {any} outcome
 */
function scheduleOf({ problems, readings = [], chosen = 0, instalments = [], discounts = [] }) {
    const known = problems.map((/** @type {import('./engine.js').Problem} */ problem) =>
        ({ ...problem, where: problem.where.replace('lines[0].unit_price', 'amount') }));
    return { problems: known, readings, chosen, instalments, discounts };
}
