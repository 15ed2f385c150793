// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'In {n} instalments: {a}',
    deposit_then_: '{a} deposit, then {b}',
    payable_by_: 'Payable by {d}: {a}',
    discount_: '{p} off when paid by {d}: {a}',
    schedule_: 'Payment schedule',
    due_: 'Due on',
    amount_: 'Amount',
    deposit_: 'deposit',
    total_: 'Total',
    close_: 'Close',
    available_from_: 'Pay later from {a}',
    available_up_to_: 'Pay later up to {a}',
};
