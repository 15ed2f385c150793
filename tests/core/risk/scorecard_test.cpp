#include "core/risk/scorecard.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

BuyerProfile stranger(std::int64_t order_cents = 1'000'000) {
    return {{order_cents, eur}, {}, {}, {}, {}, {}, {}, {}, {}};
}

std::int64_t points(const BuyerProfile& buyer) {
    return score_of(buyer, usual_risk_weights).points;
}

TEST(Scorecard, a_good_record_and_two_years_give_87_points) {
    BuyerProfile buyer = stranger();
    buyer.record = PaymentRecord::good;
    buyer.relation_months = 24;
    const Score score = score_of(buyer, usual_risk_weights);
    EXPECT_EQ(score.points, 87);  // (90 x 25 + 80 x 10) / 35 = 87.1
    ASSERT_EQ(score.factors.size(), 2U);
    EXPECT_EQ(score.factors[0].origin, Origin::opinion);
    EXPECT_EQ(score.why.parts.size(), 2U);
}

TEST(Scorecard, of_a_stranger_nothing_is_said) {
    const Score score = score_of(stranger(), usual_risk_weights);
    EXPECT_EQ(score.points, 50);
    EXPECT_EQ(score.why.rule, "why.risk.nothing_known");
}

TEST(Scorecard, invoices_at_hand_speak_before_opinions) {
    BuyerProfile buyer = stranger();
    buyer.record = PaymentRecord::good;
    buyer.habits = Habits{4, 1, 4, 5, 20, {}};
    const Score score = score_of(buyer, usual_risk_weights);
    ASSERT_EQ(score.factors.size(), 2U);
    EXPECT_EQ(score.factors[0].origin, Origin::data);
    EXPECT_EQ(score.factors[0].points, 75);  // one in four late
    EXPECT_EQ(score.factors[1].points, 85);  // five days at the median
}

TEST(Scorecard, open_insolvency_outweighs_everything) {
    BuyerProfile buyer = stranger();
    buyer.record = PaymentRecord::good;
    buyer.signal = PublicSignal::insolvency;
    EXPECT_EQ(points(buyer), 0);
    EXPECT_TRUE(score_of(buyer, usual_risk_weights).insolvent);
}

TEST(Scorecard, a_factor_of_no_weight_is_not_judged) {
    BuyerProfile buyer = stranger();
    buyer.legal_form = LegalForm::authority;
    RiskWeights weights = usual_risk_weights;
    weights[static_cast<std::size_t>(RiskFactor::legal_form)] = 0;
    EXPECT_TRUE(score_of(buyer, weights).factors.empty());
}

TEST(Scorecard, the_points_between_two_rows_lie_on_a_straight_line) {
    constexpr std::array<TableRow, 3> rows{{{0, 100}, {10, 50}, {20, 0}}};
    EXPECT_EQ(interpolated(rows, -5), 100);
    EXPECT_EQ(interpolated(rows, 4), 80);
    EXPECT_EQ(interpolated(rows, 20), 0);
    EXPECT_EQ(interpolated(rows, 99), 0);
}

TEST(Scorecard, a_worse_answer_never_scores_more) {
    for (const std::int64_t order : {100'000, 1'000'000, 20'000'000}) {
        BuyerProfile buyer = stranger(order);
        buyer.relation_months = 12;
        std::int64_t before = 100;
        for (std::int64_t days = -5; days < 120; ++days) {
            buyer.days_beyond_terms = days;
            EXPECT_LE(points(buyer), before) << days;
            before = points(buyer);
        }
        for (const auto record : {PaymentRecord::good, PaymentRecord::mixed, PaymentRecord::poor,
                                  PaymentRecord::unpaid}) {
            const std::int64_t last = points(buyer);
            const bool first = !buyer.record;
            buyer.record = record;
            EXPECT_TRUE(first || points(buyer) <= last);
        }
        before = 0;
        for (std::int64_t cover = 0; cover < 30'000'000; cover += 500'000) {
            buyer.insurer_limit = Money{cover, eur};
            EXPECT_GE(points(buyer), before) << cover;
            before = points(buyer);
        }
    }
}

TEST(Scorecard, more_late_invoices_never_score_more) {
    for (std::int64_t count = 1; count < 60; ++count) {
        std::int64_t before = 100;
        for (std::int64_t late = 0; late <= count; ++late) {
            BuyerProfile buyer = stranger();
            buyer.habits = Habits{count, late, count, 0, 0, {}};
            EXPECT_LE(points(buyer), before);
            before = points(buyer);
        }
    }
}

}  // namespace
}  // namespace termwise
