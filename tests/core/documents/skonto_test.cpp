#include "core/documents/skonto.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

SkontoTier tier(std::int64_t days, std::int64_t hundredths) {
    return {days, Share::basis_points(hundredths), std::nullopt};
}

std::string skonto_of(const std::vector<SkontoTier>& tiers) {
    return skonto_text(tiers).value_or("refused");
}

TEST(SkontoText, has_two_decimals_and_closes_each_line_with_a_line_break) {
    EXPECT_EQ(skonto_of({}), "");
    EXPECT_EQ(skonto_of({tier(14, 200)}), "#SKONTO#TAGE=14#PROZENT=2.00#\n");
    SkontoTier with_base = tier(7, 250);
    with_base.base_cents = 119'000;
    EXPECT_EQ(skonto_of({with_base, tier(30, 0)}),
              "#SKONTO#TAGE=7#PROZENT=2.50#BASISBETRAG=1190.00#\n#SKONTO#TAGE=30#PROZENT=0.00#\n");
    with_base.base_cents = -553;
    EXPECT_EQ(skonto_of({with_base}), "#SKONTO#TAGE=7#PROZENT=2.50#BASISBETRAG=-5.53#\n");
}

TEST(SkontoText, what_such_a_line_cannot_hold_is_refused_where_it_stands) {
    const auto problem = [](const SkontoTier& bad) {
        return skonto_text(std::vector{tier(14, 200), bad}).error();
    };
    EXPECT_EQ(problem({7, Share{21'250'000}, {}}),
              (Error{ErrorCode::out_of_range, "tiers[1].percent", "2.125", 0}));
    EXPECT_EQ(problem(tier(7, 10'001)).where, "tiers[1].percent");
    EXPECT_EQ(problem(tier(-1, 100)).where, "tiers[1].days");
    EXPECT_EQ(problem({7, {}, 10'000'000'000'000'000}).where, "tiers[1].base");
}

TEST(SkontoProblems, name_the_line_and_where_it_begins) {
    EXPECT_EQ(
        skonto_problems("frei\n #SKONTO#TAGE=7#PROZENT=2.0#\n"),
        (Problems{{ErrorCode::malformed, "payment_terms", "#SKONTO#TAGE=7#PROZENT=2.0#", 5}}));
    EXPECT_EQ(skonto_problems("Zahlbar sofort"), Problems{});
    EXPECT_EQ(skonto_problems(""), Problems{});
    EXPECT_EQ(skonto_problems("#SKONTO#TAGE=7#PROZENT=2.00#").size(), 1U);
    EXPECT_EQ(skonto_problems("#VERZUG#TAGE=7#PROZENT=2.00#\n").size(), 1U);
}

TEST(SkontoTiers, are_read_past_free_text) {
    EXPECT_EQ(skonto_tiers("Bitte\n  #SKONTO#TAGE=7#PROZENT=2.00#  \r\n\nzahlen"),
              (std::vector{tier(7, 200)}));
    EXPECT_EQ(skonto_tiers("#SKONTO#TAGE=9999#PROZENT=2.00#\n").error().front().code,
              ErrorCode::out_of_range);
    EXPECT_EQ(skonto_tiers("#SKONTO#TAGE=7#PROZENT=100.01#\n").error().front().code,
              ErrorCode::out_of_range);
    EXPECT_EQ(skonto_tiers("#SKONTO#TAGE=99999999999999999999#PROZENT=1.00#\n").error().size(), 1U);
    EXPECT_FALSE(skonto_tiers("#SKONTO#").has_value());
}

TEST(SkontoTiers, written_and_read_again_are_the_same) {
    std::uint64_t state = 1;
    const auto below = [&](std::uint64_t bound) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::int64_t>((state >> 33U) % bound);
    };
    for (int round = 0; round < 2000; ++round) {
        std::vector<SkontoTier> tiers;
        for (std::int64_t count = below(5); count > 0; --count) {
            tiers.push_back(tier(below(3'661), below(10'001)));
            if (below(2) == 0) tiers.back().base_cents = below(2'000'000) - 1'000'000;
        }
        EXPECT_EQ(skonto_tiers(skonto_of(tiers)), tiers);
        EXPECT_EQ(skonto_problems(skonto_of(tiers)), Problems{});
    }
}

}  // namespace
}  // namespace termwise
