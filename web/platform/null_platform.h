#pragma once

#include <string_view>
#include <utility>
#include <vector>

#include "web/platform/frame_loop.h"

namespace termwise::platform {

/// The page without a browser, for tests: the same loop and the same events, a screen that nobody
/// sees. Widgets are found as a reader of the screen finds them, by role and name; what is not
/// found is empty or false.
///
///   NullPlatform page{draw, &state, regular, semibold, 390, 844};
///   page.click(Role::button, "Save");
///   page.type("Total", "1 250,00");
class NullPlatform {
public:
    NullPlatform(Draw draw, void* page, std::span<const std::byte> regular,
                 std::span<const std::byte> semibold);

    [[nodiscard]] FrameLoop& loop() { return loop_; }
    /// Seconds on the clock of the frames, which goes only while they are drawn.
    [[nodiscard]] double now() const { return now_; }

    /// Draws until nothing changes any more; returns how many frames that took. A page that never
    /// settles stops after 200.
    int settle();

    /// How often the picture settled and the tree stood still: 0 frames wanted.
    [[nodiscard]] const SemanticTree& tree() const { return loop_.frame().tree; }
    [[nodiscard]] const Node* found(Role role, std::string_view name) const;
    [[nodiscard]] std::vector<const Node*> all(Role role) const;
    [[nodiscard]] std::string_view value(Role role, std::string_view name) const;
    /// The widget that the page gave the focus to last; 0 is nobody.
    [[nodiscard]] Id focus_given() const { return focus_given_; }
    /// The same, once: then nobody, until the page gives the focus again.
    Id taken_focus() { return std::exchange(focus_given_, 0); }

    /// Moves the mouse to the middle of the widget, presses and releases.
    bool click(Role role, std::string_view name);
    /// Puts the focus into the field, replaces its text, and leaves it.
    bool type(std::string_view name, std::string_view words);
    bool choose(std::string_view name, std::uint32_t index);
    bool activate(Role role, std::string_view name);
    void press(Key key);

private:
    FrameLoop loop_;
    double now_ = 0;
    Id focus_given_ = 0;
};

}  // namespace termwise::platform
