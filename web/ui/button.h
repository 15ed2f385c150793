#pragma once

#include <string_view>

#include "web/ui/pen.h"

namespace termwise::ui {

/// How much a button asks for attention. A view has one primary button at most.
enum class ButtonKind : std::uint8_t {
    primary,
    secondary,
    quiet,
    danger,
    chosen,  ///< One of several quiet ones, whose choice is the present one.
};

/// A button named by the message of `key`; true in the frame it was pressed in.
bool button(std::string_view key, ButtonKind kind = ButtonKind::secondary, Icon icon = Icon::none);

/// A button that shows only an icon; its name, the message of `key`, is read out.
bool icon_button(std::string_view key, Icon icon);

}  // namespace termwise::ui
