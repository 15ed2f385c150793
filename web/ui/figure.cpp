#include "web/ui/figure.h"

#include <algorithm>
#include <string>
#include <utility>

#include "web/ui/disclosure.h"
#include "web/ui/surface.h"

namespace termwise::ui {

namespace {

namespace state = platform::state;

constexpr float widest_values = 520;  // beyond it the eye loses the line
constexpr float sign_room = 28;       // beside the words of a figure that explains itself

Colour colour_of(const Theme& theme, Tone tone) {
    return tone == Tone::neutral ? theme.text : tone_text(theme, tone);
}

// The type in which the words have room: in columns no larger than that of the figures beside them.
Type fitting_type(Id id, std::string_view words, FigureSize size, float room) {
    Context& ui = context();
    Type type = size == FigureSize::key ? figure_type : large_type;
    while (type.size > 18 && ui.pen.width(words, type) > room) type.size -= 2;
    Area& area = ui.layout.area();
    if (area.columns == 1 || size == FigureSize::key) return type;
    if (area.figures == 0) area.figures = id_under(id, "figures");
    const auto measured = ui.state.measures.find(area.figures);
    area.figure_size = area.figure_size > 0 ? std::min(area.figure_size, type.size) : type.size;
    if (measured != ui.state.measures.end() && !measured->second.empty()) {
        type.size = std::min(type.size, measured->second.front());
    }
    return type;
}

// The words of a figure, and how much of its width they may take.
struct FigureWords {
    std::string_view words;
    Type type;
    float room;
};

// Label, figure and note at `at`, which gets its height; returns where the figure's words end.
float draw_figure(Rect& at, std::string_view key, const FigureWords& figure,
                  const FigureOptions& options) {
    const Context& ui = context();
    const bool is_key = options.size == FigureSize::key;
    const float label = ui.pen.line_height(small_type);
    const float line = ui.pen.scaled(is_key ? 42 : 32);
    ui.pen.words(ui.message(key), {at.x, at.y, at.width, label}, small_type, ui.theme.muted);
    const Rect box{at.x, at.y + label, figure.room, line};
    ui.pen.words(figure.words, box, figure.type, colour_of(ui.theme, options.tone));
    at.height = label + line;
    if (!options.note.empty()) {
        const Rect below{at.x, at.bottom(), at.width, 0};
        at.height = ui.pen.paragraph(options.note, below, small_type, ui.theme.muted) - at.y;
    }
    return box.x + std::min(box.width, ui.pen.width(figure.words, figure.type));
}

void values(Id id, const Explanation& reason) {
    Context& ui = context();
    for (const Explanation::Value& value : reason.values) {
        Rect at = ui.layout.slot();
        at.width = std::min(at.width, ui.pen.scaled(widest_values));
        at.height = ui.pen.line_height(small_type);
        const float beside = ui.pen.width(value.words, small_strong_type) + space::normal;
        ui.pen.words(value.name, at, small_type, ui.theme.muted);
        if (ui.pen.width(value.name, small_type) + beside <= at.width) {
            ui.pen.words(value.words, at, small_strong_type, ui.theme.text, Align::end);
        } else {
            const Rect below{at.x, at.bottom(), at.width, 0};
            at.height =
                ui.pen.paragraph(value.words, below, small_strong_type, ui.theme.text) - at.y;
        }
        ui.pen.across(at.x, at.bottom() + 2, at.width, ui.theme.rule);
        emit({.id = id_under(id, value.name),
              .role = Role::text,
              .name = named_value(value.name, value.words),
              .rect = at});
        ui.layout.taken(at.bottom() + 3);
    }
}

void line(Id id, std::string_view words, Type type, Colour colour) {
    Context& ui = context();
    Rect at = ui.layout.slot();
    at.height = ui.pen.paragraph(words, at, type, colour) - at.y;
    emit({.id = id, .role = Role::text, .name = words, .rect = at});
    ui.layout.taken(at.bottom());
}

void parts(Id id, const Explanation& reason) {
    for (std::size_t i = 0; i < reason.parts.size(); ++i) {
        const Explanation& part = reason.parts[i];
        const Id part_id = id_under(id + static_cast<Id>(i), "part");
        if (part.values.empty() && part.source.empty() && part.parts.empty()) {
            line(part_id, part.sentence, body_type, context().theme.text);
            continue;
        }
        if (!disclosure_line(part_id, part.sentence, body_type)) continue;
        Context& ui = context();
        const Rect at = ui.layout.slot();
        ui.layout.open(Area::begun(Flow::down, {at.x + 26, at.y, at.width - 26, 0}, space::small));
        Explanation inner = part;
        inner.sentence.clear();
        explanation(part_id, inner);
        const float bottom = ui.layout.close();
        ui.pen.down(at.x + 10, at.y, bottom - at.y, ui.theme.rule);
        ui.layout.taken(bottom);
    }
}

// The reason on a surface of its own, under the figure that it explains.
void panel(Id id, std::string_view name, const Why& why) {
    Context& ui = context();
    Rect at = ui.layout.slot();
    begin_surface();
    const std::size_t node =
        emit({.id = id_under(id, "why"), .role = Role::region, .name = name, .rect = at});
    ui.frame.tree.open(node);
    const Rect inside{at.x + space::normal, at.y + space::field, at.width - 2 * space::normal, 0};
    ui.layout.open(Area::begun(Flow::down, inside, space::small));
    line(id_under(id, "name"), name, small_strong_type, ui.theme.muted);
    if (ui.wording.explained != nullptr) {
        explanation(id, ui.wording.explained(ui.wording.texts, why));
    }
    const float bottom = ui.layout.close() + space::field;
    ui.frame.tree.close(bottom);
    ui.layout.taken(bottom);
    at.height = bottom - at.y;
    under_surface();
    ui.pen.fill(at, ui.theme.hover, corner::field);
    end_surface();
}

}  // namespace

void explanation(Id id, const Explanation& reason) {
    const Theme& theme = context().theme;
    if (!reason.sentence.empty())
        line(id_under(id, "rule"), reason.sentence, body_type, theme.text);
    values(id, reason);
    parts(id, reason);
    if (!reason.source.empty())
        line(id_under(id, "source"), reason.source, small_type, theme.muted);
}

void plain_figure(std::string_view key, std::string_view words, const FigureOptions& options) {
    Context& ui = context();
    Rect at = ui.layout.slot(ui.pen.scaled(180));
    const Id id = ui.id(key);
    const Type type = fitting_type(id, words, options.size, at.width);
    draw_figure(at, key, {words, type, at.width}, options);
    emit({.id = id,
          .role = Role::text,
          .name = named_value(full_name(ui.message(key)), words),
          .rect = at});
    ui.layout.taken(at.bottom());
}

void figure(std::string_view key, std::string_view words, const Why& why,
            const FigureOptions& options) {
    Context& ui = context();
    const Id id = ui.id(key);
    const Rect cell = ui.layout.slot(ui.pen.scaled(180));
    const Type type = fitting_type(id, words, options.size, cell.width - sign_room);
    ui.layout.open(Area::begun(Flow::down, cell, space::small));
    Rect at = ui.layout.slot();
    const float end = draw_figure(at, key, {words, type, at.width - sign_room}, options);
    const Press press = pressable(id, at);
    if (press.activated) ui.set_open(id, !ui.is_open(id));
    const bool open = ui.is_open(id);
    const float middle = at.y + ui.pen.line_height(small_type) +
                         ui.pen.scaled(options.size == FigureSize::key ? 21 : 16);
    ui.pen.icon(open ? Icon::chevron_up : Icon::info, {end + 8, middle - 9, 18, 18},
                press.hovered || open ? ui.theme.accent : ui.theme.muted);
    if (press.ringed) focus_ring(at, corner::badge);
    std::string name = named_value(full_name(ui.message(key)), words);
    emit({.id = id,
          .role = Role::button,
          .name = name,
          .value = words,
          .detail = ui.message("ui.explains"),
          .states = open ? state::expanded : state::closed,
          .rect = at});
    ui.layout.taken(at.bottom());
    const float bottom = ui.layout.close();
    ui.layout.taken(bottom);
    if (!open) return;
    if (ui.layout.area().flow == Flow::grid && ui.layout.area().columns > 1) {
        ui.reasons.push_back({ui.layout.depth(), id, std::move(name), &why});
    } else {
        panel(id, name, why);
    }
}

void keep_figure_size(const Area& columns) {
    if (columns.figures == 0) return;
    Context& ui = context();
    std::vector<float>& measured = ui.state.measures[columns.figures];
    if (measured.size() == 1 && measured.front() == columns.figure_size) return;
    measured.assign(1, columns.figure_size);
    ui.frame.wake_in = 0;
}

void draw_waiting_reasons() {
    Context& ui = context();
    for (std::size_t i = 0; i < ui.reasons.size();) {
        if (ui.reasons[i].depth <= ui.layout.depth()) {
            ++i;
            continue;
        }
        const PendingReason reason = ui.reasons[i];
        ui.reasons.erase(ui.reasons.begin() + static_cast<std::ptrdiff_t>(i));
        panel(reason.id, reason.name, *reason.why);
    }
}

}  // namespace termwise::ui
