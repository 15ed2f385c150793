#pragma once

#include "core/documents/case_file.h"
#include "core/documents/document.h"

namespace termwise {

// One writer per kind of document; documents.cpp has the table.

Written terms_clause(const CaseFile& file, const Language& language);
Written invoice_mentions(const CaseFile& file, const Language& language);
Written reminder(DocumentKind kind, const CaseFile& file, const Language& language);
Written formal_notice(const CaseFile& file, const Language& language);
Written payment_plan(const CaseFile& file, const Language& language);
Written statement(const CaseFile& file, const Language& language);
Written payment_calendar(const CaseFile& file, const Language& language);
Written einvoice_notes(const CaseFile& file, const Language& language);

}  // namespace termwise
