#include "web/ui/disclosure.h"

#include <algorithm>
#include <cmath>
#include <string>

#include "imgui.h"
#include "web/ui/surface.h"

namespace termwise::ui {

namespace {

using platform::EventKind;
namespace state = platform::state;

bool escaped() {
    const auto& events = context().frame.events;
    return std::any_of(events.begin(), events.end(), [](const platform::Event& event) {
        return event.kind == EventKind::key &&
               event.index == static_cast<std::uint32_t>(platform::Key::escape);
    });
}

bool pointer_in(const Rect& rect) {
    return ImGui::IsMouseHoveringRect({rect.x, rect.y}, {rect.right(), rect.bottom()}, false);
}

constexpr float mark_room = 30;  // for the check mark, at the end of its line
constexpr float icon_room = 30;

// Where the list of a menu lies: under its button or above it, and within the page.
Rect menu_place(std::span<const MenuItem> items, const Rect& button) {
    const Context& ui = context();
    float width = 180;
    for (const MenuItem& item : items) {
        const float beside =
            (item.mark == Mark::none ? 0 : mark_room) + (item.icon == Icon::none ? 0 : icon_room);
        width = std::max(width, ui.pen.width(item.words, body_type) + beside + 2 * space::normal);
    }
    width = std::min(width, ui.frame.width - 2 * space::small);
    width = std::ceil(width);  // windows lie on whole pixels
    const float x = std::floor(std::min(button.x, ui.frame.width - width - space::small));
    const float rows = static_cast<float>(items.size()) * (ui.control_height() + 2);
    const float natural = std::ceil(rows) + 2 * space::hair;
    if (button.y > ui.frame.height / 2) {
        const float height = std::min(natural, button.y - space::hair - space::small);
        return {x, std::round(button.y - space::hair - height), width, std::floor(height)};
    }
    const float y = std::round(button.bottom() + space::hair);
    const float most = ui.frame.height - y - space::small;  // large text makes rows close up
    return {x, y, width, std::min(natural, most)};
}

bool menu_item(Id id, const MenuItem& item, const Rect& at) {
    const Context& ui = context();
    const Press press = pressable(id, at);
    if (press.hovered || press.ringed) ui.pen.fill(at, ui.theme.hover, corner::badge);
    const bool on = item.mark == Mark::on;
    const float before = item.icon == Icon::none ? 0 : icon_room;
    const float after = item.mark == Mark::none ? 0 : mark_room;
    const float room = at.width - 2 * space::field - before - after;
    const Colour ink = item.current ? ui.theme.accent : ui.theme.text;
    ui.pen.icon(item.icon, {at.x + space::field, at.y, 20, at.height},
                item.current ? ink : ui.theme.muted);
    ui.pen.words(item.words, {at.x + space::field + before, at.y, room, at.height},
                 item.current ? strong_type : body_type, ink);
    const Rect mark{at.right() - space::field - 20, at.y + (at.height - 20) / 2, 20, 20};
    if (on) ui.pen.icon(Icon::check, mark, ui.theme.accent);
    if (item.divided) ui.pen.across(at.x, at.y, at.width, ui.theme.rule);
    if (press.ringed) ui.pen.outline(at, ui.theme.accent, corner::badge, 2);
    emit({.id = id,
          .role = item.mark == Mark::none ? Role::menu_item : Role::menu_item_radio,
          .name = item.words,
          .states = (on ? state::checked : 0) | (item.current ? state::current : 0),
          .rect = at});
    return press.activated;
}

Id item_id(Id menu, std::size_t item) { return id_under(menu + static_cast<Id>(item), "item"); }

int menu_items(Id id, std::span<const MenuItem> items, const Rect& list) {
    const Context& ui = context();
    ui.pen.fill(list, ui.theme.card, corner::card);
    ui.pen.outline(list, ui.theme.field_border, corner::card);
    int pressed = -1;
    Rect at{list.x + space::hair, list.y + space::hair, list.width - 2 * space::hair,
            (list.height - 2 * space::hair) / static_cast<float>(items.size())};
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (menu_item(item_id(id, i), items[i], at)) {
            pressed = static_cast<int>(i);
        }
        at.y += at.height;
    }
    return pressed;
}

}  // namespace

Id first_item(Id menu) { return item_id(menu, 0); }

// In a window above the page.
int menu_list(Id id, std::string_view name, std::span<const MenuItem> items, const Rect& button) {
    Context& ui = context();
    const Rect list = menu_place(items, button);
    ImGui::SetNextWindowPos({list.x, list.y});
    ImGui::SetNextWindowSize({list.width, list.height});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowPadding, {0, 0});
    ImGui::PushStyleVar(ImGuiStyleVar_WindowBorderSize, 0);
    ImGui::Begin("menu", nullptr,
                 ImGuiWindowFlags_NoDecoration | ImGuiWindowFlags_NoMove |
                     ImGuiWindowFlags_NoBackground | ImGuiWindowFlags_NoNav |
                     ImGuiWindowFlags_NoSavedSettings);
    ImGui::PopStyleVar(2);
    const Pen page = ui.pen;
    ui.pen = Pen{ImGui::GetWindowDrawList(), ui.frame.density, ui.frame.appearance.text_scale};
    ui.frame.tree.open(
        emit({.id = id_under(id, "list"), .role = Role::menu, .name = name, .rect = list}));
    const int pressed = menu_items(id, items, list);
    ui.frame.tree.close(list.bottom());
    ui.pen = page;
    ImGui::End();
    const bool elsewhere =
        ImGui::IsMouseClicked(ImGuiMouseButton_Left) && !pointer_in(list) && !pointer_in(button);
    const bool escapes = escaped();
    if (elsewhere || escapes || pressed >= 0) ui.state.menu = 0;
    if (escapes || pressed >= 0) ui.frame.focus = id;
    return pressed;
}

bool disclosure_line(Id id, std::string_view words, Type type) {
    Context& ui = context();
    Rect at = ui.layout.slot();
    const float room = at.width - 28;
    const float height = ui.pen.height(words, room, type);
    at.height = std::max(height + 2 * space::hair, ui.touch() ? 44.0F : ui.pen.scaled(30));
    const float top = at.y + ui.pen.snapped((at.height - height) / 2);
    const Press press = pressable(id, at);
    if (press.activated) ui.set_open(id, !ui.is_open(id));
    const bool open = ui.is_open(id);
    if (press.hovered) ui.pen.fill(at, ui.theme.hover, corner::badge);
    const float line = ui.pen.line_height(type);
    ui.pen.icon(open ? Icon::chevron_down : Icon::chevron_right, {at.x + 2, top, 18, line},
                ui.theme.muted);
    ui.pen.paragraph(words, {at.x + 26, top, room, 0}, type, ui.theme.text);
    if (press.ringed) focus_ring(at, corner::badge);
    emit({.id = id,
          .role = Role::button,
          .name = full_name(words),
          .states = open ? state::expanded : state::closed,
          .rect = at});
    ui.layout.taken(at.bottom());
    return open;
}

bool disclosure(std::string_view key) {
    return disclosure_line(context().id(key), context().message(key), strong_type);
}

void unfold(std::string_view key) {
    Context& ui = context();
    ui.set_open(ui.id(key), true);
}

int menu(std::string_view key, std::span<const MenuItem> items, Icon icon) {
    Context& ui = context();
    const Id id = ui.id(key);
    const std::string_view words = ui.message(key);
    const bool icon_only = ui.icons_only && icon != Icon::none;
    const float room = icon == Icon::none ? 0 : 24;
    const float natural =
        icon_only ? ui.control_height() : ui.pen.width(words, strong_type) + room + 50;
    Rect at = ui.layout.slot(natural);
    at.width = std::min(natural, at.width);
    at.height = ui.control_height();
    const Press press = pressable(id, at);
    if (press.activated) ui.state.menu = ui.state.menu == id ? 0 : id;
    const bool open = ui.state.menu == id;
    if (press.activated && open && !items.empty()) ui.frame.focus = first_item(id);
    ui.pen.fill(at, press.hovered || open ? ui.theme.hover : ui.theme.card, corner::field);
    ui.pen.outline(at, ui.theme.field_border, corner::field);
    const Rect icon_box{icon_only ? at.x : at.x + 12, at.y, icon_only ? at.width : 18, at.height};
    ui.pen.icon(icon, {icon_box.x, at.y + (at.height - 18) / 2, icon_box.width, 18}, ui.theme.text);
    if (!icon_only) {
        ui.pen.words(words, {at.x + 14 + room, at.y, at.width - 48 - room, at.height}, strong_type,
                     ui.theme.text);
        ui.pen.icon(Icon::chevron_down, {at.right() - 28, at.y, 18, at.height}, ui.theme.muted);
    }
    if (press.ringed) focus_ring(at, corner::field);
    emit({.id = id,
          .role = Role::button,
          .name = words,
          .states = state::opens_menu | (open ? state::expanded : state::closed),
          .rect = at});
    ui.layout.taken(at.bottom());
    return open ? menu_list(id, words, items, at) : -1;
}

}  // namespace termwise::ui
