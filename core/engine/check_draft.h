#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/check_advice.h"
#include "core/engine/check_credit.h"
#include "core/engine/draft.h"
#include "core/invoice/invoice.h"
#include "core/invoice/vat_place.h"
#include "core/late/ledger.h"
#include "core/rules/rule_book.h"
#include "core/terms/seller_view.h"
#include "core/terms/terms.h"

namespace termwise {

/// A payment and its place in the draft.
struct ReceivedPayment {
    Payment payment;  ///< Its debt is the index of an instalment.
    std::int32_t index = 0;

    bool operator==(const ReceivedPayment&) const = default;
};

/// The seller's view of a draft, read.
struct CheckedSellerView {
    AnnualRate capital_cost;
    int days_late = 0;
    Share default_probability;
    std::optional<Money> fee_saved;
    std::vector<TakeUp> take_up;

    bool operator==(const CheckedSellerView&) const = default;
};

/// An event and its place in the draft. What its kind does not need is not there.
struct KnownEvent {
    EventKind kind{};
    Date on;
    std::optional<Date> until;
    std::optional<Money> amount;
    std::int32_t instalment = oldest_debt;  ///< Index of the instalment it names.
    std::int32_t index = 0;

    bool operator==(const KnownEvent&) const = default;
};

/// A draft with every text read. A part is there exactly when its texts could be read, but for
/// entries that are not finished (see draft.h), and `problems` names all that could not, in the
/// order of the fields.
struct CheckedDraft {
    Problems problems;
    const Jurisdiction* law = nullptr;  ///< Points into the rule book; null when it has no such.
    /// The one asked for, or the law's; null when the rule book has no such.
    const HolidayCalendar* calendar = nullptr;
    std::optional<Currency> currency;
    std::optional<Date> issued_on;
    std::optional<Date> received_on;   ///< The day of issue when nothing was typed.
    std::optional<Date> delivered_on;  ///< What was typed; nothing when nothing was.
    std::optional<Date> ordered_on;
    std::optional<Date> period_end_on;
    std::optional<VatPlaces> places;  ///< Where the buyer's country was said.
    std::optional<Invoice> invoice;   ///< At least one line.
    std::vector<Terms> readings;      ///< Of the terms, the usual one first; none unread.
    bool terms_by_law = false;        ///< Nothing was agreed: the law's own delay.
    std::size_t chosen = 0;           ///< Which of the readings.
    std::optional<CheckedSellerView> seller_view;
    std::optional<AnnualRate> contract_rate;
    std::optional<Date> demanded_on;
    AnnualRate contract_margin;  ///< Zero when nothing was typed.
    int grace_days = 0;
    std::optional<Decimal> compensation_rate;
    std::optional<Money> threshold;
    std::optional<std::vector<ReceivedPayment>> payments;  ///< Ascending by day; may be empty.
    std::optional<std::vector<KnownEvent>> events;         ///< Ascending by day; may be empty.
    std::optional<Date> as_of;
    std::optional<CheckedReminders> reminders;
    std::optional<CheckedMethods> methods;
    std::optional<CheckedBuyer> risk;
    std::optional<CheckedRecovery> recovery;
    std::optional<CheckedCredit> credit;
    std::optional<CheckedReschedule> reschedule;

    /// Whether the text at that path was read, or nothing was typed there.
    [[nodiscard]] bool readable(std::string_view where) const;
};

/// No draft has more lines, payments or events; those beyond are refused as a whole.
inline constexpr std::size_t draft_max_lines = 1000;
inline constexpr std::size_t draft_max_payments = 1000;
inline constexpr std::size_t draft_max_events = 1000;

/// Nor more days of grace.
inline constexpr int draft_max_grace_days = 3660;

/// Nor more allowances and charges on one line, or on the whole.
inline constexpr std::size_t draft_max_adjustments = 100;

/// No address has more lines, and no name or line of it more bytes.
inline constexpr std::size_t party_max_lines = 10;
inline constexpr std::size_t party_max_bytes = 200;
/// Nor more points on a take-up curve.
inline constexpr std::size_t draft_max_take_up = 100;

/// Dates of a draft lie in these years, both included. The bound keeps every date that follows from
/// them (at most 120 months on, then 120 instalments of 366 months) a date that can be written.
inline constexpr int draft_first_year = 1900;
inline constexpr int draft_last_year = 2199;

/// The day that a text of a draft says; nothing where it says none, or one of other years.
std::optional<Date> day_of_draft(std::string_view text);

/// Reads every text of `draft`.
///
///   missing       what a case cannot do without: a line, the day of issue
///   unfinished    an entry lacks what it is about; it comes to nothing
///   out_of_range  a year, a VAT rate outside 0 to 100, a payment that is not above zero
///   conflict      a VAT rate on a category that bears none; a demand before the invoice; an
///                 adjustment in percent and as an amount; a rounding that is agreed and computed;
///                 an agreed rate and an agreed series; a part of an event that its kind has not,
///                 or an end before its beginning
///   no_rule       a day count that no ledger can be kept by
///   too_large     more lines, payments, events or adjustments than the bounds above; a party's
///                 name or address beyond them
///   unknown_name  a currency, jurisdiction, calendar, series or reading that is not listed
///
///   lines[0].unit_price = "1O0"  ->  malformed at "lines[0].unit_price", value "1O0"
CheckedDraft check_draft(const Draft& draft, const RuleBook& rules);

}  // namespace termwise
