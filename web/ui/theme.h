#pragma once

#include <cstdint>

namespace termwise::ui {

/// A colour as style sheets write it: 0xRRGGBB.
using Colour = std::uint32_t;

/// The colours of the page, named for what they are used for. Every text colour reaches a contrast
/// of 4.5 to 1 on the page, on cards and on the soft surface of its own kind (WCAG 2.2, 1.4.3);
/// `field_border` and `accent` reach 3 to 1 (1.4.11). shell/style.css names the same values.
struct Theme {
    Colour page;
    Colour card;
    Colour text;
    Colour muted;
    Colour rule;  ///< Hairlines between rows and around cards; carries no meaning.
    Colour field_border;
    Colour accent;
    Colour on_accent;
    Colour danger;
    Colour success;
    Colour warning;
    Colour accent_soft;
    Colour danger_soft;
    Colour success_soft;
    Colour warning_soft;
    Colour hover;  ///< Under the pointer.
};

/// The theme for that wish of the reader.
const Theme& theme_for(bool dark, bool more_contrast);

/// How strongly two colours differ: 1 (equal) to 21 (black on white), as WCAG 2 defines it.
float contrast(Colour one, Colour other);

/// Space, in CSS pixels.
namespace space {
inline constexpr float hair = 4;
inline constexpr float small = 8;
inline constexpr float field = 12;
inline constexpr float normal = 16;
inline constexpr float card = 24;
inline constexpr float section = 32;
}  // namespace space

/// Corner radii, in CSS pixels.
namespace corner {
inline constexpr float card = 10;
inline constexpr float field = 8;
inline constexpr float badge = 6;
}  // namespace corner

/// Which of a kind's colours to use: what a badge, a notice or a mark says about its matter.
enum class Tone : std::uint8_t { neutral, accent, success, warning, danger };

Colour tone_text(const Theme& theme, Tone tone);
Colour tone_surface(const Theme& theme, Tone tone);

}  // namespace termwise::ui
