#pragma once

#include <cstdint>
#include <string>

#include "core/terms/terms.h"

namespace termwise {

/// Terms over everything the notation can say, and texts that resemble it. The same seed gives the
/// same ones on every machine.
class RandomTerms {
public:
    explicit RandomTerms(std::uint64_t seed) : state_{seed} {}

    Terms terms();

    /// The words and signs of the notation in any order; now and then another byte.
    std::string text();

    int below(int bound);  ///< 0 to bound - 1.

private:
    std::uint64_t state_;

    Step step();
    DueRule rule();
    Plan plan();
    void add_discounts(Terms& terms);
};

}  // namespace termwise
