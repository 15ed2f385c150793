#include "web/views/case_at_hand.h"

#include <algorithm>
#include <string>

#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/case_state.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

bool is_worked_example(const ViewContext& view) {
    return std::any_of(view.examples.begin(), view.examples.end(),
                       [&](const Example& one) { return one.draft == view.draft; });
}

// "Invoice 2026-041 · Belfort SARL · France"
std::string case_in_a_line(const ViewContext& view) {
    std::string line;
    const auto add = [&](const std::string& words) {
        if (words.empty()) return;
        line = line.empty()
                   ? words
                   : view.texts.worded("home.case.two", {{"first", line}, {"second", words}});
    };
    if (!view.draft.invoice_number.empty()) {
        add(view.texts.worded("home.case.invoice", {{"number", view.draft.invoice_number}}));
    }
    if (view.draft.buyer) add(view.draft.buyer->name);
    if (view.rules.jurisdiction(view.draft.jurisdiction) != nullptr) {
        add(std::string{view.texts["jurisdiction." + view.draft.jurisdiction]});
    }
    if (!view.outcome.readings.empty()) {
        const Date due = view.outcome.readings[view.outcome.chosen].due_on;
        add(view.texts.worded("home.case.due", {{"date", in_words(due, view.texts)}}));
    }
    return line;
}

void draw_sum_of_case(const ViewContext& view) {
    if (view.outcome.late) {
        const LateAccount& late = *view.outcome.late;
        draw_case_state(view, late);
        const std::string note =
            view.texts.worded("owed.on", {{"date", in_words(late.ledger.as_of, view.texts)}});
        ui::figure("owed.total", in_words(late.total.amount, view.texts), late.total.why,
                   {.size = ui::FigureSize::key, .note = note});
    } else if (view.outcome.totals) {
        const Figure& payable = view.outcome.totals->payable;
        ui::figure("home.case.payable", in_words(payable.amount, view.texts), payable.why,
                   {.size = ui::FigureSize::key});
    } else {
        ui::empty_state("home.case.empty", "home.case.empty.help");
    }
}

void draw_what_to_do(ViewContext& view) {
    const ui::Row row;
    if (ui::button("home.case.continue", ui::ButtonKind::primary)) view.session.open("nav.invoice");
    if (ui::button("action.new", ui::ButtonKind::secondary, ui::Icon::plus)) {
        view.session.ask(Request::new_case);
    }
    if (ui::button("action.open_file", ui::ButtonKind::secondary, ui::Icon::folder)) {
        view.session.ask(Request::open_file);
    }
    if (ui::button("action.save_file", ui::ButtonKind::secondary, ui::Icon::save)) {
        view.session.ask(Request::save_file);
    }
}

}  // namespace

void draw_case_at_hand(ViewContext& view) {
    const ui::Card card{"home.card.case"};
    {
        const ui::Columns columns{2};
        draft_text(view, "home.case.title", view.draft.title, "title",
                   {.example = view.texts["home.case.title.example"]});
    }
    const std::string line = case_in_a_line(view);
    if (!line.empty()) ui::muted_text(line);
    draw_sum_of_case(view);
    if (is_worked_example(view)) {
        ui::notice(ui::Tone::accent, view.texts["home.case.is_example"]);
    }
    draw_what_to_do(view);
}

}  // namespace termwise::web
