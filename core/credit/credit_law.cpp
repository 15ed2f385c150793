#include "core/credit/credit_law.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/time/period.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

using Weight = CreditFinding::Weight;

/// The conditions of one exemption, each met or not.
struct Conditions {
    const CreditExemption* exemption = nullptr;
    std::vector<Why> met;
    std::vector<Why> failed;
    bool hangs_on_charges = false;
};

void add(Conditions& conditions, bool met, Why why) {
    (met ? conditions.met : conditions.failed).push_back(std::move(why));
}

void judge_supply(Conditions& conditions, const CreditFacts& facts) {
    const CreditExemption& exemption = *conditions.exemption;
    const bool large = facts.seller == SellerKind::large_online && exemption.large_online_days > 0;
    const int limit = large ? exemption.large_online_days : exemption.supply_days;
    if (limit == 0) return;
    const std::int64_t days = days_between(facts.supplied_on, facts.last_due_on);
    const bool met = days <= limit;
    add(conditions, met,
        {met ? "why.credit_law.days_within" : "why.credit_law.days_beyond",
         {date_value("supplied_on", facts.supplied_on), date_value("last_on", facts.last_due_on),
          number_value("days", days), number_value("limit", limit)},
         {},
         {}});
}

void judge_months(Conditions& conditions, const CreditFacts& facts) {
    const int months = conditions.exemption->months;
    if (months == 0) return;
    const Date limit_on = plus_months(facts.contracted_on, months);
    const bool met = facts.last_due_on <= limit_on;
    add(conditions, met,
        {met ? "why.credit_law.months_within" : "why.credit_law.months_beyond",
         {number_value("months", months), date_value("last_on", facts.last_due_on),
          date_value("limit_on", limit_on)},
         {},
         {}});
}

void judge_payments(Conditions& conditions, const CreditFacts& facts) {
    const int limit = conditions.exemption->payments;
    if (limit == 0) return;
    const bool met = facts.payments <= limit;
    add(conditions, met,
        {met ? "why.credit_law.payments_within" : "why.credit_law.payments_beyond",
         {number_value("count", facts.payments), number_value("limit", limit)},
         {},
         {}});
}

void judge_cost(Conditions& conditions, const CreditFacts& facts) {
    const bool open = facts.has_charges && conditions.exemption->charges_allowed;
    conditions.hangs_on_charges = open;
    if (facts.bears_interest) add(conditions, false, {"why.credit_law.interest", {}, {}, {}});
    if (facts.has_charges) {
        add(conditions, open,
            {open ? "why.credit_law.charges_open" : "why.credit_law.charges", {}, {}, {}});
    }
    if (!facts.bears_interest && !facts.has_charges) {
        add(conditions, true, {"why.credit_law.free", {}, {}, {}});
    }
}

void judge_lender(Conditions& conditions, const CreditFacts& facts) {
    if (!conditions.exemption->own_claim) return;
    const bool met = facts.lender == Lender::seller;
    const char* const broken = facts.lender == Lender::third_party ? "why.credit_law.third_party"
                                                                   : "why.credit_law.assigned";
    add(conditions, met, {met ? "why.credit_law.own_claim" : broken, {}, {}, {}});
}

Conditions judged(const CreditExemption& exemption, const CreditFacts& facts) {
    Conditions conditions;
    conditions.exemption = &exemption;
    judge_supply(conditions, facts);
    judge_months(conditions, facts);
    judge_payments(conditions, facts);
    judge_cost(conditions, facts);
    judge_lender(conditions, facts);
    return conditions;
}

bool holds_on(const CreditExemption& exemption, Date day) {
    return exemption.since <= day && (!exemption.until || day <= *exemption.until);
}

// The exemption that comes nearest: the fewest conditions not met, then one without open charges.
Conditions nearest(const ConsumerCreditLaw& law, const CreditFacts& facts) {
    Conditions best;
    const auto rank = [](const Conditions& conditions) {
        return 2 * conditions.failed.size() + (conditions.hangs_on_charges ? 1 : 0);
    };
    for (const CreditExemption& exemption : law.exemptions) {
        if (!holds_on(exemption, facts.contracted_on)) continue;
        Conditions conditions = judged(exemption, facts);
        if (best.exemption == nullptr || rank(conditions) < rank(best)) {
            best = std::move(conditions);
        }
    }
    return best;
}

const UsuryThreshold* threshold_of(const ConsumerCreditLaw& law, const CreditFacts& facts) {
    const UsuryThreshold* found = nullptr;
    for (const UsuryThreshold& row : law.usury) {
        if (facts.contracted_on < row.since || facts.contracted_on > row.until) continue;
        if (!row.above || *row.above < facts.lent) found = &row;
    }
    return found;
}

// Whether the law tells amounts apart in the currency of the credit.
bool knows_currency(const ConsumerCreditLaw& law, const CreditFacts& facts) {
    return std::all_of(law.usury.begin(), law.usury.end(), [&](const UsuryThreshold& row) {
        return !row.above || row.above->currency() == facts.lent.currency();
    });
}

}  // namespace

const char* name_of(SellerKind seller) {
    constexpr std::array words{"other", "large_online"};
    return words[static_cast<std::size_t>(seller)];
}

const char* name_of(Lender lender) {
    constexpr std::array words{"seller", "third_party", "assignee"};
    return words[static_cast<std::size_t>(lender)];
}

std::vector<CreditFinding> credit_findings(const ConsumerCreditLaw& law, const CreditFacts& facts) {
    if (facts.last_due_on <= facts.supplied_on) return {};
    Conditions conditions = nearest(law, facts);
    if (conditions.exemption == nullptr) return {};

    const CreditExemption& exemption = *conditions.exemption;
    const bool regulated = !conditions.failed.empty();
    Why why{
        "finding.credit_exempt",
        {{"law", WhyKind::text, exemption.law}, date_value("contracted_on", facts.contracted_on)},
        exemption.source,
        std::move(conditions.met)};
    if (regulated) why.parts = std::move(conditions.failed);
    if (!exemption.note.empty()) {
        const WhyValue note{"note", WhyKind::name, exemption.note};
        why.parts.push_back({"why.credit_law.note", {note}, {}, {}});
    }
    if (regulated) {
        why.rule = "finding.credit_regulated";
        return {{Weight::warning, std::move(why)}};
    }
    if (conditions.hangs_on_charges) {
        why.rule = "finding.credit_if_negligible";
        return {{Weight::warning, std::move(why)}};
    }
    return {{Weight::note, std::move(why)}};
}

std::string apr_law_on(const ConsumerCreditLaw& law, Date contracted_on) {
    return law.apr_law.empty() ? apr_law_on(contracted_on) : law.apr_law;
}

std::vector<CreditFinding> usury_findings(const ConsumerCreditLaw& law, const CreditFacts& facts,
                                          const Apr& apr) {
    if (law.usury.empty() || !(facts.bears_interest || facts.has_charges)) return {};
    const WhyValue rate{"apr", WhyKind::percent,
                        percent_text(AnnualRate::basis_points(apr.hundredths))};
    if (!knows_currency(law, facts)) {
        const WhyValue currency{"currency", WhyKind::text,
                                std::string{facts.lent.currency().code()}};
        Why why{"finding.usury_other_currency", {rate, currency}, law.usury.back().source, {}};
        return {{Weight::note, std::move(why)}};
    }
    const UsuryThreshold* threshold = threshold_of(law, facts);
    if (threshold == nullptr) {
        Why why{"finding.usury_unknown",
                {rate, date_value("contracted_on", facts.contracted_on)},
                law.usury.back().source,
                {}};
        return {{Weight::note, std::move(why)}};
    }
    const bool usury = AnnualRate::basis_points(apr.hundredths) > threshold->rate;
    Why why{usury ? "finding.usury" : "finding.usury_within",
            {rate,
             {"threshold", WhyKind::percent, percent_text(threshold->rate)},
             {"law", WhyKind::text, threshold->law}},
            threshold->source,
            {}};
    return {{usury ? Weight::breach : Weight::note, std::move(why)}};
}

}  // namespace termwise
