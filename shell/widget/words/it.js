// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `In ${n} rate: ${a}`,
    deposit_then_: (a, b) => `${a} di acconto, poi ${b}`,
    payable_by_: (d, a) => `Da pagare entro il ${d}: ${a}`,
    discount_: (p, d, a) => `${p} di sconto per pagamento entro il ${d}: ${a}`,
    schedule_: 'Piano dei pagamenti',
    due_: 'Scadenza',
    amount_: 'Importo',
    deposit_: 'acconto',
    total_: 'Totale',
    close_: 'Chiudi',
    available_from_: (a) => `Pagamento differito da ${a}`,
    available_up_to_: (a) => `Pagamento differito fino a ${a}`,
};
