#include "core/late/statutory.h"

#include "core/late/late_findings.h"
#include "core/time/period.h"

namespace termwise {
namespace {

/// Whether the rate is the parties' own: chosen as constant, or the only one there is.
bool uses_contract_rate(const LateRule* law, const LateCase& late_case) {
    if (law == nullptr) return true;
    if (late_case.mode) return *late_case.mode == RateMode::constant;
    return law->mode.value == RateMode::constant && law->series.empty();
}

Result<LedgerRule> contract_rule(const LateRule* law, const LateCase& late_case) {
    if (!late_case.contract_rate) {
        if (law != nullptr || late_case.mode) return fail(ErrorCode::missing, "contract_rate");
        return fail(ErrorCode::no_rule, "debtor", name_of(late_case.debtor));
    }
    if (*late_case.contract_rate < AnnualRate{}) {
        return fail(ErrorCode::out_of_range, "contract_rate",
                    percent_text(*late_case.contract_rate));
    }
    LedgerRule rule;
    rule.mode = RateMode::constant;
    rule.contract_rate = *late_case.contract_rate;
    rule.agreed = true;
    return rule;
}

/// A series and a margin that the parties agreed on.
Result<LedgerRule> agreed_rule(const RuleBook& rules, const LateCase& late_case) {
    const std::string& id = late_case.contract_series;
    if (late_case.mode == RateMode::constant)
        return fail(ErrorCode::conflict, "contract_series", id);
    LedgerRule rule;
    rule.series = rules.rate_series(id);
    if (rule.series == nullptr) return fail(ErrorCode::unknown_name, "contract_series", id);
    rule.margins = {{rule.series->rows.front().since, late_case.contract_margin}};
    rule.mode = late_case.mode.value_or(RateMode::variable);
    rule.agreed = true;
    return rule;
}

Result<LedgerRule> series_rule(const LateRule& law, const RuleBook& rules,
                               const LateCase& late_case) {
    LedgerRule rule;
    rule.series = rules.rate_series(law.series);
    if (rule.series == nullptr) return fail(ErrorCode::unknown_name, "rules.series", law.series);
    rule.margins = law.margins;
    rule.mode = late_case.mode.value_or(law.mode.value);
    return rule;
}

/// The rule of rates alone: whose they are, and which.
Result<LedgerRule> rate_rule(const LateRule* law, const RuleBook& rules,
                             const LateCase& late_case) {
    if (!late_case.contract_series.empty()) return agreed_rule(rules, late_case);
    if (uses_contract_rate(law, late_case)) return contract_rule(law, late_case);
    return series_rule(*law, rules, late_case);
}

/// The law adds its points to the legal rate only (CMF L313-3: "le taux de l'intérêt légal"), not
/// to an agreed one, nor to that of another text (C. com. L441-10 II).
std::optional<RateUplift> uplift_of(const LedgerRule& rule, const LateRule& law,
                                    const LateCase& late_case) {
    if (!law.after_judgment || !late_case.judged_on || rule.agreed) return std::nullopt;
    if (law.after_judgment->legal_rate_only) return std::nullopt;
    const Date end = plus_months(*late_case.judged_on, law.after_judgment->after_months);
    return RateUplift{end + std::chrono::days{1}, law.after_judgment->points};
}

void take_over(LedgerRule& rule, const LateRule& law, const LateCase& late_case) {
    rule.law = &law;
    rule.day_count = law.day_count.value;
    rule.compounding = law.compounding.value;
    rule.allocation = law.allocation.value;
    rule.payment_day_counts = law.payment_day_counts.value;
    rule.start = law.start.value;
    rule.demanded_on = late_case.demanded_on;
    rule.uplift = uplift_of(rule, law, late_case);
    if (rule.start == InterestStart::third_month) {
        rule.demanded_on = plus_months(late_case.received_on.value_or(late_case.due_on), 3);
    }
}

/// A rule whose margin begins on a day says nothing of debts that were late before it.
bool is_in_force(const LedgerRule& rule, std::optional<Date> first_day) {
    return !first_day || rule.margins.empty() || rule.margins.front().since <= *first_day;
}

// A constant rate that comes from a series is the law's own, not an agreed one.
std::string mode_key(const LedgerRule& rule) {
    if (rule.mode == RateMode::constant) return "rate_mode.by_law";
    return std::string{"rate_mode."} + name_of(rule.mode);
}

Why explained(const LedgerRule& rule, std::optional<Date> first_day) {
    Why why{"why.late.contract_terms", {}, rule.law != nullptr ? rule.law->law : "", {}};
    if (rule.series == nullptr) {
        why.values.push_back({"rate", WhyKind::percent, percent_text(rule.contract_rate)});
    } else {
        why.rule = rule.agreed ? "why.late.agreed_terms" : "why.late.statutory_terms";
        const Date on = first_day.value_or(Date::max());
        why.values = {{"series", WhyKind::name, "series." + rule.series->id},
                      {"margin", WhyKind::percent, percent_text(margin_on(rule.margins, on))},
                      {"mode", WhyKind::name, mode_key(rule)}};
    }
    why.values.push_back(
        {"day_count", WhyKind::name, std::string{"day_count."} + name_of(rule.day_count)});
    if (first_day) why.values.push_back({"from", WhyKind::date, iso_text(*first_day)});
    return why;
}

}  // namespace

Result<LateTerms> late_terms(const Jurisdiction& jurisdiction, const RuleBook& rules,
                             const LateCase& late_case) {
    const auto& found = jurisdiction.late[static_cast<std::size_t>(late_case.debtor)];
    const LateRule* const law = found ? &*found : nullptr;
    TERMWISE_TRY(LedgerRule rule, rate_rule(law, rules, late_case));
    if (law != nullptr) take_over(rule, *law, late_case);
    if (late_case.compounding) rule.compounding = *late_case.compounding;

    LateTerms terms{rule, first_interest_day(rule, late_case.due_on), {}, {}};
    if (!is_in_force(terms.rule, terms.first_day))
        return fail(ErrorCode::no_rule, "late.series", iso_text(*terms.first_day));
    terms.findings = late_findings(terms.rule, rules, late_case);
    terms.why = explained(terms.rule, terms.first_day);
    return terms;
}

}  // namespace termwise
