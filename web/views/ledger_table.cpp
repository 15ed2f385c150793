#include "web/views/ledger_table.h"

#include <array>

#include "web/app/in_words.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

constexpr std::array segment_columns{
    ui::Column{.key = "ledger.from", .grows = true},
    ui::Column{.key = "ledger.to", .grows = true},
    ui::Column{.key = "ledger.days", .align = ui::Align::end, .grows = true},
    ui::Column{.key = "ledger.principal", .align = ui::Align::end, .grows = true},
    ui::Column{.key = "ledger.rate", .align = ui::Align::end, .grows = true},
    ui::Column{.key = "ledger.interest", .align = ui::Align::end},
};

void draw_segment(const ViewContext& view, const LateAccount& late, std::size_t index,
                  ui::Table& table) {
    const Segment& segment = late.ledger.segments[index];
    table.row();
    table.words(in_words(segment.from, view.texts));
    table.words(in_words(segment.to, view.texts));
    table.words(in_digits(segment.days, view.texts));
    table.words(in_words(segment.principal, view.texts));
    table.words(aligned_in_words(segment.rate, view.texts),
                segment.assumed ? ui::Tone::warning : ui::Tone::neutral);
    table.amount(in_words(segment.interest, view.texts), late.segment_reasons[index]);
}

void draw_sum(const ViewContext& view, const LateAccount& late, ui::Table& table) {
    std::int64_t days = 0;
    for (const Segment& segment : late.ledger.segments) days += segment.days;
    table.row(ui::RowKind::total);
    table.words(view.texts["ledger.sum"]);
    table.words({});
    table.words(in_digits(days, view.texts));
    table.words({});
    table.words({});
    table.words(in_words(late.ledger.interest, view.texts));
}

}  // namespace

void draw_ledger(const ViewContext& view) {
    if (!view.outcome.late) return;
    const LateAccount& late = *view.outcome.late;
    const ui::Card card{"owed.card.ledger"};
    if (late.ledger.segments.empty()) {
        ui::muted_text(view.texts["ledger.empty"]);
        return;
    }
    ui::Table table{"ledger.table", segment_columns};
    for (std::size_t i = 0; i < late.ledger.segments.size(); ++i) {
        const ui::Scope row{"segment", i};
        draw_segment(view, late, i, table);
    }
    draw_sum(view, late, table);
}

}  // namespace termwise::web
