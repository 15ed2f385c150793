#include "core/engine/check_seller.h"

#include "core/engine/kept.h"
#include "core/money/parse_money.h"

namespace termwise {
namespace {

constexpr int most_days = 3660;

/// Percent from 0 to 100; nothing typed is nothing.
Share checked_percent(const std::string& text, const std::string& where, CheckedDraft& checked) {
    if (is_blank(text)) return {};
    const auto share = kept(parse_share(text, where), checked.problems);
    if (share && (*share < Share{} || *share > Share{Share::one}))
        refuse(checked, ErrorCode::out_of_range, where, text);
    return share.value_or(Share{});
}

int checked_days(const std::string& text, const std::string& where, CheckedDraft& checked) {
    if (is_blank(text)) return 0;
    const auto days = kept(parse_decimal(text, where), checked.problems);
    if (!days) return 0;
    const bool in_range =
        days->scale() == 0 && days->coefficient() >= 0 && days->coefficient() <= most_days;
    if (!in_range) refuse(checked, ErrorCode::out_of_range, where, text);
    return in_range ? static_cast<int>(days->coefficient()) : 0;
}

void check_capital_cost(const std::string& text, CheckedDraft& checked, CheckedSellerView& view) {
    if (is_blank(text)) return;
    const auto rate = kept(parse_annual_rate(text, "seller_view.capital_cost"), checked.problems);
    if (!rate) return;
    view.capital_cost = *rate;
    if (rate->billionths < 0)
        refuse(checked, ErrorCode::out_of_range, "seller_view.capital_cost", text);
}

void check_fee(const std::string& text, CheckedDraft& checked, CheckedSellerView& view) {
    if (is_blank(text)) return;
    view.fee_saved =
        kept_amount(parse_money(text, reading_currency(checked), "seller_view.fee_saved"), checked);
    if (view.fee_saved && view.fee_saved->minor_units() < 0) {
        refuse(checked, ErrorCode::out_of_range, "seller_view.fee_saved", text);
    }
}

void check_curve(const std::vector<DraftTakeUp>& curve, CheckedDraft& checked,
                 CheckedSellerView& view) {
    if (curve.size() > draft_max_take_up) {
        return refuse(checked, ErrorCode::too_large, "seller_view.take_up",
                      std::to_string(curve.size()));
    }
    for (std::size_t i = 0; i < curve.size(); ++i) {
        const auto where = [&](const char* name) {
            return item_field("seller_view.take_up", i, name);
        };
        const Share percent = checked_percent(curve[i].percent, where("percent"), checked);
        view.take_up.push_back(
            {percent, checked_percent(curve[i].buyers, where("buyers"), checked)});
    }
}

}  // namespace

void check_seller(const Draft& draft, CheckedDraft& checked) {
    if (!draft.seller_view) return;
    const std::size_t problems = checked.problems.size();
    CheckedSellerView view;
    check_capital_cost(draft.seller_view->capital_cost, checked, view);
    view.days_late = checked_days(draft.seller_view->days_late, "seller_view.days_late", checked);
    view.default_probability = checked_percent(draft.seller_view->default_probability,
                                               "seller_view.default_probability", checked);
    check_fee(draft.seller_view->fee_saved, checked, view);
    check_curve(draft.seller_view->take_up, checked, view);
    if (checked.problems.size() == problems) checked.seller_view = std::move(view);
}

}  // namespace termwise
