// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `In ${n} termijnen: ${a}`,
    deposit_then_: (a, b) => `${a} aanbetaling, daarna ${b}`,
    payable_by_: (d, a) => `Te betalen uiterlijk ${d}: ${a}`,
    discount_: (p, d, a) => `${p} korting bij betaling uiterlijk ${d}: ${a}`,
    schedule_: 'Betalingsschema',
    due_: 'Vervaldatum',
    amount_: 'Bedrag',
    deposit_: 'aanbetaling',
    total_: 'Totaal',
    close_: 'Sluiten',
    available_from_: (a) => `Achteraf betalen vanaf ${a}`,
    available_up_to_: (a) => `Achteraf betalen tot en met ${a}`,
};
