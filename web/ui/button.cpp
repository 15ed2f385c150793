#include "web/ui/button.h"

#include <algorithm>

#include "web/ui/context.h"

namespace termwise::ui {

namespace {

constexpr float padding = 14;

struct Look {
    Colour surface = 0;
    Colour words = 0;
    bool outlined = false;
    bool filled = false;
};

Look look_of(ButtonKind kind, const Theme& theme, const Press& press) {
    const bool near = press.hovered || press.held;
    switch (kind) {
        case ButtonKind::primary:
            return {theme.accent, theme.on_accent, false, true};
        case ButtonKind::secondary:
            return {near ? theme.hover : theme.card, theme.text, true, true};
        case ButtonKind::quiet:
            return {theme.hover, theme.accent, false, near};
        case ButtonKind::chosen:
            return {theme.accent_soft, theme.accent, true, true};
        case ButtonKind::danger:
            return {near ? theme.danger_soft : theme.card, theme.danger, true, true};
    }
    return {};
}

void draw_face(const Rect& at, const Look& look, const Press& press) {
    const Context& ui = context();
    if (look.filled) ui.pen.fill(at, look.surface, corner::field);
    if (look.outlined) ui.pen.outline(at, ui.theme.field_border, corner::field);
    if (press.hovered && look.surface == ui.theme.accent) {
        ui.pen.outline(at, ui.theme.text, corner::field);
    }
    if (press.ringed) focus_ring(at, corner::field);
}

// Words that have no room in one line go on below, all of them in the middle.
void draw_button_words(std::string_view words, const Rect& inside, Colour colour, Align align) {
    const Context& ui = context();
    if (ui.pen.width(words, strong_type) <= inside.width) {
        return ui.pen.words(words, inside, strong_type, colour, align);
    }
    const float height = ui.pen.height(words, inside.width, strong_type);
    const float above = ui.pen.snapped((inside.height - height) / 2);
    ui.pen.paragraph(words, {inside.x, inside.y + above, inside.width, 0}, strong_type, colour,
                     align);
}

float button_height(std::string_view words, float room) {
    const Context& ui = context();
    const float line = ui.pen.line_height(strong_type);
    const float beside = ui.control_height() - line;  // above and below the words together
    return std::max(ui.control_height(), ui.pen.height(words, room, strong_type) + beside);
}

}  // namespace

bool button(std::string_view key, ButtonKind kind, Icon icon) {
    Context& ui = context();
    const Id id = ui.id(key);
    const std::string_view words = ui.message(key);
    const float icon_room = icon == Icon::none ? 0 : 24;
    const float natural = ui.pen.width(words, strong_type) + icon_room + 2 * padding + 1;
    Rect at = ui.layout.slot(natural);
    at.width = std::min(natural, at.width);
    const float room = at.width - 2 * padding - icon_room;
    at.height = button_height(words, room);
    // Without a surface it is the words that stand on the line of those above.
    if (kind == ButtonKind::quiet && at.x == ui.layout.area().x) {
        at.x -= padding;
        ui.layout.area().used -= padding;
    }
    const Press press = pressable(id, at);
    const Look look = look_of(kind, ui.theme, press);
    draw_face(at, look, press);
    if (icon != Icon::none) ui.pen.icon(icon, {at.x + 12, at.y, 18, at.height}, look.words);
    draw_button_words(words, {at.x + padding + icon_room, at.y, room, at.height}, look.words,
                      icon == Icon::none ? Align::centre : Align::start);
    emit({.id = id,
          .role = Role::button,
          .name = full_name(words),
          .states = kind == ButtonKind::chosen ? platform::state::checked : 0,
          .rect = at});
    ui.layout.taken(at.bottom());
    return press.activated;
}

bool icon_button(std::string_view key, Icon icon) {
    Context& ui = context();
    const Id id = ui.id(key);
    const float side = ui.control_height();
    Rect at = ui.layout.slot(side);
    at.width = at.height = side;
    const Press press = pressable(id, at);
    if (press.hovered) ui.pen.fill(at, ui.theme.hover, corner::field);
    if (press.ringed) focus_ring(at, corner::field);
    const float inset = (side - 20) / 2;
    ui.pen.icon(icon, {at.x + inset, at.y + inset, 20, 20},
                press.hovered ? ui.theme.text : ui.theme.muted);
    emit({.id = id, .role = Role::button, .name = full_name(ui.message(key)), .rect = at});
    ui.layout.taken(at.bottom());
    return press.activated;
}

}  // namespace termwise::ui
