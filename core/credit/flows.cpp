#include "core/credit/flows.h"

#include <algorithm>
#include <cmath>

namespace termwise {
namespace {

// Rates are searched as forces of interest, ln(1 + rate): there the worth is smooth on both sides.
constexpr double highest_force = 20.8;   // a rate of just over 10^9
constexpr double lowest_force = -13.82;  // a rate of -0.999999
constexpr double first_step = 0.01;
constexpr double growth = 1.05;
constexpr double residual_bound = 1e-10;
constexpr int most_steps = 200;

struct Worth {
    double value = 0;
    double slope = 0;
};

Worth worth_at(std::span<const TimedFlow> flows, double force) {
    Worth worth;
    for (const TimedFlow& flow : flows) {
        const double present = flow.amount * std::exp(-force * flow.years);
        worth.value += present;
        worth.slope -= flow.years * present;
    }
    return worth;
}

bool differ_in_sign(double a, double b) { return (a < 0) != (b < 0); }

struct Bracket {
    double low = 0;
    double high = 0;
    double value_at_low = 0;
};

// Newton's step keeps to the bracket, which every step narrows; else half of it.
double force_within(std::span<const TimedFlow> flows, Bracket bracket) {
    double force = (bracket.low + bracket.high) / 2;
    for (int step = 0; step < most_steps; ++step) {
        const Worth worth = worth_at(flows, force);
        if (worth.value == 0) return force;
        if (differ_in_sign(worth.value, bracket.value_at_low)) {
            bracket.high = force;
        } else {
            bracket.low = force;
        }
        double next = force - worth.value / worth.slope;
        const bool inside = next > bracket.low && next < bracket.high;
        if (!inside) next = (bracket.low + bracket.high) / 2;
        if (next == force) return force;
        force = next;
    }
    return force;
}

// Outwards from zero: `side` is 1 for rates above it, -1 below. Null when no sign changes.
std::optional<Bracket> first_bracket(std::span<const TimedFlow> flows, double side) {
    const double end = side > 0 ? highest_force : -lowest_force;
    double near = 0;
    double value_near = worth_at(flows, 0).value;
    for (double step = first_step; near < end; step *= growth) {
        const double far = std::min(near + step, end);
        const double value_far = worth_at(flows, side * far).value;
        if (differ_in_sign(value_near, value_far)) {
            if (side > 0) return Bracket{near, far, value_near};
            return Bracket{-far, -near, value_far};
        }
        near = far;
        value_near = value_far;
    }
    return std::nullopt;
}

bool flows_both_ways(std::span<const TimedFlow> flows) {
    const auto any = [&](auto holds) { return std::any_of(flows.begin(), flows.end(), holds); };
    return any([](const TimedFlow& flow) { return flow.amount > 0; }) &&
           any([](const TimedFlow& flow) { return flow.amount < 0; });
}

}  // namespace

double worth_of(std::span<const TimedFlow> flows, double rate) {
    return worth_at(flows, std::log1p(rate)).value;
}

std::optional<double> rate_of(std::span<const TimedFlow> flows) {
    if (!flows_both_ways(flows)) return std::nullopt;
    if (worth_at(flows, 0).value == 0) return 0.0;

    std::optional<double> force;
    for (const double side : {1.0, -1.0}) {
        const std::optional<Bracket> bracket = first_bracket(flows, side);
        if (!bracket) continue;
        const double found = force_within(flows, *bracket);
        if (!force || std::fabs(found) < std::fabs(*force)) force = found;
    }
    if (!force) return std::nullopt;

    double size = 0;
    for (const TimedFlow& flow : flows) size += std::fabs(flow.amount);
    const bool solved = std::fabs(worth_at(flows, *force).value) < residual_bound * size;
    return solved ? std::optional<double>{std::expm1(*force)} : std::nullopt;
}

}  // namespace termwise
