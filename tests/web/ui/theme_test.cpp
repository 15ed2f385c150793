#include "web/ui/theme.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

namespace termwise::ui {
namespace {

TEST(Contrast, black_on_white_is_21_to_1_and_a_colour_on_itself_1_to_1) {
    EXPECT_NEAR(contrast(0x000000, 0xFFFFFF), 21, 0.001);
    EXPECT_NEAR(contrast(0x1F5FD6, 0x1F5FD6), 1, 0.001);
    // WCAG's well-known border case: the lightest grey that passes on white.
    EXPECT_NEAR(contrast(0x767676, 0xFFFFFF), 4.54, 0.01);
}

class EveryTheme : public testing::TestWithParam<bool> {};

TEST_P(EveryTheme, text_can_be_read_wherever_it_stands) {
    for (const bool strong : {false, true}) {
        const Theme& theme = theme_for(GetParam(), strong);
        for (const Colour surface : {theme.page, theme.card, theme.hover}) {
            for (const Colour ink : {theme.text, theme.muted})
                EXPECT_GE(contrast(ink, surface), 4.5);
        }
        for (const Tone tone :
             {Tone::neutral, Tone::accent, Tone::success, Tone::warning, Tone::danger}) {
            SCOPED_TRACE(static_cast<int>(tone));
            EXPECT_GE(contrast(tone_text(theme, tone), theme.card), 4.5);
            EXPECT_GE(contrast(tone_text(theme, tone), tone_surface(theme, tone)), 4.5);
            EXPECT_GE(contrast(theme.text, tone_surface(theme, tone)), 4.5);
        }
        EXPECT_GE(contrast(theme.on_accent, theme.accent), 4.5);
    }
}

TEST_P(EveryTheme, fields_and_the_focus_stand_out_from_what_is_around_them) {
    const Theme& theme = theme_for(GetParam(), false);
    for (const Colour surface : {theme.page, theme.card}) {
        EXPECT_GE(contrast(theme.accent, surface), 3);
    }
    EXPECT_GE(contrast(theme.field_border, theme.card), 3);
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, EveryTheme, testing::Bool());

TEST(StyleSheet, the_fields_the_browser_draws_have_the_colours_of_the_canvas) {
    std::ifstream file{TERMWISE_SOURCE_DIR "/shell/style.css"};
    const std::string css{std::istreambuf_iterator<char>{file}, {}};
    ASSERT_FALSE(css.empty());
    for (const bool dark : {false, true}) {
        const Theme& theme = theme_for(dark, false);
        const std::pair<const char*, Colour> named[] = {
            {"page", theme.page},   {"card", theme.card},     {"text", theme.text},
            {"muted", theme.muted}, {"accent", theme.accent}, {"danger", theme.danger}};
        for (const auto& [name, colour] : named) {
            char line[32];
            std::snprintf(line, sizeof line, "--%s: #%06X;", name, colour);
            EXPECT_NE(css.find(line), std::string::npos) << line;
        }
    }
}

}  // namespace
}  // namespace termwise::ui
