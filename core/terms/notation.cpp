#include <array>
#include <string>

#include "core/base/check.h"
#include "core/terms/parse_terms.h"

namespace termwise {
namespace {

constexpr std::array weekdays{"sun", "mon", "tue", "wed", "thu", "fri", "sat"};

std::string pay_days_text(MonthDays days) {
    std::string text = "on";
    for (int day = 1; day <= MonthDays::last; ++day) {
        if (days.has(day)) text += (day == days.earliest() ? "" : "&") + std::to_string(day);
    }
    return text;
}

std::string step_text(const Step& step) {
    switch (step.kind) {
        case StepKind::add_days:
            return std::to_string(step.count) + "d";
        case StepKind::add_weeks:
            return std::to_string(step.count) + "w";
        case StepKind::add_months:
            return std::to_string(step.count) + "m";
        case StepKind::end_of_month:
            return "eom";
        case StepKind::day_of_month:
            return "on" + std::to_string(step.count);
        case StepKind::pay_days:
            return pay_days_text(step.days);
        case StepKind::weekday:
            return weekdays[static_cast<std::size_t>(step.count)];
        case StepKind::month_cut_off:
            return "cut" + std::to_string(step.count);
    }
    check_failed("a listed kind of step", __FILE__, __LINE__);
}

bool begins_with(const StepList& steps, StepKind first, StepKind second) {
    return steps.size() >= 2 && steps[0].kind == first && steps[1].kind == second;
}

std::string steps_text(const StepList& steps) {
    if (steps.size() == 1 && steps[0].kind == StepKind::add_days) {
        return std::to_string(steps[0].count);
    }
    std::string text;
    std::size_t printed = 2;
    if (begins_with(steps, StepKind::add_days, StepKind::end_of_month)) {
        text = std::to_string(steps[0].count) + "eom";
    } else if (begins_with(steps, StepKind::end_of_month, StepKind::add_days)) {
        text = "eom" + std::to_string(steps[1].count);
    } else {
        printed = 0;
    }
    for (std::size_t i = printed; i < steps.size(); ++i) {
        text += (text.empty() ? "" : "+") + step_text(steps[i]);
    }
    return text;
}

const char* roll_text(Roll roll) {
    switch (roll) {
        case Roll::none:
            return "";
        case Roll::following:
            return "~f";
        case Roll::modified_following:
            return "~mf";
        case Roll::preceding:
            return "~p";
        case Roll::modified_preceding:
            return "~mp";
        case Roll::nearest:
            return "~near";
        case Roll::modified_following_half_month:
            return "~mfh";
    }
    check_failed("a listed roll", __FILE__, __LINE__);
}

std::string base_text(const DueRule& rule) {
    return rule.fixed_on ? iso_text(*rule.fixed_on) : name_of(rule.base);
}

std::string rule_text(const DueRule& rule) {
    const bool at_event = rule.base != BaseDate::invoice;
    if (rule.steps.empty()) return (at_event ? base_text(rule) : "cash") + roll_text(rule.roll);
    return steps_text(rule.steps) + (at_event ? "@" + base_text(rule) : "") + roll_text(rule.roll);
}

/// "2", or "50.00EUR".
std::string tier_text(const DiscountTier& tier) {
    if (!tier.amount) return percent_text(tier.share);
    return decimal_text(*tier.amount) + std::string{tier.amount->currency().code()};
}

/// "net30", "30eom", "receipt"; after discounts always with "net", which ends their windows.
std::string due_text(const DueRule& rule, bool after_discounts) {
    const bool days = rule.steps.size() == 1 && rule.steps[0].kind == StepKind::add_days;
    return (days ? "net" : after_discounts ? "net " : "") + rule_text(rule);
}

std::string cadence_text(Cadence cadence) {
    const std::string count = std::to_string(cadence.count);
    switch (cadence.unit) {
        case Cadence::Unit::days:
            return "/" + count + "d";
        case Cadence::Unit::weeks:
            return "/" + count + "w";
        case Cadence::Unit::months:
            return cadence.count == 1 ? "" : "/" + count + "m";
    }
    check_failed("a listed unit", __FILE__, __LINE__);
}

const char* remainder_text(Remainder remainder) {
    switch (remainder) {
        case Remainder::spread_first:
            return "";
        case Remainder::spread_last:
            return "!even-last";
        case Remainder::first:
            return "!first";
        case Remainder::last:
            return "!last";
    }
    check_failed("a listed policy", __FILE__, __LINE__);
}

std::string plan_text(const Plan& plan) {
    std::string text;
    if (plan.deposit) {
        text = percent_text(*plan.deposit) + "%";
        if (plan.deposit_at != BaseDate::invoice)
            text += std::string{"@"} + name_of(plan.deposit_at);
        text += "+";
    }
    return text + std::to_string(plan.parts) + "x" + cadence_text(plan.cadence) +
           remainder_text(plan.remainder);
}

}  // namespace

std::string notation(const Terms& terms) {
    std::string text;
    for (const DiscountTier& tier : terms.discounts) {
        text += tier_text(tier) + "/" + rule_text(tier.until) + " ";
    }
    if (!terms.plan) return text + due_text(terms.due, !terms.discounts.empty());
    if (terms.due != DueRule{}) text += due_text(terms.due, !terms.discounts.empty()) + " ";
    return text + plan_text(*terms.plan);
}

}  // namespace termwise
