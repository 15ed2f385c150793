#include "core/documents/absences.h"
#include "core/documents/case_values.h"
#include "core/documents/clauses.h"
#include "core/documents/writers.h"

namespace termwise {
namespace {

void add_schedule(Wording& wording, const CaseFile& file) {
    const std::vector<Instalment>& parts = file.outcome.instalments;
    wording.paragraph("plan.schedule", {quoted("parts", "instalments", std::ssize(parts))});
    std::vector<Wording::Row> rows;
    Money sum = Money::zero(file.outcome.totals->payable.amount.currency());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        sum += parts[i].amount.amount;
        const auto path = [&](std::string_view field) {
            return item_path("instalments", i, field);
        };
        rows.push_back(
            {wording.cell(quoted("due_on", path("due_on"), parts[i].due_on)),
             wording.cell(quoted("amount", path("amount.amount"), parts[i].amount.amount))});
    }
    const bool is_free = sum == file.outcome.totals->payable.amount;
    if (is_free)
        rows.push_back({wording.sentence("amount.sum"), wording.cell(payable_value(file))});
    wording.table({"column.due_on", "column.amount"}, std::move(rows), 1, is_free);
    if (is_free) wording.paragraph("plan.free", {});
}

}  // namespace

Written payment_plan(const CaseFile& file, const Language& language) {
    if (auto absence = without_schedule(file)) return tl::unexpected{*std::move(absence)};
    if (auto absence = without_parties(file)) return tl::unexpected{*std::move(absence)};
    if (file.outcome.instalments.size() < 2) {
        return tl::unexpected{Absence{"absent.one_payment", "plan"}};
    }
    Wording wording{DocumentKind::payment_plan, language};
    wording.title(wording.sentence("title.payment_plan", {invoice_value(wording, file)}));
    wording.paragraph("plan.parties", {party_value("seller", *file.draft.seller),
                                       party_value("buyer", *file.draft.buyer)});
    wording.paragraph("plan.debt", {payable_value(file), invoice_value(wording, file)});
    add_schedule(wording, file);
    wording.paragraph("plan.acceleration", {});
    if (const auto clause = late_clause(file)) add_late_clauses(wording, file, *clause);
    wording.paragraph("plan.no_novation", {});
    wording.signatures(
        {wording.sentence("signature.creditor"), wording.sentence("signature.debtor")});
    return wording.take();
}

}  // namespace termwise
