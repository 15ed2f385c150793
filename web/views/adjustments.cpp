#include "web/views/adjustments.h"

#include <array>
#include <optional>
#include <span>

#include "core/invoice/adjustment.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/law_choices.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr ui::Column kind_column{.key = "adjustments.kind", .width = 124};
constexpr ui::Column reason_column{.key = "adjustments.reason", .grows = true};
constexpr ui::Column percent_column{
    .key = "adjustments.percent", .align = ui::Align::end, .width = 84};
constexpr ui::Column of_column{.key = "adjustments.base", .align = ui::Align::end, .width = 104};
constexpr ui::Column amount_column{
    .key = "adjustments.amount", .align = ui::Align::end, .width = 104};
constexpr ui::Column vat_column{.key = "adjustments.vat", .width = 132};
constexpr ui::Column figure_column{
    .key = "adjustments.figure", .align = ui::Align::end, .width = 104};
constexpr ui::Column gone_column{.key = "adjustments.remove", .width = 40, .heading_hidden = true};

constexpr std::array line_adjustment_columns{kind_column, reason_column, percent_column,
                                             of_column,   amount_column, gone_column};
constexpr std::array invoice_adjustment_columns{kind_column,   reason_column, percent_column,
                                                of_column,     amount_column, vat_column,
                                                figure_column, gone_column};
constexpr std::array adjustment_kinds{AdjustmentKind::allowance, AdjustmentKind::charge,
                                      AdjustmentKind::shipping};

// One adjustment, with its path ("adjustments[0].") and the table it stands in.
struct AdjustmentRow {
    DraftAdjustment& adjustment;
    std::string path;
    ui::Table& table;
};

void draw_share_and_amount(ViewContext& view, const AdjustmentRow& row) {
    DraftAdjustment& adjustment = row.adjustment;
    row.table.begin_cell();
    draft_number(view, "adjustments.percent", adjustment.percent, row.path + "percent",
                 {.suffix = "%", .end_aligned = true});
    row.table.end_cell();
    row.table.begin_cell();
    draft_amount(view, "adjustments.base", adjustment.base, row.path + "base",
                 {.end_aligned = true});
    row.table.end_cell();
    row.table.begin_cell();
    draft_amount(view, "adjustments.amount", adjustment.amount, row.path + "amount",
                 {.end_aligned = true});
    row.table.end_cell();
}

void draw_adjustment_figure(const ViewContext& view, std::size_t index, const AdjustmentRow& row) {
    ui::Table& table = row.table;
    const bool unfinished = !unfinished_in_words(view, row.path + "amount").empty();
    if (unfinished || !view.outcome.totals || index >= view.outcome.totals->adjustments.size()) {
        return table.words({});
    }
    const Figure& figure = view.outcome.totals->adjustments[index];
    table.amount(in_words(figure.amount, view.texts), figure.why);
}

// Returns whether the adjustment is to be removed.
bool draw_adjustment(ViewContext& view, const AdjustmentRow& row, std::size_t index,
                     AdjustmentOf of) {
    DraftAdjustment& adjustment = row.adjustment;
    row.table.row();
    row.table.begin_cell();
    choose_one(view, {"adjustments.kind", "adjustment."}, adjustment_kinds, adjustment.kind);
    row.table.end_cell();
    row.table.begin_cell();
    draft_text(view, "adjustments.reason", adjustment.reason, row.path + "reason");
    row.table.end_cell();
    draw_share_and_amount(view, row);
    if (of == AdjustmentOf::invoice) {
        row.table.begin_cell();
        choose_adjustment_vat(view, adjustment, row.path + "vat_rate");
        row.table.end_cell();
        draw_adjustment_figure(view, index, row);
    }
    row.table.begin_cell();
    const bool remove = ui::icon_button("adjustments.remove", ui::Icon::trash);
    row.table.end_cell();
    return remove;
}

std::optional<std::size_t> draw_adjustment_rows(ViewContext& view,
                                                std::vector<DraftAdjustment>& adjustments,
                                                const std::string& path, AdjustmentOf of) {
    std::optional<std::size_t> removed;
    const bool whole = of == AdjustmentOf::invoice;
    ui::Table table{"adjustments.table",
                    whole ? std::span<const ui::Column>{invoice_adjustment_columns}
                          : std::span<const ui::Column>{line_adjustment_columns}};
    const std::string outer = ui::context().place;
    for (std::size_t i = 0; i < adjustments.size(); ++i) {
        std::string place =
            view.texts.worded("adjustments.number", {{"number", std::to_string(i + 1)}});
        if (!outer.empty()) {
            place = view.texts.worded("app.list.two", {{"first", place}, {"second", outer}});
        }
        const ui::Scope own{"adjustment", i, place};
        const AdjustmentRow row{adjustments[i], path + "[" + std::to_string(i) + "].", table};
        if (draw_adjustment(view, row, i, of)) removed = i;
    }
    return removed;
}

}  // namespace

void draw_adjustments(ViewContext& view, std::vector<DraftAdjustment>& adjustments,
                      const std::string& path, AdjustmentOf of) {
    if (!adjustments.empty()) {
        const auto removed = draw_adjustment_rows(view, adjustments, path, of);
        if (removed) adjustments.erase(adjustments.begin() + static_cast<std::ptrdiff_t>(*removed));
    }
    const auto add = [&](const char* key, AdjustmentKind kind) {
        if (!ui::button(key, ui::ButtonKind::secondary, ui::Icon::plus)) return;
        seek(view, path, adjustments.size(), "reason");
        adjustments.emplace_back().kind = kind;
    };
    const ui::Row row;
    add("adjustments.allowance.add", AdjustmentKind::allowance);
    add("adjustments.charge.add", AdjustmentKind::charge);
}

}  // namespace termwise::web
