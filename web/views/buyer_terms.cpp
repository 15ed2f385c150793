#include "web/views/buyer_terms.h"

#include <array>
#include <string>

#include "core/risk/recommended_terms.h"
#include "core/terms/describe_terms.h"
#include "core/terms/parse_terms.h"
#include "core/text/explain.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

constexpr std::array advice_columns{
    ui::Column{.key = "buyer.advice"},
    ui::Column{.key = "buyer.advice.terms", .grows = true},
    ui::Column{.key = "buyer.advice.reason", .grows = true},
};

std::string terms_in_words(const std::string& notation, const Texts& texts) {
    const auto readings = parse_terms(notation, {});
    return readings ? described(readings->front(), texts) : notation;
}

std::string discount_in_words(const std::string& all_terms, const Texts& texts) {
    const auto readings = parse_terms(all_terms, {});
    if (!readings || readings->front().discounts.empty()) return {};
    const DiscountTier& tier = readings->front().discounts.front();
    const int days = tier.until.steps.empty() ? 0 : tier.until.steps.back().count;
    return texts.worded("buyer.advice.discount.terms",
                        {{"share", in_words(tier.share, texts)}, {"days", std::to_string(days)}});
}

// One piece of the advice; a discount is read out of all of it, as it is none without a due day.
std::string advised(const Recommendation& one, const std::string& all_terms, const Texts& texts) {
    switch (one.advice) {
        case Advice::prepay:
            return std::string{texts["buyer.advice.prepay.terms"]};
        case Advice::deposit:
            return sentence({"buyer.advice.deposit.terms", one.why.values, {}, {}}, texts);
        case Advice::instalments:
        case Advice::net_days:
            return terms_in_words(one.terms, texts);
        case Advice::discount:
            return discount_in_words(all_terms, texts);
        case Advice::reminders:
            return std::string{
                texts[std::string{"follow_up."} + name_of(one.follow_up.value_or(FollowUp{}))]};
    }
    return one.terms;
}

void draw_all_terms(ViewContext& view, const std::string& notation) {
    ui::notice(ui::Tone::accent, with_capital(terms_in_words(notation, view.texts)));
    const ui::Row row;
    if (view.draft.terms == notation && view.draft.plan.empty()) {
        ui::badge(view.texts["buyer.terms_in_use"], ui::Tone::success);
        return;
    }
    if (!ui::button("buyer.use_terms", ui::ButtonKind::primary)) return;
    view.draft.terms = notation;
    view.draft.reading.clear();
    view.draft.plan.clear();
}

// Without a judgement: what it still needs.
void draw_what_is_missing(const ViewContext& view) {
    const bool ordered = view.outcome.totals.has_value();
    ui::empty_state("buyer.waiting", ordered ? "buyer.waiting.problems" : "buyer.waiting.order");
}

}  // namespace

void draw_buyer_terms(ViewContext& view) {
    const ui::Card card{"buyer.card.terms"};
    if (!view.outcome.risk) return draw_what_is_missing(view);
    const std::vector<Recommendation>& advice = view.outcome.risk->risk.recommended;
    const std::string all_terms = recommended_notation(advice);
    draw_all_terms(view, all_terms);
    ui::Table table{"buyer.card.terms", advice_columns};
    for (const Recommendation& one : advice) {
        table.row();
        table.words(view.texts[std::string{"advice."} + name_of(one.advice)]);
        table.words(advised(one, all_terms, view.texts));
        table.words(sentence(one.why, view.texts));
    }
}

}  // namespace termwise::web
