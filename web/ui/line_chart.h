#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace termwise::ui {

/// Where a line is at one place, in whatever unit the lines of the chart share, and how far it may
/// be otherwise: `low` to `high`, both equal to `value` where nothing is known of that.
struct LinePoint {
    std::int64_t low = 0;
    std::int64_t value = 0;
    std::int64_t high = 0;
    std::string_view words = {};  ///< All three, exactly, in the reader's language.
};

/// One line, with a point for each place.
struct Line {
    std::string_view name = {};
    std::span<const LinePoint> points = {};
};

/// What a chart of lines is drawn from. `places` are what the points stand above, from left to
/// right, evenly; `place_key` is the message key of what they are ("Month").
struct LineChart {
    std::string_view place_key = {};
    std::span<const std::string_view> places = {};
    std::span<const Line> lines = {};
    std::string_view top = {};     ///< The highest value in words, at the upper rule.
    std::string_view bottom = {};  ///< Nothing in words, or the lowest value, at the lower one.
    bool close = false;  ///< From the lowest value on, where lines differ by little of it.
};

/// Lines over places, told apart by dashes besides colour, with the room around them hatched. A
/// choice of the place above the chart shows the exact values there; so does pointing at it. A
/// screen reader is given the same as a table whose caption is the message of `key`.
void line_chart(std::string_view key, const LineChart& chart);

}  // namespace termwise::ui
