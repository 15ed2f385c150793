#pragma once

#include <cstdint>

#include "core/api/quote_api.h"
#include "core/quote/read_notation.h"

namespace termwise {

// The parts of termwise_quote_work_out, for a caller that has many amounts under the same terms and
// writes amounts itself.

/// Reads the terms of `quote` into `terms`, which are as new; returns a problem with them and sets
/// `problem_at`.
std::int32_t terms_read(termwise_quote& quote, NotedTerms& terms);

/// Works out the output of `quote`, but for its texts, under terms that were read; returns a
/// problem with the rest of its input, or that the terms need a calendar.
std::int32_t figures_under(const NotedTerms& terms, termwise_quote& quote);

}  // namespace termwise
