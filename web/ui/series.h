#pragma once

#include <cstddef>
#include <span>

#include "web/ui/context.h"

namespace termwise::ui {

/// A point on the canvas.
struct Point {
    float x = 0;
    float y = 0;
};

// The series of a chart, numbered from 0. Each has a colour of the theme, and besides it a hatching
// where it is a surface and dashes where it is a line, so that six can be told apart without
// colour.

inline constexpr std::size_t distinct_series = 6;

Colour series_colour(std::size_t series);

/// A surface of the series.
void fill_series(const Rect& rect, std::size_t series);

/// A line of the series through the points.
void stroke_series(std::span<const Point> points, std::size_t series);

/// The room between two lines over the same places, pale and hatched.
void fill_between(std::span<const Point> upper, std::span<const Point> lower, std::size_t series);

/// What stands for the series in a legend: a surface, or a piece of its line.
void draw_surface_sample(const Rect& box, std::size_t series);
void draw_line_sample(const Rect& box, std::size_t series);

}  // namespace termwise::ui
