// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'I {n} delbetalningar: {a}',
    deposit_then_: '{a} i handpenning, sedan {b}',
    payable_by_: 'Betalas senast {d}: {a}',
    discount_: '{p} rabatt vid betalning senast {d}: {a}',
    schedule_: 'Betalningsplan',
    due_: 'Förfallodag',
    amount_: 'Belopp',
    deposit_: 'handpenning',
    total_: 'Summa',
    close_: 'Stäng',
    available_from_: 'Betala senare från {a}',
    available_up_to_: 'Betala senare upp till {a}',
};
