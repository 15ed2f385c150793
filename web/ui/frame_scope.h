#pragma once

#include "web/ui/context.h"

namespace termwise::ui {

void set_context(Context* next);

/// Everything widgets need for one frame; they can be drawn while it lives.
///
///   ui::FrameScope drawing{frame, state, wording};
///   ui::Page page{"app.title", views, chosen};
class FrameScope {
public:
    FrameScope(Frame& frame, State& state, const Wording& wording);
    ~FrameScope();
    FrameScope(const FrameScope&) = delete;
    FrameScope& operator=(const FrameScope&) = delete;

private:
    void take_focus_events();

    Context context_;
};

}  // namespace termwise::ui
