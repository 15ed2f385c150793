#include "web/views/plan_builder.h"

#include <array>
#include <string>
#include <vector>

#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/plan_choices.h"
#include "web/views/value_choice.h"
#include "web/views/written_terms.h"

namespace termwise::web {

namespace {

constexpr std::array usual_plans{"2x", "3x", "4x", "30%+2x", "4x/14d"};
constexpr std::array usual_deposits{Share{},
                                    Share::basis_points(1'000),
                                    Share::basis_points(2'000),
                                    Share::basis_points(3'000),
                                    Share::basis_points(4'000),
                                    Share::basis_points(5'000)};
// The plan on screen: the case's own, or the one payment it is without.
Plan plan_on_screen(const ViewContext& view) {
    if (view.outcome.readings.empty()) return {};
    return view.outcome.readings[view.outcome.chosen].terms.plan.value_or(Plan{});
}

void write_plan(ViewContext& view, const Plan& plan) { view.draft.plan = plan_text(plan); }

bool choose_deposit(const ViewContext& view, Plan& plan) {
    Share deposit = plan.deposit.value_or(Share{});
    const bool changed = choose_value(
        "instalments.deposit", std::vector<Share>{usual_deposits.begin(), usual_deposits.end()},
        deposit, [&](Share share) {
            return share == Share{} ? std::string{view.texts["instalments.no_deposit"]}
                                    : in_words(share, view.texts);
        });
    if (!changed) return false;
    plan.deposit.reset();
    if (deposit != Share{}) plan.deposit = deposit;
    return true;
}

void draw_usual_plans(ViewContext& view) {
    const ui::Row row;
    const auto kind = [](bool chosen) {
        return chosen ? ui::ButtonKind::chosen : ui::ButtonKind::quiet;
    };
    std::string& plan = view.draft.plan;
    if (ui::button("instalments.as_agreed", kind(plan.empty()))) plan.clear();
    for (std::size_t i = 0; i < usual_plans.size(); ++i) {
        const std::string key = "instalments.usual." + std::to_string(i + 1);
        if (ui::button(key, kind(reads_alike(plan, usual_plans[i])))) plan = usual_plans[i];
    }
}

}  // namespace

void draw_plan_builder(ViewContext& view) {
    const ui::Card card{"instalments.card.plan"};
    draw_usual_plans(view);
    Plan plan = plan_on_screen(view);
    {
        const ui::Columns columns{4, 180};
        const bool parts = choose_parts(view, plan);
        const bool deposit = choose_deposit(view, plan);
        const bool cadence = choose_cadence(view, plan);
        if (parts || deposit || cadence) write_plan(view, plan);
        draft_text(view, "instalments.plan", view.draft.plan, "plan",
                   {.help = view.texts["instalments.plan.help"], .example = "3x"});
    }
    if (plan == Plan{}) ui::muted_text(view.texts["instalments.one_payment"]);
}

}  // namespace termwise::web
