#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/invoice/line.h"
#include "core/late/ledger.h"
#include "core/rules/jurisdiction.h"

namespace termwise {

// A draft is what was typed. Amounts, rates and dates are texts: canonical ("1234.56",
// "2026-11-22") once understood, otherwise as typed, so that nothing is lost and a problem can name
// it. Choices are enums.

struct DraftLine {
    std::string description;
    std::string quantity = "1";
    std::string unit_price;  ///< Net, decimal.
    VatCategory vat_category = VatCategory::S;
    std::string vat_rate = "20";  ///< Percent.

    bool operator==(const DraftLine&) const = default;
};

struct DraftPayment {
    std::string paid_on;
    std::string amount;

    bool operator==(const DraftPayment&) const = default;
};

/// Whether the day of payment, and the day of reckoning, bear interest.
enum class PaymentDay : std::uint8_t {
    counts,  ///< They do.
    free,    ///< They do not: the day before is the last that does.
};

/// The word in JSON and in message keys ("free" -> `payment_day.free`).
const char* name_of(PaymentDay day);

/// One merchant, one invoice, one set of terms, one law, one day.
struct Draft {
    std::string title;                ///< Words of the user's own; a case's name in lists.
    std::string jurisdiction = "FR";  ///< Code in the RuleBook: the law of the seller.
    std::string currency = "EUR";     ///< ISO 4217.
    DebtorKind debtor = DebtorKind::business;
    std::string invoice_number;
    std::string issued_on;    ///< ISO date.
    std::string received_on;  ///< ISO date; empty means the day of issue.
    std::vector<DraftLine> lines;
    std::string terms;    ///< As typed: "45 jours fin de mois".
    std::string reading;  ///< Notation of the chosen reading; empty means the first.
    std::string plan;     ///< A split ("3x") that replaces the terms' own; empty: none.
    std::optional<DiscountVat> discount_vat;  ///< Nothing: as the jurisdiction says.
    std::optional<RateMode> rate_mode;        ///< Nothing: as the law says.
    std::optional<DayCount> day_count;        ///< Nothing: as the law or its practice says.
    std::optional<PaymentDay> payment_day;    ///< Nothing: as the law or its practice says.
    std::optional<InterestRounding> interest_rounding;  ///< Nothing: each segment once.
    std::string contract_rate;  ///< Percent a year; needed when rate_mode is constant.
    std::string demanded_on;    ///< ISO date of the demand letter; empty: none.
    std::vector<DraftPayment> payments;
    std::string as_of;  ///< ISO date: the day of reckoning.

    bool operator==(const Draft&) const = default;
};

}  // namespace termwise
