#include "web/views/seller_gain.h"

#include <array>
#include <optional>
#include <string>

#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array curve_columns{
    ui::Column{.key = "seller.percent", .align = ui::Align::end, .width = 130},
    ui::Column{.key = "seller.buyers", .align = ui::Align::end, .width = 150},
    ui::Column{.key = "seller.gain", .align = ui::Align::end, .grows = true},
    ui::Column{.key = "seller.verdict", .grows = true},
    ui::Column{.key = "seller.point.remove", .width = 40, .heading_hidden = true},
};

// Figures to begin with, to be replaced by one's own: the page says so.
DraftSellerView example_view() {
    DraftSellerView view;
    view.capital_cost = "8";
    view.take_up = {{"1", "20"}, {"2", "45"}, {"3", "60"}};
    return view;
}

void draw_worth_fields(ViewContext& view, DraftSellerView& seller) {
    const ui::Columns columns{4, 180};
    draft_number(view, "seller.capital_cost", seller.capital_cost, "seller_view.capital_cost",
                 {.help = view.texts["seller.capital_cost.help"], .suffix = "%"});
    draft_count(view, "seller.days_late", seller.days_late, "seller_view.days_late",
                {.help = view.texts["seller.days_late.help"]});
    draft_number(view, "seller.default_probability", seller.default_probability,
                 "seller_view.default_probability",
                 {.help = view.texts["seller.default_probability.help"], .suffix = "%"});
    draft_amount(view, "seller.fee_saved", seller.fee_saved, "seller_view.fee_saved",
                 {.help = view.texts["seller.fee_saved.help"]});
}

void draw_gain_cells(const ViewContext& view, std::size_t index, ui::Table& table) {
    const auto& advice = view.outcome.discount_advice;
    if (!advice || index >= advice->gains.size()) {
        table.words({});
        table.words({});
        return;
    }
    const Figure& gain = advice->gains[index].gain;
    table.amount(in_words(gain.amount, view.texts), gain.why);
    const bool loses = gain.amount.minor_units() < 0;
    if (advice->best == index) {
        table.words(view.texts["seller.best"], ui::Tone::success);
    } else {
        table.words(loses ? view.texts["seller.loses"] : std::string_view{}, ui::Tone::warning);
    }
}

// Returns whether the point is to be removed.
bool draw_point(ViewContext& view, DraftTakeUp& point, std::size_t index, ui::Table& table) {
    const std::string path = "seller_view.take_up[" + std::to_string(index) + "].";
    table.row();
    table.begin_cell();
    draft_number(view, "seller.percent", point.percent, path + "percent",
                 {.suffix = "%", .end_aligned = true});
    table.end_cell();
    table.begin_cell();
    draft_number(view, "seller.buyers", point.buyers, path + "buyers",
                 {.suffix = "%", .end_aligned = true});
    table.end_cell();
    draw_gain_cells(view, index, table);
    table.begin_cell();
    const bool remove = ui::icon_button("seller.point.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

void draw_curve(ViewContext& view, DraftSellerView& seller) {
    std::optional<std::size_t> removed;
    if (!seller.take_up.empty()) {
        ui::Table table{"seller.curve", curve_columns};
        for (std::size_t i = 0; i < seller.take_up.size(); ++i) {
            const ui::Scope row{
                "point", i, view.texts.worded("seller.point", {{"number", std::to_string(i + 1)}})};
            if (draw_point(view, seller.take_up[i], i, table)) removed = i;
        }
    }
    if (removed) {
        seller.take_up.erase(seller.take_up.begin() + static_cast<std::ptrdiff_t>(*removed));
    }
    const ui::Row row;
    if (ui::button("seller.point.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
        seek(view, "seller_view.take_up", seller.take_up.size(), "percent");
        seller.take_up.emplace_back();
    }
    if (ui::button("seller.end", ui::ButtonKind::quiet, ui::Icon::trash)) {
        view.draft.seller_view.reset();
    }
}

}  // namespace

void draw_seller_gain(ViewContext& view) {
    const ui::Card card{"terms.card.seller"};
    if (!view.draft.seller_view) {
        ui::muted_text(view.texts["seller.empty"]);
        const ui::Row row;
        if (ui::button("seller.start")) view.draft.seller_view = example_view();
        return;
    }
    ui::muted_text(view.texts["seller.examples"]);
    draw_worth_fields(view, *view.draft.seller_view);
    if (view.outcome.discount_advice) {
        const BreakEven& even = view.outcome.discount_advice->break_even;
        ui::figure("seller.break_even", limit_in_words(even.discount, view.texts), even.why,
                   {.note = view.texts["seller.break_even.help"]});
    }
    draw_curve(view, *view.draft.seller_view);
}

}  // namespace termwise::web
