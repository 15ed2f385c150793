#pragma once

#include <initializer_list>
#include <string_view>

#include "web/views/view.h"

namespace termwise::web {

/// A line that opens and closes fields which few cases need; true while they are to be drawn. While
/// it is closed and something in it cannot be read, it says so: `paths` are the beginnings of the
/// paths of its fields, or their ends from a dot on.
bool unfolded(const ViewContext& view, std::string_view key,
              std::initializer_list<std::string_view> paths);

}  // namespace termwise::web
