#include "tests/core/terms/random_terms.h"

#include <array>

namespace termwise {

// SplitMix64 (Steele, Lea, Flood 2014). No expression here draws twice: compilers differ in which
// of two operands they evaluate first.
int RandomTerms::below(int bound) {
    state_ += 0x9E3779B97F4A7C15U;
    std::uint64_t mixed = state_;
    mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
    return static_cast<int>((mixed ^ (mixed >> 31U)) % static_cast<std::uint64_t>(bound));
}

Terms RandomTerms::terms() {
    Terms terms;
    if (below(3) == 0) terms.plan = plan();
    if (!terms.plan || below(2) == 0) terms.due = rule();
    if (below(2) == 0) add_discounts(terms);
    return terms;
}

std::string RandomTerms::text() {
    constexpr std::array words{"30",    "2",    "0",    "3660", "%",         "/",       "+",
                               "net",   "net",  "eom",  "x",    "d",         "w",       "m",
                               "on",    "15",   "&",    "cut",  "fri",       "@",       "receipt",
                               "order", "cash", "~",    "mf",   "!",         "last",    "even-last",
                               "2/10 ", "3x",   "30%+", "14d",  "delivery ", "monthly", "99.5%"};
    std::string made;
    for (int length = below(9); length > 0; --length) {
        if (below(12) == 0) {
            made += static_cast<char>(below(256));
        } else {
            made += words.at(static_cast<std::size_t>(below(static_cast<int>(words.size()))));
        }
        if (below(5) == 0) made += ' ';
    }
    return made;
}

Step RandomTerms::step() {
    switch (below(8)) {
        case 0:
            return {StepKind::add_days, below(longest_days + 1), {}};
        case 1:
            return {StepKind::add_weeks, below(longest_weeks + 1), {}};
        case 2:
            return {StepKind::add_months, below(longest_months + 1), {}};
        case 3:
            return {StepKind::end_of_month, 0, {}};
        case 4:
            return {StepKind::day_of_month, 1 + below(MonthDays::last), {}};
        case 5: {
            MonthDays days{1 + below(10)};
            days.add(11 + below(10));
            days.add(21 + below(11));
            return {StepKind::pay_days, 0, days};
        }
        case 6:
            return {StepKind::weekday, below(7), {}};
        default:
            return {StepKind::month_cut_off, below(32), {}};
    }
}

DueRule RandomTerms::rule() {
    DueRule rule;
    rule.base = static_cast<BaseDate>(below(reach_ == Reach::whole ? 6 : 4));
    if (rule.base == BaseDate::fixed) {
        rule.fixed_on = date_of(1900, 1, 1) + std::chrono::days{below(109'000)};
    }
    rule.roll = static_cast<Roll>(below(2) == 0 ? below(7) : 0);
    for (int count = below(5); count > 0; --count) rule.steps.push_back(step());
    return rule;
}

Plan RandomTerms::plan() {
    Plan plan;
    plan.parts = 1 + below(most_parts);
    plan.cadence.unit = static_cast<Cadence::Unit>(below(3));
    plan.cadence.count = 1 + below(longest_cadence);
    plan.remainder = static_cast<Remainder>(below(4));
    if (below(2) == 0) {
        plan.deposit = Share{1 + below(999'999'999)};
        plan.deposit_at = static_cast<BaseDate>(below(reach_ == Reach::whole ? 5 : 4));
    }
    return plan;
}

// Windows that end before any due day of days alone: they count months.
DueRule RandomTerms::window(int months) {
    const DueRule made = rule();
    const Step step{StepKind::add_months, months, {}};
    const auto place = static_cast<std::size_t>(below(static_cast<int>(made.steps.size()) + 1));
    DueRule until = made;
    until.steps = {};
    for (std::size_t at = 0; at < made.steps.size(); ++at) {
        if (at == place) until.steps.push_back(step);
        until.steps.push_back(made.steps[at]);
    }
    if (place == made.steps.size()) until.steps.push_back(step);
    return until;
}

DiscountTier RandomTerms::tier(bool amounts, int index, const DueRule& until) {
    const int size = 1 + below(9'999) + (3 - index) * 10'000;
    if (!amounts) return {Share{size}, until};
    return {{}, until, Money{size, Currency{"EUR"}}};
}

// The fewer days before the due day, the later: the tiers after it have fewer.
DiscountTier RandomTerms::counting_back(bool amounts, int index) {
    DueRule until;
    until.base = BaseDate::due;
    until.steps.push_back({StepKind::add_days, 20 * (3 - index) + below(20), {}});
    until.roll = static_cast<Roll>(below(7));
    return tier(amounts, index, until);
}

void RandomTerms::add_discounts(Terms& terms) {
    const int count = 1 + below(3);
    const bool amounts = reach_ == Reach::whole && below(3) == 0;
    for (int index = 0; index < count; ++index) {
        const bool back = reach_ == Reach::whole && below(5) == 0;
        terms.discounts.push_back(back ? counting_back(amounts, index)
                                       : tier(amounts, index, window(index)));
    }
}

}  // namespace termwise
