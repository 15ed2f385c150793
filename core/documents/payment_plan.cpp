#include "core/documents/absences.h"
#include "core/documents/case_values.h"
#include "core/documents/plan_terms.h"
#include "core/documents/writers.h"

namespace termwise {
namespace {

void add_terms(Wording& wording, const CaseFile& file) {
    if (file.outcome.reschedule) return add_reschedule_terms(wording, file);
    if (file.outcome.credit) return add_credit_terms(wording, file);
    add_split_terms(wording, file);
}

}  // namespace

Written payment_plan(const CaseFile& file, const Language& language) {
    if (auto absence = without_plan(file)) return tl::unexpected{*std::move(absence)};
    if (auto absence = without_parties(file)) return tl::unexpected{*std::move(absence)};
    Wording wording{DocumentKind::payment_plan, language};
    wording.title(wording.sentence("title.payment_plan", {invoice_value(wording, file)}));
    wording.paragraph("plan.parties", {party_value("seller", *file.draft.seller),
                                       party_value("buyer", *file.draft.buyer)});
    add_terms(wording, file);
    wording.paragraph("plan.no_novation", {});
    wording.signatures(
        {wording.sentence("signature.creditor"), wording.sentence("signature.debtor")});
    return wording.take();
}

}  // namespace termwise
