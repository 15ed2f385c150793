#include "web/views/payment_methods.h"

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "core/text/explain.h"
#include "web/app/in_words.h"
#include "web/ui/bar_chart.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/by_place.h"
#include "web/views/method_words.h"

namespace termwise::web {

namespace {

constexpr std::array method_columns{
    ui::Column{.key = "methods.method", .grows = true},
    ui::Column{.key = "methods.fee", .align = ui::Align::end},
    ui::Column{.key = "methods.tax", .align = ui::Align::end},
    ui::Column{.key = "methods.financing", .align = ui::Align::end},
    ui::Column{.key = "methods.net", .align = ui::Align::end},
    ui::Column{.key = "methods.charge", .align = ui::Align::end},
    ui::Column{.key = "methods.break_even", .align = ui::Align::end},
};

constexpr std::array surcharge_columns{
    ui::Column{.key = "methods.method", .grows = true},
    ui::Column{.key = "methods.surcharge"},
    ui::Column{.key = "methods.surcharge.law", .grows = true},
};

// One published tariff of each kind, that of the seller's country first; where none is in the
// currency, two ways of one's own to fill in.
DraftMethods first_methods(const ViewContext& view) {
    DraftMethods methods;
    std::vector<const Tariff*> first;
    std::string place = "_" + view.draft.jurisdiction;
    std::transform(place.begin(), place.end(), place.begin(), [](char letter) {
        return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
    });
    for (const Tariff& tariff : view.rules.tariffs) {
        if (tariff.currency.code() != view.draft.currency) continue;
        const auto same = std::find_if(first.begin(), first.end(),
                                       [&](const Tariff* one) { return one->kind == tariff.kind; });
        if (same == first.end()) {
            first.push_back(&tariff);
        } else if (tariff.id.ends_with(place)) {
            *same = &tariff;
        }
    }
    for (const Tariff* tariff : first) {
        methods.offered.emplace_back();
        methods.offered.back().tariff = tariff->id;
    }
    if (!first.empty()) return methods;
    for (const PaymentKind kind : {PaymentKind::bank_transfer, PaymentKind::card}) {
        methods.offered.emplace_back();
        methods.offered.back().kind = kind;
        methods.offered.back().name = view.texts[std::string{"payment_kind."} + name_of(kind)];
    }
    return methods;
}

void draw_methods_start(ViewContext& view) {
    ui::empty_state("methods.empty", "methods.empty.help");
    const ui::Row row;
    if (ui::button("methods.start", ui::ButtonKind::primary)) {
        view.draft.methods = first_methods(view);
    }
}

// The methods with their shown names.
struct NamedMethods {
    const MethodAdvice& advice;
    std::vector<std::string> names;  // in the order of the advice, as the reasons are
    std::vector<Why> break_even_reasons;
    std::vector<const ComparedMethod*> ranked;  // the best first

    [[nodiscard]] std::size_t index(const ComparedMethod& method) const {
        return static_cast<std::size_t>(&method - advice.compared.data());
    }
    [[nodiscard]] const std::string& name(const ComparedMethod& method) const {
        return names[index(method)];
    }
};

NamedMethods named_methods(const ViewContext& view, const MethodAdvice& advice) {
    std::vector<std::string> names = compared_names(view, advice);
    std::vector<Why> reasons = break_even_reasons(advice, names);
    return {advice, std::move(names), std::move(reasons), by_place(advice.compared)};
}

// What each method takes, so that the eye finds the cheapest before the figures are read.
void draw_method_bars(const ViewContext& view, const NamedMethods& methods) {
    const std::vector<const ComparedMethod*>& compared = methods.ranked;
    std::vector<std::string> costs;
    std::vector<std::array<ui::BarPart, 3>> parts;
    for (const ComparedMethod* method : compared) {
        const MethodCost& cost = method->cost;
        costs.push_back(
            in_words(cost.fee.amount + cost.tax.amount + cost.financing.amount, view.texts));
        parts.push_back({ui::BarPart{cost.fee.amount.minor_units(), 0},
                         ui::BarPart{cost.tax.amount.minor_units(), 1},
                         ui::BarPart{cost.financing.amount.minor_units(), 2}});
    }
    std::vector<ui::Bar> bars;
    for (std::size_t i = 0; i < compared.size(); ++i) {
        bars.push_back({methods.name(*compared[i]), costs[i], parts[i]});
    }
    const std::array<std::string_view, 3> kinds{
        view.texts["methods.fee"], view.texts["methods.tax"], view.texts["methods.financing"]};
    ui::heading("methods.costs");
    ui::bar_chart("methods.costs", bars, kinds);
}

void draw_method(const ViewContext& view, const NamedMethods& methods, const ComparedMethod& method,
                 ui::Table& table) {
    const auto amount = [&](const Figure& figure) {
        table.amount(in_words(figure.amount, view.texts), figure.why);
    };
    table.row();
    table.words(view.texts.worded("methods.placed", {{"place", std::to_string(method.place)},
                                                     {"name", methods.name(method)}}));
    amount(method.cost.fee);
    amount(method.cost.tax);
    amount(method.cost.financing);
    amount(method.cost.net);
    const std::string_view none = view.texts["methods.never"];
    if (method.cost.charge) {
        amount(*method.cost.charge);
    } else {
        table.words(none);
    }
    if (!method.break_even) return table.words(none);
    table.amount(in_words(method.break_even->amount, view.texts),
                 methods.break_even_reasons[methods.index(method)]);
}

void draw_method_table(const ViewContext& view, const NamedMethods& methods) {
    ui::Table table{"methods.card.compared", method_columns};
    for (const ComparedMethod* method : methods.ranked) draw_method(view, methods, *method, table);
}

ui::Tone surcharge_tone(Surcharging verdict) {
    switch (verdict) {
        case Surcharging::allowed:
            return ui::Tone::success;
        case Surcharging::up_to_cost:
            return ui::Tone::warning;
        case Surcharging::forbidden:
            return ui::Tone::danger;
        case Surcharging::unknown:
            return ui::Tone::neutral;
    }
    return ui::Tone::neutral;
}

void draw_surcharges(const ViewContext& view, const NamedMethods& methods) {
    const MethodAdvice& advice = methods.advice;
    if (advice.surcharges.size() != advice.compared.size()) return;
    ui::heading("methods.surcharges");
    ui::Table table{"methods.surcharges", surcharge_columns};
    for (const ComparedMethod* method : methods.ranked) {
        const SurchargeAnswer& answer = advice.surcharges[methods.index(*method)];
        table.row();
        table.words(methods.name(*method));
        table.words(view.texts[std::string{"surcharging."} + name_of(answer.verdict)],
                    surcharge_tone(answer.verdict));
        std::string words = sentence(answer.why, view.texts);
        if (!answer.why.source.empty()) {
            words = view.texts.worded(
                "finding.cited",
                {{"words", words}, {"source", source_in_words(answer.why.source, view.texts)}});
        }
        table.words(words);
    }
}

void draw_best_method(const ViewContext& view, const NamedMethods& methods) {
    const ComparedMethod& best = *methods.ranked.front();
    ui::notice(
        ui::Tone::accent,
        view.texts.worded("methods.best", {{"name", methods.name(best)},
                                           {"net", in_words(best.cost.net.amount, view.texts)}}));
}

}  // namespace

void draw_payment_methods(ViewContext& view) {
    const ui::Card card{"methods.card.compared"};
    if (!view.draft.methods) return draw_methods_start(view);
    if (!view.outcome.methods) {
        const bool priced = view.outcome.totals.has_value();
        ui::empty_state("methods.waiting",
                        priced ? "methods.waiting.problems" : "methods.waiting.price");
        return;
    }
    const MethodAdvice& advice = *view.outcome.methods;
    if (advice.compared.empty()) return ui::muted_text(view.texts["methods.none"]);
    const NamedMethods methods = named_methods(view, advice);
    draw_best_method(view, methods);
    draw_method_table(view, methods);
    draw_method_bars(view, methods);
    draw_surcharges(view, methods);
}

}  // namespace termwise::web
