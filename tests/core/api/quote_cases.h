#pragma once

#include <cstdint>

#include "core/api/quote_api.h"
#include "tests/core/terms/random_terms.h"

namespace termwise {

/// Quotes from a seed: mostly terms a merchant could mean, some on the edge, some hostile.
class QuoteCases {
public:
    explicit QuoteCases(std::uint64_t seed) : random_{seed} {}

    /// The next input; the output is empty.
    termwise_quote next();

private:
    RandomTerms random_;

    std::string terms();
    std::int64_t amount();
    std::int32_t start();
};

/// Input and output of `quote`, worked out with `problem`, on one line without its break: figures
/// apart by blanks, then ">" and the terms as hexadecimal digits.
std::string line_of(const termwise_quote& quote, std::int32_t problem);

}  // namespace termwise
