#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/money/currency.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/rules/consumer_credit.h"
#include "core/rules/sourced.h"
#include "core/time/date.h"
#include "core/time/day_count.h"

namespace termwise {

/// Who owes. The law of late payment differs by it.
enum class DebtorKind : std::uint8_t {
    business,   ///< An undertaking (B2B).
    consumer,   ///< A natural person outside any trade (B2C).
    authority,  ///< A public authority.
};

/// Whether the rate follows the series during one delay.
enum class RateMode : std::uint8_t {
    variable,  ///< Each period of delay at the rate of that period.
    frozen,    ///< One rate: the one in force when interest starts to run.
    constant,  ///< One rate, no series (a contract rate, Swiss law).
};

/// Whether interest bears interest.
enum class Compounding : std::uint8_t {
    none,    ///< Simple interest.
    yearly,  ///< On each anniversary of the first day of interest (Dutch law).
};

/// From when interest runs without anyone asking for it.
enum class InterestStart : std::uint8_t {
    day_after_due,  ///< The law starts it.
    demand,         ///< Only a demand letter starts it (French consumers).
    third_month,    ///< Three months after receipt, where later (Luxembourg consumers).
};

/// What a part payment pays first.
enum class AllocationOrder : std::uint8_t {
    interest_first,   ///< Costs, then interest, then principal (C. civ. 1343-1, BGB 367).
    principal_first,  ///< Principal, then interest, then costs.
    pro_rata,         ///< All three in proportion to what is open of each.
};

/// The margin in points per year that the law adds to the series, for debts whose interest starts
/// on `since` or later. A change of the margin never touches a debt already late: such laws bind
/// new claims only (EGBGB art. 229 par. 34: 9 points instead of 8 from 29 July 2014).
struct MarginRow {
    Date since;
    AnnualRate points;

    bool operator==(const MarginRow&) const = default;
};

/// The margin for a debt whose interest starts on `day`; rows ascend. Zero before the first row.
AnnualRate margin_on(std::span<const MarginRow> margins, Date day);

/// A limit on agreed rates: `share` of what the series says of the day and `points` come to.
///
///   three times the legal rate:  series "fr_legal_autres", share 300 %
///   15 % flat:                   no series, 15 points
struct RateBound {
    std::string series;  ///< Id in the RuleBook; empty: the points alone.
    AnnualRate points;
    Share share{Share::one};
    std::string law;
    std::string source;
    Confidence confidence = Confidence::high;  ///< High: a breach; otherwise it may fail in court.

    bool operator==(const RateBound&) const = default;
};

/// Points that the law adds to its own rate once a judgment has gone unpaid for so many months (CMF
/// L313-3: five points, two months after the decision has become enforceable).
struct JudgmentUplift {
    int after_months = 0;
    AnnualRate points;
    std::string law;
    std::string source;
    Confidence confidence = Confidence::high;
    /// They raise the legal rate of interest alone, and the rate of this rule is another one.
    bool legal_rate_only = false;

    bool operator==(const JudgmentUplift&) const = default;
};

/// What may start a period of limitation anew, or stop it.
enum class Interruption : std::uint8_t {
    payment,          ///< A part payment.
    acknowledgement,  ///< The debtor's own word that the debt is owed; a promise to pay is one.
    demand,           ///< The creditor's letter.
    claim,            ///< A claim in court: nothing runs out while it is pending.
    judgment,         ///< A judgment: another period begins, often a longer one.
};

/// From which day a period of limitation counts.
enum class LimitationStart : std::uint8_t {
    event,     ///< The due day itself, or the day of what interrupted it.
    year_end,  ///< The end of that calendar year (BGB 199).
};

/// After how many years a debt can no longer be claimed.
struct Limitation {
    int years = 0;
    int judgment_years = 0;  ///< After a judgment.
    LimitationStart start{};
    LimitationStart restart{};           ///< After what interrupts.
    std::vector<Interruption> restarts;  ///< What starts the period anew, beside a judgment.
    std::string law;
    std::string source;
    Confidence confidence = Confidence::high;
    std::string note;  ///< A message key, as in Sourced.

    bool operator==(const Limitation&) const = default;
};

/// The fixed sum owed for a debt below a bound. The last band has no bound. Bounds are in the
/// jurisdiction's currency, sums in that or in another (Poland grants euros).
struct CompensationBand {
    std::optional<Money> below;
    Money amount;

    bool operator==(const CompensationBand&) const = default;
};

/// The fixed compensation for recovery costs, by size of the debt; once per invoice. Where it has a
/// `since`, an invoice whose delay began earlier bears none.
struct Compensation {
    std::vector<CompensationBand> bands;
    std::string law;
    std::string source;
    std::optional<Date> since = std::nullopt;  ///< First day of delay; nothing: always.

    bool operator==(const Compensation&) const = default;
};

/// What the law says of a late payment by one kind of debtor.
struct LateRule {
    std::string law;                 ///< "C. com. L441-10 II".
    std::string series;              ///< Id in the RuleBook.
    std::vector<MarginRow> margins;  ///< Added to the series; empty when the series contains it.
    Sourced<RateMode> mode;
    Sourced<DayCount> day_count;
    Sourced<Compounding> compounding;
    Sourced<InterestStart> start;
    Sourced<bool> payment_day_counts;  ///< Does the day of payment still bear interest?
    Sourced<AllocationOrder> allocation;
    std::optional<Compensation> compensation;  ///< Nothing for consumers.
    std::optional<RateBound> contract_floor;   ///< What a contract rate may not undercut.
    std::optional<JudgmentUplift> after_judgment;
    std::optional<Limitation> limitation;
    std::optional<Sourced<bool>> agreed_compounding;  ///< May interest bear interest by agreement?
    std::optional<RateBound> contract_cap;            ///< What it may not exceed.

    bool operator==(const LateRule&) const = default;
};

/// From which day a legal limit on payment terms counts.
enum class CapStart : std::uint8_t {
    invoice,             ///< The invoice date.
    delivery,            ///< Delivery of the goods.
    delivery_ten_days,   ///< The end of the ten days of a month in which they were delivered.
    delivery_month_end,  ///< The end of the month in which they were delivered.
};

/// A legal limit on agreed payment terms, checked and reported, never enforced.
struct TermsCap {
    std::string finding;  ///< Message key suffix: `finding.<finding>`.
    DebtorKind debtor{};
    int days = 0;               ///< From the day `from` says.
    int end_of_month_days = 0;  ///< The alternative "days end of month"; 0 when there is none.
    std::string law;
    std::string source;
    std::string sector = {};  ///< Message key suffix: `sector.<sector>`; empty: the general limit.
    CapStart from = CapStart::invoice;

    bool operator==(const TermsCap&) const = default;
};

/// How an early-payment discount touches VAT.
enum class DiscountVat : std::uint8_t {
    reduced_on_payment,  ///< The discount lowers the VAT if taken (France, Germany).
    never,               ///< The VAT stays as invoiced (Netherlands).
    reduced_upfront,     ///< VAT is computed on the discounted base from the start (Belgium).
};

/// The law of one place, as data: `assets/jurisdictions/<code>.json`.
struct Jurisdiction {
    std::string code;  ///< "FR"; the name is the message `jurisdiction.<code>`.
    Currency currency{"EUR"};
    std::string calendar;  ///< Id of its holiday calendar.
    std::array<std::optional<LateRule>, 3>
        late;               ///< By DebtorKind; nothing where the law is silent.
    int default_days = 30;  ///< Due so many days after receipt when nothing was agreed.
    std::vector<TermsCap> caps;
    Sourced<DiscountVat> discount_vat;
    std::vector<Sourced<Share>> vat_rates;  ///< The usual ones, offered as choices.
    ConsumerCreditLaw consumer_credit;      ///< Empty where nothing is known.

    bool operator==(const Jurisdiction&) const = default;
};

/// Ids of the rate series that the law of `place` may read, each once, in the order of its rules.
std::vector<std::string> series_named_by(const Jurisdiction& place);

const char* name_of(DebtorKind kind);
const char* name_of(RateMode mode);
const char* name_of(Compounding compounding);
const char* name_of(InterestStart start);
const char* name_of(AllocationOrder order);
const char* name_of(CapStart start);
const char* name_of(Interruption interruption);
const char* name_of(LimitationStart start);
const char* name_of(DiscountVat mode);
const char* name_of(Confidence confidence);

}  // namespace termwise
