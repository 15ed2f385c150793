#include "web/views/invoice_lines.h"

#include <array>
#include <optional>
#include <string>

#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/law_choices.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr std::array line_columns{
    ui::Column{.key = "invoice.line.description", .grows = true},
    ui::Column{.key = "invoice.line.quantity", .align = ui::Align::end, .width = 84},
    ui::Column{.key = "invoice.line.unit_price", .align = ui::Align::end, .width = 140},
    ui::Column{.key = "invoice.line.vat", .width = 132},
    ui::Column{.key = "invoice.line.net", .align = ui::Align::end, .width = 116},
    ui::Column{.key = "invoice.line.remove", .width = 40, .heading_hidden = true},
};

std::string path_of(std::size_t line, const char* field) {
    return "lines[" + std::to_string(line) + "]." + field;
}

void draw_net(ViewContext& view, std::size_t index, ui::Table& table) {
    const bool unfinished = !unfinished_in_words(view, path_of(index, "unit_price")).empty();
    if (unfinished || !view.outcome.totals || index >= view.outcome.totals->lines.size()) {
        table.words({});
        return;
    }
    const Figure& net = view.outcome.totals->lines[index];
    table.amount(in_words(net.amount, view.texts), net.why);
}

template <class Draw>
void cell(ui::Table& table, Draw draw) {
    table.begin_cell();
    draw();
    table.end_cell();
}

// Returns whether the line is to be removed.
bool draw_line(ViewContext& view, std::size_t index, ui::Table& table) {
    DraftLine& line = view.draft.lines[index];
    table.row();
    cell(table, [&] {
        draft_text(view, "invoice.line.description", line.description,
                   path_of(index, "description"));
    });
    cell(table, [&] {
        draft_number(view, "invoice.line.quantity", line.quantity, path_of(index, "quantity"),
                     {.end_aligned = true});
    });
    cell(table, [&] {
        draft_amount(view, "invoice.line.unit_price", line.unit_price, path_of(index, "unit_price"),
                     {.required = true, .end_aligned = true});
    });
    cell(table, [&] { choose_vat(view, line, path_of(index, "vat_rate")); });
    draw_net(view, index, table);
    bool remove = false;
    cell(table, [&] { remove = ui::icon_button("invoice.line.remove", ui::Icon::trash); });
    return remove;
}

}  // namespace

void draw_invoice_lines(ViewContext& view) {
    std::optional<std::size_t> removed;
    if (view.draft.lines.empty()) {
        ui::empty_state("invoice.lines.empty", "invoice.lines.empty.help");
    } else {
        ui::Table table{"invoice.lines", line_columns};
        for (std::size_t i = 0; i < view.draft.lines.size(); ++i) {
            const std::array place{Filled{"number", std::to_string(i + 1)}};
            const ui::Scope row{"line", i, view.texts.worded("invoice.line", place)};
            if (draw_line(view, i, table)) removed = i;
        }
    }
    if (removed) {
        view.draft.lines.erase(view.draft.lines.begin() + static_cast<std::ptrdiff_t>(*removed));
    }
    const ui::Row row;
    if (ui::button("invoice.line.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
        DraftLine line;
        if (!view.draft.lines.empty()) {
            line.vat_category = view.draft.lines.back().vat_category;
            line.vat_rate = view.draft.lines.back().vat_rate;
        }
        seek(view, "lines", view.draft.lines.size(), "description");
        view.draft.lines.push_back(std::move(line));
    }
}

}  // namespace termwise::web
