#include "core/documents/documents.h"

#include "core/base/check.h"
#include "core/documents/writers.h"

namespace termwise {

Written document(DocumentKind kind, const CaseFile& file, const Language& language) {
    switch (kind) {
        case DocumentKind::terms_clause:
            return terms_clause(file, language);
        case DocumentKind::invoice_mentions:
            return invoice_mentions(file, language);
        case DocumentKind::reminder_friendly:
        case DocumentKind::reminder_firm:
        case DocumentKind::reminder_final:
        case DocumentKind::reminder_last:
            return reminder(kind, file, language);
        case DocumentKind::formal_notice:
            return formal_notice(file, language);
        case DocumentKind::payment_plan:
            return payment_plan(file, language);
        case DocumentKind::statement:
            return statement(file, language);
        case DocumentKind::calendar:
            return payment_calendar(file, language);
        case DocumentKind::einvoice_notes:
            return einvoice_notes(file, language);
    }
    check_failed("a listed kind of document", __FILE__, __LINE__);
}

const char* name_of(DocumentKind kind) {
    switch (kind) {
        case DocumentKind::terms_clause:
            return "terms_clause";
        case DocumentKind::invoice_mentions:
            return "invoice_mentions";
        case DocumentKind::reminder_friendly:
            return "reminder_friendly";
        case DocumentKind::reminder_firm:
            return "reminder_firm";
        case DocumentKind::reminder_final:
            return "reminder_final";
        case DocumentKind::reminder_last:
            return "reminder_last";
        case DocumentKind::formal_notice:
            return "formal_notice";
        case DocumentKind::payment_plan:
            return "payment_plan";
        case DocumentKind::statement:
            return "statement";
        case DocumentKind::calendar:
            return "calendar";
        case DocumentKind::einvoice_notes:
            return "einvoice_notes";
    }
    check_failed("a listed kind of document", __FILE__, __LINE__);
}

}  // namespace termwise
