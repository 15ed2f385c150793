#include "core/base/sort.h"

#include <string>

#include <gtest/gtest.h>

namespace termwise {
namespace {

TEST(SortStably, orders_by_what_comes_first) {
    std::vector<int> days{31, 10, 20};
    sort_stably(days);
    EXPECT_EQ(days, (std::vector<int>{10, 20, 31}));
}

TEST(SortStably, keeps_equals_in_their_order) {
    std::vector<std::string> words{"pear", "fig", "plum", "yam", "kiwi"};
    sort_stably(words, [](const auto& a, const auto& b) { return a.size() < b.size(); });
    EXPECT_EQ(words, (std::vector<std::string>{"fig", "yam", "pear", "plum", "kiwi"}));
}

TEST(SortStably, leaves_none_as_none) {
    std::vector<std::string> none;
    sort_stably(none);
    EXPECT_TRUE(none.empty());
}

}  // namespace
}  // namespace termwise
