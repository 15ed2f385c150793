#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/money/decimal.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/money/rounding.h"

namespace termwise {

/// One line of payment terms that name every part by itself, as accounting programs keep them.
struct TermLine {
    enum class Kind : std::uint8_t {
        of_total,  ///< A share of the whole.
        of_rest,   ///< A share of what the lines before leave.
        fixed,     ///< An amount, with the sign of the whole.
        balance,   ///< What is left.
    };
    Kind kind{};
    Share share{};                     ///< Of the kinds that have one.
    std::optional<Money> amount = {};  ///< Of a fixed line.

    bool operator==(const TermLine&) const = default;
};

/// How the parts of lines are rounded.
struct LineRounding {
    Rounding rounding = Rounding::half_up;
    std::int64_t step = 1;  ///< Minor units; every part but the last is a multiple.
    Rounding step_rounding = Rounding::half_up;
};

/// What each line comes to. The last one takes the balance whatever it says, so the parts sum to
/// `total`; it may be negative when fixed lines ask for more. One line at least.
///
///   1 587.35: 25 % of the rest, 25 % of the total, 396.84, balance
///     ->  396.84, 396.84, 396.84, 396.83
std::vector<Money> line_amounts(Money total, std::span<const TermLine> lines,
                                LineRounding rounding = {});

/// Does a list of shares of the total make the whole, to the last digit?
bool is_whole(std::span<const Share> shares);

/// Is `ratio` one over `divisor`, to ten decimals? 0.3333333333 is a third, 0.4 is no half.
bool is_ratio_of(Decimal ratio, Decimal divisor);

}  // namespace termwise
