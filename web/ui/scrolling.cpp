#include "web/ui/scrolling.h"

#include <algorithm>
#include <utility>

#include "imgui.h"
#include "web/ui/context.h"

namespace termwise::ui {

namespace {

using platform::EventKind;
using platform::Key;

constexpr float line_step = 60;

float keyed_scroll(Key key, float page, float whole) {
    switch (key) {
        case Key::page_up:
            return -0.9F * page;
        case Key::page_down:
            return 0.9F * page;
        case Key::home:
            return -whole;
        case Key::end:
            return whole;
        case Key::up:
            return -line_step;
        case Key::down:
            return line_step;
        case Key::escape:
            return 0;
    }
    return 0;
}

float furthest() {
    const Context& ui = context();
    const float seen = ui.visible.height - ui.frame.covered_below;
    return std::max(0.0F, ui.state.content_height - seen);
}

// Not in the bar or the navigation, which do not scroll.
bool in_column(const platform::Node& node) {
    const auto& nodes = context().frame.tree.nodes();
    std::uint32_t at = node.parent;
    while (at != platform::SemanticTree::no_parent && nodes[at].role != Role::main) {
        at = nodes[at].parent;
    }
    return at != platform::SemanticTree::no_parent;
}

}  // namespace

void scroll_with_input() {
    Context& ui = context();
    float& scroll = ui.state.scroll;
    scroll += ui.frame.scrolled;
    for (const platform::Event& event : ui.frame.events) {
        if (event.kind != EventKind::key) continue;
        scroll +=
            keyed_scroll(static_cast<Key>(event.index), ui.visible.height, ui.state.content_height);
    }
    scroll = std::clamp(scroll, 0.0F, furthest());
}

void draw_scroll_bar(const Rect& track) {
    Context& ui = context();
    const float share = track.height / ui.state.content_height;
    const float length = std::max(32.0F, track.height * share);
    const float way = track.height - length;
    const float part = furthest() > 0 ? ui.state.scroll / furthest() : 0;
    const Rect thumb{track.x + 2, track.y + way * part, 8, length};
    const Id id = id_under(0, "ui.scroll_bar");
    const Press press = pressable(id, track);
    if (press.held && way > 0) {
        ui.state.scroll += ImGui::GetIO().MouseDelta.y * furthest() / way;
        ui.state.scroll = std::clamp(ui.state.scroll, 0.0F, furthest());
    }
    if (ui.frame.focus == id) ui.frame.focus = 0;
    if (press.hovered || press.held) ui.frame.cursor = platform::Cursor::arrow;
    const bool near = press.hovered || press.held;
    ui.pen.fill({thumb.x + 2, thumb.y + 4, thumb.width - 4 + (near ? 2.0F : 0.0F), length - 8},
                near ? ui.theme.muted : ui.theme.field_border, 3);
}

void reveal_focused() {
    Context& ui = context();
    const Id id = std::exchange(ui.state.reveal, 0);
    if (id == 0) return;
    for (const platform::Node& node : ui.frame.tree.nodes()) {
        if (node.id != id) continue;
        const Rect at = ui.frame.tree.rect(node);
        const float top = ui.visible.y + space::normal;
        const float bottom = ui.visible.bottom() - ui.frame.covered_below - space::normal;
        if (!in_column(node)) return;
        if (at.y < top)
            ui.state.scroll -= top - at.y;
        else if (at.bottom() > bottom)
            ui.state.scroll += at.bottom() - bottom;
        ui.state.scroll = std::clamp(ui.state.scroll, 0.0F, furthest());
        return;
    }
}

}  // namespace termwise::ui
