#include "core/risk/recommended_terms.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

TermsAdviceInput input(std::int64_t points) {
    return {points, Share::basis_points(1000), {1'000'000, eur}, {}, {}};
}

std::vector<std::string> terms_of(const TermsAdviceInput& asked) {
    std::vector<std::string> terms;
    for (const Recommendation& one : recommended_terms(asked)) {
        if (!one.terms.empty()) terms.push_back(one.terms);
    }
    return terms;
}

using Words = std::vector<std::string>;

TEST(RecommendedTerms, trust_grows_with_the_points) {
    EXPECT_EQ(terms_of(input(19)), (Words{"100%"}));
    EXPECT_EQ(terms_of(input(20)), (Words{"50%", "net14"}));
    EXPECT_EQ(terms_of(input(40)), (Words{"30%", "net30"}));
    EXPECT_EQ(terms_of(input(60)), (Words{"net30"}));
    EXPECT_EQ(recommended_terms(input(90)).back().follow_up, FollowUp::light);
    EXPECT_EQ(recommended_terms(input(50)).back().follow_up, FollowUp::close);
}

TEST(RecommendedTerms, an_order_above_the_limit_asks_for_what_is_above_it) {
    TermsAdviceInput large = input(70);
    large.limit = Money{820'000, eur};
    // 1 800.00 of 10 000.00 is 18 %: 20 % in steps of five
    EXPECT_EQ(terms_of(large), (Words{"20%", "net30"}));
    large.limit = Money{0, eur};
    EXPECT_EQ(recommended_terms(large).front().advice, Advice::prepay);
}

TEST(RecommendedTerms, a_large_order_is_better_paid_in_parts) {
    TermsAdviceInput large = input(70);
    large.usual_order = Money{500'000, eur};
    EXPECT_EQ(terms_of(large), (Words{"3x", "net30"}));
    large.usual_order = Money{500'001, eur};
    EXPECT_EQ(terms_of(large), (Words{"net30"}));
}

TEST(RecommendedTerms, who_is_good_for_it_and_slow_is_offered_a_discount) {
    TermsAdviceInput slow = input(60);
    slow.late = Share::basis_points(3000);
    EXPECT_EQ(terms_of(slow), (Words{"net30", "2/10"}));
    slow.points = 59;
    EXPECT_EQ(terms_of(slow), (Words{"30%", "net30"}));
}

TEST(RecommendedTerms, all_of_it_is_one_text_of_terms) {
    const auto notation = [](const TermsAdviceInput& asked) {
        return recommended_notation(recommended_terms(asked));
    };
    EXPECT_EQ(notation(input(19)), "order");
    EXPECT_EQ(notation(input(20)), "net14 50%@order+1x");
    EXPECT_EQ(notation(input(70)), "net30");
    TermsAdviceInput slow = input(60);
    slow.late = Share::basis_points(3000);
    EXPECT_EQ(notation(slow), "2/10 net30");
    TermsAdviceInput large = input(50);
    large.usual_order = Money{400'000, eur};
    EXPECT_EQ(notation(large), "net30 30%@order+3x");
}

TEST(RecommendedTerms, every_piece_of_advice_has_its_reason) {
    for (std::int64_t points = 0; points <= 100; ++points) {
        const auto advice = recommended_terms(input(points));
        ASSERT_FALSE(advice.empty());
        for (const Recommendation& one : advice) EXPECT_FALSE(one.why.rule.empty());
    }
}

}  // namespace
}  // namespace termwise
