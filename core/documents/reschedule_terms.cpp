#include "core/documents/case_values.h"
#include "core/documents/clauses.h"
#include "core/documents/letter.h"
#include "core/documents/plan_terms.h"

namespace termwise {
namespace {

using Row = Wording::Row;

const Reschedule& reschedule_of(const CaseFile& file) { return *file.outcome.reschedule; }

/// The rows of a sum: each amount there is, with its name.
class SumRows {
public:
    explicit SumRows(Wording& wording) : wording_{wording} {}

    void add(std::string_view key, std::string path, Money amount) {
        if (amount.is_zero()) return;
        const std::string words = wording_.sentence(key);
        rows_.push_back({words, wording_.cell(quoted("amount", std::move(path), amount))});
    }

    void show() { wording_.table({"column.item", "column.amount"}, std::move(rows_), 1, true); }

private:
    Wording& wording_;
    std::vector<Row> rows_;
};

void add_overdue_debt(Wording& wording, const CaseFile& file) {
    const LateAccount& late = *file.outcome.late;
    wording.paragraph("plan.reschedule.debt", {as_of_value(file), invoice_value(wording, file)});
    SumRows rows{wording};
    rows.add("amount.principal", "late.principal.amount", late.principal.amount);
    rows.add("amount.interest", "late.interest.amount", late.interest.amount);
    rows.add("amount.compensation", "late.compensation.amount", late.compensation.amount);
    rows.add("amount.costs", "late.costs.amount", late.costs.amount);
    rows.add("amount.total", "reschedule.taken_up.amount", reschedule_of(file).taken_up.amount);
    rows.show();
}

// How the debt becomes what the parts sum to, where that is not the same.
void add_total(Wording& wording, const Reschedule& plan) {
    if (plan.interest.amount.is_zero() && plan.waived.amount.is_zero()) return;
    wording.paragraph("plan.reschedule.total", {});
    SumRows rows{wording};
    rows.add("amount.taken_up", "reschedule.taken_up.amount", plan.taken_up.amount);
    rows.add("amount.plan_interest", "reschedule.interest.amount", plan.interest.amount);
    rows.add("amount.waived", "reschedule.waived.amount", plan.waived.amount);
    rows.add("amount.plan_total", "reschedule.total.amount", plan.total.amount);
    rows.show();
}

Row part_row(Wording& wording, const ReschedulePart& part, std::size_t index) {
    const auto path = [&](std::string_view field) {
        return item_path("reschedule.parts", index, field);
    };
    const Why& why = part.amount.why;
    return {
        wording.cell(quoted("due_on", path("due_on"), part.due_on)),
        wording.cell(reason_value("principal", path("amount"), why)),
        wording.cell(reason_value("charges", path("amount"), why)),
        wording.cell(quoted("amount", path("amount.amount"), part.amount.amount)),
        wording.cell(quoted("if_missed", path("due_if_missed.amount"), part.due_if_missed.amount))};
}

void add_parts(Wording& wording, const Reschedule& plan) {
    wording.paragraph("plan.reschedule.parts",
                      {quoted("parts", "reschedule.parts", std::ssize(plan.parts))});
    std::vector<Row> rows;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        rows.push_back(part_row(wording, plan.parts[i], i));
    }
    const std::string none;
    rows.push_back({wording.sentence("amount.sum"), none, none,
                    wording.cell(quoted("total", "reschedule.total.amount", plan.total.amount)),
                    none});
    wording.table({"column.due_on", "column.principal", "column.charges", "column.amount",
                   "column.if_missed"},
                  std::move(rows), 1, true);
}

// The rate on the first day of the plan, then each later one that the plan meets.
void add_plan_rates(Wording& wording, const CaseFile& file) {
    const std::vector<RateFrom>& rates = file.checked.reschedule->rates;
    const Date first_day = file.outcome.late->ledger.as_of + one_day;
    const Date last_day = reschedule_of(file).parts.back().due_on;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const bool is_over = i + 1 < rates.size() && rates[i + 1].from <= first_day;
        if (is_over || rates[i].from > last_day) continue;
        const bool is_later = rates[i].from > first_day;
        const std::string_view key = !is_later ? "plan.reschedule.rate"
                                     : i == 0  ? "plan.reschedule.rate_later"
                                               : "plan.reschedule.rate_from";
        const auto path = [&](std::string_view field) {
            return item_path("draft.reschedule.rates", i, field);
        };
        wording.paragraph(key, {quoted("since", path("since"), rates[i].from),
                                quoted("rate", path("rate"), rates[i].rate)});
    }
}

// What the creditor waives if the plan is kept; nothing where there is nothing to waive.
std::string_view waiver_key(bool has_accrued, bool bears_interest) {
    if (!has_accrued) return bears_interest ? "plan.reschedule.waiver_of_plan" : "";
    return bears_interest ? "plan.reschedule.waiver_all" : "plan.reschedule.waiver";
}

void add_waiver(Wording& wording, const CaseFile& file) {
    const CheckedReschedule& asked = *file.checked.reschedule;
    const Money waived = reschedule_of(file).waived.amount;
    const std::string_view key = waiver_key(!waived.is_zero(), !asked.rates.empty());
    if (asked.waiver != Waiver::if_kept || key.empty()) return;
    const std::string waiver = wording.sentence(
        key, {quoted("waived", "reschedule.waived.amount", waived), as_of_value(file)});
    wording.paragraph(waiver + " " + wording.sentence("plan.reschedule.waiver_lost"));
}

void add_interest(Wording& wording, const CaseFile& file) {
    add_plan_rates(wording, file);
    if (file.checked.reschedule->rates.empty()) wording.paragraph("plan.reschedule.free", {});
    add_waiver(wording, file);
}

// What falls due later under the invoice stays out of the plan.
void add_later_debts(Wording& wording, const CaseFile& file) {
    const Ledger& ledger = file.outcome.late->ledger;
    const std::vector<std::size_t> owed = owed_instalments(file.outcome);
    for (std::size_t debt = 0; debt < owed.size(); ++debt) {
        const Instalment& part = file.outcome.instalments[owed[debt]];
        if (part.due_on < ledger.as_of || ledger.open[debt].is_zero()) continue;
        wording.paragraph(
            "plan.reschedule.later",
            {quoted("due_on", item_path("instalments", owed[debt], "due_on"), part.due_on),
             quoted("amount", item_path("late.ledger.open", debt), ledger.open[debt])});
    }
}

}  // namespace

void add_reschedule_terms(Wording& wording, const CaseFile& file) {
    const Reschedule& plan = reschedule_of(file);
    add_overdue_debt(wording, file);
    add_total(wording, plan);
    add_parts(wording, plan);
    add_interest(wording, file);
    wording.paragraph("plan.reschedule.forbearance", {});
    wording.paragraph("plan.acceleration", {});
    wording.paragraph("plan.reschedule.acceleration", {});
    if (const auto clause = late_clause(file)) add_balance_interest(wording, file, *clause);
    add_once(wording, file);
    add_later_debts(wording, file);
}

}  // namespace termwise
