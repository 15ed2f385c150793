#include "tests/bench/cases.h"

#include <algorithm>

#include "core/base/check.h"
#include "core/engine/evaluate.h"
#include "core/json/draft_json.h"
#include "core/json/outcome_json.h"
#include "core/json/writer.h"
#include "tests/core/money/euros.h"

namespace termwise::bench {
namespace {

// SplitMix64 (Steele, Lea, Flood 2014): the same numbers on every machine.
class Numbers {
public:
    std::int64_t below(std::int64_t bound) {
        state_ += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = state_;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return static_cast<std::int64_t>((mixed ^ (mixed >> 31U)) %
                                         static_cast<std::uint64_t>(bound));
    }

private:
    std::uint64_t state_ = 1;
};

bool begins_half_year(Date day) {
    return day_of(day) == 1 && (month_of(day) == 1 || month_of(day) == 7);
}

// Some day on which a payment splits a stretch of days that bear interest in two.
Date payment_day(Date due_on, Date as_of, Numbers& numbers) {
    const std::int64_t between = days_between(due_on, as_of);
    Date day = due_on + std::chrono::days{2 + numbers.below(between - 3)};
    // A payment on the last day of a half-year splits nothing: the rate changes there anyway.
    if (begins_half_year(day + std::chrono::days{1})) day -= std::chrono::days{1};
    return day;
}

void write_money(JsonWriter& json, std::string_view name, Money amount) {
    json.key(name);
    json.text(decimal_text(amount));
}

void write_segment(JsonWriter& json, const Segment& segment) {
    json.begin_object();
    json.key("from");
    json.text(iso_text(segment.from));
    json.key("to");
    json.text(iso_text(segment.to));
    write_money(json, "principal", segment.principal);
    json.key("rate");
    json.text(percent_text(segment.rate));
    write_money(json, "interest", segment.interest);
    json.end_object();
}

void write_ledger(JsonWriter& json, const Debt& debt, const Payment& payment,
                  const Ledger& account) {
    json.begin_object();
    json.key("due_on");
    json.text(iso_text(debt.due_on));
    write_money(json, "amount", debt.amount);
    json.key("paid_on");
    json.text(iso_text(payment.paid_on));
    write_money(json, "paid", payment.amount);
    json.key("segments");
    json.begin_array();
    for (const Segment& segment : account.segments) write_segment(json, segment);
    json.end_array();
    write_money(json, "to_interest", account.payments.front().to_interest);
    write_money(json, "to_principal", account.payments.front().to_principal);
    write_money(json, "principal", account.principal);
    write_money(json, "interest", account.interest);
    write_money(json, "open_interest", account.open_interest);
    write_money(json, "per_day", account.per_day);
    json.end_object();
}

void write_rates(JsonWriter& json, const LedgerRule& rule) {
    json.key("margin");
    json.text(percent_text(rule.margins.back().points));
    json.key("rates");
    json.begin_array();
    for (const RateRow& row : rule.series->rows) {
        json.begin_object();
        json.key("since");
        json.text(iso_text(row.since));
        json.key("rate");
        json.text(percent_text(row.rate));
        json.end_object();
    }
    json.end_array();
}

}  // namespace

Draft typical_draft() {
    Draft draft;
    draft.title = "Office furniture";
    draft.invoice_number = "2024-0117";
    draft.issued_on = "2024-06-03";
    draft.lines = {{"Desks", "4", "389.50", VatCategory::S, "20"},
                   {"Chairs", "12", "129.90", VatCategory::S, "20"},
                   {"Lamps", "7", "54.25", VatCategory::S, "20"},
                   {"Handbooks", "15", "18.40", VatCategory::S, "5.5"},
                   {"Delivery, hours", "2.5", "62.00", VatCategory::S, "20"}};
    draft.terms = "net 30";
    draft.plan = "2x/30d";
    draft.payments = {{"2025-02-10", "900.00"}, {"2025-09-22", "1250.00"}};
    draft.as_of = "2026-03-16";
    return draft;
}

DebtColumns random_debts(std::size_t count) {
    Numbers numbers;
    DebtColumns columns{{}, {}, date_of(2026, 5, 15)};
    columns.debts.reserve(count);
    columns.payments.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const Date due_on = date_of(2025, 1, 2) + std::chrono::days{numbers.below(170)};
        const std::int64_t amount = 1'000 + numbers.below(5'000'000);
        const Date paid_on = payment_day(due_on, columns.as_of, numbers);
        const std::int64_t paid = 1 + numbers.below(amount / 2);
        columns.debts.push_back({due_on, {amount, eur}});
        columns.payments.push_back({paid_on, {paid, eur}});
    }
    return columns;
}

LedgerRule statutory_rule(const RuleBook& rules) {
    const Jurisdiction* france = rules.jurisdiction("FR");
    TERMWISE_CHECK(france != nullptr);
    LateCase late_case;
    late_case.debtor = DebtorKind::business;
    late_case.due_on = date_of(2025, 1, 2);
    const auto terms = late_terms(*france, rules, late_case);
    TERMWISE_CHECK(terms.has_value());
    return terms->rule;
}

Sums ledger_sums(const DebtColumns& columns, const LedgerRule& rule) {
    Sums sums;
    for (std::size_t i = 0; i < columns.debts.size(); ++i) {
        const auto account =
            ledger({&columns.debts[i], 1}, {&columns.payments[i], 1}, rule, columns.as_of);
        TERMWISE_CHECK(account.has_value());
        sums.interest += account->interest.minor_units();
        sums.principal += account->principal.minor_units();
        sums.segments += std::ssize(account->segments);
    }
    return sums;
}

std::string figures_json(const RuleBook& rules, std::size_t debts) {
    const LedgerRule rule = statutory_rule(rules);
    const DebtColumns columns = random_debts(debts);
    const Draft draft = typical_draft();
    JsonWriter json;
    json.begin_object();
    json.key("draft");
    json.raw(draft_json(draft));
    json.key("outcome");
    json.raw(outcome_json(evaluate(draft, rules)));
    write_rates(json, rule);
    json.key("as_of");
    json.text(iso_text(columns.as_of));
    json.key("ledgers");
    json.begin_array();
    for (std::size_t i = 0; i < debts; ++i) {
        const auto account =
            ledger({&columns.debts[i], 1}, {&columns.payments[i], 1}, rule, columns.as_of);
        write_ledger(json, columns.debts[i], columns.payments[i], *account);
    }
    json.end_array();
    json.end_object();
    return json.take();
}

}  // namespace termwise::bench
