#include "web/views/instalments_view.h"

#include <array>
#include <string>

#include "web/app/in_words.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/amortisation_table.h"
#include "web/views/cash_timeline.h"
#include "web/views/credit_findings.h"
#include "web/views/credit_price.h"
#include "web/views/credit_shape.h"
#include "web/views/plan_builder.h"
#include "web/views/plan_curve.h"
#include "web/views/reschedule_plan.h"

namespace termwise::web {

namespace {

constexpr std::array schedule_columns{
    ui::Column{.key = "instalments.part", .grows = true},
    ui::Column{.key = "instalments.due_on", .grows = true},
    ui::Column{.key = "instalments.amount", .align = ui::Align::end},
};

void draw_schedule(const ViewContext& view) {
    const ui::Card card{"instalments.card.schedule"};
    if (view.outcome.instalments.empty()) {
        ui::empty_state("instalments.empty", "instalments.empty.help");
        return;
    }
    const auto& credit = view.outcome.credit;
    const bool costs =
        credit && !(credit->interest.amount.is_zero() && credit->fee.amount.is_zero());
    if (costs) return draw_amortisation(view, *credit);
    ui::Table table{"instalments.schedule", schedule_columns};
    Money sum = Money::zero(view.outcome.instalments.front().amount.amount.currency());
    for (std::size_t i = 0; i < view.outcome.instalments.size(); ++i) {
        const Instalment& part = view.outcome.instalments[i];
        const ui::Scope row{"part", i};
        table.row();
        table.words(part.is_deposit ? std::string{view.texts["instalments.deposit"]}
                                    : view.texts.worded("instalments.number",
                                                        {{"number", std::to_string(i + 1)}}));
        table.words(in_words(part.due_on, view.texts));
        table.amount(in_words(part.amount.amount, view.texts), part.amount.why);
        sum += part.amount.amount;
    }
    table.row(ui::RowKind::total);
    table.words(view.texts["instalments.sum"]);
    table.words({});
    table.words(in_words(sum, view.texts));
}

}  // namespace

void draw_instalments(ViewContext& view) {
    draw_plan_builder(view);
    draw_credit_shape(view);
    draw_credit_price(view);
    draw_schedule(view);
    draw_plan_curve(view);
    draw_credit_findings(view);
    draw_cash_timeline(view);
    draw_reschedule(view);
}

}  // namespace termwise::web
