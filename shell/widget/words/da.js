// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `I ${n} rater: ${a}`,
    deposit_then_: (a, b) => `${a} i udbetaling, derefter ${b}`,
    payable_by_: (d, a) => `Betales senest ${d}: ${a}`,
    discount_: (p, d, a) => `${p} rabat ved betaling senest ${d}: ${a}`,
    schedule_: 'Betalingsplan',
    due_: 'Forfaldsdato',
    amount_: 'Beløb',
    deposit_: 'udbetaling',
    total_: 'I alt',
    close_: 'Luk',
    available_from_: (a) => `Betal senere fra ${a}`,
    available_up_to_: (a) => `Betal senere op til ${a}`,
};
