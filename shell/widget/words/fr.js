// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'En {n} fois : {a}',
    deposit_then_: '{a} d’acompte, puis {b}',
    payable_by_: 'À payer au plus tard le {d} : {a}',
    discount_: '{p} d’escompte si payé au plus tard le {d} : {a}',
    schedule_: 'Échéancier',
    due_: 'Échéance',
    amount_: 'Montant',
    deposit_: 'acompte',
    total_: 'Total',
    close_: 'Fermer',
    available_from_: 'Paiement différé à partir de {a}',
    available_up_to_: 'Paiement différé jusqu’à {a}',
};
