#include "core/documents/case_values.h"
#include "core/documents/clauses.h"
#include "core/documents/plan_terms.h"

namespace termwise {
namespace {

using Row = Wording::Row;

/// The columns of a priced schedule between the day and the payment: those that hold something.
struct PriceColumns {
    bool interest;
    bool fee;
};

PriceColumns price_columns(const PricedPlan& plan) {
    const bool buyer_pays_fee = plan.merchant_cost.amount.is_zero();
    return {!plan.interest.amount.is_zero(), buyer_pays_fee && !plan.fee.amount.is_zero()};
}

std::string part_day(Wording& wording, const PricedPart& part, std::size_t index) {
    std::string day =
        wording.cell(quoted("due_on", item_path("credit.parts", index, "due_on"), part.due_on));
    if (!part.is_deposit) return day;
    return wording.sentence("plan.deposit", {noted("due_on", std::move(day))});
}

Row part_row(Wording& wording, const PricedPart& part, std::size_t index, PriceColumns columns) {
    const auto cell = [&](std::string_view field, const Figure& figure) {
        const std::string path = item_path("credit.parts", index, field) + ".amount";
        return wording.cell(quoted(field, path, figure.amount));
    };
    Row row{part_day(wording, part, index)};
    row.push_back(cell("principal", part.principal));
    if (columns.interest) row.push_back(cell("interest", part.interest));
    if (columns.fee) row.push_back(cell("fee", part.fee));
    row.push_back(cell("payment", part.payment));
    row.push_back(cell("closing", part.closing));
    return row;
}

Value total_value(const PricedPlan& plan) {
    return quoted("total", "credit.total.amount", plan.total.amount);
}

Row sum_row(Wording& wording, const CaseFile& file, PriceColumns columns) {
    const PricedPlan& plan = *file.outcome.credit;
    Row row{wording.sentence("amount.sum"), wording.cell(payable_value(file))};
    if (columns.interest) {
        row.push_back(
            wording.cell(quoted("interest", "credit.interest.amount", plan.interest.amount)));
    }
    if (columns.fee) {
        row.push_back(wording.cell(quoted("fee", "credit.fee.amount", plan.fee.amount)));
    }
    row.push_back(wording.cell(total_value(plan)));
    row.emplace_back();
    return row;
}

void add_priced_schedule(Wording& wording, const CaseFile& file) {
    const PricedPlan& plan = *file.outcome.credit;
    const PriceColumns columns = price_columns(plan);
    wording.paragraph("plan.schedule", {quoted("parts", "credit.parts", std::ssize(plan.parts))});
    std::vector<Row> rows;
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        rows.push_back(part_row(wording, plan.parts[i], i, columns));
    }
    rows.push_back(sum_row(wording, file, columns));
    std::vector<std::string_view> heads{"column.due_on", "column.principal"};
    if (columns.interest) heads.push_back("column.interest");
    if (columns.fee) heads.push_back("column.fee");
    heads.push_back("column.payment");
    heads.push_back("column.balance");
    wording.table(heads, std::move(rows), 1, true);
}

void add_price(Wording& wording, const CaseFile& file) {
    const PricedPlan& plan = *file.outcome.credit;
    const PriceColumns columns = price_columns(plan);
    if (columns.interest) {
        wording.paragraph("plan.rate",
                          {quoted("rate", "draft.credit.rate", file.checked.credit->price.rate)});
    }
    if (columns.fee) {
        wording.paragraph("plan.fee", {quoted("fee", "credit.fee.amount", plan.fee.amount)});
    }
    if (plan.cost.amount.is_zero()) {
        wording.paragraph("plan.free", {});
    } else {
        wording.paragraph("plan.cost", {quoted("cost", "credit.cost.amount", plan.cost.amount),
                                        total_value(plan)});
    }
    if (!plan.apr) return;
    // All of its decimals: "6.00 %", as the law wants it shown.
    wording.paragraph(
        "plan.apr",
        {{"apr", {"credit.apr.percent", WhyKind::percent, hundredths_text(plan.apr->apr), {}}}});
}

}  // namespace

void add_credit_terms(Wording& wording, const CaseFile& file) {
    wording.paragraph("plan.debt", {payable_value(file), invoice_value(wording, file)});
    add_priced_schedule(wording, file);
    add_price(wording, file);
    wording.paragraph("plan.acceleration", {});
    if (const auto clause = late_clause(file)) add_late_clauses(wording, file, *clause);
}

}  // namespace termwise
