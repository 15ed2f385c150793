// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'In {n} Raten: {a}',
    deposit_then_: '{a} Anzahlung, dann {b}',
    payable_by_: 'Zahlbar bis {d}: {a}',
    discount_: '{p} Skonto bei Zahlung bis {d}: {a}',
    schedule_: 'Zahlungsplan',
    due_: 'Fällig am',
    amount_: 'Betrag',
    deposit_: 'Anzahlung',
    total_: 'Summe',
    close_: 'Schließen',
    available_from_: 'Spätere Zahlung ab {a}',
    available_up_to_: 'Spätere Zahlung bis {a}',
};
