#pragma once

#include <cstdint>
#include <string>

#include "core/terms/terms.h"

namespace termwise {

/// Terms over everything the notation can say, and texts that resemble it. The same seed gives the
/// same ones on every machine.
class RandomTerms {
public:
    /// What the terms may say.
    enum class Reach : std::uint8_t {
        plain,  ///< What the quote of a shop's page reads too.
        whole,  ///< Also agreed amounts, days of their own, periods, windows back from the due day.
    };

    explicit RandomTerms(std::uint64_t seed, Reach reach = Reach::plain)
        : state_{seed},
          reach_{reach} {}

    Terms terms();

    /// The words and signs of the notation in any order; now and then another byte.
    std::string text();

    int below(int bound);  ///< 0 to bound - 1.

private:
    std::uint64_t state_;
    Reach reach_;

    Step step();
    DueRule rule();
    Plan plan();
    void add_discounts(Terms& terms);
    DueRule window(int months);
    DiscountTier tier(bool amounts, int index, const DueRule& until);
    DiscountTier counting_back(bool amounts, int index);
};

}  // namespace termwise
