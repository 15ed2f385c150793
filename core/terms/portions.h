#pragma once

#include <span>

#include "core/terms/terms.h"
#include "core/terms/terms_grammar.h"

namespace termwise::grammar {

/// Whether the shares of a text are portions of the whole ("40 % with the order, 30 % in 30 days,
/// 30 % in 60 days") rather than discounts.
struct Portions {
    bool any = false;
    Share balance;  ///< What a balance named behind them is of the whole; zero: nothing is left.

    bool operator==(const Portions&) const = default;
};

/// Two shares or more that add up to the whole are portions of it; so are those of a tenth or more
/// each before a balance. Shares called a discount do not count.
Portions portions_of_whole(std::span<const Lexeme> symbols);

/// One of them, and when it is due.
struct Portion {
    Share share;
    DueRule due;
    int at = 0;  ///< Byte at which it begins.
};

/// A plan, and when its first part after the deposit is due.
struct PlanOfPortions {
    Plan plan;
    DueRule due;
};

/// What `portions` (one or more) come to behind the deposit of `plan`: equal parts evenly spaced.
/// Without a deposit the first of them is one when it waits for an event alone.
///
///   40 % with the order (the deposit), 30 % in 30 days, 30 % in 60 days   net30 40%@order+2x/30d
///   50 % in 30 days, 50 % in 60 days                                      net30 2x/30d
///
/// Fails with `no_solution` at the first portion that fits no such plan.
Read<PlanOfPortions> plan_of(std::span<const Portion> portions, Plan plan);

}  // namespace termwise::grammar
