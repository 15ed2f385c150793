// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `En ${n} fois : ${a}`,
    deposit_then_: (a, b) => `${a} d’acompte, puis ${b}`,
    payable_by_: (d, a) => `À payer au plus tard le ${d} : ${a}`,
    discount_: (p, d, a) => `${p} d’escompte si payé au plus tard le ${d} : ${a}`,
    schedule_: 'Échéancier',
    due_: 'Échéance',
    amount_: 'Montant',
    deposit_: 'acompte',
    total_: 'Total',
    close_: 'Fermer',
    available_from_: (a) => `Paiement différé à partir de ${a}`,
    available_up_to_: (a) => `Paiement différé jusqu’à ${a}`,
};
