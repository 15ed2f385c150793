#include "web/views/amortisation_table.h"

#include <array>
#include <string>

#include "web/app/in_words.h"
#include "web/ui/table.h"

namespace termwise::web {

namespace {

constexpr std::array amortisation_columns{
    ui::Column{.key = "instalments.part", .grows = true},
    ui::Column{.key = "instalments.due_on", .grows = true},
    ui::Column{.key = "credit.payment", .align = ui::Align::end},
    ui::Column{.key = "credit.principal", .align = ui::Align::end},
    ui::Column{.key = "credit.interest", .align = ui::Align::end},
    ui::Column{.key = "credit.fee_part", .align = ui::Align::end},
    ui::Column{.key = "credit.closing", .align = ui::Align::end},
};

void draw_priced_part(const ViewContext& view, const PricedPart& part, std::size_t index,
                      ui::Table& table) {
    const auto amount = [&](const Figure& figure) {
        table.amount(in_words(figure.amount, view.texts), figure.why);
    };
    table.row();
    table.words(part.is_deposit ? std::string{view.texts["instalments.deposit"]}
                                : view.texts.worded("instalments.number",
                                                    {{"number", std::to_string(index + 1)}}));
    table.words(in_words(part.due_on, view.texts));
    amount(part.payment);
    amount(part.principal);
    amount(part.interest);
    amount(part.fee);
    amount(part.closing);
}

Money sum_of_payments(const PricedPlan& plan) {
    Money sum = Money::zero(plan.cost.amount.currency());
    for (const PricedPart& part : plan.parts) sum += part.payment.amount;
    return sum;
}

Money sum_of_principals(const PricedPlan& plan) {
    Money sum = Money::zero(plan.cost.amount.currency());
    for (const PricedPart& part : plan.parts) sum += part.principal.amount;
    return sum;
}

Money sum_of_fees(const PricedPlan& plan) {
    Money sum = Money::zero(plan.cost.amount.currency());
    for (const PricedPart& part : plan.parts) sum += part.fee.amount;
    return sum;
}

}  // namespace

void draw_amortisation(const ViewContext& view, const PricedPlan& plan) {
    ui::Table table{"credit.table", amortisation_columns};
    for (std::size_t i = 0; i < plan.parts.size(); ++i) {
        const ui::Scope row{"priced_part", i};
        draw_priced_part(view, plan.parts[i], i, table);
    }
    table.row(ui::RowKind::total);
    table.words(view.texts["instalments.sum"]);
    table.words({});
    table.words(in_words(sum_of_payments(plan), view.texts));
    table.words(in_words(sum_of_principals(plan), view.texts));
    table.words(in_words(plan.interest.amount, view.texts));
    table.words(in_words(sum_of_fees(plan), view.texts));
    table.words({});
}

}  // namespace termwise::web
