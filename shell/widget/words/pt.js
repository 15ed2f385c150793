// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'Em {n} prestações: {a}',
    deposit_then_: '{a} de entrada e depois {b}',
    payable_by_: 'A pagar até {d}: {a}',
    discount_: '{p} de desconto para pagamento até {d}: {a}',
    schedule_: 'Plano de pagamentos',
    due_: 'Vencimento',
    amount_: 'Montante',
    deposit_: 'entrada',
    total_: 'Total',
    close_: 'Fechar',
    available_from_: 'Pagamento a prazo a partir de {a}',
    available_up_to_: 'Pagamento a prazo até {a}',
};
