#include "web/ui/bar_chart.h"

#include <algorithm>

#include "web/ui/legend.h"
#include "web/ui/series.h"

namespace termwise::ui {

namespace {

constexpr float bar_thickness = 12;

// What lengths of the chart are in pixels.
struct BarScale {
    std::int64_t least = 0;
    std::int64_t most = 0;
    float x = 0;
    float width = 0;

    [[nodiscard]] float at(std::int64_t size) const {
        const auto whole = static_cast<double>(most - least);
        return x + static_cast<float>(static_cast<double>(size - least) / whole) * width;
    }
};

BarScale bar_scale(std::span<const Bar> bars, const Rect& room) {
    BarScale scale{0, 0, room.x, room.width};
    for (const Bar& bar : bars) {
        std::int64_t up = 0;
        std::int64_t down = 0;
        for (const BarPart& part : bar.parts) (part.size < 0 ? down : up) += part.size;
        scale.most = std::max({scale.most, up, bar.room});
        scale.least = std::min(scale.least, down);
    }
    if (scale.most == scale.least) ++scale.most;
    return scale;
}

// The name with the value at the end of its line, or under it where there is no room.
float draw_bar_words(const Bar& bar, const Rect& at) {
    const Context& ui = context();
    const float line = ui.pen.line_height(body_type);
    const float value = ui.pen.width(bar.words, strong_type) + 1;
    const float name = ui.pen.width(bar.label, body_type);
    const bool beside = name + space::normal + value <= at.width;
    const float bottom =
        beside ? at.y + line : ui.pen.paragraph(bar.label, at, body_type, ui.theme.text) + line;
    if (beside) ui.pen.words(bar.label, {at.x, at.y, name + 1, line}, body_type, ui.theme.text);
    ui.pen.words(bar.words, {at.x, bottom - line, at.width, line}, strong_type, ui.theme.text,
                 Align::end);
    return bottom;
}

void draw_bar(const Bar& bar, const BarScale& scale, float y) {
    const Context& ui = context();
    const float zero = scale.at(0);
    if (bar.room > 0) {
        ui.pen.outline({zero, y, scale.at(bar.room) - zero, bar_thickness}, ui.theme.field_border);
    } else {
        ui.pen.across(scale.x, y + bar_thickness, scale.width, ui.theme.rule);
    }
    std::int64_t up = 0;
    std::int64_t down = 0;
    for (const BarPart& part : bar.parts) {
        std::int64_t& end = part.size < 0 ? down : up;
        const float from = scale.at(end);
        end += part.size;
        const float to = scale.at(end);
        fill_series({std::min(from, to), y, std::max(from, to) - std::min(from, to), bar_thickness},
                    part.series);
    }
    if (scale.least < 0) ui.pen.fill({zero - 1, y - 3, 2, bar_thickness + 6}, ui.theme.text);
}

// The same for a reader who cannot see it.
void emit_bar(Id id, const Bar& bar, const Rect& at) {
    Context& ui = context();
    ui.frame.tree.open(emit({.id = id, .role = Role::row, .rect = at}));
    emit({.id = id_under(id, "name"), .role = Role::row_header, .name = bar.label, .rect = at});
    emit({.id = id_under(id, "value"), .role = Role::cell, .name = bar.words, .rect = at});
    if (!bar.note.empty()) {
        emit({.id = id_under(id, "note"), .role = Role::cell, .name = bar.note, .rect = at});
    }
    ui.frame.tree.close(at.bottom());
}

}  // namespace

void bar_chart(std::string_view key, std::span<const Bar> bars,
               std::span<const std::string_view> series) {
    Context& ui = context();
    const Rect room = ui.layout.slot();
    float y = draw_legend(series, draw_surface_sample, room);
    const BarScale scale = bar_scale(bars, room);
    const Id id = id_under(ui.id(key), "bars");
    ui.frame.tree.open(
        emit({.id = id, .role = Role::table, .name = ui.message(key), .rect = room}));
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Rect at{room.x, y, room.width, 0};
        y = draw_bar_words(bars[i], at) + 2;
        draw_bar(bars[i], scale, y);
        y += bar_thickness + space::hair;
        if (!bars[i].note.empty()) {
            const Rect below{room.x, y, room.width, 0};
            y = ui.pen.paragraph(bars[i].note, below, small_type, ui.theme.muted);
        }
        at.height = y - at.y;
        emit_bar(id_under(id + static_cast<Id>(i), "bar"), bars[i], at);
        y += space::field;
    }
    const float bottom = bars.empty() ? y : y - space::field;
    ui.frame.tree.close(bottom);
    ui.layout.taken(bottom);
}

}  // namespace termwise::ui
