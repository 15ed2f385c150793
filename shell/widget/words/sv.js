// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `I ${n} delbetalningar: ${a}`,
    deposit_then_: (a, b) => `${a} i handpenning, sedan ${b}`,
    payable_by_: (d, a) => `Betalas senast ${d}: ${a}`,
    discount_: (p, d, a) => `${p} rabatt vid betalning senast ${d}: ${a}`,
    schedule_: 'Betalningsplan',
    due_: 'Förfallodag',
    amount_: 'Belopp',
    deposit_: 'handpenning',
    total_: 'Summa',
    close_: 'Stäng',
    available_from_: (a) => `Betala senare från ${a}`,
    available_up_to_: (a) => `Betala senare upp till ${a}`,
};
