#include "web/views/payments.h"

#include <array>
#include <optional>
#include <string>

#include "core/text/explain.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

constexpr std::array payment_columns{
    ui::Column{.key = "payments.paid_on", .width = 170},
    ui::Column{.key = "payments.amount", .align = ui::Align::end, .width = 150},
    ui::Column{.key = "payments.use", .grows = true},
    ui::Column{.key = "payments.remove", .width = 40, .heading_hidden = true},
};

// How the payment was used, in words; the ledger lists payments by day, the draft as typed.
std::string use_of(const ViewContext& view, std::size_t index) {
    if (!view.outcome.late) return {};
    const LateAccount& late = *view.outcome.late;
    for (std::size_t i = 0; i < late.ledger.payments.size(); ++i) {
        if (late.ledger.payments[i].payment == static_cast<std::int32_t>(index)) {
            return sentence(late.payment_uses[i], view.texts);
        }
    }
    return {};
}

// Returns whether the payment is to be removed.
bool draw_payment(ViewContext& view, std::size_t index, ui::Table& table) {
    DraftPayment& payment = view.draft.payments[index];
    const std::string path = "payments[" + std::to_string(index) + "].";
    table.row();
    table.begin_cell();
    draft_date(view, "payments.paid_on", payment.paid_on, path + "paid_on");
    table.end_cell();
    table.begin_cell();
    draft_amount(view, "payments.amount", payment.amount, path + "amount", {.end_aligned = true});
    table.end_cell();
    table.words(use_of(view, index));
    table.begin_cell();
    const bool remove = ui::icon_button("payments.remove", ui::Icon::trash);
    table.end_cell();
    return remove;
}

}  // namespace

void draw_payments(ViewContext& view) {
    const ui::Card card{"owed.card.payments"};
    std::optional<std::size_t> removed;
    if (view.draft.payments.empty()) {
        ui::muted_text(view.texts["payments.empty"]);
    } else {
        ui::Table table{"payments.table", payment_columns};
        for (std::size_t i = 0; i < view.draft.payments.size(); ++i) {
            const std::string place =
                view.texts.worded("payments.payment", {{"number", std::to_string(i + 1)}});
            const ui::Scope row{"payment", i, place};
            if (draw_payment(view, i, table)) removed = i;
        }
    }
    if (removed) {
        view.draft.payments.erase(view.draft.payments.begin() +
                                  static_cast<std::ptrdiff_t>(*removed));
    }
    const ui::Row row;
    if (ui::button("payments.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
        view.draft.payments.push_back({.paid_on = view.draft.as_of, .amount = {}});
    }
}

}  // namespace termwise::web
