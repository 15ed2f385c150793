// @ts-check

/** @type {import('./words.js').Words} */
export default {
    instalments_: 'En {n} plazos: {a}',
    deposit_then_: '{a} de anticipo y después {b}',
    payable_by_: 'A pagar hasta el {d}: {a}',
    discount_: '{p} de descuento por pago hasta el {d}: {a}',
    schedule_: 'Calendario de pagos',
    due_: 'Vencimiento',
    amount_: 'Importe',
    deposit_: 'anticipo',
    total_: 'Total',
    close_: 'Cerrar',
    available_from_: 'Pago aplazado desde {a}',
    available_up_to_: 'Pago aplazado hasta {a}',
};
