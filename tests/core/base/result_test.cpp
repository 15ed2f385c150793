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

TEST(Result, an_error_code_is_named_as_translators_find_it) {
    EXPECT_STREQ(name_of(ErrorCode::malformed), "malformed");
    EXPECT_STREQ(name_of(ErrorCode::out_of_range), "out_of_range");
    EXPECT_STREQ(name_of(ErrorCode::too_large), "too_large");
}

}  // namespace
}  // namespace termwise
