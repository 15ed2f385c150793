#include "web/views/invoice_view.h"

#include "web/app/in_words.h"
#include "web/ui/figure.h"
#include "web/ui/page.h"
#include "web/views/agreed_terms.h"
#include "web/views/buyer_country.h"
#include "web/views/draft_fields.h"
#include "web/views/findings.h"
#include "web/views/invoice_details.h"
#include "web/views/invoice_lines.h"
#include "web/views/law_choices.h"
#include "web/views/line_details.h"

namespace termwise::web {

namespace {

void draw_header(ViewContext& view) {
    const ui::Card card{"invoice.card.parties"};
    {
        const ui::Columns columns{3};
        choose_jurisdiction(view);
        choose_debtor(view);
        choose_buyer_country(view);
        choose_currency(view);
        draft_text(view, "invoice.number", view.draft.invoice_number, "invoice_number");
        draft_date(view, "invoice.issued_on", view.draft.issued_on, "issued_on");
        draft_date(view, "invoice.received_on", view.draft.received_on, "received_on",
                   {.help = view.texts["invoice.received_on.help"]});
    }
    draw_invoice_details(view);
}

void draw_totals(const ViewContext& view) {
    if (!view.outcome.totals) return;
    const Totals& totals = *view.outcome.totals;
    const ui::Columns columns{3, 180};
    const auto total = [&](const char* key, const Figure& figure) {
        ui::figure(key, in_words(figure.amount, view.texts), figure.why);
    };
    total("invoice.net", totals.net);
    total("invoice.tax", totals.tax);
    total("invoice.gross", totals.gross);
    if (totals.payable.amount != totals.gross.amount) total("invoice.payable", totals.payable);
    if (totals.accounted_tax) total("invoice.accounted_tax", *totals.accounted_tax);
}

// What EN 16931 says of the lines and of what is added to them.
void draw_invoice_findings(const ViewContext& view) {
    for (const char* where : {"lines", "adjustments", "delivered_on"}) draw_findings(view, where);
}

void draw_lines(ViewContext& view) {
    const ui::Card card{"invoice.card.lines"};
    draw_invoice_lines(view);
    draw_line_details(view);
    draw_amount_details(view);
    draw_totals(view);
    draw_invoice_findings(view);
}

}  // namespace

void draw_invoice(ViewContext& view) {
    draw_header(view);
    draw_lines(view);
    draw_agreed_terms(view);
}

}  // namespace termwise::web
