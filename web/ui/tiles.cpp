#include "web/ui/tiles.h"

#include <algorithm>
#include <string>

#include "web/ui/page.h"

namespace termwise::ui {

namespace {

constexpr float tile_icon_room = 34;

float tile_room(float width) { return width - 2 * space::normal - tile_icon_room; }

float tile_height(const Tile& tile, float width) {
    const Pen& pen = context().pen;
    const float room = tile_room(width);
    float height = 2 * space::field + pen.height(tile.title, room, strong_type);
    if (!tile.note.empty()) height += pen.line_height(small_type);
    if (!tile.text.empty()) height += pen.height(tile.text, room, small_type);
    return std::max(height, 56.0F);
}

bool draw_tile(Id id, const Tile& tile, const Rect& at) {
    const Context& ui = context();
    const Press press = pressable(id, at);
    if (press.hovered || press.held) ui.pen.fill(at, ui.theme.hover, corner::field);
    ui.pen.outline(at, press.hovered ? ui.theme.field_border : ui.theme.rule, corner::field);
    ui.pen.icon(tile.icon,
                {at.x + space::normal, at.y + space::field, 20, ui.pen.line_height(strong_type)},
                ui.theme.accent);
    Rect line{at.x + space::normal + tile_icon_room, at.y + space::field, tile_room(at.width), 0};
    line.y = ui.pen.paragraph(tile.title, line, strong_type, ui.theme.text);
    if (!tile.note.empty()) {
        line.height = ui.pen.line_height(small_type);
        ui.pen.words(tile.note, line, small_type, ui.theme.text);
        line.y += line.height;
    }
    if (!tile.text.empty()) ui.pen.paragraph(tile.text, line, small_type, ui.theme.muted);
    if (press.ringed) focus_ring(at, corner::field);
    std::string detail{tile.note};
    if (!detail.empty() && !tile.text.empty()) detail += ". ";
    detail += tile.text;
    emit({.id = id, .role = Role::button, .name = tile.title, .detail = detail, .rect = at});
    return press.activated;
}

// How high the row is that begins with that tile.
float row_height(std::span<const Tile> all, std::size_t first, std::size_t columns, float width) {
    float height = 0;
    const std::size_t end = std::min(all.size(), first + columns);
    for (std::size_t i = first; i < end; ++i) height = std::max(height, tile_height(all[i], width));
    return height;
}

}  // namespace

int tiles(std::string_view key, std::span<const Tile> all, float least_width) {
    Context& ui = context();
    int pressed = -1;
    const Columns grid{3, least_width};
    const auto columns = static_cast<std::size_t>(ui.layout.area().columns);
    const Area& area = ui.layout.area();
    const Id group = id_under(ui.id(key), "tiles");
    ui.frame.tree.open(emit({.id = group,
                             .role = Role::group,
                             .name = ui.message(key),
                             .rect = {area.x, area.y, area.width, 0}}));
    float height = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
        Rect at = ui.layout.slot();
        if (i % columns == 0) height = row_height(all, i, columns, at.width);
        at.height = height;
        const Scope scope{key, i};
        if (draw_tile(ui.id("tile"), all[i], at)) pressed = static_cast<int>(i);
        ui.layout.taken(at.bottom());
    }
    ui.frame.tree.close(ui.layout.area().bottom);
    return pressed;
}

}  // namespace termwise::ui
