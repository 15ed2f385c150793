#include "web/ui/theme.h"

#include <algorithm>
#include <cmath>

namespace termwise::ui {

namespace {

constexpr Theme light{
    .page = 0xF4F6F8,
    .card = 0xFFFFFF,
    .text = 0x1B2430,
    .muted = 0x5B6675,
    .rule = 0xE1E6EC,
    .field_border = 0x8A94A3,
    .accent = 0x1F5FD6,
    .on_accent = 0xFFFFFF,
    .danger = 0xB42318,
    .success = 0x1B7F4B,
    .warning = 0x8A5300,
    .accent_soft = 0xEAF1FE,
    .danger_soft = 0xFDEEEC,
    .success_soft = 0xF0FBF5,
    .warning_soft = 0xFFF5E0,
    .hover = 0xEEF2F6,
};

constexpr Theme dark{
    .page = 0x0F1318,
    .card = 0x151A21,
    .text = 0xE6EAF0,
    .muted = 0xA3AEBD,
    .rule = 0x2A323D,
    .field_border = 0x6B7686,
    .accent = 0x7AA8FF,
    .on_accent = 0x0B1220,
    .danger = 0xFF8A80,
    .success = 0x5CC98A,
    .warning = 0xF0B455,
    .accent_soft = 0x1A2740,
    .danger_soft = 0x3A1D1E,
    .success_soft = 0x14301F,
    .warning_soft = 0x362A12,
    .hover = 0x1E252F,
};

// Stronger edges and no grey text, for those who ask for more contrast.
constexpr Theme stronger(Theme theme, Colour edge) {
    theme.muted = theme.text;
    theme.rule = edge;
    theme.field_border = edge;
    return theme;
}
constexpr Theme light_strong = stronger(light, 0x3A4654);
constexpr Theme dark_strong = stronger(dark, 0xC3CCD8);

float linear(Colour channel) {
    const float part = static_cast<float>(channel & 0xFFU) / 255;
    return part <= 0.04045F ? part / 12.92F : std::pow((part + 0.055F) / 1.055F, 2.4F);
}

float luminance(Colour colour) {
    return 0.2126F * linear(colour >> 16U) + 0.7152F * linear(colour >> 8U) +
           0.0722F * linear(colour);
}

}  // namespace

const Theme& theme_for(bool wants_dark, bool more_contrast) {
    if (more_contrast) return wants_dark ? dark_strong : light_strong;
    return wants_dark ? dark : light;
}

float contrast(Colour one, Colour other) {
    const float a = luminance(one);
    const float b = luminance(other);
    return (std::max(a, b) + 0.05F) / (std::min(a, b) + 0.05F);
}

Colour tone_text(const Theme& theme, Tone tone) {
    switch (tone) {
        case Tone::neutral:
            return theme.muted;
        case Tone::accent:
            return theme.accent;
        case Tone::success:
            return theme.success;
        case Tone::warning:
            return theme.warning;
        case Tone::danger:
            return theme.danger;
    }
    return theme.text;
}

Colour tone_surface(const Theme& theme, Tone tone) {
    switch (tone) {
        case Tone::neutral:
            return theme.hover;
        case Tone::accent:
            return theme.accent_soft;
        case Tone::success:
            return theme.success_soft;
        case Tone::warning:
            return theme.warning_soft;
        case Tone::danger:
            return theme.danger_soft;
    }
    return theme.card;
}

}  // namespace termwise::ui
