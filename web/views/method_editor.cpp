#include "web/views/method_editor.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/engine/buyer_place.h"
#include "core/engine/check_advice.h"
#include "core/text/explain.h"
#include "core/text/format.h"
#include "web/ui/button.h"
#include "web/ui/choice.h"
#include "web/ui/disclosure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/method_words.h"
#include "web/views/optional_choice.h"

namespace termwise::web {

namespace {

constexpr std::array payment_kinds{PaymentKind::bank_transfer, PaymentKind::direct_debit,
                                   PaymentKind::card, PaymentKind::wallet, PaymentKind::pay_later};

std::string path_of_method(std::size_t index) {
    return "methods.offered[" + std::to_string(index) + "].";
}

// The published figures of a method, as faint examples in its empty fields.
struct Published {
    std::string name;
    std::string percent;
    std::string fixed;
    std::string least;
    std::string most;
    std::string cross_border;
    std::string vat;
    std::string settlement_days;
};

Published published(const Tariff* tariff, const Texts& texts) {
    if (tariff == nullptr) return {};
    const auto number = [&](const std::string& text) {
        return number_in_words(text, texts.locale());
    };
    const auto bound = [&](const std::optional<Money>& amount) {
        return amount ? number(decimal_text(*amount)) : std::string{};
    };
    return {tariff_in_words(*tariff, texts),
            number(percent_text(tariff->share)),
            number(decimal_text(tariff->fixed)),
            bound(tariff->least),
            bound(tariff->most),
            number(percent_text(tariff->cross_border)),
            number(percent_text(tariff->vat)),
            number(std::to_string(tariff->settlement_days))};
}

// Where a tariff is from and of when, so that a reader knows how much to trust it.
void draw_tariff_source(const ViewContext& view, const Tariff& tariff) {
    const std::string words = view.texts.worded(
        tariff.as_of.empty() ? "methods.tariff" : "methods.tariff.dated",
        {{"date", date_in_words(tariff.as_of, view.texts.locale())},
         {"source", source_in_words(tariff.source, view.texts)},
         {"confidence",
          std::string{view.texts[std::string{"confidence."} + name_of(tariff.confidence)]}}});
    ui::muted_text(words);
}

void draw_method_fields(ViewContext& view, DraftMethod& method, const std::string& path) {
    const Tariff* tariff = view.rules.tariff(method.tariff);
    const Published example = published(tariff, view.texts);
    const std::string currency = view.draft.currency;
    if (const std::string problem = problem_at(view, path + "tariff"); !problem.empty()) {
        ui::notice(ui::Tone::danger, problem);
    }
    if (tariff != nullptr) draw_tariff_source(view, *tariff);
    const ui::Columns columns{4, 170};
    draft_text(view, "methods.name", method.name, path + "name",
               {.example = example.name, .required = tariff == nullptr});
    choose_optional(
        view,
        {"methods.kind", tariff == nullptr ? "methods.kind.none" : "methods.kind.tariff",
         "payment_kind."},
        payment_kinds, method.kind);
    const auto percent = [&](const char* key, std::string& text, const char* field,
                             const std::string& published_text) {
        draft_number(view, key, text, path + field, {.suffix = "%", .example = published_text});
    };
    const auto amount = [&](const char* key, std::string& text, const char* field,
                            const std::string& published_text) {
        draft_amount(view, key, text, path + field,
                     {.suffix = currency, .example = published_text});
    };
    percent("methods.percent", method.percent, "percent", example.percent);
    amount("methods.fixed", method.fixed, "fixed", example.fixed);
    amount("methods.least", method.least, "least", example.least);
    amount("methods.most", method.most, "most", example.most);
    percent("methods.cross_border", method.cross_border, "cross_border", example.cross_border);
    percent("methods.vat", method.vat, "vat", example.vat);
    draft_number(view, "methods.settlement_days", method.settlement_days, path + "settlement_days",
                 {.suffix = view.texts["methods.days"], .example = example.settlement_days});
}

// Returns whether the method is to be removed.
bool draw_method(ViewContext& view, std::size_t index) {
    DraftMethod& method = view.draft.methods->offered[index];
    const std::string name = method_in_words(view, method);
    const ui::Scope scope{"method", index};
    const std::string path = path_of_method(index);
    if (view.session.sought.starts_with(path)) ui::unfold("methods.method");
    if (!ui::disclosure_line(ui::context().id("methods.method"), name, ui::strong_type)) {
        return false;
    }
    const ui::Scope inside{"figures", 0, name};
    draw_method_fields(view, method, path);
    const ui::Row row;
    return ui::button("methods.remove", ui::ButtonKind::quiet, ui::Icon::trash);
}

// The tariffs in the currency that are not compared yet, and a way of one's own.
void draw_add_method(ViewContext& view) {
    std::vector<DraftMethod>& offered = view.draft.methods->offered;
    if (offered.size() >= draft_max_methods) return;
    std::vector<const Tariff*> others;
    std::vector<std::string> names;
    names.reserve(view.rules.tariffs.size());  // an item views its name, which has to stay in place
    std::vector<ui::MenuItem> items;
    for (const Tariff& tariff : view.rules.tariffs) {
        const bool used = std::any_of(offered.begin(), offered.end(), [&](const DraftMethod& one) {
            return one.tariff == tariff.id;
        });
        if (used || tariff.currency.code() != view.draft.currency) continue;
        others.push_back(&tariff);
        names.push_back(tariff_in_words(tariff, view.texts));
        items.push_back({.words = names.back()});
    }
    items.push_back({.words = view.texts["methods.own"], .divided = !others.empty()});
    const int picked = ui::menu("methods.add", items, ui::Icon::plus);
    if (picked < 0) return;
    const std::size_t index = offered.size();
    DraftMethod& added = offered.emplace_back();
    if (static_cast<std::size_t>(picked) < others.size()) {
        added.tariff = others[static_cast<std::size_t>(picked)]->id;
    } else {
        view.session.sought = path_of_method(index) + "name";
        added.name = view.texts["methods.own"];
    }
}

void draw_circumstances(ViewContext& view, DraftMethods& methods) {
    const ui::Columns columns{2, 220};
    const std::array<std::string_view, 2> places{view.texts["buyer_place.same_country"],
                                                 view.texts["buyer_place.abroad"]};
    std::size_t chosen = buyer_place(view.draft) == BuyerPlace::abroad ? 1 : 0;
    if (ui::segmented("methods.buyer", places, chosen)) {
        methods.buyer = chosen == 1 ? BuyerPlace::abroad : BuyerPlace::same_country;
    }
    draft_number(view, "methods.capital_rate", methods.capital_rate, "methods.capital_rate",
                 {.help = view.texts["methods.capital_rate.help"], .suffix = "%"});
}

}  // namespace

void draw_method_editor(ViewContext& view) {
    const ui::Card card{"methods.card.offered"};
    draw_circumstances(view, *view.draft.methods);
    ui::muted_text(view.texts["methods.offered.help"]);
    std::vector<DraftMethod>& offered = view.draft.methods->offered;
    std::optional<std::size_t> removed;
    for (std::size_t i = 0; i < offered.size(); ++i) {
        if (draw_method(view, i)) removed = i;
    }
    if (removed) offered.erase(offered.begin() + static_cast<std::ptrdiff_t>(*removed));
    const ui::Row row;
    draw_add_method(view);
    if (ui::button("methods.stop", ui::ButtonKind::quiet, ui::Icon::trash))
        view.draft.methods.reset();
}

}  // namespace termwise::web
