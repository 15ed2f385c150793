#pragma once

#include "tests/web/views/opened_page.h"

namespace termwise::web {

/// What holds for every page: all words are there, every widget has a name and an identity of its
/// own, nothing is wider than the page.
void expect_good_page(OpenedPage& page, float width);

/// Opens every explanation and everything else that is closed, menus apart.
void open_all(OpenedPage& page);

/// The view of that title is a good page with everything open, in every language as narrow as a
/// telephone and, by turns, wider, and drawing it changes nothing of `draft`.
void expect_good_view(std::string_view title, const Draft& draft);

}  // namespace termwise::web
