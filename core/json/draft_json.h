#pragma once

#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/engine/draft.h"
#include "core/json/value.h"

namespace termwise {

/// Reads a draft from a JSON document. Gives the draft, or every problem in the text with its path:
///
///   {"schema":1,"jurisdiction":"FR","currency":"EUR","debtor":"business","payed":[]}
///       ->  unknown_name at "payed", value "[]"
///
/// The texts inside (amounts, dates, terms) are taken as they are: `evaluate` says what is wrong
/// with them, so that a half-typed case can be saved and opened again.
/// Laws: draft_from_json(draft_json(d)) == d where the texts of d are UTF-8;
/// draft_json(*draft_from_json(t)) is t for every t that draft_json wrote.
tl::expected<Draft, Problems> draft_from_json(std::string_view json);

/// The draft as the shortest JSON; what is empty and optional is left out.
std::string draft_json(const Draft& draft);

/// The JSON Schema (draft 2020-12) of the document, from the same list of fields.
std::string draft_schema_json();

}  // namespace termwise
