#include "core/money/rate.h"

#include <gtest/gtest.h>

#include <random>

namespace termwise {
namespace {

template <class A, class B>
concept AddableRates = requires(A a, B b) {
    a + b;
};

static_assert(AddableRates<AnnualRate, AnnualRate>, "a reference rate and a margin make a rate");
static_assert(!AddableRates<AnnualRate, Share>, "a yearly rate is not a share");
static_assert(!std::is_convertible_v<AnnualRate, Share>);
static_assert(Share::basis_points(550).billionths == 55'000'000);

TEST(Rate, percents_print_without_trailing_zeros) {
    EXPECT_EQ(percent_text(AnnualRate::basis_points(1'015)), "10.15");
    EXPECT_EQ(percent_text(AnnualRate::basis_points(-88)), "-0.88");
    EXPECT_EQ(percent_text(Share::basis_points(2'000)), "20");
    EXPECT_EQ(percent_text(Share{1}), "0.0000001");
}

TEST(Rate, a_reference_rate_and_a_margin_add_up) {
    EXPECT_EQ(AnnualRate::basis_points(215) + AnnualRate::basis_points(1'000),
              AnnualRate::basis_points(1'215));
}

TEST(ParseShare, reads_the_number_before_the_percent_sign) {
    EXPECT_EQ(parse_share("5.5", "vat").value(), Share::basis_points(550));
    EXPECT_EQ(parse_share("-100", "vat").value(), (Share{-Share::one}));
    EXPECT_EQ(parse_share("1000", "vat").value(), (Share{10 * Share::one}));
    EXPECT_EQ(parse_annual_rate("12.1500000", "rate").value(), AnnualRate::basis_points(1'215));
}

TEST(ParseShare, what_is_not_a_percentage_is_refused) {
    const auto code = [](std::string_view text) { return parse_share(text, "vat").error().code; };
    EXPECT_EQ(code(""), ErrorCode::missing);
    EXPECT_EQ(code("20%"), ErrorCode::malformed);
    EXPECT_EQ(code("0.00000001"), ErrorCode::malformed);
    EXPECT_EQ(code("1000.0000001"), ErrorCode::out_of_range);
    EXPECT_EQ(code("-100.5"), ErrorCode::out_of_range);
    EXPECT_EQ(parse_share("999999999999999999", "vat").error(),
              (Error{ErrorCode::out_of_range, "vat", "999999999999999999"}));
}

TEST(ParseShare, reading_what_was_printed_gives_the_same_share) {
    std::mt19937_64 random{2};
    for (int turn = 0; turn < 20'000; ++turn) {
        const auto billionths = static_cast<std::int64_t>(random() % 11'000'000'001U);
        const Share share{billionths - Share::one};
        EXPECT_EQ(parse_share(percent_text(share), "x").value(), share);
        const AnnualRate rate{share.billionths};
        EXPECT_EQ(parse_annual_rate(percent_text(rate), "x").value(), rate);
    }
}

}  // namespace
}  // namespace termwise
