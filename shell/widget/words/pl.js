// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'W {n} ratach: {a}',
    deposit_then_: '{a} zaliczki, potem {b}',
    payable_by_: 'Do zapłaty do {d}: {a}',
    discount_: '{p} rabatu przy płatności do {d}: {a}',
    schedule_: 'Harmonogram płatności',
    due_: 'Termin',
    amount_: 'Kwota',
    deposit_: 'zaliczka',
    total_: 'Razem',
    close_: 'Zamknij',
    available_from_: 'Płatność odroczona od {a}',
    available_up_to_: 'Płatność odroczona do {a}',
};
