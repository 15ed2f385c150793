#include "web/ui/layout.h"

#include <gtest/gtest.h>

namespace termwise::ui {
namespace {

TEST(Layout, widgets_stand_below_each_other_with_a_gap_between_them) {
    Layout layout;
    layout.open(Area::begun(Flow::down, {10, 20, 300, 0}, 16));
    EXPECT_EQ(layout.slot(), (Rect{10, 20, 300, 0}));
    layout.taken(54);
    EXPECT_EQ(layout.slot(), (Rect{10, 70, 300, 0}));
    layout.taken(100);
    EXPECT_EQ(layout.close(), 100);
}

TEST(Layout, an_empty_area_takes_no_room) {
    Layout layout;
    layout.open(Area::begun(Flow::down, {0, 40, 300, 0}, 16));
    EXPECT_EQ(layout.close(), 40);
}

TEST(Layout, a_row_of_columns_is_as_high_as_its_highest_widget) {
    Layout layout;
    layout.open(Area::begun(Flow::grid, {0, 0, 416, 0}, 16, 2));
    EXPECT_EQ(layout.slot(), (Rect{0, 0, 200, 0}));  // (416 - 16) / 2
    layout.taken(34);
    EXPECT_EQ(layout.slot(), (Rect{216, 0, 200, 0}));
    layout.taken(60);
    EXPECT_EQ(layout.slot(), (Rect{0, 76, 200, 0}));
    layout.taken(110);
    EXPECT_EQ(layout.close(), 110);
}

TEST(Layout, what_does_not_fit_beside_goes_on_to_the_next_line) {
    Layout layout;
    layout.open(Area::begun(Flow::across, {0, 0, 200, 0}, 8));
    EXPECT_EQ(layout.slot(120), (Rect{0, 0, 120, 0}));
    layout.taken(34);
    EXPECT_EQ(layout.slot(60), (Rect{128, 0, 60, 0}));
    layout.taken(34);
    EXPECT_EQ(layout.slot(60), (Rect{0, 42, 60, 0}));
    layout.taken(76);
    EXPECT_EQ(layout.slot(500).width, 200);  // never wider than the area
}

}  // namespace
}  // namespace termwise::ui
