#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"

namespace termwise {

/// How one line of a plan says its amount.
enum class PlanLineKind : std::uint8_t {
    percent,          ///< A share of the whole.
    percent_of_rest,  ///< A share of what the lines before have left.
    fixed,            ///< An amount; it takes the sign of the whole.
    balance,          ///< All that is left.
};

/// The word in JSON ("percent_of_rest").
const char* name_of(PlanLineKind kind);

/// One line of a plan, in the order of payment.
struct PlanLine {
    PlanLineKind kind = PlanLineKind::balance;
    Share share;                   ///< Of the two percent kinds.
    std::int64_t minor_units = 0;  ///< Of `fixed`; zero or more.
};

/// The amounts of `lines` (at least one), each rounded as asked to a multiple of `step` minor units
/// (1 or more). The last line takes the balance, whatever it says. Law: they sum to the whole.
/// Fixed lines larger than the whole leave a balance of the other sign.
///
///   1 000.00 as 70 %, 200 fixed, balance  ->  700.00 200.00 100.00
std::vector<Money> line_amounts(Money whole, std::span<const PlanLine> lines,
                                Rounding rounding = Rounding::half_up, std::int64_t step = 1);

/// Does a list of shares of the total make the whole, to the last digit?
bool is_whole(std::span<const Share> shares);

/// Is `ratio` one over `divisor`, to ten decimals? 0.3333333333 is a third, 0.4 is no half.
bool is_ratio_of(Decimal ratio, Decimal divisor);

}  // namespace termwise
