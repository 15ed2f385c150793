#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace termwise::web {

/// A list as the shell tells it: a line each, its fields between `separator`s.
std::vector<std::vector<std::string>> told_lines(std::string_view text, char separator);

}  // namespace termwise::web
