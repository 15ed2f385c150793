#include "web/views/invoice_view.h"

#include "web/app/in_words.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/views/agreed_terms.h"
#include "web/views/draft_fields.h"
#include "web/views/invoice_lines.h"
#include "web/views/law_choices.h"

namespace termwise::web {

namespace {

void draw_parties(ViewContext& view) {
    const ui::Card card{"invoice.card.parties"};
    const ui::Columns columns{3};
    choose_jurisdiction(view);
    choose_debtor(view);
    choose_currency(view);
    draft_text(view, "invoice.number", view.draft.invoice_number, "invoice_number");
    draft_date(view, "invoice.issued_on", view.draft.issued_on, "issued_on");
    draft_date(view, "invoice.received_on", view.draft.received_on, "received_on",
               {.help = view.texts["invoice.received_on.help"]});
}

void draw_totals(const ViewContext& view) {
    if (!view.outcome.totals) return;
    const Totals& totals = *view.outcome.totals;
    const ui::Columns columns{3, 180};
    ui::figure("invoice.net", in_words(totals.net.amount, view.texts), totals.net.why);
    ui::figure("invoice.tax", in_words(totals.tax.amount, view.texts), totals.tax.why);
    ui::figure("invoice.gross", in_words(totals.gross.amount, view.texts), totals.gross.why);
}

void draw_lines(ViewContext& view) {
    const ui::Card card{"invoice.card.lines"};
    draw_invoice_lines(view);
    draw_totals(view);
}

}  // namespace

void draw_invoice(ViewContext& view) {
    draw_parties(view);
    draw_lines(view);
    draw_agreed_terms(view);
}

}  // namespace termwise::web
