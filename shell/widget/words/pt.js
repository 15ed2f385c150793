// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `Em ${n} prestações: ${a}`,
    deposit_then_: (a, b) => `${a} de entrada e depois ${b}`,
    payable_by_: (d, a) => `A pagar até ${d}: ${a}`,
    discount_: (p, d, a) => `${p} de desconto para pagamento até ${d}: ${a}`,
    schedule_: 'Plano de pagamentos',
    due_: 'Vencimento',
    amount_: 'Montante',
    deposit_: 'entrada',
    total_: 'Total',
    close_: 'Fechar',
    available_from_: (a) => `Pagamento a prazo a partir de ${a}`,
    available_up_to_: (a) => `Pagamento a prazo até ${a}`,
};
