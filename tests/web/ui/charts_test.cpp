#include <gtest/gtest.h>

#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "tests/web/ui/gallery.h"
#include "web/platform/null_platform.h"

namespace termwise::ui {
namespace {

using platform::Node;
using platform::NullPlatform;

std::string font_bytes(const char* name) {
    std::ifstream file{std::string{TERMWISE_FONTS "/"} + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

class Charts : public testing::Test {
protected:
    void SetUp() override {
        static const std::string regular = font_bytes("inter-regular.otf");
        static const std::string semibold = font_bytes("inter-semibold.otf");
        page = std::make_unique<NullPlatform>(draw_gallery, &gallery,
                                              std::as_bytes(std::span{regular}),
                                              std::as_bytes(std::span{semibold}));
        page->settle();
    }
    bool says(Role role, std::string_view words) { return page->found(role, words) != nullptr; }

    Gallery gallery;
    std::unique_ptr<NullPlatform> page;
};

TEST_F(Charts, have_a_table_that_says_every_value) {
    EXPECT_TRUE(says(Role::table, "What each method takes"));
    EXPECT_TRUE(says(Role::row_header, "Card"));
    EXPECT_TRUE(says(Role::cell, "3,84 €"));
    EXPECT_TRUE(says(Role::cell, "2,9 % and 0,30 €, tax on both"));
    EXPECT_TRUE(says(Role::table, "Cash received"));
    EXPECT_TRUE(says(Role::column_header, "With discount"));
    EXPECT_TRUE(says(Role::row_header, "February"));
    EXPECT_TRUE(says(Role::cell, "120 €"));
}

TEST_F(Charts, show_the_place_that_is_chosen_and_the_last_one_before) {
    EXPECT_EQ(page->value(Role::choice, "Month, Cash received"), "March");
    ASSERT_TRUE(page->choose("Month, Cash received", 1));
    EXPECT_EQ(page->value(Role::choice, "Month, Cash received"), "February");
    page->loop().resize(320, 800, 1);
    page->settle();
    EXPECT_EQ(page->value(Role::choice, "Month, Cash received"), "February");
}

TEST_F(Charts, follow_the_pointer_and_keep_the_place_it_presses) {
    const auto rect = [&] {
        const Node* table = page->found(Role::table, "Cash received");
        return table == nullptr ? Rect{} : page->tree().rect(*table);
    };
    page->loop().wheel(0, rect().y - 200);
    page->settle();
    const Rect at = rect();
    ASSERT_NEAR(at.y, 200, 1);
    page->loop().pointer_at(at.x + 2, at.y + 100);  // above January
    page->settle();
    EXPECT_EQ(page->value(Role::choice, "Month, Cash received"), "March");
    page->loop().press(true);
    page->loop().press(false);
    page->settle();
    EXPECT_EQ(page->value(Role::choice, "Month, Cash received"), "January");
}

TEST_F(Charts, settle_and_then_ask_for_no_frame) {
    EXPECT_LT(page->settle(), 5);
    EXPECT_LT(page->loop().run(1'000), 0);
}

}  // namespace
}  // namespace termwise::ui
