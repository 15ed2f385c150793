#include "core/money/rounding.h"

#include <limits>

namespace termwise {
namespace {

/// What lies between two integers, seen from the one nearer zero.
struct Between {
    bool negative;     ///< The quotient is below zero.
    bool odd;          ///< The integer nearer zero is odd.
    int against_half;  ///< The rest is less than (-1), exactly (0) or more than (1) a half.
};

bool goes_away_from_zero(Rounding rounding, Between rest) {
    switch (rounding) {
        case Rounding::half_up:
            return rest.against_half >= 0;
        case Rounding::half_even:
            return rest.against_half > 0 || (rest.against_half == 0 && rest.odd);
        case Rounding::half_odd:
            return rest.against_half > 0 || (rest.against_half == 0 && !rest.odd);
        case Rounding::half_down:
            return rest.against_half > 0;
        case Rounding::half_ceiling:
            return rest.against_half >= (rest.negative ? 1 : 0);
        case Rounding::half_floor:
            return rest.against_half >= (rest.negative ? 0 : 1);
        case Rounding::up:
            return true;
        case Rounding::down:
            return false;
        case Rounding::ceiling:
            return !rest.negative;
        case Rounding::floor:
            return rest.negative;
    }
    return false;
}

/// One definition for both widths, so that the fast path cannot differ from the exact one.
template <class Integer>
Integer rounded_cut(Integer nearer_zero, Integer rest, Integer denominator, Rounding rounding) {
    if (rest == 0) return nearer_zero;

    const Integer behind = rest < 0 ? -rest : rest;
    const Integer ahead = denominator - behind;
    const int against_half = behind < ahead ? -1 : (behind == ahead ? 0 : 1);
    const Between between{rest < 0, nearer_zero % 2 != 0, against_half};
    if (!goes_away_from_zero(rounding, between)) return nearer_zero;
    return nearer_zero + (between.negative ? -1 : 1);
}

template <class Integer>
Integer quotient(Integer numerator, Integer denominator, Rounding rounding) {
    return rounded_cut(numerator / denominator, numerator % denominator, denominator, rounding);
}

bool fits_64_bits(Wide number) {
    return number >= std::numeric_limits<std::int64_t>::min() &&
           number <= std::numeric_limits<std::int64_t>::max();
}

}  // namespace

std::int64_t divide(Wide numerator, Wide denominator, Rounding rounding) {
    TERMWISE_CHECK(denominator > 0);
    if (fits_64_bits(numerator) && fits_64_bits(denominator)) {
        return quotient(static_cast<std::int64_t>(numerator),
                        static_cast<std::int64_t>(denominator), rounding);
    }
    const Wide exact = quotient(numerator, denominator, rounding);
    TERMWISE_CHECK(fits_64_bits(exact));
    return static_cast<std::int64_t>(exact);
}

std::int64_t rounded_quotient(std::int64_t whole, std::int64_t rest, std::int64_t denominator,
                              Rounding rounding) {
    return rounded_cut(whole, rest, denominator, rounding);
}

const char* name_of(Rounding rounding) {
    switch (rounding) {
        case Rounding::half_up:
            return "half_up";
        case Rounding::half_even:
            return "half_even";
        case Rounding::half_odd:
            return "half_odd";
        case Rounding::half_down:
            return "half_down";
        case Rounding::half_ceiling:
            return "half_ceiling";
        case Rounding::half_floor:
            return "half_floor";
        case Rounding::up:
            return "up";
        case Rounding::down:
            return "down";
        case Rounding::ceiling:
            return "ceiling";
        case Rounding::floor:
            return "floor";
    }
    return "";
}

}  // namespace termwise
