#include "web/views/payments.h"

#include <algorithm>
#include <array>
#include <optional>
#include <span>
#include <string>

#include "core/text/explain.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"
#include "web/views/instalment_choice.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

namespace {

constexpr ui::Column paid_on_column{.key = "payments.paid_on", .width = 170};
constexpr ui::Column paid_column{.key = "payments.amount", .align = ui::Align::end, .width = 150};
constexpr ui::Column debt_column{.key = "payments.debt", .width = 140};
constexpr ui::Column use_column{.key = "payments.use", .grows = true};
constexpr ui::Column remove_column{.key = "payments.remove", .width = 40, .heading_hidden = true};
constexpr std::array payment_columns{paid_on_column, paid_column, use_column, remove_column};
constexpr std::array named_payment_columns{paid_on_column, paid_column, debt_column, use_column,
                                           remove_column};

// Only of several instalments a payment has to say which one it is for.
bool names_instalments(const ViewContext& view) {
    return can_name_instalment(view, {}) ||
           std::any_of(view.draft.payments.begin(), view.draft.payments.end(),
                       [](const DraftPayment& payment) { return !payment.debt.empty(); });
}

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
    if (names_instalments(view)) {
        table.begin_cell();
        choose_instalment(view, "payments.debt", payment.debt, path + "debt");
        table.end_cell();
    }
    const std::string_view unfinished = unfinished_in_words(view, path + "amount");
    table.words(unfinished.empty() ? use_of(view, index) : std::string{unfinished});
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
        const bool named = names_instalments(view);
        ui::Table table{"payments.table", named ? std::span<const ui::Column>{named_payment_columns}
                                                : std::span<const ui::Column>{payment_columns}};
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
        seek(view, "payments", view.draft.payments.size(), "amount");
        view.draft.payments.push_back({.paid_on = view.draft.as_of, .amount = {}});
    }
}

}  // namespace termwise::web
