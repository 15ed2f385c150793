// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: (n, a) => `En ${n} plazos: ${a}`,
    deposit_then_: (a, b) => `${a} de anticipo y después ${b}`,
    payable_by_: (d, a) => `A pagar hasta el ${d}: ${a}`,
    discount_: (p, d, a) => `${p} de descuento por pago hasta el ${d}: ${a}`,
    schedule_: 'Calendario de pagos',
    due_: 'Vencimiento',
    amount_: 'Importe',
    deposit_: 'anticipo',
    total_: 'Total',
    close_: 'Cerrar',
    available_from_: (a) => `Pago aplazado desde ${a}`,
    available_up_to_: (a) => `Pago aplazado hasta ${a}`,
};
