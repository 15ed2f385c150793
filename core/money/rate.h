#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace termwise {

/// A part of an amount, exact to nine decimals: 20 % is 200'000'000 billionths. For VAT, discounts,
/// deposits. No time in it: see AnnualRate.
struct Share {
    static constexpr std::int64_t one = 1'000'000'000;

    std::int64_t billionths = 0;

    /// From hundredths of a percent: Share::basis_points(550) is 5.5 %.
    static constexpr Share basis_points(std::int64_t count) { return {count * (one / 10'000)}; }

    auto operator<=>(const Share&) const = default;
};

/// A share of an amount per year, exact to nine decimals: 10.15 % a year is 101'500'000 billionths.
/// A type of its own, so that a yearly rate cannot be applied to money without a length of time.
struct AnnualRate {
    static constexpr std::int64_t one = 1'000'000'000;

    std::int64_t billionths = 0;

    /// From hundredths of a percent: AnnualRate::basis_points(1015) is 10.15 % a year.
    static constexpr AnnualRate basis_points(std::int64_t count) {
        return {count * (one / 10'000)};
    }

    friend constexpr AnnualRate operator+(AnnualRate a, AnnualRate b) {
        return {a.billionths + b.billionths};
    }

    auto operator<=>(const AnnualRate&) const = default;
};

/// The number before the percent sign, without trailing zeros: "10.15", "-0.88", "20".
std::string percent_text(Share share);
std::string percent_text(AnnualRate rate);

/// Reads the number before the percent sign, canonical ("12.15"), at most seven decimals.
/// Shares run from -100 to 1000, yearly rates from -100 to 1000. Fails with `missing`, `malformed`
/// or `out_of_range`, naming `where`.
Result<Share> parse_share(std::string_view percent, std::string_view where);
Result<AnnualRate> parse_annual_rate(std::string_view percent, std::string_view where);

}  // namespace termwise
