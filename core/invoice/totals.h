#pragma once

#include <span>
#include <vector>

#include "core/invoice/line.h"
#include "core/money/figure.h"
#include "core/money/rounding.h"

namespace termwise {

/// The VAT of one category and rate (BG-23).
struct VatGroup {
    VatCategory category{};
    Share rate;
    Figure base;  ///< BT-116.
    Figure tax;   ///< BT-117, rounded once per group.

    bool operator==(const VatGroup&) const = default;
};

/// What an invoice comes to, by EN 16931.
struct Totals {
    std::vector<Figure> lines;  ///< BT-131, in the order of the lines.
    std::vector<VatGroup> vat;  ///< In the order in which they first appear.
    Figure net;                 ///< BT-109.
    Figure tax;                 ///< BT-110.
    Figure gross;               ///< BT-112: net + tax.

    bool operator==(const Totals&) const = default;
};

/// The totals of `lines` (at least one), each line rounded to the currency, VAT rounded once per
/// category and rate on the summed base (EN 16931, BR-S-08 and BR-S-09).
///
///   three lines of 0.33 EUR at 20 %: net 0.99, VAT 0.198 -> 0.20, gross 1.19
///   (rounded line by line the VAT would be 3 x 0.07 = 0.21)
///
/// Fails with `out_of_range` naming "lines[i]" when a line, or the sum up to it, leaves what
/// boundaries admit as Money, and naming "lines" when only the total with VAT does.
Result<Totals> invoice_totals(std::span<const Line> lines, Currency currency, Rounding rounding);

}  // namespace termwise
