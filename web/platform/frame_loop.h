#pragma once

#include <cstddef>
#include <span>

#include "web/platform/event.h"
#include "web/platform/frame.h"
#include "web/platform/touch.h"

struct ImGuiContext;

namespace termwise::platform {

/// Runs the page one frame at a time, and only while there is something to draw: input that waits,
/// a picture that still changes, a glide, a wish of the page. Both the browser and the tests feed
/// it; neither is known here. Positions are CSS pixels, times are seconds on one clock.
///
/// After any input at least three frames are drawn, because Dear ImGui may need that many to settle
/// (hover, then press, then release).
class FrameLoop {
public:
    FrameLoop(Draw draw, void* page);
    ~FrameLoop();
    FrameLoop(const FrameLoop&) = delete;
    FrameLoop& operator=(const FrameLoop&) = delete;

    /// The typeface's weights, regular first. The bytes must outlive the loop.
    void add_font(std::span<const std::byte> bytes);

    void resize(float width, float height, float density);
    void cover_below(float height);
    void appear(const Appearance& appearance);

    void pointer_at(float x, float y);
    void pointer_left();
    void press(bool down);
    void wheel(float across, float down);
    void touch_down(float x, float y, double now);
    void touch_move(float x, float y, double now);
    /// `on_canvas` is false when the finger lies on an element that answers taps itself.
    void touch_up(double now, bool on_canvas);
    void touch_cancel();
    void happened(Event event);
    void wake() { frames_owed_ = settling_frames; }

    /// Draws a frame and returns in how many seconds the next is wanted: 0 is at once, below 0 is
    /// only after further input.
    float run(double now);

    [[nodiscard]] const Frame& frame() const { return frame_; }

    /// Whether the last frame looks different from the one before, or a texture has to be made.
    [[nodiscard]] bool picture_changed() const { return picture_changed_; }

    /// Another number after each frame whose tree is not that of the one before.
    [[nodiscard]] std::uint32_t tree_version() const { return tree_version_; }

private:
    static constexpr int settling_frames = 3;

    Draw draw_;
    void* page_;
    ImGuiContext* context_;
    Frame frame_;
    Appearance told_;
    Touch touch_;
    std::vector<Event> waiting_;
    int frames_owed_ = settling_frames;
    double last_run_ = 0;
    std::uint64_t picture_ = 0;
    bool picture_changed_ = true;
    std::uint64_t tree_ = 0;
    std::uint32_t tree_version_ = 0;
    bool resized_ = true;
};

}  // namespace termwise::platform
