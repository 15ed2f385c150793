// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'I {n} rater: {a}',
    deposit_then_: '{a} i udbetaling, derefter {b}',
    payable_by_: 'Betales senest {d}: {a}',
    discount_: '{p} rabat ved betaling senest {d}: {a}',
    schedule_: 'Betalingsplan',
    due_: 'Forfaldsdato',
    amount_: 'Beløb',
    deposit_: 'udbetaling',
    total_: 'I alt',
    close_: 'Luk',
    available_from_: 'Betal senere fra {a}',
    available_up_to_: 'Betal senere op til {a}',
};
