// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `In ${n} Raten: ${a}`,
    deposit_then_: (a, b) => `${a} Anzahlung, dann ${b}`,
    payable_by_: (d, a) => `Zahlbar bis ${d}: ${a}`,
    discount_: (p, d, a) => `${p} Skonto bei Zahlung bis ${d}: ${a}`,
    schedule_: 'Zahlungsplan',
    due_: 'Fällig am',
    amount_: 'Betrag',
    deposit_: 'Anzahlung',
    total_: 'Summe',
    close_: 'Schließen',
    available_from_: (a) => `Spätere Zahlung ab ${a}`,
    available_up_to_: (a) => `Spätere Zahlung bis ${a}`,
};
