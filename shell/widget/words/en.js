// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `In ${n} instalments: ${a}`,
    deposit_then_: (a, b) => `${a} deposit, then ${b}`,
    payable_by_: (d, a) => `Payable by ${d}: ${a}`,
    discount_: (p, d, a) => `${p} off when paid by ${d}: ${a}`,
    schedule_: 'Payment schedule',
    due_: 'Due on',
    amount_: 'Amount',
    deposit_: 'deposit',
    total_: 'Total',
    close_: 'Close',
    available_from_: (a) => `Pay later from ${a}`,
    available_up_to_: (a) => `Pay later up to ${a}`,
};
