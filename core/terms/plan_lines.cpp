#include "core/terms/plan_lines.h"

#include <array>
#include <cstddef>

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

constexpr int ratio_decimals = 10;

Money line_amount(const PlanLine& line, Money whole, Money rest) {
    switch (line.kind) {
        case PlanLineKind::percent:
            return portion(whole, line.share, Rounding::half_up);
        case PlanLineKind::percent_of_rest:
            return portion(rest, line.share, Rounding::half_up);
        case PlanLineKind::fixed:
            return {whole.minor_units() < 0 ? -line.minor_units : line.minor_units,
                    whole.currency()};
        case PlanLineKind::balance:
            break;
    }
    return rest;
}

}  // namespace

const char* name_of(PlanLineKind kind) {
    constexpr std::array words{"percent", "percent_of_rest", "fixed", "balance"};
    return words[static_cast<std::size_t>(kind)];
}

std::vector<Money> line_amounts(Money whole, std::span<const PlanLine> lines, Rounding rounding,
                                std::int64_t step) {
    TERMWISE_CHECK(!lines.empty() && step >= 1);
    std::vector<Money> amounts;
    Money rest = whole;
    for (const PlanLine& line : lines) {
        const bool last = amounts.size() + 1 == lines.size();
        const Money amount = line_amount(line, whole, rest);
        amounts.push_back(last ? rest : rounded_to_step(amount, step, rounding));
        rest -= amounts.back();
    }
    return amounts;
}

bool is_whole(std::span<const Share> shares) {
    Wide sum = 0;
    for (const Share share : shares) sum += share.billionths;
    return sum == Share::one;
}

bool is_ratio_of(Decimal ratio, Decimal divisor) {
    if (divisor.coefficient() <= 0 || ratio.scale() > ratio_decimals) return false;
    const Wide one = Wide{power_of_ten(ratio_decimals)} * power_of_ten(divisor.scale());
    const std::int64_t wanted = divide(one, divisor.coefficient(), Rounding::half_up);
    const Wide given = Wide{ratio.coefficient()} * power_of_ten(ratio_decimals - ratio.scale());
    return given == wanted;
}

}  // namespace termwise
