#include "web/views/late_rule.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/findings.h"
#include "web/views/folded_fields.h"
#include "web/views/optional_choice.h"
#include "web/views/penalty_rate.h"

namespace termwise::web {

namespace {

constexpr std::array modes{RateMode::variable, RateMode::frozen};
constexpr std::array day_counts{DayCount::act_365f, DayCount::act_act_isda, DayCount::act_360,
                                DayCount::act_365l, DayCount::thirty_e_360, DayCount::thirty_360_us,
                                DayCount::nl_365};
constexpr std::array payment_days{PaymentDay::counts, PaymentDay::free};
constexpr std::array compoundings{Compounding::none, Compounding::yearly};
constexpr std::array allocations{AllocationOrder::interest_first, AllocationOrder::principal_first,
                                 AllocationOrder::pro_rata};
constexpr std::array graces{Grace::forgiven, Grace::counted};
constexpr std::array interest_roundings{InterestRounding::per_segment, InterestRounding::at_the_end,
                                        InterestRounding::per_day};

// Findings that stand in the views of what they speak of.
constexpr std::array<std::string_view, 7> of_other_views{
    "terms", "lines", "adjustments", "delivered_on", "reminders", "credit", "discount"};

bool is_of_the_account(const Finding& finding) {
    const std::string_view where = finding.where;
    return std::none_of(of_other_views.begin(), of_other_views.end(),
                        [&](std::string_view view) { return where.starts_with(view); });
}

// How the interest runs, and from when.
void choose_interest(ViewContext& view) {
    constexpr std::string_view law = "late.as_the_law_says";
    const ui::Columns columns{3, 200};
    if (view.draft.rate_mode != RateMode::constant) {
        choose_optional(view, {"late.rate_mode", law, "rate_mode."}, modes, view.draft.rate_mode);
    }
    choose_optional(view, {"late.day_count", law, "day_count."}, day_counts, view.draft.day_count);
    choose_optional(view, {"late.payment_day", law, "payment_day."}, payment_days,
                    view.draft.payment_day);
    choose_optional(view, {"late.compounding", law, "compounding."}, compoundings,
                    view.draft.compounding);
    InterestRounding rounding =
        view.draft.interest_rounding.value_or(InterestRounding::per_segment);
    if (choose_one(view, {"late.interest_rounding", "interest_rounding."}, interest_roundings,
                   rounding)) {
        view.draft.interest_rounding = rounding;
    }
}

// What a payment pays first, and which days are forgiven.
void choose_indulgence(ViewContext& view) {
    const ui::Columns columns{3, 200};
    choose_optional(view, {"late.allocation", "late.as_the_law_says", "allocation."}, allocations,
                    view.draft.allocation);
    draft_count(view, "late.grace_days", view.draft.grace_days, "grace_days",
                {.help = view.texts["late.grace_days.help"]});
    if (!view.draft.grace_days.empty()) {
        Grace grace = view.draft.grace.value_or(Grace::forgiven);
        if (choose_one(view, {"late.grace", "grace."}, graces, grace)) view.draft.grace = grace;
    }
    draft_number(view, "late.compensation_rate", view.draft.compensation_rate, "compensation_rate",
                 {.help = view.texts["late.compensation_rate.help"]});
}

}  // namespace

void draw_late_rule(ViewContext& view) {
    const ui::Card card{"owed.card.rule"};
    ui::text(view.texts.worded("policy.late", {{"words", penalty_in_words(view)}}));
    {
        const ui::Columns columns{2, 240};
        draft_date(view, "late.demanded_on", view.draft.demanded_on, "demanded_on",
                   {.help = view.texts["late.demanded_on.help"]});
    }
    if (unfolded(view, "late.law_and_agreement",
                 {"contract_", "day_count", "grace_days", "compensation_rate"})) {
        choose_penalty_rate(view);
        choose_interest(view);
        choose_indulgence(view);
    }
    for (const Finding& finding : view.outcome.findings) {
        if (is_of_the_account(finding)) draw_finding(view, finding);
    }
}

}  // namespace termwise::web
