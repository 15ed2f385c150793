#include "web/ui/surface.h"

#include <deque>

#include "imgui.h"
#include "web/ui/context.h"

namespace termwise::ui {

namespace {

// Kept from frame to frame, because their buffers are.
struct Surfaces {
    std::deque<ImDrawListSplitter> splitters;
    std::size_t depth = 0;
};

Surfaces& surfaces() {
    static Surfaces only;
    return only;
}

}  // namespace

void begin_surface() {
    auto& [splitters, depth] = surfaces();
    if (splitters.size() == depth) splitters.emplace_back();
    ImDrawList* list = context().pen.list();
    splitters[depth].Split(list, 2);
    splitters[depth].SetCurrentChannel(list, 1);
    ++depth;
}

void under_surface() {
    auto& [splitters, depth] = surfaces();
    splitters[depth - 1].SetCurrentChannel(context().pen.list(), 0);
}

void end_surface() {
    auto& [splitters, depth] = surfaces();
    --depth;
    splitters[depth].Merge(context().pen.list());
}

}  // namespace termwise::ui
