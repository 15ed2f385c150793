#include "web/views/late_rule.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "web/ui/choice.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/findings.h"

namespace termwise::web {

namespace {

// "As the law says", or one of the values of an enumeration.
template <class Enum, std::size_t count>
void choose_or_law(ViewContext& view, std::string_view key, std::string_view prefix,
                   const std::array<Enum, count>& values, std::optional<Enum>& value) {
    std::array<std::string, count + 1> words;
    std::array<std::string_view, count + 1> options;
    words[0] = std::string{view.texts["late.as_the_law_says"]};
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < count; ++i) {
        words[i + 1] = view.texts[std::string{prefix} + name_of(values[i])];
        if (value == values[i]) chosen = i + 1;
    }
    for (std::size_t i = 0; i <= count; ++i) options[i] = words[i];
    if (!ui::choice(key, options, chosen)) return;
    value.reset();
    if (chosen > 0) value = values[chosen - 1];
}

constexpr std::array modes{RateMode::variable, RateMode::frozen, RateMode::constant};
constexpr std::array day_counts{DayCount::act_365f, DayCount::act_act_isda, DayCount::act_360};
constexpr std::array payment_days{PaymentDay::counts, PaymentDay::free};

}  // namespace

void draw_late_rule(ViewContext& view) {
    const ui::Card card{"owed.card.rule"};
    {
        const ui::Columns columns{3, 200};
        choose_or_law(view, "late.rate_mode", "rate_mode.", modes, view.draft.rate_mode);
        if (view.draft.rate_mode == RateMode::constant) {
            draft_number(view, "late.contract_rate", view.draft.contract_rate, "contract_rate",
                         {.suffix = "%", .required = true});
        }
        choose_or_law(view, "late.day_count", "day_count.", day_counts, view.draft.day_count);
        choose_or_law(view, "late.payment_day", "payment_day.", payment_days,
                      view.draft.payment_day);
        draft_date(view, "late.demanded_on", view.draft.demanded_on, "demanded_on",
                   {.help = view.texts["late.demanded_on.help"]});
    }
    for (const Finding& finding : view.outcome.findings) {
        if (finding.where != "terms") draw_finding(view, finding);
    }
}

}  // namespace termwise::web
