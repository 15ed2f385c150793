#pragma once

#include <cstddef>
#include <vector>

#include "core/terms/terms_grammar.h"

namespace termwise::grammar {

/// Numbers that are said in one breath: "30/60/90", "30, 60 and 90".
struct Chain {
    std::vector<std::size_t> numbers;  ///< How far ahead each of them stands.
    bool slashes = true;               ///< Nothing but slashes between them.
    bool mixed = false;                ///< Slashes between some, and none between others.
};

/// The chain that begins with the number that comes next.
Chain chain_of(const Cursor& cursor);

/// "30/60/90 days" is a list of due days; "2/10" is a discount. Two numbers alone are a list when
/// the first is no usual discount; without slashes they are when they say so: "30 and 60 days".
bool sees_day_list(const Cursor& cursor);

/// Does a split come next: "3x", "3 monthly payments"?
bool sees_plan(const Cursor& cursor, std::size_t ahead = 0);

}  // namespace termwise::grammar
