#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/draft_advice.h"
#include "core/engine/draft_credit.h"
#include "core/engine/draft_scenario.h"
#include "core/invoice/line.h"
#include "core/late/ledger.h"
#include "core/late/threshold.h"
#include "core/rules/jurisdiction.h"
#include "core/terms/discount.h"

namespace termwise {

// A draft is what was typed. Amounts, rates and dates are texts: canonical ("1234.56",
// "2026-11-22") once understood, otherwise as typed, so that nothing is lost and a problem can name
// it. Choices are enums.
//
// An entry that lacks what it is about (a line its price; a payment, cost, credit note, allowance
// or charge its amount; a standstill its end; a past invoice or a rate its day) is not finished
// yet: it is told as `unfinished`, and comes to nothing, whatever else is wrong with it. No
// document is written from it. Any other problem takes away the figures that rest on it.

/// An allowance or a charge, of a line or of the whole invoice: either `percent` or `amount`.
struct DraftAdjustment {
    AdjustmentKind kind = AdjustmentKind::allowance;
    std::string reason = {};
    std::string percent = {};
    std::string base = {};  ///< What the percent is of; empty: the line, or the lines of its VAT.
    std::string amount = {};
    std::optional<VatCategory> vat_category = {};  ///< Of the whole invoice only; nothing: S, or
    std::string vat_rate = {};                     ///< that of the lines where they have but one.

    bool operator==(const DraftAdjustment&) const = default;
};

struct DraftLine {
    std::string description;
    std::string quantity = "1";
    std::string unit_price;  ///< Net, decimal.
    VatCategory vat_category = VatCategory::S;
    std::string vat_rate = "20";                    ///< Percent.
    std::string price_per = {};                     ///< Units the price is for; empty: one.
    std::vector<DraftAdjustment> adjustments = {};  ///< Of this line.
    std::string vat_exemption = {};  ///< Code ("VATEX-FR-FRANCHISE") or words; see exemption.h.

    bool operator==(const DraftLine&) const = default;
};

struct DraftPayment {
    std::string paid_on;
    std::string amount;
    std::string debt = {};  ///< Number of the instalment it names, from 1; empty: none.

    bool operator==(const DraftPayment&) const = default;
};

/// Who sells or buys, as letters address them.
struct DraftParty {
    std::string name;
    std::vector<std::string> address;  ///< Line by line.
    std::string registration;          ///< SIREN, HRB, company number: as the place has it.

    bool operator==(const DraftParty&) const = default;
};

/// A point of a take-up curve: how many buyers in a hundred take a discount of so many percent.
struct DraftTakeUp {
    std::string percent;
    std::string buyers;

    bool operator==(const DraftTakeUp&) const = default;
};

/// What early payment is worth to the seller; what is empty counts as nothing.
struct DraftSellerView {
    std::string capital_cost = {};         ///< Percent a year.
    std::string days_late = {};            ///< Expected, after the due day.
    std::string default_probability = {};  ///< Percent.
    std::string fee_saved = {};            ///< An amount.
    std::vector<DraftTakeUp> take_up = {};

    bool operator==(const DraftSellerView&) const = default;
};

/// Whether the day of payment, and the day of reckoning, bear interest.
enum class PaymentDay : std::uint8_t {
    counts,  ///< They do.
    free,    ///< They do not: the day before is the last that does.
};

/// The word in JSON and in message keys ("free" -> `payment_day.free`).
const char* name_of(PaymentDay day);

/// What else happened to the debt, beside payments.
enum class EventKind : std::uint8_t {
    cost,             ///< The debtor owes an amount more: a court fee, a bailiff.
    credit_note,      ///< An amount less is owed from that day on.
    standstill,       ///< No interest from that day to another, both included.
    promise,          ///< The debtor promised to pay: it is a standstill too where it has an end.
    acknowledgement,  ///< The debtor said in another way that the debt is owed.
    claim,            ///< A claim in court.
    judgment,         ///< A judgment, on the day from which it can be enforced.
};

/// The word in JSON and in message keys ("cost" -> `event.cost`).
const char* name_of(EventKind kind);

struct DraftEvent {
    EventKind kind{};
    std::string on;      ///< ISO date.
    std::string until;   ///< ISO date, last day without interest; of a standstill or a promise.
    std::string amount;  ///< Of a cost or a credit note.
    std::string debt;    ///< Number of the instalment that a credit note lowers; empty: the oldest.

    bool operator==(const DraftEvent&) const = default;
};

/// What days of grace mean once they are over.
enum class Grace : std::uint8_t {
    forgiven,  ///< They never bear interest: it starts after them.
    counted,   ///< They forgive a payment within them only; a later one owes for all its days.
};

/// The word in JSON and in message keys ("forgiven" -> `grace.forgiven`).
const char* name_of(Grace grace);

/// One merchant, one invoice, one set of terms, one law, one day.
struct Draft {
    std::string title;                ///< Words of the user's own; a case's name in lists.
    std::string jurisdiction = "FR";  ///< Code in the RuleBook: the law of the seller.
    std::string currency = "EUR";     ///< ISO 4217.
    DebtorKind debtor = DebtorKind::business;
    std::string buyer_country;  ///< ISO 3166-1, two letters; ZZ: another one; empty: the law's.
    std::string sector;    ///< Where the law limits terms by sector ("transport"); empty: none.
    std::string calendar;  ///< Id of the holidays that move days ("DE-BY"); empty: the law's own.
    std::string invoice_number;
    std::string issued_on;      ///< ISO date.
    std::string received_on;    ///< ISO date; empty means the day of issue.
    std::string delivered_on;   ///< ISO date of delivery; empty: as received_on.
    std::string ordered_on;     ///< ISO date of the order; empty: the day of issue.
    std::string period_end_on;  ///< ISO date, last day invoiced; empty: the day of issue.
    std::vector<DraftLine> lines;
    std::vector<DraftAdjustment> adjustments;  ///< Of the whole invoice.
    std::string prepaid;                       ///< BT-113, paid before the invoice.
    std::string rounding_amount;      ///< BT-114 as agreed; not together with cash_rounding.
    std::string cash_rounding;        ///< The coin to round to, "0.05": BT-114 follows.
    std::string accounting_currency;  ///< ISO 4217, where the VAT is accounted in another one.
    std::string exchange_rate;        ///< Units of it for one unit of `currency`.
    std::string terms;                ///< As typed: "45 jours fin de mois".
    std::string reading;              ///< Notation of the chosen reading; empty means the first.
    std::string plan;                 ///< A split ("3x") that replaces the terms' own; empty: none.
    std::optional<DiscountVat> discount_vat;      ///< Nothing: as the jurisdiction says.
    std::optional<DiscountBase> discount_base;    ///< Nothing: with VAT where the VAT follows.
    std::optional<DiscountScope> discount_scope;  ///< Nothing: the whole amount.
    std::optional<DraftSellerView> seller_view;   ///< What early payment is worth to the seller.
    std::optional<RateMode> rate_mode;            ///< Nothing: as the law says.
    std::optional<DayCount> day_count;            ///< Nothing: as the law or its practice says.
    std::optional<PaymentDay> payment_day;        ///< Nothing: as the law or its practice says.
    std::optional<InterestRounding> interest_rounding;  ///< Nothing: each segment once.
    std::string contract_rate;               ///< Percent a year; needed when rate_mode is constant.
    std::string demanded_on;                 ///< ISO date of the demand letter; empty: none.
    std::string contract_series;             ///< Id of a series agreed instead of a rate.
    std::string contract_margin;             ///< Points added to it; empty: none.
    std::optional<Compounding> compounding;  ///< Nothing: as the law says.
    std::optional<AllocationOrder> allocation;  ///< Nothing: as the law says.
    std::string grace_days;                     ///< A count; empty: none.
    std::optional<Grace> grace;                 ///< Nothing: forgiven.
    std::string compensation_rate;  ///< Units of `currency` for one of the law's fixed sum's.
    std::vector<DraftPayment> payments;
    std::vector<DraftEvent> events;
    std::string threshold;                    ///< An amount: when is it reached? Empty: not asked.
    std::optional<ThresholdOf> threshold_of;  ///< By what; nothing: by the interest.
    std::string as_of;                        ///< ISO date: the day of reckoning.
    std::optional<DraftParty> seller;  ///< Only documents name the parties; no figure needs them.
    std::optional<DraftParty> buyer;
    std::string letters_language;  ///< Tag of the language the buyer reads; empty: the merchant's.
    std::optional<DraftReminders> reminders;
    std::optional<DraftMethods> methods;
    std::optional<DraftRisk> risk;
    std::optional<DraftRecovery> recovery;
    std::optional<DraftCredit> credit;          ///< Nothing: the plan is free, in its own parts.
    std::optional<DraftReschedule> reschedule;  ///< Of what is overdue on the day of reckoning.
    std::optional<DraftScenario> scenario;      ///< Policies to compare; no outcome needs them.

    bool operator==(const Draft&) const = default;
};

}  // namespace termwise
