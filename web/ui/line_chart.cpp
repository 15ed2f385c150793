#include "web/ui/line_chart.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "imgui.h"
#include "web/ui/choice.h"
#include "web/ui/page.h"
#include "web/ui/series.h"

namespace termwise::ui {

namespace {

constexpr float plot_height = 220;
constexpr float wide_plot = 640;  // from here on names stand at the ends of their lines
constexpr float name_room = 150;

// Values and places in pixels.
struct PlotScale {
    Rect plot;
    std::size_t places = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;

    [[nodiscard]] float x(std::size_t place) const {
        if (places < 2) return plot.x + plot.width / 2;
        return plot.x + plot.width * static_cast<float>(place) / static_cast<float>(places - 1);
    }
    [[nodiscard]] float y(std::int64_t value) const {
        const auto part = static_cast<double>(value - least) / static_cast<double>(most - least);
        return plot.bottom() - static_cast<float>(part) * plot.height;
    }
    [[nodiscard]] std::size_t nearest(float at) const {
        if (places < 2) return 0;
        const float step = plot.width / static_cast<float>(places - 1);
        const float place = std::clamp((at - plot.x) / step, 0.0F, static_cast<float>(places - 1));
        return static_cast<std::size_t>(std::lround(place));
    }
};

PlotScale plot_scale(const LineChart& chart, const Rect& plot) {
    PlotScale scale{plot, chart.places.size(), 0, 0};
    bool first = chart.close;
    for (const Line& line : chart.lines) {
        for (const LinePoint& point : line.points) {
            scale.least = first ? point.low : std::min(scale.least, point.low);
            scale.most = first ? point.high : std::max(scale.most, point.high);
            first = false;
        }
    }
    if (scale.most == scale.least) ++scale.most;
    return scale;
}

std::vector<Point> points_of(const Line& line, const PlotScale& scale,
                             std::int64_t LinePoint::*value) {
    std::vector<Point> points;
    for (std::size_t i = 0; i < line.points.size(); ++i) {
        points.push_back({scale.x(i), scale.y(line.points[i].*value)});
    }
    return points;
}

// The place that is pointed at, or else the one chosen.
std::size_t shown_place(const PlotScale& scale, std::size_t& chosen) {
    const ImVec2 from{scale.plot.x, scale.plot.y};
    const ImVec2 to{scale.plot.right(), scale.plot.bottom()};
    if (!ImGui::IsMouseHoveringRect(from, to)) return chosen;
    const std::size_t place = scale.nearest(ImGui::GetIO().MousePos.x);
    if (ImGui::IsMouseClicked(0)) chosen = place;
    return place;
}

// Each line with a piece of itself and its exact value at that place.
float draw_values(const LineChart& chart, std::size_t place, const Rect& room) {
    const Context& ui = context();
    const float line = ui.pen.line_height(body_type);
    float y = room.y;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const Line& one = chart.lines[i];
        draw_line_sample({room.x, y, 28, line}, i);
        const Rect at{room.x + 36, y, room.width - 36, line};
        const std::string_view words =
            place < one.points.size() ? one.points[place].words : std::string_view{};
        const float value = ui.pen.width(words, strong_type) + 1;
        const bool beside = ui.pen.width(one.name, body_type) + space::normal + value <= at.width;
        if (beside) {
            ui.pen.words(one.name, at, body_type, ui.theme.text);
        } else {
            y = ui.pen.paragraph(one.name, at, body_type, ui.theme.text);
        }
        y = ui.pen.paragraph(words, {at.x, y, at.width, 0}, strong_type, ui.theme.text, Align::end);
    }
    return y;
}

void draw_rules(const LineChart& chart, const PlotScale& scale) {
    const Context& ui = context();
    const Rect& plot = scale.plot;
    const float line = ui.pen.line_height(small_type);
    ui.pen.across(plot.x, plot.y, plot.width, ui.theme.rule);
    const float base = scale.y(chart.close ? scale.least : 0);
    ui.pen.across(plot.x, base, plot.width, ui.theme.field_border);
    ui.pen.words(chart.top, {plot.x, plot.y - line, plot.width, line}, small_type, ui.theme.muted);
    ui.pen.words(chart.bottom, {plot.x, base, plot.width / 3, line}, small_type, ui.theme.muted);
}

void draw_lines(const LineChart& chart, const PlotScale& scale, std::size_t place) {
    const Context& ui = context();
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        fill_between(points_of(chart.lines[i], scale, &LinePoint::high),
                     points_of(chart.lines[i], scale, &LinePoint::low), i);
    }
    ui.pen.down(scale.x(place), scale.plot.y, scale.plot.height, ui.theme.accent);
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const std::vector<Point> points = points_of(chart.lines[i], scale, &LinePoint::value);
        stroke_series(points, i);
        if (place >= points.size()) continue;
        ui.pen.dot(points[place].x, points[place].y, 5, series_colour(i));
        ui.pen.dot(points[place].x, points[place].y, 2.5F, ui.theme.card);
    }
}

// The names at the ends of the lines, from top to bottom and clear of each other.
void draw_names(const LineChart& chart, const PlotScale& scale) {
    const Context& ui = context();
    const float line = ui.pen.line_height(small_type);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        if (!chart.lines[i].points.empty()) order.push_back(i);
    }
    const auto end = [&](std::size_t i) { return scale.y(chart.lines[i].points.back().value); };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return end(a) != end(b) ? end(a) < end(b) : a < b;
    });
    float free = scale.plot.y - line;
    for (const std::size_t i : order) {
        const float y = std::max(free, end(i) - line / 2);
        const Rect at{scale.plot.right() + space::small, y, name_room - space::small, line};
        ui.pen.words(chart.lines[i].name, at, small_type, series_colour(i));
        free = y + line;
    }
}

// The first and the last place under the plot.
float draw_ends(const LineChart& chart, const PlotScale& scale) {
    const Context& ui = context();
    const float line = ui.pen.line_height(small_type);
    const Rect at{scale.plot.x, scale.plot.bottom() + line, scale.plot.width, line};
    const float half = at.width / 2;
    ui.pen.words(chart.places.front(), {at.x, at.y, half, line}, small_type, ui.theme.muted);
    ui.pen.words(chart.places.back(), {at.x + half, at.y, half, line}, small_type, ui.theme.muted,
                 Align::end);
    return at.bottom();
}

void emit_cells(Id row, const LineChart& chart, std::size_t place, const Rect& room) {
    Context& ui = context();
    ui.frame.tree.open(emit({.id = row, .role = Role::row, .rect = room}));
    emit({.id = id_under(row, "place"),
          .role = Role::row_header,
          .name = chart.places[place],
          .rect = room});
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        const auto& points = chart.lines[i].points;
        emit({.id = id_under(row + static_cast<Id>(i), "value"),
              .role = Role::cell,
              .name = place < points.size() ? points[place].words : std::string_view{},
              .rect = room});
    }
    ui.frame.tree.close(room.bottom());
}

// The same for a reader who cannot see it.
void emit_values(Id id, std::string_view key, const LineChart& chart, const Rect& room) {
    Context& ui = context();
    ui.frame.tree.open(
        emit({.id = id, .role = Role::table, .name = ui.message(key), .rect = room}));
    const Id headings = id_under(id, "headings");
    ui.frame.tree.open(emit({.id = headings, .role = Role::row, .rect = room}));
    emit({.id = id_under(headings, "place"),
          .role = Role::column_header,
          .name = ui.message(chart.place_key),
          .rect = room});
    for (std::size_t i = 0; i < chart.lines.size(); ++i) {
        emit({.id = id_under(headings + static_cast<Id>(i), "line"),
              .role = Role::column_header,
              .name = chart.lines[i].name,
              .rect = room});
    }
    ui.frame.tree.close(room.bottom());
    for (std::size_t i = 0; i < chart.places.size(); ++i) {
        emit_cells(id_under(id + static_cast<Id>(i), "row"), chart, i, room);
    }
    ui.frame.tree.close(room.bottom());
}

}  // namespace

void line_chart(std::string_view key, const LineChart& chart) {
    if (chart.places.empty()) return;
    Context& ui = context();
    const Id id = id_under(ui.id(key), "lines");
    std::size_t& chosen = ui.state.picked.try_emplace(id, chart.places.size() - 1).first->second;
    chosen = std::min(chosen, chart.places.size() - 1);
    {
        const Scope scope{key, 0, ui.message(key)};
        const Columns columns{3, 220};
        choice(chart.place_key, chart.places, chosen);
    }
    Rect room = ui.layout.slot();
    const bool named = room.width >= ui.pen.scaled(wide_plot) && chart.lines.size() > 1;
    const PlotScale scale =
        plot_scale(chart, {room.x, room.y + ui.pen.line_height(small_type),
                           room.width - (named ? name_room : 0), ui.pen.scaled(plot_height)});
    const std::size_t place = shown_place(scale, chosen);
    draw_rules(chart, scale);
    draw_lines(chart, scale, place);
    if (named) draw_names(chart, scale);
    const float ends = draw_ends(chart, scale) + space::small;
    room.height = draw_values(chart, place, {room.x, ends, room.width, 0}) - room.y;
    emit_values(id, key, chart, room);
    ui.layout.taken(room.bottom());
}

}  // namespace termwise::ui
