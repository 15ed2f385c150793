#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/documents/documents.h"

namespace termwise {

/// One document of a case, as text and as HTML, with the values it states, and the problems of the
/// draft that did not stand in its way:
///
///   {"problems":[],"kind":"reminder_firm","title":"...","text":"...","html":"...",
///    "figures":[{"path":"late.total.amount","kind":"money","value":"4187.63 EUR","words":"..."}]}
///
/// Where there is none, what is lacking, in words and as a problem with the field to fill; the
/// problems of the draft itself where it has any:
///
///   {"problems":[{"code":"missing","where":"as_of","value":"","at":0}],"kind":"statement",
///    "reason":"State the day of reckoning."}
std::string document_json(DocumentKind kind, const CaseFile& file, const Language& language);

/// Every kind, and whether it can be written:
///
///   {"problems":[],"documents":[{"kind":"statement","available":true,"title":"..."},
///     {"kind":"payment_plan","available":false,"reason":"...","where":"plan"}]}
std::string document_list_json(const CaseFile& file, const Language& language);

/// The kind of that name; nothing when there is none.
std::optional<DocumentKind> document_kind(std::string_view name);

}  // namespace termwise
