#include "core/terms/part_payment.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

Decimal decimal(std::string_view text) { return parse_decimal(text, "").value(); }

TEST(PartPayment, a_payment_in_time_settles_itself_by_one_less_the_discount) {
    // 2 790.00 / 0.93 = 3 000.00.
    EXPECT_EQ(settled_by(euros(279'000), euros(700'000), euros(651'000)), euros(300'000));
    // 500.00 / 0.97 = 515.4639.
    EXPECT_EQ(settled_by(euros(50'000), euros(10'000), euros(9'700)), euros(51'546));
}

TEST(PartPayment, a_thousand_less_two_percent_is_settled_by_980) {
    EXPECT_EQ(payment_settling(euros(100'000), euros(372'000), euros(364'560)), euros(98'000));
}

TEST(PartPayment, what_a_payment_settles_needs_that_payment) {
    for (std::int64_t paid = 1; paid < 20'000; paid += 7) {
        const Money settled = settled_by(euros(paid), euros(372'000), euros(364'560));
        EXPECT_EQ(payment_settling(settled, euros(372'000), euros(364'560)), euros(paid));
        EXPECT_GE(settled, euros(paid));
    }
}

TEST(PartPayment, where_nothing_is_payable_everything_is_settled) {
    EXPECT_EQ(settled_by(euros(1), euros(700), euros(0)), euros(700));
    EXPECT_EQ(payment_settling(euros(700), euros(700), euros(-1)), euros(0));
}

TEST(PartPayment, the_share_left_out_is_never_said_too_large) {
    EXPECT_EQ(share_between(euros(20'000), euros(10'000)), Share::basis_points(5'000));
    EXPECT_EQ(share_between(euros(300), euros(200)), Share{333'333'333});
    EXPECT_EQ(share_between(euros(300), euros(301)), Share{});
}

TEST(PartPayment, the_exact_payable_is_not_rounded) {
    const auto payable = [](std::string_view amount, std::int64_t basis_points) {
        return canonical_text(
            exact_payable(decimal(amount), Share::basis_points(basis_points), "amount").value());
    };
    EXPECT_EQ(payable("1000", 200), "980");
    EXPECT_EQ(payable("0.01", 200), "0.0098");
    EXPECT_EQ(payable("1000", -500), "1000");
    EXPECT_EQ(payable("1000", 15'000), "0");
    EXPECT_EQ(payable("-100", 200), "-100");
    EXPECT_EQ(exact_payable(decimal("0.000000000001"), Share{1}, "amount").error(),
              (Error{ErrorCode::out_of_range, "amount", "0.000000000001", 0}));
    // 999 999 999 999 999 999 x 0.999999999 has 27 digits.
    EXPECT_EQ(exact_payable(decimal("999999999999999999"), Share{1}, "amount").error(),
              (Error{ErrorCode::out_of_range, "amount", "999999999999999999", 0}));
}

}  // namespace
}  // namespace termwise
