#pragma once

#include <array>
#include <string>

#include "core/text/catalog.h"

namespace termwise {

/// The bytes of a file of the project; a test failure when it cannot be read.
std::string project_file(const std::string& path);

/// The languages that are shipped.
inline constexpr std::array shipped_languages{"de", "en", "es", "fr", "it", "nl"};

/// The messages that the page ships in that language; a test failure when the file has problems.
Texts shipped_texts(const std::string& tag);

}  // namespace termwise
