#include "web/views/owed_view.h"

#include <optional>
#include <string>

#include "core/documents/absences.h"
#include "web/app/in_words.h"
#include "web/ui/announce.h"
#include "web/ui/button.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/agreed_terms.h"
#include "web/views/case_state.h"
#include "web/views/cash_timeline.h"
#include "web/views/debt_events.h"
#include "web/views/draft_fields.h"
#include "web/views/late_rule.h"
#include "web/views/ledger_table.h"
#include "web/views/open_parts.h"
#include "web/views/owed_days.h"
#include "web/views/payments.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

void draw_key_figure(const ViewContext& view, const LateAccount& late) {
    const std::string amount = in_words(late.total.amount, view.texts);
    const std::string note =
        view.texts.worded("owed.on", {{"date", in_words(late.ledger.as_of, view.texts)}});
    ui::figure("owed.total", amount, late.total.why, {.size = ui::FigureSize::key, .note = note});
    ui::announce(view.texts.worded(
        "owed.announced", {{"amount", amount}, {"date", in_words(late.ledger.as_of, view.texts)}}));
}

void draw_parts(const ViewContext& view, const LateAccount& late) {
    const ui::Columns columns{4, 150};
    const auto part = [&](const char* key, const Figure& figure) {
        ui::figure(key, in_words(figure.amount, view.texts), figure.why);
    };
    part("owed.principal", late.principal);
    part("owed.interest", late.interest);
    part("owed.compensation", late.compensation);
    if (!late.ledger.costs.is_zero()) part("owed.costs", late.costs);
    part("owed.per_day", late.per_day);
}

// What is not due yet is not late, but a merchant waits for it all the same.
void draw_to_come(const ViewContext& view, const LateAccount& late) {
    const Money to_come = late.ledger.principal - late.ledger.overdue_principal;
    if (to_come.is_zero() || view.outcome.instalments.empty()) return;
    ui::text(view.texts.worded(
        "owed.to_come", {{"amount", in_words(to_come, view.texts)},
                         {"date", in_words(view.outcome.instalments.back().due_on, view.texts)}}));
}

void draw_day(ViewContext& view) {
    const ui::Columns columns{2, 200};
    draft_date(view, "owed.as_of", view.draft.as_of, "as_of",
               {.help = view.texts["owed.as_of.help"]});
    if (view.draft.as_of == view.session.today || view.session.today.empty()) return;
    const ui::Stack stack{ui::Level::controls};
    const ui::Row row;
    if (ui::button("owed.today")) view.draft.as_of = view.session.today;
}

// While a discount can still be taken, it is what the buyer wants to know.
void draw_open_discount(const ViewContext& view) {
    if (!view.outcome.late || view.outcome.discounts.empty()) return;
    if (view.outcome.discounts.back().until < view.outcome.late->ledger.as_of) return;
    const ui::Card card{"owed.card.discount"};
    draw_discounts(view);
}

// What is lacking, as a statement of account would say it, and the way there.
void draw_lack(ViewContext& view) {
    const std::optional<Absence> lack = without_account(view.papers.file());
    ui::empty_state("owed.empty", "documents." + std::string{lack->reason});
    const ui::Row row;
    if (ui::button("documents.lead", ui::ButtonKind::secondary)) lead_to(view, lack->where);
}

void draw_summary(ViewContext& view) {
    const ui::Card card;
    if (view.outcome.late) {
        draw_case_state(view, *view.outcome.late);
        draw_key_figure(view, *view.outcome.late);
        draw_to_come(view, *view.outcome.late);
        draw_parts(view, *view.outcome.late);
    } else {
        draw_lack(view);
    }
    draw_day(view);
}

}  // namespace

void draw_owed(ViewContext& view) {
    draw_summary(view);
    draw_open_discount(view);
    draw_cash_timeline(view);
    draw_open_parts(view);
    draw_payments(view);
    draw_debt_events(view);
    draw_ledger(view);
    draw_owed_days(view);
    draw_late_rule(view);
}

}  // namespace termwise::web
