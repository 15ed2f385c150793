#include "web/ui/layout.h"

#include <algorithm>

#include "core/base/check.h"

namespace termwise::ui {

float Layout::close() {
    TERMWISE_CHECK(!areas_.empty());
    const float bottom = areas_.back().bottom;
    areas_.pop_back();
    return bottom;
}

Rect Layout::slot(float natural_width) {
    Area& area = areas_.back();
    const bool first = area.empty;
    area.empty = false;
    if (area.flow == Flow::down) {
        if (!first) area.y = area.bottom + area.gap;
        return {area.x, area.y, area.width, 0};
    }
    if (area.flow == Flow::grid) {
        if (area.column == area.columns) area.column = 0;
        if (!first && area.column == 0) area.y = area.bottom + area.gap;
        const auto count = static_cast<float>(area.columns);
        const float width = (area.width - area.gap * (count - 1)) / count;
        const float x = area.x + static_cast<float>(area.column) * (width + area.gap);
        ++area.column;
        return {x, area.y, width, 0};
    }
    const float width = std::min(natural_width, area.width);
    if (area.used > 0 && area.used + area.gap + width > area.width) {
        area.y = area.bottom + area.gap;
        area.used = 0;
    }
    if (area.used > 0) area.used += area.gap;
    const float x = area.x + area.used;
    area.used += width;
    return {x, area.y, width, 0};
}

void Layout::taken(float bottom) { areas_.back().bottom = std::max(areas_.back().bottom, bottom); }

void Layout::space(float pixels) {
    Area& area = areas_.back();
    if (area.flow == Flow::down && !area.empty) area.bottom += pixels - area.gap;
}

}  // namespace termwise::ui
