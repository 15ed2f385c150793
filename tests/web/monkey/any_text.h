#pragma once

#include <string>

#include "tests/web/monkey/chance.h"

namespace termwise::web {

/// What somebody may type or paste into a field: amounts, dates, terms, words, and what is meant to
/// break a page. UTF-8 without line breaks and zeros, as a browser's one-line field hands it over.
std::string any_text(Chance& chance);

/// A day from 1899 to 2101, mostly near the end of 2026: "2026-11-22". Some do not exist.
std::string any_day(Chance& chance);

/// The beginning of every text of `any_text` that a page must never take for its own markup.
inline constexpr const char* hostile_markup[] = {"<script>alert", "<img src=x", "<svg onload"};

}  // namespace termwise::web
