#pragma once

#include "core/documents/case_file.h"
#include "core/documents/document.h"

namespace termwise {

/// The document of that kind about a case, in that language, or why there is none.
///
/// The language is the reader's; the law is that of the case. Every value in the text is read from
/// the case and noted (see Document). The same case gives the same text: there is no clock, and no
/// letter depends on another.
///
///   a French invoice of 5 880.00 EUR, 175 days late, 2 000.00 paid, reminder_firm
///     ->  3 978.67 principal + 168.96 interest + 40.00 compensation = 4 187.63 EUR
Written document(DocumentKind kind, const CaseFile& file, const Language& language);

}  // namespace termwise
