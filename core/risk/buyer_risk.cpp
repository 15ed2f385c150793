#include "core/risk/buyer_risk.h"

#include <algorithm>
#include <array>

#include "core/base/wide.h"
#include "core/money/portion.h"
#include "core/money/why_amounts.h"
#include "core/risk/recommended_terms.h"

namespace termwise {
namespace {

constexpr std::int64_t invoices_enough = 5;

// Hundredths of a percent by score.
constexpr std::array<TableRow, 6> late_rows{
    {{0, 9000}, {20, 7500}, {40, 5500}, {60, 3500}, {80, 1800}, {100, 800}}};
constexpr std::array<TableRow, 6> unpaid_rows{
    {{0, 3000}, {20, 1500}, {40, 600}, {60, 200}, {80, 70}, {100, 20}}};

Likelihood by_score(const Score& score, std::span<const TableRow> rows) {
    const Share share = Share::basis_points(interpolated(rows, score.points));
    return {share,
            {"why.risk.by_score",
             {number_value("points", score.points), percent_value("result", share)},
             {},
             {score.why}}};
}

// To the hundredth of a percent: more would pretend to know.
Likelihood by_habit(const Habits& habits) {
    const std::int64_t points =
        divide(Wide{habits.late + 1} * 10'000, habits.counted + 2, Rounding::half_up);
    const Share share = Share::basis_points(points);
    return {share,
            {"why.risk.by_habit",
             {number_value("late", habits.late), number_value("count", habits.counted),
              percent_value("result", share)},
             {},
             {}}};
}

Likelihood likely_late(const BuyerProfile& buyer, const Score& score) {
    const bool known = buyer.habits && buyer.habits->counted >= invoices_enough;
    return known ? by_habit(*buyer.habits) : by_score(score, late_rows);
}

Figure loss(Money order, const Likelihood& unpaid) {
    const Money lost = portion(order, unpaid.share, Rounding::half_up);
    return {lost,
            {"why.risk.expected_loss",
             {money_value("order", order), percent_value("share", unpaid.share),
              money_value("result", lost)},
             {},
             {unpaid.why}}};
}

// Halves of the usual order by score.
std::int64_t halves(std::int64_t points) {
    constexpr std::array<std::int64_t, 5> by_band{0, 1, 2, 4, 6};
    return by_band[static_cast<std::size_t>(std::min<std::int64_t>(points / 20, 4))];
}

std::optional<Figure> credit_limit(const BuyerProfile& buyer, const Score& score) {
    if (!buyer.usual_order && !buyer.insurer_limit) return std::nullopt;
    if (!buyer.usual_order) {
        const Money limit =
            score.insolvent ? Money::zero(buyer.order.currency()) : *buyer.insurer_limit;
        return Figure{limit, {"why.risk.limit_of_insurer", {money_value("result", limit)}, {}, {}}};
    }
    const std::int64_t count = halves(score.points);
    const Share times{count * (Share::one / 2)};
    const Money by_score = portion(*buyer.usual_order, times, Rounding::down);
    Why why{"why.risk.limit",
            {money_value("usual", *buyer.usual_order),
             {"times", WhyKind::number, canonical_text(Decimal{count * 5, 1})},
             number_value("points", score.points)},
            {},
            {score.why}};
    Money limit = by_score;
    if (buyer.insurer_limit && *buyer.insurer_limit < by_score) {
        limit = *buyer.insurer_limit;
        why.rule = "why.risk.limit_covered";
        why.values.push_back(money_value("uncovered", by_score));
    }
    why.values.push_back(money_value("result", limit));
    return Figure{limit, std::move(why)};
}

}  // namespace

BuyerRisk buyer_risk(const BuyerProfile& buyer, const RiskWeights& weights) {
    Score score = score_of(buyer, weights);
    Likelihood late = likely_late(buyer, score);
    Likelihood unpaid = by_score(score, unpaid_rows);
    Figure expected = loss(buyer.order, unpaid);
    auto limit = credit_limit(buyer, score);
    auto terms =
        recommended_terms({score.points, late.share, buyer.order,
                           limit ? std::optional{limit->amount} : std::nullopt, buyer.usual_order});
    return {std::move(score),    std::move(late),  std::move(unpaid),
            std::move(expected), std::move(limit), std::move(terms)};
}

const char* name_of(Advice advice) {
    constexpr std::array words{"prepay",   "deposit",  "instalments",
                               "net_days", "discount", "reminders"};
    return words[static_cast<std::size_t>(advice)];
}

const char* name_of(FollowUp follow_up) {
    constexpr std::array words{"light", "usual", "close"};
    return words[static_cast<std::size_t>(follow_up)];
}

}  // namespace termwise
