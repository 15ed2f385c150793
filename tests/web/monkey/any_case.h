#pragma once

#include <string>
#include <vector>

#include "core/json/read_example.h"
#include "tests/web/monkey/chance.h"

namespace termwise::web {

/// A file that somebody may open as a case: an example, one with a text changed, one that was
/// damaged, or something else altogether.
std::string any_case(const std::vector<Example>& examples, Chance& chance);

}  // namespace termwise::web
