#include "web/ui/context.h"

#include <algorithm>

#include "core/base/check.h"
#include "imgui.h"
#include "imgui_internal.h"
#include "web/ui/frame_scope.h"

namespace termwise::ui {

namespace {

Context* current = nullptr;

}  // namespace

void set_context(Context* next) { current = next; }

Context& context() {
    TERMWISE_CHECK(current != nullptr);
    return *current;
}

std::string_view Context::message(std::string_view key) const {
    return wording.message == nullptr ? key : wording.message(wording.texts, key);
}

Id id_under(Id parent, std::string_view key) {
    Id hash = 2'166'136'261U ^ parent;
    for (const char letter : key) {
        hash = (hash ^ static_cast<unsigned char>(letter)) * 16'777'619U;
    }
    return hash == 0 ? 1 : hash;
}

Id Context::id(std::string_view key) const {
    return id_under(scopes.empty() ? 0 : scopes.back(), key);
}

bool Context::is_open(Id id) const {
    return std::find(state.open.begin(), state.open.end(), id) != state.open.end();
}

void Context::set_open(Id id, bool open) {
    std::erase(state.open, id);
    if (open) state.open.push_back(id);
}

Press pressable(Id id, const Rect& rect) {
    Context& ui = context();
    Press press;
    const ImRect box{rect.x, rect.y, rect.right(), rect.bottom()};
    if (ImGui::ItemAdd(box, id, nullptr, ImGuiItemFlags_NoNav)) {
        press.activated = ImGui::ButtonBehavior(box, id, &press.hovered, &press.held);
    }
    if (press.activated) {
        ui.frame.focus = id;
        if (ui.state.focused != id) ui.state.pressed = id;
    }
    if (press.hovered) ui.frame.cursor = platform::Cursor::hand;
    for (const platform::Event& event : ui.frame.events) {
        press.activated |= event.kind == platform::EventKind::activate && event.id == id;
    }
    press.ringed = ui.state.focused == id && ui.state.focus_visible;
    return press;
}

bool focused(Id id) { return context().state.focused == id; }

void give_focus(std::string_view key) { context().frame.focus = context().id(key); }

void focus_ring(const Rect& rect, float radius) {
    const Context& ui = context();
    const Rect around{rect.x - 3, rect.y - 3, rect.width + 6, rect.height + 6};
    ui.pen.outline(around, ui.theme.accent, radius + 3, 2);
}

std::size_t emit(const platform::SemanticTree::Description& description) {
    return context().frame.tree.add(description);
}

std::string full_name(std::string_view label) {
    std::string name{label};
    if (!context().place.empty()) name.append(", ").append(context().place);
    return name;
}

std::string named_value(std::string_view label, std::string_view words) {
    std::string name{label};
    name.append(context().message("ui.colon")).append(1, ' ').append(words);
    return name;
}

Scope::Scope(std::string_view key, std::size_t index, std::string_view place)
    : outer_place_{context().place} {
    Context& ui = context();
    const Id parent = ui.scopes.empty() ? 0 : ui.scopes.back();
    const Id list = id_under(parent, key);
    ui.scopes.push_back(id_under(list + static_cast<Id>(index) * 0x9E37'79B9U, "#"));
    if (!place.empty()) ui.place = place;
}

Scope::~Scope() {
    context().scopes.pop_back();
    context().place = outer_place_;
}

}  // namespace termwise::ui
