#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tests/web/views/advised_case.h"
#include "tests/web/views/late_case.h"
#include "tests/web/views/opened_page.h"
#include "web/views/view.h"

namespace termwise::web {
namespace {

using platform::Node;
using platform::Rect;
using platform::Role;

constexpr float phone = 390;
constexpr float desk = 1280;

Rect place_of(OpenedPage& page, Role role, std::string_view name) {
    const Node* node = page.platform().found(role, name);
    EXPECT_NE(node, nullptr) << name;
    return node == nullptr ? Rect{} : page.platform().tree().rect(*node);
}

float middle(const Rect& at) { return at.y + at.height / 2; }

bool overlap(const Rect& a, const Rect& b) {
    return a.x + 0.5F < b.right() && b.x + 0.5F < a.right() && a.y + 0.5F < b.bottom() &&
           b.y + 0.5F < a.bottom();
}

// The case with everything advised, and reminders with a ladder of their own.
Draft full_case() {
    Draft draft = advised_case();
    draft.reminders.emplace();
    return draft;
}

// What the first controls that cover each other are called; empty when none do.
std::string covered_control(OpenedPage& page) {
    const std::set<Role> controls{Role::text_field, Role::choice, Role::check_box, Role::button};
    const auto& tree = page.platform().tree();
    const Node* const main = page.platform().all(Role::main).at(0);
    std::vector<const Node*> seen;
    for (const Node* node = main; node != tree.nodes().data() + tree.nodes().size(); ++node) {
        if (!controls.contains(node->role)) continue;
        for (const Node* before : seen) {
            if (!overlap(tree.rect(*before), tree.rect(*node))) continue;
            return std::string{tree.words(before->name)} + " / " +
                   std::string{tree.words(node->name)};
        }
        seen.push_back(node);
    }
    return {};
}

TEST(Placement, no_control_of_any_view_covers_another_on_a_phone_or_on_a_desk) {
    for (const float width : {phone, desk}) {
        OpenedPage page{width == phone ? "de" : "fr"};
        page.open(full_case());
        page.resize(width, 844);
        for (const View& view : all_views()) {
            SCOPED_TRACE(view.title);
            page.show(view.title);
            EXPECT_EQ(covered_control(page), "");
        }
    }
}

TEST(Placement, on_a_phone_a_step_is_removed_by_a_button_beside_its_name) {
    OpenedPage page{"en"};
    page.open(full_case());
    page.resize(phone, 844);
    page.show("nav.reminders");
    const Rect name = place_of(page, Role::row_header, "Step 2");
    const Rect bin = place_of(page, Role::button, "Remove the step, Step 2");
    EXPECT_NEAR(middle(bin), middle(name), 1);
    EXPECT_GE(bin.x, name.right());
    EXPECT_LE(bin.bottom(), place_of(page, Role::text_field, "Days, Step 2").y);
}

TEST(Placement, the_name_of_a_row_is_level_with_the_fields_beside_it) {
    OpenedPage page{"en"};
    page.open(full_case());
    page.resize(desk, 800);
    page.show("nav.reminders");
    EXPECT_NEAR(middle(place_of(page, Role::row_header, "Step 1")),
                middle(place_of(page, Role::text_field, "Days, Step 1")), 1);
    page.show("nav.methods");
    const auto rows = page.platform().all(Role::row_header);
    const auto& tree = page.platform().tree();
    const auto assumed = std::find_if(rows.rbegin(), rows.rend(), [&](const Node* node) {
        return tree.words(node->name) == "Payment order";
    });
    ASSERT_NE(assumed, rows.rend());
    EXPECT_NEAR(middle(tree.rect(**assumed)),
                middle(place_of(page, Role::text_field, "Chance (%), Payment order")), 1);
}

TEST(Placement, the_button_for_today_is_level_with_the_day_beside_it_and_under_it_on_a_phone) {
    OpenedPage page{"en"};
    page.open(five_days_late());
    page.resize(desk, 800);
    page.show("nav.owed");
    const auto day = [&] { return place_of(page, Role::text_field, "Reckoned on"); };
    const auto today = [&] { return place_of(page, Role::button, "Today"); };
    EXPECT_NEAR(today().y, day().y, 0.5F);
    page.resize(phone, 844);
    EXPECT_GT(today().y, day().bottom());
    EXPECT_LT(today().y, day().bottom() + 60);
}

}  // namespace
}  // namespace termwise::web
