#pragma once

#include <array>

#include "tests/web/views/opened_page.h"

namespace termwise::web {

/// A telephone, a page with two columns, and one with room beside them.
inline constexpr std::array page_widths{320.0F, 720.0F, 1440.0F};

/// What holds for every page: all words are there, every widget has a name and an identity of its
/// own, nothing is wider than the page.
void expect_good_page(OpenedPage& page, float width);

/// Opens every explanation and everything else that is closed, menus apart.
void open_all(OpenedPage& page);

/// The view of that title is a good page with everything open, and drawing it changes nothing of
/// `draft`: at every width in the first language, and in each other one at one of the widths.
void expect_good_view(std::string_view title, const Draft& draft);

}  // namespace termwise::web
