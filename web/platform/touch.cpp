#include "web/platform/touch.h"

#include <cmath>

namespace termwise::platform {

namespace {

constexpr float tap_radius = 8;
constexpr float time_constant = 0.325F;  // of the slowing down, in seconds
constexpr float slowest = 20;            // pixels a second; below it a glide ends
constexpr double longest_pause = 0.05;   // a finger that rests this long has stopped

}  // namespace

void Touch::press(float x, float y, double now) {
    *this = Touch{};
    down_ = true;
    x_ = x;
    y_ = y;
    moved_at_ = now;
}

void Touch::move(float x, float y, double now) {
    if (!down_) return;
    if (!dragging_) {
        if (std::hypot(x - x_, y - y_) < tap_radius) return;
        dragging_ = true;
        y_ = y;
        moved_at_ = now;
        return;
    }
    const float step = y_ - y;
    const auto elapsed = static_cast<float>(now - moved_at_);
    if (elapsed > 0) speed_ = 0.4F * speed_ + 0.6F * step / elapsed;
    pending_ += step;
    y_ = y;
    moved_at_ = now;
}

bool Touch::release(double now) {
    const bool tapped = down_ && !dragging_;
    down_ = dragging_ = false;
    if (tapped || now - moved_at_ > longest_pause || std::abs(speed_) < slowest) speed_ = 0;
    glided_at_ = now;
    return tapped;
}

float Touch::taken_scroll(double now) {
    float result = pending_;
    pending_ = 0;
    if (!moving()) return result;
    const float kept = std::exp(-static_cast<float>(now - glided_at_) / time_constant);
    result += speed_ * time_constant * (1 - kept);
    speed_ *= kept;
    glided_at_ = now;
    if (std::abs(speed_) < slowest) speed_ = 0;
    return result;
}

}  // namespace termwise::platform
