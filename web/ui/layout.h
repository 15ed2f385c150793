#pragma once

#include <vector>

#include "web/platform/semantic_tree.h"

namespace termwise::ui {

using platform::Rect;

/// How the widgets of an area follow each other.
enum class Flow : std::uint8_t {
    down,    ///< Each below the other, over the whole width.
    grid,    ///< In equal columns, row by row; a row is as high as its highest.
    across,  ///< Side by side at their own width, on to the next line where there is no room.
};

/// A part of the page that is being filled, in one pass: a widget asks for a slot, draws itself
/// into it, and says how high it came out. No height is guessed or remembered.
struct Area {
    Flow flow = Flow::down;
    float x = 0;
    float y = 0;
    float width = 0;
    float gap = 0;
    int columns = 1;

    int column = 0;
    float used = 0;    ///< Across: how much of the line is taken.
    float bottom = 0;  ///< Lower edge of what was placed; the upper edge while nothing was.
    bool empty = true;

    platform::Id figures = 0;  ///< Of the first figure in columns, for all of them.
    float figure_size = 0;     ///< The smallest type that a figure there needs; 0 without any.

    static Area begun(Flow flow, const Rect& where, float gap, int columns = 1) {
        return {.flow = flow,
                .x = where.x,
                .y = where.y,
                .width = where.width,
                .gap = gap,
                .columns = columns,
                .bottom = where.y};
    }
};

/// The nested areas of a page; the innermost is being filled.
class Layout {
public:
    void open(const Area& area) { areas_.push_back(area); }
    /// Closes the innermost area and returns where it ended.
    float close();

    /// Where the next widget lies; `natural_width` matters only side by side. The height is open.
    Rect slot(float natural_width = 0);
    /// The widget in the last slot ended at `bottom`.
    void taken(float bottom);

    /// Another space than usual before the next widget.
    void space(float pixels);

    [[nodiscard]] Area& area() { return areas_.back(); }
    [[nodiscard]] std::size_t depth() const { return areas_.size(); }

private:
    std::vector<Area> areas_;
};

}  // namespace termwise::ui
