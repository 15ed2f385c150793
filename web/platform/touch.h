#pragma once

namespace termwise::platform {

/// Tells a tap from a drag, and lets a drag run on when the finger leaves. Positions are CSS
/// pixels, times are seconds on one clock.
///
/// A finger that moves less than 8 pixels taps. Beyond that it scrolls, pixel for pixel; a finger
/// that leaves at speed v scrolls on by v * 0.325 s in all, each instant slower: at 1,000 pixels a
/// second another 325 pixels.
class Touch {
public:
    void press(float x, float y, double now);
    void move(float x, float y, double now);

    /// True when this was a tap, at the place of the press.
    bool release(double now);
    void cancel() { down_ = dragging_ = false; }

    /// How far to scroll since this was last asked; positive is down.
    float taken_scroll(double now);

    /// True while a frame is wanted for its sake.
    [[nodiscard]] bool moving() const { return speed_ != 0 && !down_; }

private:
    bool down_ = false;
    bool dragging_ = false;
    float x_ = 0;
    float y_ = 0;
    double moved_at_ = 0;
    float speed_ = 0;  // pixels a second
    float pending_ = 0;
    double glided_at_ = 0;
};

}  // namespace termwise::platform
