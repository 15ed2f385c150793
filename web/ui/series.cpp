#include "web/ui/series.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include "imgui.h"

namespace termwise::ui {

namespace {

// How far apart the slanted lines of a surface are, and how they run; no distance: none.
struct Hatching {
    float rising = 0;
    float falling = 0;
};
constexpr std::array<Hatching, distinct_series> hatchings{
    {{0, 0}, {6, 0}, {0, 6}, {8, 8}, {3, 0}, {0, 12}}};

// Lengths of stroke and gap, in turn; all zero is unbroken.
using Dashes = std::array<float, 4>;
constexpr std::array<Dashes, distinct_series> dashes{
    {{0, 0, 0, 0}, {10, 4, 10, 4}, {2, 4, 2, 4}, {12, 4, 2, 4}, {5, 3, 5, 3}, {18, 5, 3, 5}}};

ImU32 tint(Colour colour, int alpha) {
    return IM_COL32(colour >> 16U & 0xFFU, colour >> 8U & 0xFFU, colour & 0xFFU, alpha);
}

void hatch(const Rect& rect, const Hatching& hatching, ImU32 colour) {
    ImDrawList* list = context().pen.list();
    list->PushClipRect({rect.x, rect.y}, {rect.right(), rect.bottom()}, true);
    const float rise = rect.height;
    for (float x = rect.x - rise; hatching.rising > 0 && x < rect.right(); x += hatching.rising) {
        list->AddLine({x, rect.bottom()}, {x + rise, rect.y}, colour, 1);
    }
    for (float x = rect.x - rise; hatching.falling > 0 && x < rect.right(); x += hatching.falling) {
        list->AddLine({x, rect.y}, {x + rise, rect.bottom()}, colour, 1);
    }
    list->PopClipRect();
}

// Where along the pattern of dashes a line stands.
struct DashState {
    std::size_t part = 0;
    float left = 0;
};

// Draws one straight piece and goes on in the pattern where the piece before stopped.
void dash(Point from, Point to, const Dashes& pattern, DashState& at, ImU32 colour) {
    const float length = std::hypot(to.x - from.x, to.y - from.y);
    const auto along = [&](float part) {
        return ImVec2{from.x + (to.x - from.x) * part / length,
                      from.y + (to.y - from.y) * part / length};
    };
    for (float done = 0; done < length;) {
        if (at.left <= 0) {
            at.part = (at.part + 1) % pattern.size();
            at.left = pattern[at.part];
        }
        const float step = std::min(at.left, length - done);
        if (at.part % 2 == 0) {
            context().pen.list()->AddLine(along(done), along(done + step), colour, 2);
        }
        done += step;
        at.left -= step;
    }
}

}  // namespace

Colour series_colour(std::size_t series) {
    const Theme& theme = context().theme;
    const std::array<Colour, distinct_series> colours{theme.accent, theme.warning, theme.success,
                                                      theme.text,   theme.danger,  theme.muted};
    return colours[series % distinct_series];
}

void fill_series(const Rect& rect, std::size_t series) {
    if (rect.width <= 0) return;
    const Context& ui = context();
    const Colour colour = series_colour(series);
    const bool solid = series % distinct_series == 0;
    if (solid) {
        ui.pen.fill(rect, colour);
    } else {
        ui.pen.fill(rect, ui.theme.card);
        hatch(rect, hatchings[series % distinct_series], tint(colour, 255));
    }
    ui.pen.outline(rect, colour);
}

void stroke_series(std::span<const Point> points, std::size_t series) {
    const Dashes& pattern = dashes[series % distinct_series];
    const ImU32 colour = tint(series_colour(series), 255);
    ImDrawList* list = context().pen.list();
    if (pattern[0] <= 0) {
        for (const Point& point : points) list->PathLineTo({point.x, point.y});
        list->PathStroke(colour, ImDrawFlags_None, 2);
        return;
    }
    DashState at{0, pattern[0]};
    for (std::size_t i = 1; i < points.size(); ++i) {
        dash(points[i - 1], points[i], pattern, at, colour);
    }
}

void fill_between(std::span<const Point> upper, std::span<const Point> lower, std::size_t series) {
    ImDrawList* list = context().pen.list();
    const Colour colour = series_colour(series);
    for (std::size_t i = 1; i < upper.size() && i < lower.size(); ++i) {
        const Point& a = upper[i - 1];
        const Point& b = upper[i];
        const Point& c = lower[i];
        const Point& d = lower[i - 1];
        list->AddQuadFilled({a.x, a.y}, {b.x, b.y}, {c.x, c.y}, {d.x, d.y}, tint(colour, 40));
        for (int part = 0; part < 4; ++part) {  // upright hairs: a surface without colour too
            const float t = static_cast<float>(part) / 4;
            const float x = a.x + (b.x - a.x) * t;
            const float top = a.y + (b.y - a.y) * t;
            const float bottom = d.y + (c.y - d.y) * t;
            list->AddLine({x, top}, {x, bottom}, tint(colour, 110), 1);
        }
    }
}

void draw_surface_sample(const Rect& box, std::size_t series) {
    fill_series({box.x, box.y + (box.height - 12) / 2, box.width, 12}, series);
}

void draw_line_sample(const Rect& box, std::size_t series) {
    const float middle = box.y + box.height / 2;
    const std::array<Point, 2> ends{Point{box.x, middle}, Point{box.right(), middle}};
    stroke_series(ends, series);
}

}  // namespace termwise::ui
