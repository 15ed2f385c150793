#pragma once

#include <optional>
#include <vector>

#include "core/invoice/line.h"
#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/money/money.h"

namespace termwise {

/// An allowance or a charge on the whole invoice (BG-20, BG-21). A share without a base of its own
/// is of the net of the lines of the same category and rate.
struct DocumentAdjustment {
    Adjustment adjustment;
    VatCategory category{};      ///< BT-95, BT-102.
    Share vat_rate;              ///< BT-96, BT-103.
    std::string exemption = {};  ///< As of a line.

    bool operator==(const DocumentAdjustment&) const = default;
};

/// What is still to be paid, seen from the total with VAT.
struct AmountDue {
    std::optional<Money> prepaid;           ///< BT-113.
    std::optional<Money> rounding;          ///< BT-114, as agreed; not together with `cash_step`.
    std::optional<std::int64_t> cash_step;  ///< Minor units: 5 rounds CHF to 0.05. BT-114 follows.

    bool operator==(const AmountDue&) const = default;
};

/// The currency in which the VAT is accounted, where the invoice is in another (BT-6).
struct AccountingCurrency {
    Currency currency;
    Decimal rate;  ///< Units of it for one unit of the invoice's currency; above zero.

    bool operator==(const AccountingCurrency&) const = default;
};

/// An invoice, validated. A credit note is one with negative quantities.
struct Invoice {
    std::vector<Line> lines;  ///< At least one.
    std::vector<DocumentAdjustment> adjustments;
    AmountDue due;
    std::optional<AccountingCurrency> accounting;

    bool operator==(const Invoice&) const = default;
};

}  // namespace termwise
