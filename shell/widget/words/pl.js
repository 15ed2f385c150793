// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `W ${n} ratach: ${a}`,
    deposit_then_: (a, b) => `${a} zaliczki, potem ${b}`,
    payable_by_: (d, a) => `Do zapłaty do ${d}: ${a}`,
    discount_: (p, d, a) => `${p} rabatu przy płatności do ${d}: ${a}`,
    schedule_: 'Harmonogram płatności',
    due_: 'Termin',
    amount_: 'Kwota',
    deposit_: 'zaliczka',
    total_: 'Razem',
    close_: 'Zamknij',
    available_from_: (a) => `Płatność odroczona od ${a}`,
    available_up_to_: (a) => `Płatność odroczona do ${a}`,
};
