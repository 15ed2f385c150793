#include "web/ui/text.h"

#include <algorithm>

#include "web/ui/context.h"

namespace termwise::ui {

namespace {

void paragraph(std::string_view words, Type type, Colour colour) {
    Context& ui = context();
    Rect at = ui.layout.slot(ui.pen.width(words, type) + 1);
    at.height = ui.pen.paragraph(words, at, type, colour) - at.y;
    emit({.id = ui.id(words), .role = Role::text, .name = words, .rect = at});
    ui.layout.taken(at.bottom());
}

Icon icon_of(Tone tone) {
    switch (tone) {
        case Tone::success:
            return Icon::check;
        case Tone::warning:
        case Tone::danger:
            return Icon::warning;
        case Tone::neutral:
        case Tone::accent:
            return Icon::info;
    }
    return Icon::info;
}

}  // namespace

void text(std::string_view words) { paragraph(words, body_type, context().theme.text); }

void muted_text(std::string_view words) { paragraph(words, small_type, context().theme.muted); }

void heading(std::string_view key) { heading_text(context().message(key)); }

void heading_text(std::string_view words) {
    Context& ui = context();
    Rect at = ui.layout.slot();
    at.height = ui.pen.paragraph(words, at, strong_type, ui.theme.text) - at.y;
    emit({.id = ui.id(words), .role = Role::heading, .name = words, .rect = at, .number = 3});
    ui.layout.taken(at.bottom());
}

void badge(std::string_view words, Tone tone) {
    Context& ui = context();
    const float natural = ui.pen.width(words, small_strong_type) + 2 * space::small;
    Rect at = ui.layout.slot(natural);
    at.width = std::min(natural, at.width);
    const float above = (ui.pen.scaled(24) - ui.pen.line_height(small_strong_type)) / 2;
    Rect inside{at.x + space::small, at.y + above, at.width - 2 * space::small, 0};
    const bool one_line = at.width == natural;
    inside.height = one_line ? ui.pen.line_height(small_strong_type)
                             : ui.pen.height(words, inside.width, small_strong_type);
    at.height = inside.height + 2 * above;
    ui.pen.fill(at, tone_surface(ui.theme, tone), corner::badge);
    const Colour colour = tone_text(ui.theme, tone);
    if (one_line)
        ui.pen.words(words, at, small_strong_type, colour, Align::centre);
    else
        ui.pen.paragraph(words, inside, small_strong_type, colour);
    emit({.id = ui.id(words), .role = Role::text, .name = words, .rect = at});
    ui.layout.taken(at.bottom());
}

void notice(Tone tone, std::string_view words) {
    Context& ui = context();
    Rect at = ui.layout.slot();
    const float room = at.width - 3 * space::field - 20;
    const float line = ui.pen.line_height(body_type);
    at.height = ui.pen.height(words, room, body_type) + 2 * space::field;
    ui.pen.fill(at, tone_surface(ui.theme, tone), corner::field);
    ui.pen.icon(icon_of(tone), {at.x + space::field, at.y + space::field, 20, line},
                tone_text(ui.theme, tone));
    const Rect box{at.x + 2 * space::field + 20, at.y + space::field, room, 0};
    ui.pen.paragraph(words, box, body_type, ui.theme.text);
    emit({.id = ui.id(words), .role = Role::text, .name = words, .rect = at});
    ui.layout.taken(at.bottom());
}

void empty_state(std::string_view title_key, std::string_view text_key) {
    Context& ui = context();
    Rect at = ui.layout.slot();
    const std::string_view words = ui.message(text_key);
    Rect title{at.x + space::normal, at.y + space::card, at.width - 2 * space::normal, 0};
    title.height = ui.pen.height(ui.message(title_key), title.width, strong_type);
    Rect below{title.x, title.bottom() + space::hair, title.width, 0};
    below.height = ui.pen.height(words, below.width, body_type);
    at.height = below.bottom() + space::card - at.y;
    ui.pen.fill(at, ui.theme.hover, corner::field);
    ui.pen.paragraph(ui.message(title_key), title, strong_type, ui.theme.text, Align::centre);
    ui.pen.paragraph(words, below, body_type, ui.theme.muted, Align::centre);
    emit(
        {.id = ui.id(title_key), .role = Role::text, .name = ui.message(title_key), .rect = title});
    emit({.id = ui.id(text_key), .role = Role::text, .name = words, .rect = below});
    ui.layout.taken(at.bottom());
}

void gap(float pixels) { context().layout.space(pixels); }

}  // namespace termwise::ui
