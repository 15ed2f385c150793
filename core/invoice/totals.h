#pragma once

#include <optional>
#include <span>
#include <vector>

#include "core/invoice/exemption.h"
#include "core/invoice/invoice.h"
#include "core/money/figure.h"
#include "core/money/rounding.h"

namespace termwise {

/// The VAT of one category and rate (BG-23).
struct VatGroup {
    VatCategory category{};
    Share rate;
    Figure base;          ///< BT-116.
    Figure tax;           ///< BT-117, rounded once per group.
    Exemption exemption;  ///< BT-120, BT-121; empty where there is none.
    Money shipping;       ///< What of the base is freight.

    bool operator==(const VatGroup&) const = default;
};

/// What an invoice comes to, by EN 16931.
struct Totals {
    std::vector<Figure> lines;            ///< BT-131, in the order of the lines.
    std::vector<Figure> adjustments;      ///< BT-92 and BT-99, in the order of the invoice.
    std::vector<VatGroup> vat;            ///< In the order in which they first appear.
    Figure line_total;                    ///< BT-106.
    Figure allowances;                    ///< BT-107.
    Figure charges;                       ///< BT-108.
    Figure net;                           ///< BT-109: line_total - allowances + charges.
    Figure tax;                           ///< BT-110.
    std::optional<Figure> accounted_tax;  ///< BT-111.
    Figure gross;                         ///< BT-112: net + tax.
    Figure prepaid;                       ///< BT-113.
    Figure rounding;                      ///< BT-114.
    Figure payable;                       ///< BT-115: gross - prepaid + rounding.

    bool operator==(const Totals&) const = default;
};

/// The totals of `invoice` (at least one line): each line and each adjustment rounded to the
/// currency, VAT rounded once per category and rate on the summed base (EN 16931, BR-CO-10 to
/// BR-CO-17, BR-S-08, BR-S-09).
///
///   three lines of 0.33 EUR at 20 %: net 0.99, VAT 0.198 -> 0.20, gross 1.19
///   (rounded line by line the VAT would be 3 x 0.07 = 0.21)
///
///   1 000.00 and 200.00 at 20 %, 10 % off the whole, 100.00 prepaid
///     line_total 1 200.00, allowances 120.00, net 1 080.00, tax 216.00, gross 1 296.00,
///     payable 1 196.00
///
/// Fails with `out_of_range` naming "lines[i]" or "adjustments[i]" when it, or the sum up to it,
/// leaves what boundaries admit as Money, and naming "lines" when only a total does.
Result<Totals> invoice_totals(const Invoice& invoice, Currency currency, Rounding rounding);

/// The same of lines alone.
Result<Totals> invoice_totals(std::span<const Line> lines, Currency currency, Rounding rounding);

/// The line's net amount (BT-131): quantity x price / price_per, rounded once, less its allowances,
/// plus its charges. Fails with `out_of_range` naming `where`.
///
///   24 pieces at 39.90 per 100 = 9.576 -> 9.58, 10 % off = 0.958 -> 0.96, net 8.62
Result<Figure> line_net(const Line& line, Currency currency, Rounding rounding,
                        std::string_view where);

/// Fills in `gross`, `prepaid`, `rounding` and `payable` from `net` and `tax`. Cash rounding is
/// half up, to the nearest multiple of the step.
///
///   gross 12.33 CHF, step 0.05: rounding +0.02, payable 12.35
void add_amount_due(Totals& totals, const AmountDue& due);

}  // namespace termwise
