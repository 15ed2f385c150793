#include "web/views/open_parts.h"

#include <array>
#include <string>
#include <vector>

#include "web/app/in_words.h"
#include "web/ui/bar_chart.h"
#include "web/ui/page.h"

namespace termwise::web {

namespace {

// The kinds of pieces, in the order of the legend.
enum Piece : std::size_t { settled, overdue, to_come };

// A part of the amount and what of it is open; parts that are nothing, or owed to the buyer, are
// no debts.
struct OpenPart {
    const Instalment* part;
    std::size_t number;
    Money open;
};

std::vector<OpenPart> open_parts(const ViewContext& view, const Ledger& ledger) {
    const Money zero = Money::zero(ledger.principal.currency());
    std::vector<OpenPart> parts;
    const std::vector<Instalment>& all = view.outcome.instalments;
    for (std::size_t i = 0; i < all.size() && parts.size() < ledger.open.size(); ++i) {
        if (all[i].amount.amount > zero) {
            parts.push_back({&all[i], i + 1, ledger.open[parts.size()]});
        }
    }
    return parts;
}

std::string name_in_words(const ViewContext& view, const OpenPart& one) {
    if (one.part->is_deposit) return std::string{view.texts["instalments.deposit"]};
    return view.texts.worded("instalments.number", {{"number", std::to_string(one.number)}});
}

}  // namespace

void draw_open_parts(const ViewContext& view) {
    if (!view.outcome.late) return;
    const Ledger& ledger = view.outcome.late->ledger;
    const std::vector<OpenPart> parts = open_parts(view, ledger);
    if (parts.size() < 2) return;
    std::vector<std::array<std::string, 3>> words;
    std::vector<std::array<ui::BarPart, 2>> pieces;
    for (const OpenPart& one : parts) {
        words.push_back({name_in_words(view, one), in_words(one.open, view.texts),
                         view.texts.worded("owed.parts.due",
                                           {{"date", in_words(one.part->due_on, view.texts)}})});
        const bool is_late = one.part->due_on < ledger.as_of;
        const Money paid = one.part->amount.amount - one.open;
        pieces.push_back({ui::BarPart{paid.minor_units(), settled},
                          ui::BarPart{one.open.minor_units(), is_late ? overdue : to_come}});
    }
    std::vector<ui::Bar> bars;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        bars.push_back({words[i][0], words[i][1], pieces[i], words[i][2]});
    }
    const std::array<std::string_view, 3> kinds{view.texts["owed.parts.settled"],
                                                view.texts["owed.parts.overdue"],
                                                view.texts["owed.parts.to_come"]};
    const ui::Card card{"owed.card.parts"};
    ui::bar_chart("owed.card.parts", bars, kinds);
}

}  // namespace termwise::web
