#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/rules/rule_book.h"

namespace termwise {

/// Reads a whole rule book from one document, each item as its file in `assets/` has it:
///
///   {"jurisdictions": [...], "rates": [...], "holidays": [...]}
///
/// Gives the book, or every problem of every item with its path ("rates[2].rows[0].since"). A code
/// or id that two items share is a `conflict`.
tl::expected<RuleBook, Problems> rule_book_from_json(std::string_view json);

}  // namespace termwise
