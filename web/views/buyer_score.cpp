#include "web/views/buyer_score.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/text/explain.h"
#include "web/app/in_words.h"
#include "web/ui/bar_chart.h"
#include "web/ui/button.h"
#include "web/ui/disclosure.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

// The part to be paid in advance, where one is advised.
const Recommendation* advance_of(const BuyerRisk& risk) {
    for (const Recommendation& one : risk.recommended) {
        if (one.advice == Advice::deposit || one.advice == Advice::prepay) return &one;
    }
    return nullptr;
}

void draw_advance(const ViewContext& view, const BuyerRisk& risk) {
    const Recommendation* advance = advance_of(risk);
    if (advance == nullptr) {
        ui::plain_figure("buyer.deposit", view.texts["buyer.deposit.none"]);
        return;
    }
    Share share;
    if (const auto read = parse_share(advance->terms.substr(0, advance->terms.find('%')), {})) {
        share = *read;
    }
    ui::figure("buyer.deposit", in_words(share, view.texts), advance->why);
}

void draw_risk_figures(const ViewContext& view, const BuyerRisk& risk) {
    const ui::Columns columns{3, 170};
    const std::string points = in_digits(risk.score.points, view.texts);
    ui::figure("buyer.score", view.texts.worded("buyer.score.points", {{"points", points}}),
               risk.score.why);
    ui::figure("buyer.late", estimate_in_words(risk.late.share, view.texts), risk.late.why);
    ui::figure("buyer.unpaid", estimate_in_words(risk.unpaid.share, view.texts), risk.unpaid.why);
    ui::figure("buyer.expected_loss", in_words(risk.expected_loss.amount, view.texts),
               risk.expected_loss.why);
    if (risk.credit_limit) {
        ui::figure("buyer.credit_limit", in_words(risk.credit_limit->amount, view.texts),
                   risk.credit_limit->why);
    } else {
        ui::plain_figure("buyer.credit_limit", view.texts["buyer.credit_limit.none"],
                         {.note = view.texts["buyer.credit_limit.help"]});
    }
    draw_advance(view, risk);
}

// Each factor as long as it counts, within what it could count for.
void draw_factors(const ViewContext& view, const Score& score) {
    const std::vector<JudgedFactor>& factors = score.factors;
    if (factors.empty()) return ui::muted_text(view.texts["buyer.factors.none"]);
    std::vector<std::string> words;
    std::vector<ui::BarPart> parts;
    for (const JudgedFactor& factor : factors) {
        words.push_back(view.texts.worded("buyer.factor.counts",
                                          {{"points", in_digits(factor.points, view.texts)},
                                           {"weight", in_digits(factor.weight, view.texts)}}));
        words.push_back(sentence(factor.why, view.texts));
        parts.push_back({factor.points * factor.weight, static_cast<std::size_t>(factor.origin)});
    }
    std::vector<ui::Bar> bars;
    for (std::size_t i = 0; i < factors.size(); ++i) {
        bars.push_back({view.texts[std::string{"risk_factor."} + name_of(factors[i].factor)],
                        words[2 * i],
                        {&parts[i], 1},
                        words[2 * i + 1],
                        100 * factors[i].weight});
    }
    const std::array<std::string_view, 2> origins{view.texts["origin.data"],
                                                  view.texts["origin.opinion"]};
    ui::bar_chart("buyer.factors", bars, origins);
}

// The weight of one factor: the usual one until another is typed.
void draw_weight(ViewContext& view, RiskFactor factor) {
    std::vector<DraftWeight>& weights = view.draft.risk->weights;
    const auto found = std::find_if(weights.begin(), weights.end(), [&](const DraftWeight& weight) {
        return weight.factor == factor;
    });
    const std::string path = "risk.weights[" + std::to_string(found - weights.begin()) + "].weight";
    const std::string usual =
        in_digits(usual_risk_weights[static_cast<std::size_t>(factor)], view.texts);
    std::string text = found == weights.end() ? std::string{} : found->weight;
    const std::string before = text;
    draft_number(view, std::string{"risk_factor."} + name_of(factor), text, path,
                 {.example = usual, .end_aligned = true});
    if (text == before) return;
    if (found == weights.end()) {
        weights.push_back({factor, text});
    } else if (text.empty()) {
        weights.erase(found);
    } else {
        found->weight = text;
    }
}

void draw_weights(ViewContext& view) {
    if (!ui::disclosure("buyer.weights")) return;
    ui::muted_text(view.texts["buyer.weights.help"]);
    {
        const ui::Columns columns{4, 170};
        for (std::size_t i = 0; i < risk_factors; ++i) {
            draw_weight(view, static_cast<RiskFactor>(i));
        }
    }
    if (view.draft.risk->weights.empty()) return;
    const ui::Row row;
    if (ui::button("buyer.weights.usual")) view.draft.risk->weights.clear();
}

}  // namespace

void draw_buyer_score(ViewContext& view) {
    const ui::Card card{"buyer.card.score"};
    if (view.outcome.risk) {
        const BuyerRisk& risk = view.outcome.risk->risk;
        if (risk.score.insolvent) {
            ui::notice(ui::Tone::danger, sentence(risk.score.why, view.texts));
        }
        draw_risk_figures(view, risk);
        ui::heading("buyer.factors");
        draw_factors(view, risk.score);
    }
    draw_weights(view);
}

}  // namespace termwise::web
