#include "core/late/late_findings.h"

#include "core/late/rate_bound.h"
#include "core/money/why_amounts.h"

namespace termwise {
namespace {

using Weight = LateFinding::Weight;
using Findings = std::vector<LateFinding>;

Weight weight_of(const RateBound& bound) {
    return bound.confidence == Confidence::high ? Weight::breach : Weight::warning;
}

/// Limits bind contract rates only; they never move a statutory one. C. com. L441-10 II: a contract
/// rate "ne peut être inférieur à trois fois le taux de l'intérêt légal".
void add_floor(Findings& findings, const LateRule& law, const RuleBook& rules, AnnualRate agreed,
               Date day) {
    if (!law.contract_floor) return;
    const auto found = rate_bound_on(*law.contract_floor, rules, day);
    if (!found || !(agreed < found->rate)) return;

    const Date since = found->row != nullptr ? found->row->since : day;
    Why why{"finding.contract_rate_below_floor",
            {percent_value("contract", agreed),
             percent_value("floor", found->rate),
             {"since", WhyKind::date, iso_text(since)},
             {"law", WhyKind::text, law.contract_floor->law}},
            law.contract_floor->source,
            {}};
    findings.push_back({weight_of(*law.contract_floor), std::move(why), "contract_rate"});
}

void add_cap(Findings& findings, const LateRule& law, const RuleBook& rules, AnnualRate agreed,
             Date day) {
    if (!law.contract_cap) return;
    const auto found = rate_bound_on(*law.contract_cap, rules, day);
    if (!found || !(found->rate < agreed)) return;

    Why why{"finding.contract_rate_above_cap",
            {percent_value("contract", agreed),
             percent_value("cap", found->rate),
             {"law", WhyKind::text, law.contract_cap->law}},
            law.contract_cap->source,
            {}};
    findings.push_back({weight_of(*law.contract_cap), std::move(why), "contract_rate"});
}

void add_below_statutory(Findings& findings, const LateRule& law, const RuleBook& rules,
                         AnnualRate agreed, Date day) {
    const RateSeries* const series = rules.rate_series(law.series);
    if (series == nullptr) return;
    const std::optional<RateOnDay> found = rate_on(*series, day);
    if (!found) return;
    const AnnualRate statutory = found->row->rate + margin_on(law.margins, day);
    if (!(agreed < statutory)) return;

    Why why{"finding.contract_rate_below_statutory",
            {percent_value("contract", agreed),
             percent_value("statutory", statutory),
             {"law", WhyKind::text, law.law}},
            found->row->source,
            {}};
    findings.push_back({Weight::note, std::move(why), "contract_rate"});
}

void add_mode(Findings& findings, const LateRule& law, const LateCase& late_case) {
    if (!late_case.mode || *late_case.mode == law.mode.value) return;
    Why why{"finding.rate_mode_chosen",
            {{"chosen", WhyKind::name, std::string{"rate_mode."} + name_of(*late_case.mode)},
             {"lawful", WhyKind::name, std::string{"rate_mode."} + name_of(law.mode.value)},
             {"law", WhyKind::text, law.law}},
            law.mode.source,
            {}};
    const bool settled = law.mode.confidence == Confidence::high;
    findings.push_back({settled ? Weight::warning : Weight::note, std::move(why), "rate_mode"});
}

/// One point of the law that is not settled, as it was taken here.
template <class T>
void add_contested(Findings& findings, std::string_view key, const Sourced<T>& point,
                   std::string value, std::string where) {
    if (point.confidence == Confidence::high) return;
    Why why{key,
            {{"value", WhyKind::name, std::move(value)},
             {"confidence", WhyKind::name, std::string{"confidence."} + name_of(point.confidence)},
             {"note", WhyKind::name, point.note.empty() ? "note.none" : point.note}},
            point.source,
            {}};
    findings.push_back({Weight::note, std::move(why), std::move(where)});
}

void add_contested_points(Findings& findings, const LateRule& law, const LedgerRule& rule) {
    if (!rule.agreed) {
        add_contested(findings, "finding.contested_rate_mode", law.mode,
                      std::string{"rate_mode."} + name_of(law.mode.value), "rate_mode");
    }
    add_contested(findings, "finding.contested_day_count", law.day_count,
                  std::string{"day_count."} + name_of(law.day_count.value), "jurisdiction");
    add_contested(findings, "finding.contested_compounding", law.compounding,
                  std::string{"compounding."} + name_of(law.compounding.value), "jurisdiction");
    add_contested(findings, "finding.contested_start", law.start,
                  std::string{"interest_start."} + name_of(law.start.value), "demanded_on");
    add_contested(findings, "finding.contested_payment_day", law.payment_day_counts,
                  law.payment_day_counts.value ? "payment_day.counts" : "payment_day.free",
                  "payments");
    add_contested(findings, "finding.contested_allocation", law.allocation,
                  std::string{"allocation."} + name_of(law.allocation.value), "payments");
}

void add_agreed_rate(Findings& findings, const LateRule& law, const RuleBook& rules,
                     const LedgerRule& rule, const LateCase& late_case) {
    const Date day = first_interest_day(rule, late_case.due_on)
                         .value_or(late_case.due_on + std::chrono::days{1});
    const std::optional<DayRate> found = rate_on(rule, day, day);
    if (!found) return;
    add_floor(findings, law, rules, found->rate, day);
    add_cap(findings, law, rules, found->rate, day);
    add_below_statutory(findings, law, rules, found->rate, day);
}

/// C. civ. 1343-2: interest due for a full year bears interest where the contract or a judge says
/// so; BGB 289: never.
void add_compounding(Findings& findings, const LateRule& law, const LateCase& late_case) {
    if (!late_case.compounding || *late_case.compounding == law.compounding.value) return;
    const WhyValue cited{"law", WhyKind::text, law.law};
    if (*late_case.compounding == Compounding::none) {
        Why why{"finding.compounding_waived", {cited}, law.compounding.source, {}};
        findings.push_back({Weight::note, std::move(why), "compounding"});
        return;
    }
    const bool forbidden = law.agreed_compounding && !law.agreed_compounding->value;
    const std::string& source =
        law.agreed_compounding ? law.agreed_compounding->source : law.compounding.source;
    Why why{forbidden ? "finding.compounding_forbidden" : "finding.compounding_agreed",
            {cited},
            source,
            {}};
    findings.push_back({forbidden ? Weight::breach : Weight::note, std::move(why), "compounding"});
}

void add_judgment(Findings& findings, const LedgerRule& rule, const LateRule& law,
                  const LateCase& late_case) {
    if (!late_case.judged_on) return;
    if (!law.after_judgment) {
        findings.push_back(
            {Weight::note, {"finding.judgment_without_uplift", {}, {}, {}}, "events"});
        return;
    }
    const JudgmentUplift& uplift = *law.after_judgment;
    Why why{"finding.judgment_uplift",
            {{"points", WhyKind::number, percent_text(uplift.points)},
             {"law", WhyKind::text, uplift.law}},
            uplift.source,
            {}};
    if (rule.uplift) {
        why.values.push_back({"from", WhyKind::date, iso_text(rule.uplift->from)});
    } else if (rule.agreed) {
        why.rule = "finding.uplift_not_on_agreed_rate";
    } else {
        why.rule = "finding.uplift_on_legal_rate_only";
        why.values.push_back({"own", WhyKind::text, law.law});
    }
    findings.push_back({Weight::note, std::move(why), "events"});
}

}  // namespace

std::vector<LateFinding> late_findings(const LedgerRule& rule, const RuleBook& rules,
                                       const LateCase& late_case) {
    Findings findings;
    if (rule.law == nullptr) return findings;
    const LateRule& law = *rule.law;
    const std::optional<Date> first_day = first_interest_day(rule, late_case.due_on);
    if (rule.agreed) add_agreed_rate(findings, law, rules, rule, late_case);
    if (!first_day) {
        Why why{"finding.demand_missing", {{"law", WhyKind::text, law.law}}, law.start.source, {}};
        findings.push_back({Weight::warning, std::move(why), "demanded_on"});
    }
    if (!rule.agreed) add_mode(findings, law, late_case);
    add_compounding(findings, law, late_case);
    add_judgment(findings, rule, law, late_case);
    add_contested_points(findings, law, rule);
    return findings;
}

}  // namespace termwise
