#include "core/documents/case_values.h"
#include "core/documents/clauses.h"
#include "core/documents/plan_terms.h"

namespace termwise {
namespace {

void add_schedule(Wording& wording, const CaseFile& file) {
    const std::vector<Instalment>& parts = file.outcome.instalments;
    wording.paragraph("plan.schedule", {quoted("parts", "instalments", std::ssize(parts))});
    std::vector<Wording::Row> rows;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto path = [&](std::string_view field) {
            return item_path("instalments", i, field);
        };
        rows.push_back(
            {wording.cell(quoted("due_on", path("due_on"), parts[i].due_on)),
             wording.cell(quoted("amount", path("amount.amount"), parts[i].amount.amount))});
    }
    rows.push_back({wording.sentence("amount.sum"), wording.cell(payable_value(file))});
    wording.table({"column.due_on", "column.amount"}, std::move(rows), 1, true);
    wording.paragraph("plan.free", {});
}

}  // namespace

void add_split_terms(Wording& wording, const CaseFile& file) {
    wording.paragraph("plan.debt", {payable_value(file), invoice_value(wording, file)});
    add_schedule(wording, file);
    wording.paragraph("plan.acceleration", {});
    if (const auto clause = late_clause(file)) add_late_clauses(wording, file, *clause);
}

}  // namespace termwise
