#include "core/terms/term_lines.h"

#include "core/base/check.h"
#include "core/base/wide.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

constexpr int ratio_decimals = 10;

Money amount_of(const TermLine& line, Money total, Money rest, Rounding rounding) {
    switch (line.kind) {
        case TermLine::Kind::of_total:
            return portion(total, line.share, rounding);
        case TermLine::Kind::of_rest:
            return portion(rest, line.share, rounding);
        case TermLine::Kind::fixed:
            TERMWISE_CHECK(line.amount.has_value());
            return total.minor_units() < 0 ? -*line.amount : *line.amount;
        case TermLine::Kind::balance:
            return rest;
    }
    check_failed("a listed kind of line", __FILE__, __LINE__);
}

}  // namespace

std::vector<Money> line_amounts(Money total, std::span<const TermLine> lines,
                                LineRounding rounding) {
    TERMWISE_CHECK(!lines.empty() && rounding.step >= 1);
    std::vector<Money> amounts;
    Money rest = total;
    for (const TermLine& line : lines.first(lines.size() - 1)) {
        const Money exact = amount_of(line, total, rest, rounding.rounding);
        amounts.push_back(rounded_to_step(exact, rounding.step, rounding.step_rounding));
        rest -= amounts.back();
    }
    amounts.push_back(rest);
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
