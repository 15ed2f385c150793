#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace termwise::ui {

/// A piece of a bar: how long it is, in whatever unit the bars of the chart share, and of which
/// series. A piece below zero runs the other way.
struct BarPart {
    std::int64_t size = 0;
    std::size_t series = 0;
};

/// One bar with its words, in the reader's language. What a bar says exactly stands beside it, so
/// that nothing has to be pointed at.
struct Bar {
    std::string_view label = {};
    std::string_view words = {};  ///< Its value.
    std::span<const BarPart> parts = {};
    std::string_view note = {};  ///< A line under it: its reason, or what its parts are.
    std::int64_t room = 0;       ///< How long it could have been: an outline.
};

/// Lengths side by side on one scale: each bar under its name and value, at every width. `series`
/// names the kinds of parts, for a legend; one kind needs none. A screen reader is given the same
/// as a table whose caption is the message of `key`.
void bar_chart(std::string_view key, std::span<const Bar> bars,
               std::span<const std::string_view> series = {});

}  // namespace termwise::ui
