#pragma once

#include <optional>
#include <span>

namespace termwise {

// The named exception to "no floating point in money": the rate at which two streams of money are
// worth the same has no exact form. It is searched in binary floating point, shown rounded, and
// never touches an amount that anyone owes.

/// Money at a time. Whole minor units keep sums exact below 2^53 of them.
struct TimedFlow {
    double amount = 0;  ///< Positive one way, negative the other.
    double years = 0;   ///< From the first flow, in the unit the rate is asked in; zero or more.
};

/// What the flows are worth at time zero: the sum of amount x (1 + rate)^-years. rate > -1.
double worth_of(std::span<const TimedFlow> flows, double rate);

/// The rate at which the flows are worth nothing, the one nearest to zero (by the logarithm of
/// 1 + rate) if there are several; nothing when there is none, as when all flows have one sign.
///
/// The search walks from zero outwards both ways in steps that grow by a twentieth, up to a rate of
/// 10^9 and down to -0.999999, until the worth changes sign, and closes in by Newton's step, by
/// halving where that leaves the bracket. Flows that change sign once have one such rate at most,
/// and it is found. Two rates closer together than a step may be missed.
/// Bound: |worth_of(flows, rate)| < 10^-10 of the sum of the flows' sizes, else nothing.
///
///   -100 now, 39 59 55 20 after one to four years  ->  0.2809
std::optional<double> rate_of(std::span<const TimedFlow> flows);

}  // namespace termwise
