#pragma once

#include <array>
#include <string>
#include <string_view>

#include "web/platform/frame.h"
#include "web/ui/context.h"

namespace termwise::ui {

/// What the gallery edits.
struct Gallery {
    State state;
    std::size_t view = 0;
    std::string customer = "Müller & Söhne GmbH";
    std::string total = "1 250,00";
    std::string rate = "11,27";
    std::string due = "31/01/2026";
    std::string broken = "12,3,4";
    std::array<std::string, 2> descriptions{"Consulting, January", "Travel"};
    std::array<std::string, 2> amounts{"1 000,00", "250,00"};
    std::size_t kind = 0;
    std::size_t language = 0;
    std::size_t tab = 0;
    bool reverse_charge = true;
    int pressed = 0;
    int picked = -1;
};

/// Every widget once; `gallery` is a Gallery.
void draw_gallery(void* gallery, platform::Frame& frame);

}  // namespace termwise::ui
