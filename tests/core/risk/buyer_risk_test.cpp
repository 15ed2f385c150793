#include "core/risk/buyer_risk.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

// A buyer of so many points: the record alone is weighed, and its days give the points.
BuyerRisk with_points(std::int64_t wanted, std::int64_t order_cents = 1'000'000) {
    BuyerProfile buyer{{order_cents, eur}, {}, {}, {}, {}, Money{500'000, eur}, {}, {}, {}};
    RiskWeights weights{};
    weights[static_cast<std::size_t>(RiskFactor::history)] = 1;
    buyer.habits = Habits{0, 100 - wanted, 100, {}, {}, {}};
    return buyer_risk(buyer, weights);
}

TEST(BuyerRisk, sixty_points_mean_two_in_a_hundred_unpaid_and_three_in_a_hundred_thousand_lost) {
    const BuyerRisk risk = with_points(60);
    EXPECT_EQ(risk.score.points, 60);
    EXPECT_EQ(risk.unpaid.share, Share::basis_points(200));
    EXPECT_EQ(risk.expected_loss.amount, (Money{20'000, eur}));  // 2 % of 10 000.00
    ASSERT_TRUE(risk.credit_limit.has_value());
    EXPECT_EQ(risk.credit_limit->amount, (Money{1'000'000, eur}));  // 5 000.00 x 2
}

TEST(BuyerRisk, from_five_invoices_on_the_habit_speaks) {
    BuyerProfile buyer{{1'000'000, eur}, Habits{5, 1, 5, 0, 9, {}}, {}, {}, {}, {}, {}, {}, {}};
    // (1 + 1) / (5 + 2) = 28.571... %
    EXPECT_EQ(buyer_risk(buyer, usual_risk_weights).late.share, Share::basis_points(2857));
    buyer.habits->counted = 4;
    EXPECT_EQ(buyer_risk(buyer, usual_risk_weights).late.why.rule, "why.risk.by_score");
}

TEST(BuyerRisk, an_insurer_sets_the_highest_limit) {
    BuyerProfile buyer{{1'000'000, eur},    {}, PaymentRecord::good, {}, {},
                       Money{500'000, eur}, {}, Money{600'000, eur}, {}};
    const BuyerRisk risk = buyer_risk(buyer, usual_risk_weights);
    EXPECT_EQ(risk.credit_limit->amount, (Money{600'000, eur}));
    EXPECT_EQ(risk.credit_limit->why.rule, "why.risk.limit_covered");
    buyer.usual_order.reset();
    EXPECT_EQ(buyer_risk(buyer, usual_risk_weights).credit_limit->amount, (Money{600'000, eur}));
    buyer.insurer_limit.reset();
    EXPECT_FALSE(buyer_risk(buyer, usual_risk_weights).credit_limit.has_value());
}

TEST(BuyerRisk, more_points_never_mean_more_loss_or_less_credit) {
    BuyerRisk worse = with_points(0);
    for (std::int64_t points = 1; points <= 100; ++points) {
        BuyerRisk better = with_points(points);
        EXPECT_LE(better.late.share, worse.late.share);
        EXPECT_LE(better.unpaid.share, worse.unpaid.share);
        EXPECT_LE(better.expected_loss.amount, worse.expected_loss.amount);
        EXPECT_GE(better.credit_limit->amount, worse.credit_limit->amount);
        worse = std::move(better);
    }
}

}  // namespace
}  // namespace termwise
