#include "core/terms/portions.h"

#include <optional>

namespace termwise::grammar {
namespace {

// A smaller share before a balance is a discount.
constexpr Share least_portion = Share::basis_points(1'000);

bool is_at(std::span<const Lexeme> symbols, std::size_t index, Symbol symbol) {
    return index < symbols.size() && symbols[index].symbol == symbol;
}

bool is_portion_at(std::span<const Lexeme> symbols, std::size_t index) {
    const bool discounted = is_at(symbols, index + 2, Symbol::discount) ||
                            (index > 0 && is_at(symbols, index - 1, Symbol::discount));
    return is_at(symbols, index, Symbol::number) && is_at(symbols, index + 1, Symbol::percent) &&
           !is_at(symbols, index + 2, Symbol::slash) && !discounted;
}

/// Due on an event or at once, and on no day of its own.
bool may_be_deposit(const DueRule& due) {
    return due.steps.empty() && due.roll == Roll::none && !due.fixed_on;
}

std::optional<Cadence::Unit> unit_of(StepKind kind) {
    switch (kind) {
        case StepKind::add_days:
            return Cadence::Unit::days;
        case StepKind::add_weeks:
            return Cadence::Unit::weeks;
        case StepKind::add_months:
            return Cadence::Unit::months;
        default:
            return std::nullopt;
    }
}

/// How far `due` lies behind `first` where both count alike, `parts` cadences of equal length.
std::optional<Cadence> cadence_between(const DueRule& first, const DueRule& due, int parts) {
    const bool alike = first.base == due.base && first.fixed_on == due.fixed_on &&
                       first.roll == due.roll && first.steps.size() <= 1 && due.steps.size() == 1;
    if (!alike) return std::nullopt;
    const auto unit = unit_of(due.steps[0].kind);
    const int start = first.steps.empty() ? 0 : first.steps[0].count;
    const bool same_unit = start == 0 || first.steps[0].kind == due.steps[0].kind;
    const int gap = due.steps[0].count - start;
    if (!unit || !same_unit || gap <= 0 || gap % parts != 0) return std::nullopt;
    if (gap / parts > longest_cadence) return std::nullopt;
    return Cadence{*unit, gap / parts};
}

}  // namespace

Portions portions_of_whole(std::span<const Lexeme> symbols) {
    Share sum;
    int count = 0;
    bool all_large = true;
    bool balance_follows = false;
    for (std::size_t i = 0; i < symbols.size(); ++i) {
        if (symbols[i].symbol == Symbol::balance) balance_follows = true;
        if (!is_portion_at(symbols, i)) continue;
        const Share share{symbols[i].value};
        sum = Share{sum.billionths + share.billionths};
        all_large = all_large && least_portion <= share;
        balance_follows = false;
        ++count;
    }
    if (count < 2 || Share{Share::one} < sum) return {};
    if (sum == Share{Share::one}) return {true, {}};
    if (!balance_follows || !all_large) return {};
    return {true, Share{Share::one - sum.billionths}};
}

Read<PlanOfPortions> plan_of(std::span<const Portion> portions, Plan plan) {
    if (!plan.deposit && portions.size() > 1 && may_be_deposit(portions.front().due)) {
        plan.deposit = portions.front().share;
        plan.deposit_at = portions.front().due.base;
        portions = portions.subspan(1);
    }
    const Portion& first = portions.front();
    plan.parts = static_cast<int>(portions.size());
    for (std::size_t i = 1; i < portions.size(); ++i) {
        const auto cadence = cadence_between(first.due, portions[i].due, static_cast<int>(i));
        const bool in_step = cadence && (i == 1 || *cadence == plan.cadence);
        if (!in_step || portions[i].share != first.share) {
            return tl::unexpected<Stop>{Stop{ErrorCode::no_solution, portions[i].at}};
        }
        plan.cadence = *cadence;
    }
    PlanOfPortions all{plan, first.due};
    // Without a step the first part would follow one cadence after the deposit.
    if (plan.deposit && all.due.steps.empty()) all.due.steps.push_back({StepKind::add_days, 0, {}});
    return all;
}

}  // namespace termwise::grammar
