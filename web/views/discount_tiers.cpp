#include "web/views/discount_tiers.h"

#include <array>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/terms/describe_terms.h"
#include "core/terms/discount_order.h"
#include "web/app/in_words.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/table.h"
#include "web/ui/text.h"
#include "web/views/enum_choice.h"
#include "web/views/findings.h"
#include "web/views/optional_choice.h"
#include "web/views/value_choice.h"
#include "web/views/way_to_field.h"
#include "web/views/written_terms.h"

namespace termwise::web {

namespace {

constexpr std::array tier_columns{
    ui::Column{.key = "terms.tier.share", .width = 112},
    ui::Column{.key = "terms.tier.window", .grows = true},
    ui::Column{.key = "terms.tier.until", .align = ui::Align::end},
    ui::Column{.key = "terms.tier.cost", .align = ui::Align::end},
    ui::Column{.key = "terms.tier.yield", .align = ui::Align::end},
    ui::Column{.key = "terms.tier.remove", .width = 40, .heading_hidden = true},
};

constexpr std::array usual_shares{
    Share::basis_points(50),  Share::basis_points(100), Share::basis_points(150),
    Share::basis_points(200), Share::basis_points(250), Share::basis_points(300),
    Share::basis_points(400), Share::basis_points(500), Share::basis_points(1'000)};
constexpr std::array usual_windows{5, 7, 8, 10, 14, 15, 20, 21, 30, 45};
constexpr std::array discount_vats{DiscountVat::reduced_on_payment, DiscountVat::never,
                                   DiscountVat::reduced_upfront};
constexpr std::array discount_bases{DiscountBase::gross, DiscountBase::net, DiscountBase::goods,
                                    DiscountBase::goods_net};
constexpr std::array discount_scopes{DiscountScope::whole, DiscountScope::open,
                                     DiscountScope::each_payment, DiscountScope::each_instalment};

DueRule window_of(int days, BaseDate base) {
    DueRule until;
    until.base = base;
    until.steps.push_back({StepKind::add_days, days, {}});
    return until;
}

bool is_in_days(const DueRule& until) {
    return until.steps.size() == 1 && until.steps[0].kind == StepKind::add_days;
}

// Those of `values` that leave the tiers in order: discounts fall as windows grow.
template <class Value, std::size_t count, class Change>
std::vector<Value> in_order_with(const Terms& terms, const std::array<Value, count>& values,
                                 Change change) {
    std::vector<Value> fitting;
    Terms changed = terms;
    for (const Value& value : values) {
        change(changed, value);
        if (in_order(changed.discounts, changed.due)) fitting.push_back(value);
    }
    return fitting;
}

bool choose_tier_share(const ViewContext& view, Terms& terms, std::size_t index) {
    const auto change = [index](Terms& changed, Share share) {
        changed.discounts[index].share = share;
    };
    return choose_value("terms.tier.share", in_order_with(terms, usual_shares, change),
                        terms.discounts[index].share,
                        [&](Share share) { return in_words(share, view.texts); });
}

bool choose_tier_window(const ViewContext& view, Terms& terms, std::size_t index) {
    const auto change = [index](Terms& changed, int window) {
        DueRule& rule = changed.discounts[index].until;
        rule = window_of(window, rule.base);
    };
    int days = terms.discounts[index].until.steps[0].count;
    const bool changed = choose_value(
        "terms.tier.window", in_order_with(terms, usual_windows, change), days, [&](int window) {
            return view.texts.worded("terms.days.count", {{"count", std::to_string(window)}});
        });
    if (changed) change(terms, days);
    return changed;
}

// The offer that this tier came to; nothing where each instalment has its own.
const DiscountOffer* offer_of(const ViewContext& view, const Terms& terms, std::size_t index) {
    const std::vector<DiscountOffer>& offers = view.outcome.discounts;
    return offers.size() == terms.discounts.size() ? &offers[index] : nullptr;
}

void draw_offer_cells(const ViewContext& view, const DiscountOffer* offer, ui::Table& table) {
    if (offer == nullptr) {
        for (int i = 0; i < 3; ++i) table.words({});
        return;
    }
    table.amount(in_words(offer->until, view.texts), offer->payable.why);
    table.amount(in_words(offer->discount.amount, view.texts), offer->discount.why);
    table.amount(in_words(offer->simple_yield_per_year, view.texts), offer->yield_why);
}

// What became of a tier in this frame.
enum class TierEdit : std::uint8_t { none, changed, removed };

TierEdit draw_tier(const ViewContext& view, Terms& terms, std::size_t index, ui::Table& table) {
    const DiscountTier& tier = terms.discounts[index];
    TierEdit edit = TierEdit::none;
    table.row(ui::RowKind::fields);
    if (tier.amount) {
        table.words(in_words(*tier.amount, view.texts));
    } else {
        table.begin_cell();
        answer_seeking(view, entry_path("terms.discounts", index, "share"), "terms.tier.share");
        if (choose_tier_share(view, terms, index)) edit = TierEdit::changed;
        table.end_cell();
    }
    if (is_in_days(tier.until)) {
        table.begin_cell();
        if (choose_tier_window(view, terms, index)) edit = TierEdit::changed;
        table.end_cell();
    } else {
        table.words(described(Terms{tier.until, {}, {}}, view.texts));
    }
    draw_offer_cells(view, offer_of(view, terms, index), table);
    table.begin_cell();
    if (ui::icon_button("terms.tier.remove", ui::Icon::trash)) edit = TierEdit::removed;
    table.end_cell();
    return edit;
}

// Draws every tier; returns whether the terms changed.
bool draw_tiers(const ViewContext& view, Terms& terms) {
    if (terms.discounts.empty()) {
        ui::muted_text(view.texts["terms.tiers.empty"]);
        return false;
    }
    bool changed = false;
    std::optional<std::size_t> removed;
    ui::Table table{"terms.tiers", tier_columns};
    for (std::size_t i = 0; i < terms.discounts.size(); ++i) {
        const ui::Scope row{
            "tier", i, view.texts.worded("terms.tier.number", {{"number", std::to_string(i + 1)}})};
        const TierEdit edit = draw_tier(view, terms, i, table);
        if (edit == TierEdit::removed) removed = i;
        changed |= edit != TierEdit::none;
    }
    if (removed) {
        terms.discounts.erase(terms.discounts.begin() + static_cast<std::ptrdiff_t>(*removed));
    }
    return changed;
}

// The first further tier that can stand beside the others; nothing where there is none.
std::optional<Terms> with_another_tier(const Terms& terms) {
    constexpr std::array shares{Share::basis_points(200), Share::basis_points(100),
                                Share::basis_points(50)};
    for (const Share share : shares) {
        for (const int window : usual_windows) {
            const bool usual = !terms.discounts.empty() || window == 10;
            Terms changed = terms;
            changed.discounts.push_back({share, window_of(window, BaseDate::invoice), {}});
            if (usual && in_order(changed.discounts, changed.due)) return changed;
        }
    }
    return std::nullopt;
}

void edit_tiers(ViewContext& view) {
    std::optional<Terms> terms = terms_on_screen(view);
    if (!terms) return;
    bool changed = draw_tiers(view, *terms);
    if (std::optional<Terms> further = with_another_tier(*terms)) {
        const ui::Row row;
        if (ui::button("terms.tier.add", ui::ButtonKind::secondary, ui::Icon::plus)) {
            seek(view, "terms.discounts", terms->discounts.size(), "share");
            terms = std::move(further);
            changed = true;
        }
    } else if (terms->discounts.empty()) {
        ui::muted_text(view.texts["terms.tiers.no_time"]);
    }
    if (changed) write_terms(view, *std::move(terms));
}

// What the percentage is of, and what becomes of the VAT.
void choose_discount_rules(ViewContext& view) {
    const ui::Columns columns{3, 220};
    choose_optional(view, {"terms.discount_vat", "late.as_the_law_says", "discount_vat."},
                    discount_vats, view.draft.discount_vat);
    choose_optional(view, {"terms.discount_base", "terms.discount_base.usual", "discount_base."},
                    discount_bases, view.draft.discount_base);
    DiscountScope scope = view.draft.discount_scope.value_or(DiscountScope::whole);
    if (choose_one(view, {"terms.discount_scope", "discount_scope."}, discount_scopes, scope)) {
        view.draft.discount_scope = scope;
    }
}

}  // namespace

void draw_discount_tiers(ViewContext& view) {
    const ui::Card card{"terms.card.discount"};
    edit_tiers(view);
    if (!view.outcome.discounts.empty()) choose_discount_rules(view);
    draw_findings(view, "discount");
}

}  // namespace termwise::web
