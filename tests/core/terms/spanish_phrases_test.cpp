// Terms of payment as merchants write them in Spanish. What they mean was worked out by hand, from
// the words.

#include <gtest/gtest.h>

#include "tests/core/terms/meaning.h"

namespace termwise {
namespace {

TEST(SpanishPhrases, mean_what_a_merchant_means_by_them) {
    static constexpr Phrase phrases[] = {
        {"30 días", "net30"},
        {"A 30 días", "net30"},
        {"30 días netos", "net30"},
        {"Neto 30 días", "net30"},
        {"30 días naturales", "net30"},
        {"30 días fecha factura", "net30"},
        {"30 días f. f.", "net30"},
        {"60 d. f.f.", "net60"},
        {"Pago a 60 días desde la fecha de la factura", "net60"},
        {"Pagadero en un plazo de 30 días", "net30"},
        {"Transferencia bancaria a 30 días fecha factura", "net30"},
        {"Pagaré a 60 días", "net60"},
        {"Giro a 90 días", "net90"},
        {"Recibo domiciliado a 30 días", "net30"},
        {"Confirming a 60 días", "net60"},
        {"30 días desde la recepción de la factura", "net30@receipt"},
        {"En los 30 días siguientes a la recepción de la factura", "net30@receipt"},
        {"30 días después de la entrega", "net30@delivery"},
        {"30 días tras la recepción de las mercancías", "net30@receipt"},
        {"30 días desde el pedido", "net30@order"},
        {"30 días desde el final del período de facturación", "net30@period"},
        {"Al contado", "cash"},
        {"Pago inmediato", "cash"},
        {"A la vista", "cash"},
        {"A la recepción de la factura", "receipt"},
        {"A la recepción", "receipt"},
        {"Al recibir la factura", "receipt"},
        {"A la entrega", "delivery"},
        {"Contra reembolso", "delivery"},
        {"Con el pedido", "order"},
        {"Pago por anticipado", "order"},
        {"Pago por adelantado", "order"},
        {"45 días fin de mes", "45eom | eom45"},
        {"30 días final de mes", "30eom | eom30"},
        {"A fin de mes", "eom"},
        {"Último día del mes", "eom"},
        {"A fin del mes siguiente", "1m+eom"},
        {"El 10 del mes siguiente", "cut0+on10"},
        {"El día 15 del mes siguiente", "cut0+on15"},
        {"El 15 de cada mes", "on15"},
        {"El 31 de diciembre de 2026", "2026-12-31"},
        {"Hasta el 1 de marzo del 2027", "2027-03-01"},
        {"Antes del 31/12/2026", "2026-12-31"},
        {"Un mes", "1m"},
        {"Dos semanas", "2w"},
        {"Sesenta (60) días", "net60"},
        {"Cuarenta y cinco días", "net45"},
        {"30 días, siguiente día hábil", "net30~f"},
        {"30 días, día hábil anterior", "net30~p"},
        {"30 días, luego el siguiente viernes", "30d+fri"},
        {"30 días, luego el viernes siguiente", "30d+fri"},
        {"2 % a 10 días, 30 días neto", "2/10 net30"},
        {"2 % de descuento por pronto pago a 10 días, neto a 30 días", "2/10 net30"},
        {"30 % de anticipo, último pago a 30 días", "net30 30%+1x"},
        {"Descuento del 3 % si se paga en 8 días; si no, 30 días", "3/8 net30"},
        {"2 % 10 días antes del vencimiento, 60 días", "2/10@duedate net60"},
        {"30 días sin descuento", "net30"},
        {"En 3 plazos", "3x"},
        {"3 mensualidades", "3x"},
        {"En seis plazos mensuales iguales", "6x"},
        {"4 plazos cada 14 días", "4x/14d"},
        {"3 cuotas sin intereses", "3x"},
        {"30/60/90 días", "net30 3x/30d"},
        {"30, 60 y 90 días", "net30 3x/30d"},
        {"30 % con el pedido y el resto a la entrega", "net0@delivery 30%@order+1x"},
        {"30 % con el pedido, el resto a la entrega", "net0@delivery 30%@order+1x"},
        {"Anticipo del 30 %, resto a 30 días", "net30 30%+1x"},
        {"50 % con el pedido, 50 % a la entrega", "net0@delivery 50%@order+1x"},
    };
    expect_meanings(phrases);
}

TEST(SpanishPhrases, that_are_not_understood_are_refused_where_reading_stopped) {
    static constexpr Phrase phrases[] = {
        {"10 días hábiles", "no_rule@3"},
        {"1 día hábil siguiente a la entrega", "no_rule@2"},
        {"30 días, 45 días", "conflict@10"},
        {"Según acuerdo", "malformed@0"},
    };
    expect_meanings(phrases);
}

}  // namespace
}  // namespace termwise
