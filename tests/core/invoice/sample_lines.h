#pragma once

#include "core/invoice/totals.h"
#include "tests/core/money/euros.h"

namespace termwise {

/// A line of `quantity` at `price`, in category S at `vat` percent.
inline Line sample_line(std::string_view quantity, std::string_view price, std::string_view vat) {
    Line line;
    line.quantity = parse_decimal(quantity, "test").value();
    line.unit_price = parse_decimal(price, "test").value();
    line.vat_rate = parse_share(vat, "test").value();
    return line;
}

inline Adjustment percent_of(AdjustmentKind kind, std::string_view percent) {
    return {kind, "agreed", parse_share(percent, "test").value(), {}, {}};
}

inline Adjustment amount_of(AdjustmentKind kind, std::int64_t cents) {
    return {kind, "agreed", {}, {}, Money{cents, eur}};
}

inline Totals totals_of(const Invoice& invoice, Currency currency = eur) {
    return invoice_totals(invoice, currency, Rounding::half_up).value();
}

inline std::int64_t cents(const Figure& figure) { return figure.amount.minor_units(); }

}  // namespace termwise
