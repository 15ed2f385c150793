#include "core/money/allocate.h"

#include <cstdlib>
#include <numeric>

#include "core/base/sort.h"
#include "core/base/wide.h"

namespace termwise {
namespace {

using Units = std::vector<std::int64_t>;

/// An amount as a count of steps, and what is below one step; both have the sign of the amount.
struct Steps {
    std::int64_t count;
    std::int64_t below;
};

Steps steps_of(Money whole, std::int64_t step) {
    TERMWISE_CHECK(step >= 1);
    return {whole.minor_units() / step, whole.minor_units() % step};
}

std::int64_t sign_of(Money whole) { return whole.minor_units() < 0 ? -1 : 1; }

std::vector<Money> as_money(const Units& units, Currency currency) {
    std::vector<Money> parts;
    parts.reserve(units.size());
    for (const std::int64_t minor_units : units) parts.emplace_back(minor_units, currency);
    return parts;
}

Wide sum_of(std::span<const std::int64_t> weights) {
    Wide sum = 0;
    for (const std::int64_t weight : weights) {
        TERMWISE_CHECK(weight >= 0);
        sum += weight;
    }
    TERMWISE_CHECK(sum > 0);
    return sum;
}

/// A weighted split cut towards zero, in minor units, and what decides who is served next.
struct Cut {
    Units units;
    std::vector<Wide> fractions;  ///< In parts of the sum of the weights, without sign.
    std::int64_t left = 0;        ///< Steps that are left over, without sign.
};

Cut cut(Money whole, std::span<const std::int64_t> weights, std::int64_t step) {
    const Wide sum = sum_of(weights);
    Cut result;
    std::int64_t left = steps_of(whole, step).count;
    for (const std::int64_t weight : weights) {
        const Wide product = Wide{steps_of(whole, step).count} * weight;
        const auto share = static_cast<std::int64_t>(product / sum);
        const Wide fraction = product % sum;
        result.units.push_back(share * step);
        result.fractions.push_back(fraction < 0 ? -fraction : fraction);
        left -= share;
    }
    result.left = left * sign_of(whole);
    return result;
}

/// The indices of the parts that bear weight, in the order in which they are served.
std::vector<std::size_t> served(const Cut& cut, std::span<const std::int64_t> weights,
                                Leftover leftover) {
    std::vector<std::size_t> order;
    for (std::size_t index = 0; index < weights.size(); ++index)
        if (weights[index] > 0) order.push_back(index);

    const auto by_fraction = [&](std::size_t a, std::size_t b) {
        return cut.fractions[a] > cut.fractions[b];
    };
    const auto by_weight = [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; };
    if (leftover == Leftover::largest_remainder) sort_stably(order, by_fraction);
    if (leftover == Leftover::largest_weight) sort_stably(order, by_weight);
    return order;
}

Money rest_of(Money whole, const std::vector<Money>& parts) {
    Money rest = whole;
    for (const Money part : parts) rest -= part;
    return rest;
}

}  // namespace

std::int64_t equal_part(std::int64_t whole, int parts, int index, Remainder remainder) {
    TERMWISE_CHECK(parts >= 1 && index >= 0 && index < parts);
    const int left = static_cast<int>(whole % parts);  // with the sign of the whole
    const bool from_last = remainder == Remainder::last || remainder == Remainder::spread_last;
    const bool spread = remainder == Remainder::spread_first || remainder == Remainder::spread_last;
    const int turn = from_last ? parts - 1 - index : index;  // in the order of being served

    int served = turn == 0 ? left : 0;
    if (spread) served = turn < std::abs(left) ? (left < 0 ? -1 : 1) : 0;
    return whole / parts + served;
}

std::vector<Money> equal_parts(Money whole, int parts, Remainder remainder, std::int64_t step) {
    TERMWISE_CHECK(parts >= 1);
    const Steps steps = steps_of(whole, step);
    Units units(static_cast<std::size_t>(parts));
    for (int index = 0; index < parts; ++index) {
        units[static_cast<std::size_t>(index)] =
            equal_part(steps.count, parts, index, remainder) * step;
    }
    const bool from_last = remainder == Remainder::last || remainder == Remainder::spread_last;
    (from_last ? units.back() : units.front()) += steps.below;
    return as_money(units, whole.currency());
}

std::vector<Money> weighted_parts(Money whole, std::span<const std::int64_t> weights,
                                  Leftover leftover, std::int64_t step) {
    Cut shares = cut(whole, weights, step);
    const std::vector<std::size_t> order = served(shares, weights, leftover);
    for (std::size_t turn = 0; turn < static_cast<std::size_t>(shares.left); ++turn)
        shares.units[order[turn]] += sign_of(whole) * step;
    shares.units[order.front()] += steps_of(whole, step).below;
    return as_money(shares.units, whole.currency());
}

PartsAndRest cut_parts(Money whole, std::span<const std::int64_t> weights, std::int64_t step) {
    std::vector<Money> parts = as_money(cut(whole, weights, step).units, whole.currency());
    const Money rest = rest_of(whole, parts);
    return {std::move(parts), rest};
}

PartsAndRest exact_parts(Money whole, std::span<const std::int64_t> weights, std::int64_t step) {
    std::int64_t divisor = 0;
    for (const std::int64_t weight : weights) divisor = std::gcd(divisor, weight);
    TERMWISE_CHECK(divisor > 0);
    const Wide block = sum_of(weights) / divisor;
    const Wide blocks = steps_of(whole, step).count / block;
    Units units;
    for (const std::int64_t weight : weights)
        units.push_back(static_cast<std::int64_t>(blocks * (weight / divisor) * step));
    std::vector<Money> parts = as_money(units, whole.currency());
    const Money rest = rest_of(whole, parts);
    return {std::move(parts), rest};
}

}  // namespace termwise
