#include "web/ui/navigation.h"

#include <algorithm>

namespace termwise::ui {

namespace {

// How an entry stands: beside its icon where there is room, else under it.
enum class Form : std::uint8_t { beside, under };

// Whether the entry was pressed.
bool draw_entry(const NavigationItem& item, const Rect& at, Form form, bool is_current) {
    const Context& ui = context();
    const Id id = id_under(id_under(0, "ui.navigation"), item.key);
    const Press press = pressable(id, at);
    const Colour colour = is_current ? ui.theme.accent : ui.theme.muted;
    if (is_current || press.hovered) {
        ui.pen.fill(at, is_current ? ui.theme.accent_soft : ui.theme.hover, corner::field);
    }
    const Type type = is_current ? small_strong_type : small_type;
    const std::string_view name = ui.message(item.key);
    if (form == Form::beside) {
        ui.pen.icon(item.icon, {at.x + 12, at.y, 20, at.height}, colour);
        const Type beside{body_type.size, type.weight};
        ui.pen.words(name, {at.x + 44, at.y, at.width - 52, at.height}, beside,
                     is_current ? ui.theme.accent : ui.theme.text);
    } else {
        const float text = ui.pen.scaled(18);
        const float top = at.y + (at.height - 20 - text - 2) / 2;
        ui.pen.icon(item.icon, {at.x, top, at.width, 20}, colour);
        ui.pen.words(name, {at.x + 2, top + 22, at.width - 4, text}, type, colour, Align::centre);
    }
    if (press.ringed) focus_ring(at, corner::field);
    emit({.id = id,
          .role = Role::button,
          .name = name,
          .states = is_current ? platform::state::current : 0,
          .rect = at});
    return press.activated;
}

}  // namespace

Rect draw_navigation(std::span<const NavigationItem> views, std::size_t& chosen, const Rect& room) {
    Context& ui = context();
    const bool rail = wide();
    const Form form = rail && room.width >= 1000 ? Form::beside : Form::under;
    const float size = rail ? ui.pen.scaled(form == Form::beside ? 216 : 92) : ui.pen.scaled(60);
    const Rect bar = rail ? Rect{room.x, room.y, size, room.height}
                          : Rect{room.x, room.bottom() - size, room.width, size};
    ui.pen.fill(bar, ui.theme.card);
    if (rail) ui.pen.down(bar.right() - ui.pen.hairline(), bar.y, bar.height, ui.theme.rule);
    if (!rail) ui.pen.across(bar.x, bar.y, bar.width, ui.theme.rule);
    const std::size_t node = emit({.id = id_under(0, "ui.navigation"),
                                   .role = Role::navigation,
                                   .name = ui.message("ui.navigation"),
                                   .rect = bar});
    ui.frame.tree.open(node);
    const auto count = static_cast<float>(std::max<std::size_t>(views.size(), 1));
    const float height = ui.pen.scaled(form == Form::beside ? 42 : 60);
    const Rect first = rail ? Rect{bar.x + 10, bar.y + 14, bar.width - 20, height}
                            : Rect{bar.x + 4, bar.y + 5, (bar.width - 8) / count, size - 10};
    Rect at = first;
    const std::size_t before = chosen;
    for (std::size_t i = 0; i < views.size(); ++i) {
        if (draw_entry(views[i], at, form, i == before)) chosen = i;
        if (rail)
            at.y += height + space::hair;
        else
            at.x += at.width;
    }
    if (chosen != before) ui.state.scroll = 0;
    ui.frame.tree.close(bar.bottom());
    if (rail) return {bar.right(), room.y, room.width - size, room.height};
    return {room.x, room.y, room.width, room.height - size};
}

}  // namespace termwise::ui
