#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <memory>
#include <set>
#include <string>

#include "imgui.h"
#include "tests/web/ui/gallery.h"
#include "web/platform/null_platform.h"

namespace termwise::ui {
namespace {

using platform::Key;
using platform::Node;
using platform::NullPlatform;
using platform::SemanticTree;
namespace state = platform::state;

std::string bytes_of(const char* name) {
    std::ifstream file{std::string{TERMWISE_FONTS "/"} + name, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

class Widgets : public testing::Test {
protected:
    void SetUp() override {
        static const std::string regular = bytes_of("inter-regular.otf");
        static const std::string semibold = bytes_of("inter-semibold.otf");
        ASSERT_FALSE(regular.empty());
        page = std::make_unique<NullPlatform>(draw_gallery, &gallery,
                                              std::as_bytes(std::span{regular}),
                                              std::as_bytes(std::span{semibold}));
        page->settle();
    }
    void resize(float width, float height) {
        page->loop().resize(width, height, 1);
        page->settle();
    }
    Rect rect(Role role, std::string_view name) {
        const Node* node = page->found(role, name);
        EXPECT_NE(node, nullptr) << name;
        return node == nullptr ? Rect{} : page->tree().rect(*node);
    }

    Gallery gallery;
    std::unique_ptr<NullPlatform> page;
};

TEST_F(Widgets, nothing_is_drawn_while_nothing_happens) {
    EXPECT_LT(page->settle(), 5);
    EXPECT_LT(page->loop().run(1'000), 0);  // no further frame is wanted
    EXPECT_FALSE(page->loop().picture_changed());
}

TEST_F(Widgets, what_is_out_of_sight_is_not_drawn) {
    const auto corners_at = [&](float height) {
        resize(720, height);
        return ImGui::GetDrawData()->TotalVtxCount;
    };
    const int of_all = corners_at(4'000);
    EXPECT_LT(corners_at(400), of_all / 2);
    EXPECT_EQ(corners_at(4'000), of_all);
}

TEST_F(Widgets, drawing_changes_nothing_of_what_is_edited) {
    const std::string total = gallery.total;
    for (const float width : {320.0F, 720.0F, 1440.0F}) {
        resize(width, 900);
        EXPECT_EQ(gallery.total, total);
        EXPECT_EQ(gallery.pressed, 0);
    }
}

TEST_F(Widgets, every_widget_lies_within_the_page_at_every_width) {
    for (const float width : {320.0F, 390.0F, 720.0F, 1000.0F, 1440.0F}) {
        SCOPED_TRACE(width);
        resize(width, 800);
        for (const Node& node : page->tree().nodes()) {
            const Rect at = page->tree().rect(node);
            SCOPED_TRACE(page->tree().words(node.name));
            EXPECT_GE(at.x, -0.5F);
            EXPECT_LE(at.right(), width + 0.5F);
            EXPECT_GE(at.height, 0);
        }
    }
}

// Of 200 pixels a card has 136 for its words; the title takes more than 200, the button 160.
TEST_F(Widgets, titles_and_buttons_without_room_go_on_in_another_line) {
    resize(1'000, 800);
    const float title = rect(Role::heading, "How the interest adds up").height;
    const float press = rect(Role::button, "Print the reminder").height;
    resize(200, 800);
    EXPECT_GE(rect(Role::heading, "How the interest adds up").height, 2 * title);
    EXPECT_LE(rect(Role::button, "Print the reminder").width, 136);
    EXPECT_GT(rect(Role::button, "Print the reminder").height, press);
}

TEST_F(Widgets, what_can_be_pressed_or_typed_in_has_a_name_and_an_identity_of_its_own) {
    std::set<std::string> names;
    const std::set<Role> active{Role::button,    Role::text_field, Role::choice,
                                Role::check_box, Role::radio,      Role::tab};
    for (const Node& node : page->tree().nodes()) {
        if (active.count(node.role) == 0) continue;
        const std::string name{page->tree().words(node.name)};
        EXPECT_FALSE(name.empty());
        if (node.role != Role::text_field) continue;
        EXPECT_TRUE(names.insert(name).second) << name;
    }
}

TEST_F(Widgets, a_press_on_a_button_counts_once_with_the_mouse_and_once_with_the_keyboard) {
    ASSERT_TRUE(page->click(Role::button, "Print the reminder"));
    EXPECT_EQ(gallery.pressed, 1);
    ASSERT_TRUE(page->activate(Role::button, "Print the reminder"));
    EXPECT_EQ(gallery.pressed, 2);
}

TEST_F(Widgets, what_is_typed_arrives_as_typed) {
    ASSERT_TRUE(page->type("Total with VAT", "1.250,5 "));
    EXPECT_EQ(gallery.total, "1.250,5 ");
    EXPECT_EQ(page->value(Role::text_field, "Total with VAT"), "1.250,5 ");
    ASSERT_TRUE(page->type("Amount, line 2", "99"));
    EXPECT_EQ(gallery.amounts[1], "99");
    EXPECT_EQ(gallery.amounts[0], "1 000,00");
}

TEST_F(Widgets, a_field_says_what_is_wrong_with_it) {
    const Node* field = page->found(Role::text_field, "Discount");
    ASSERT_NE(field, nullptr);
    EXPECT_NE(field->states & state::invalid, 0U);
    const auto& nodes = page->tree().nodes();
    const auto below = std::find_if(nodes.begin(), nodes.end(),
                                    [&](const Node& n) { return n.id == field->described_by; });
    ASSERT_NE(below, nodes.end());
    EXPECT_EQ(page->tree().words(below->name), "This is not an amount: 12,3,4");
}

TEST_F(Widgets, choices_boxes_segments_and_tabs_change_what_they_are_about) {
    ASSERT_TRUE(page->choose("Customer is", 2));
    EXPECT_EQ(gallery.kind, 2U);
    EXPECT_EQ(page->value(Role::choice, "Customer is"), "A public body");
    page->choose("Customer is", 9);  // no such option
    EXPECT_EQ(gallery.kind, 2U);

    ASSERT_TRUE(page->click(Role::check_box, "VAT is due from the customer (reverse charge)"));
    EXPECT_FALSE(gallery.reverse_charge);
    ASSERT_TRUE(page->click(Role::radio, "Français"));
    EXPECT_EQ(gallery.language, 1U);
    ASSERT_TRUE(page->activate(Role::tab, "Formal notice"));
    EXPECT_EQ(gallery.tab, 1U);
}

TEST_F(Widgets, a_picked_date_replaces_the_text) {
    const Node* picker = page->found(Role::date_picker, "Pick a date: Due on");
    ASSERT_NE(picker, nullptr);
    EXPECT_EQ(page->tree().words(picker->value), "2026-01-31");
    page->loop().happened({platform::EventKind::edit, picker->described_by, 0, "2026-03-15"});
    page->settle();
    EXPECT_EQ(gallery.due, "2026-03-15");
}

TEST_F(Widgets, a_press_on_a_figure_opens_its_reason_and_another_closes_it) {
    constexpr std::string_view name = "Late interest so far: 25,38 €";
    constexpr std::string_view rule =
        "1,250.00 EUR at 12.15 % a year for 61 days of 365 make 25.38 EUR.";
    EXPECT_EQ(page->found(Role::text, rule), nullptr);
    ASSERT_TRUE(page->click(Role::button, name));
    EXPECT_NE(page->found(Role::text, rule), nullptr);
    EXPECT_NE(page->found(Role::text, "Code de commerce, art. L441-10 II"), nullptr);
    EXPECT_NE(page->found(Role::button, name)->states & state::expanded, 0U);
    ASSERT_TRUE(page->click(Role::button, "The rate is the ECB's 2.15 % plus 10 points."));
    EXPECT_NE(page->found(Role::text, "Reference rate: 2,15 %"), nullptr);
    ASSERT_TRUE(page->activate(Role::button, name));
    EXPECT_EQ(page->found(Role::text, rule), nullptr);
}

TEST_F(Widgets, a_menu_opens_over_the_page_and_closes_with_escape_or_a_pick) {
    const auto entry = [&] { return page->found(Role::menu_item_radio, "gov.uk: 1,000 GBP"); };
    ASSERT_TRUE(page->click(Role::button, "Examples"));
    ASSERT_NE(entry(), nullptr);
    page->press(Key::escape);
    EXPECT_EQ(entry(), nullptr);
    ASSERT_TRUE(page->click(Role::button, "Examples"));
    ASSERT_TRUE(page->click(Role::menu_item_radio, "gov.uk: 1,000 GBP"));
    EXPECT_EQ(gallery.picked, 1);
    EXPECT_EQ(entry(), nullptr);
    ASSERT_TRUE(page->click(Role::button, "Examples"));
    ASSERT_TRUE(page->click(Role::heading, "Termwise"));  // elsewhere
    EXPECT_EQ(entry(), nullptr);
}

TEST_F(Widgets, a_menu_of_choices_says_which_one_holds) {
    const auto checked = [&](std::string_view name) {
        const Node* node = page->found(Role::menu_item_radio, name);
        return node != nullptr && (node->states & state::checked) != 0;
    };
    gallery.picked = 1;
    ASSERT_TRUE(page->click(Role::button, "Examples"));
    EXPECT_TRUE(checked("gov.uk: 1,000 GBP"));
    EXPECT_FALSE(checked("Germany 2009 to 2012"));
    EXPECT_NE(page->found(Role::menu_item, "France: late over two half-years"), nullptr);
    ASSERT_TRUE(page->click(Role::menu_item_radio, "Germany 2009 to 2012"));
    ASSERT_TRUE(page->click(Role::button, "Examples"));
    EXPECT_TRUE(checked("Germany 2009 to 2012"));
    EXPECT_FALSE(checked("gov.uk: 1,000 GBP"));
}

TEST_F(Widgets, the_navigation_changes_the_view_and_says_which_it_is) {
    ASSERT_TRUE(page->click(Role::button, "Instalments"));
    EXPECT_EQ(gallery.view, 2U);
    EXPECT_NE(page->found(Role::button, "Instalments")->states & state::current, 0U);
    resize(390, 844);
    ASSERT_TRUE(page->click(Role::button, "What is owed"));
    EXPECT_EQ(gallery.view, 1U);
    EXPECT_GT(rect(Role::button, "What is owed").y, 700);  // at the bottom, for the thumb
}

TEST_F(Widgets, the_wheel_scrolls_within_the_page_and_a_focused_field_comes_into_view) {
    const float before = rect(Role::heading, "Dates").y;
    page->loop().wheel(0, 250);
    page->settle();
    EXPECT_FLOAT_EQ(rect(Role::heading, "Dates").y, before - 250);
    page->loop().wheel(0, 1'000'000);
    page->settle();
    const Rect last = rect(Role::text, "Paid");
    EXPECT_LT(last.bottom(), 900);
    EXPECT_GT(last.bottom(), 800);  // the end of the page, and no further

    const Node* field = page->found(Role::text_field, "Customer");
    ASSERT_NE(field, nullptr);
    page->loop().happened({platform::EventKind::focus, field->id, 1, {}});
    page->settle();
    EXPECT_GE(rect(Role::text_field, "Customer").y, 56);
}

TEST_F(Widgets, an_on_screen_keyboard_does_not_hide_the_field_in_use) {
    resize(390, 844);
    page->loop().cover_below(400);
    const Node* field = page->found(Role::text_field, "Late-payment rate");
    ASSERT_NE(field, nullptr);
    page->loop().happened({platform::EventKind::focus, field->id, 0, {}});
    page->settle();
    EXPECT_LE(rect(Role::text_field, "Late-payment rate").bottom(), 844 - 400);
}

TEST_F(Widgets, a_table_has_a_header_for_every_cell_and_stands_as_cards_on_a_phone) {
    const auto count = [&](Role role) { return page->all(role).size(); };
    EXPECT_GE(count(Role::column_header), 8U);  // four columns in each of two tables
    const Rect wide = rect(Role::text_field, "Amount, line 1");
    const Rect name = rect(Role::text_field, "Description, line 1");
    EXPECT_FLOAT_EQ(wide.y, name.y);  // side by side
    resize(390, 844);
    EXPECT_GT(rect(Role::text_field, "Amount, line 1").y,
              rect(Role::text_field, "Description, line 1").bottom());
    EXPECT_GE(count(Role::column_header), 8U);
}

TEST_F(Widgets, a_finger_gets_targets_of_44_pixels_and_fields_of_16_pixel_text) {
    page->loop().appear({.touch = true});
    resize(390, 844);
    for (const Node& node : page->tree().nodes()) {
        if (node.role != Role::text_field && node.role != Role::choice) continue;
        EXPECT_GE(node.rect.height, 44);
    }
    EXPECT_GE(rect(Role::button, "Copy link").height, 44);
    EXPECT_FLOAT_EQ(page->loop().frame().field_size, 16);
}

TEST_F(Widgets, text_of_twice_the_size_stays_within_the_page) {
    page->loop().appear({.text_scale = 2});
    for (const float width : {390.0F, 1280.0F}) {
        resize(width, 844);
        for (const Node& node : page->tree().nodes()) {
            EXPECT_LE(page->tree().rect(node).right(), width + 0.5F)
                << page->tree().words(node.name);
        }
    }
}

TEST_F(Widgets, a_result_is_announced_once_it_is_there) {
    EXPECT_EQ(page->all(Role::status).size(), 1U);
    ASSERT_TRUE(page->click(Role::button, "Copy link"));
    EXPECT_NE(page->found(Role::status, "The link is on the clipboard."), nullptr);
}

}  // namespace
}  // namespace termwise::ui
