#include "web/ui/legend.h"

#include <algorithm>

namespace termwise::ui {

float draw_legend(std::span<const std::string_view> series,
                  void (*sample)(const Rect& box, std::size_t series), const Rect& room) {
    if (series.empty()) return room.y;
    const Context& ui = context();
    constexpr float beside = 28 + space::small;
    const float line = ui.pen.line_height(small_type);
    float x = room.x;
    float y = room.y;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const float words = std::min(ui.pen.width(series[i], small_type) + 1, room.width - beside);
        if (x > room.x && x + beside + words > room.right()) {
            x = room.x;
            y += line;
        }
        sample({x, y, 28, line}, i);
        ui.pen.words(series[i], {x + beside, y, words, line}, small_type, ui.theme.muted);
        x += beside + words + space::normal;
    }
    return y + line + space::small;
}

}  // namespace termwise::ui
