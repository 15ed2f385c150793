#include <gtest/gtest.h>

#include <array>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>

#include "web/platform/null_platform.h"
#include "web/ui/button.h"
#include "web/ui/frame_scope.h"
#include "web/ui/page.h"

namespace termwise::ui {
namespace {

using platform::Node;
using platform::NullPlatform;
namespace state = platform::state;

constexpr std::array many_views{
    NavigationItem{"Home", Icon::home, "", true},
    NavigationItem{"Invoice", Icon::invoice, "", true},
    NavigationItem{"What is owed", Icon::owed, "Owed", true},
    NavigationItem{"Instalments", Icon::instalments},
    NavigationItem{"Terms", Icon::terms},
    NavigationItem{"Reminders", Icon::reminders},
    NavigationItem{"Buyer", Icon::buyer},
    NavigationItem{"Methods and recovery", Icon::methods, "Methods"},
    NavigationItem{"Scenarios", Icon::scenarios},
    NavigationItem{"Documents", Icon::documents, "", true},
    NavigationItem{"Settings", Icon::settings},
};

// A page of eleven views; each has one button, which opens the tenth.
struct ManyViews {
    State state;
    std::size_t view = 0;
};

std::string_view view_message(const void*, std::string_view key) {
    return key == "ui.more_views" ? "More" : key;
}

void draw_many_views(void* page, platform::Frame& frame) {
    auto& [state, view] = *static_cast<ManyViews*>(page);
    const FrameScope drawing{frame, state, {nullptr, view_message, nullptr}};
    const Page body{"Title", many_views, view};
    if (button("Open the documents")) view = 9;
}

class Navigation : public testing::Test {
protected:
    void SetUp() override {
        regular = bytes_of("inter-regular.otf");
        semibold = bytes_of("inter-semibold.otf");
        page = std::make_unique<NullPlatform>(draw_many_views, &many,
                                              std::as_bytes(std::span{regular}),
                                              std::as_bytes(std::span{semibold}));
        resize(1280, 900);
    }
    static std::string bytes_of(const char* name) {
        std::ifstream file{std::string{TERMWISE_FONTS "/"} + name, std::ios::binary};
        return {std::istreambuf_iterator<char>{file}, {}};
    }
    void resize(float width, float height) {
        page->loop().resize(width, height, 1);
        page->settle();
    }
    Rect rect(std::string_view name) {
        const Node* node = page->found(Role::button, name);
        EXPECT_NE(node, nullptr) << name;
        return node == nullptr ? Rect{} : page->tree().rect(*node);
    }
    bool is_current(std::string_view name) {
        const Node* node = page->found(Role::button, name);
        return node != nullptr && (node->states & state::current) != 0;
    }

    ManyViews many;
    std::string regular;
    std::string semibold;
    std::unique_ptr<NullPlatform> page;
};

TEST_F(Navigation, every_view_stands_in_the_rail_of_a_desk_by_its_whole_name) {
    for (const float width : {1280.0F, 800.0F}) {
        resize(width, 900);
        for (std::size_t i = 0; i < many_views.size(); ++i) {
            ASSERT_TRUE(page->click(Role::button, many_views[i].key)) << many_views[i].key;
            EXPECT_EQ(many.view, i);
            EXPECT_TRUE(is_current(many_views[i].key));
        }
    }
}

TEST_F(Navigation, a_rail_that_is_too_high_scrolls_and_brings_the_focused_entry_into_view) {
    resize(1280, 400);
    EXPECT_GT(rect("Settings").bottom(), 400);
    const float top = rect("Home").y;
    page->loop().pointer_at(100, 200);
    page->loop().wheel(0, 60);
    page->settle();
    EXPECT_FLOAT_EQ(rect("Home").y, top - 60);
    page->loop().happened(
        {platform::EventKind::focus, page->found(Role::button, "Settings")->id, 1, {}});
    page->settle();
    EXPECT_LE(rect("Settings").bottom(), 400);
    ASSERT_TRUE(page->click(Role::button, "Settings"));
    EXPECT_EQ(many.view, 10U);
}

TEST_F(Navigation, a_phone_has_four_views_at_hand_and_lists_the_others) {
    resize(360, 844);
    for (const char* name : {"Home", "Invoice", "What is owed", "Documents", "More"}) {
        EXPECT_GT(rect(name).y, 700) << name;
    }
    EXPECT_EQ(page->found(Role::button, "Scenarios"), nullptr);
    ASSERT_TRUE(page->click(Role::button, "More"));
    EXPECT_EQ(page->all(Role::menu_item).size(), 7U);
    for (const Node* item : page->all(Role::menu_item)) {
        EXPECT_LT(page->tree().rect(*item).bottom(), rect("More").y);
    }
    ASSERT_TRUE(page->click(Role::menu_item, "Scenarios"));
    EXPECT_EQ(many.view, 8U);
    EXPECT_TRUE(page->all(Role::menu_item).empty());
    ASSERT_TRUE(page->activate(Role::button, "More"));
    EXPECT_NE(page->found(Role::menu_item, "Scenarios")->states & state::current, 0U);
    page->press(platform::Key::escape);
    page->settle();
    EXPECT_TRUE(page->all(Role::menu_item).empty());
}

TEST_F(Navigation, where_names_have_no_room_in_the_bar_of_a_phone_they_go_into_the_list) {
    page->loop().appear({.text_scale = 2});
    resize(320, 700);
    EXPECT_EQ(page->found(Role::button, "Documents"), nullptr);
    ASSERT_TRUE(page->click(Role::button, "More"));
    ASSERT_TRUE(page->click(Role::menu_item, "Documents"));
    EXPECT_EQ(many.view, 9U);
}

TEST_F(Navigation, a_view_opened_from_another_one_starts_at_its_top_with_the_focus_on_its_entry) {
    resize(1280, 120);
    page->loop().pointer_at(800, 90);
    page->loop().wheel(0, 30);
    page->settle();
    EXPECT_GT(many.state.scroll, 0);
    ASSERT_TRUE(page->activate(Role::button, "Open the documents"));
    EXPECT_EQ(many.view, 9U);
    EXPECT_EQ(many.state.scroll, 0);
    EXPECT_TRUE(is_current("Documents"));
}

}  // namespace
}  // namespace termwise::ui
