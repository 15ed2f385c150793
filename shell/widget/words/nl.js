// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'In {n} termijnen: {a}',
    deposit_then_: '{a} aanbetaling, daarna {b}',
    payable_by_: 'Te betalen uiterlijk {d}: {a}',
    discount_: '{p} korting bij betaling uiterlijk {d}: {a}',
    schedule_: 'Betalingsschema',
    due_: 'Vervaldatum',
    amount_: 'Bedrag',
    deposit_: 'aanbetaling',
    total_: 'Totaal',
    close_: 'Sluiten',
    available_from_: 'Achteraf betalen vanaf {a}',
    available_up_to_: 'Achteraf betalen tot en met {a}',
};
