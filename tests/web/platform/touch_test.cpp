#include "web/platform/touch.h"

#include <gtest/gtest.h>

namespace termwise::platform {
namespace {

TEST(Touch, a_finger_that_barely_moves_taps) {
    Touch touch;
    touch.press(100, 300, 0);
    touch.move(103, 304, 0.05);
    EXPECT_TRUE(touch.release(0.1));
    EXPECT_EQ(touch.taken_scroll(0.1), 0);
    EXPECT_FALSE(touch.moving());
}

TEST(Touch, a_drag_scrolls_as_far_as_the_finger_went_and_does_not_tap) {
    Touch touch;
    touch.press(100, 300, 0);
    touch.move(100, 290, 0.02);  // beyond 8 pixels: from here it scrolls
    touch.move(100, 250, 0.04);
    EXPECT_FLOAT_EQ(touch.taken_scroll(0.04), 40);
    EXPECT_FALSE(touch.release(0.5));  // it had come to rest
    EXPECT_FALSE(touch.moving());
}

TEST(Touch, a_flick_glides_on_and_comes_to_rest) {
    Touch touch;
    touch.press(100, 500, 0);
    touch.move(100, 480, 0.016);
    for (int step = 1; step <= 10; ++step) {
        touch.move(100, 480 - 16.0F * static_cast<float>(step), 0.016 + 0.016 * step);
    }
    const double left_at = 0.016 + 0.16;
    touch.taken_scroll(left_at);
    EXPECT_FALSE(touch.release(left_at));
    ASSERT_TRUE(touch.moving());
    float glided = 0;
    double now = left_at;
    while (touch.moving() && now < 10) {
        now += 1.0 / 60;
        const float step = touch.taken_scroll(now);
        EXPECT_GE(step, 0);
        glided += step;
    }
    // 16 pixels in 16 ms are 1,000 pixels a second: at most 325 pixels more, less the last crawl
    // below 20 pixels a second (6.5 pixels).
    EXPECT_NEAR(glided, 325 - 6.5, 8);
    EXPECT_LT(now - left_at, 2);
}

TEST(Touch, a_finger_that_comes_back_stops_the_glide) {
    Touch touch;
    touch.press(0, 500, 0);
    touch.move(0, 480, 0.016);
    touch.move(0, 440, 0.032);
    touch.release(0.032);
    ASSERT_TRUE(touch.moving());
    touch.press(0, 300, 0.1);
    EXPECT_FALSE(touch.moving());
}

}  // namespace
}  // namespace termwise::platform
