#include "core/base/result.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

Result<int> half(int number) {
    if (number % 2 != 0) return fail(ErrorCode::malformed, "number", std::to_string(number), 1);
    return number / 2;
}

Result<int> quarter(int number) {
    TERMWISE_TRY(const int once, half(number));
    TERMWISE_TRY(const int twice, half(once));
    return twice;
}

TEST(Result, a_chain_of_readings_gives_the_value_or_the_first_error_whole) {
    EXPECT_EQ(quarter(12).value(), 3);
    ASSERT_FALSE(quarter(6).has_value());
    EXPECT_EQ(quarter(6).error(), (Error{ErrorCode::malformed, "number", "3", 1}));
}

}  // namespace
}  // namespace termwise
