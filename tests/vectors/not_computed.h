#pragma once

#include <span>

#include "tests/vectors/operation.h"

namespace termwise::vectors {

/// Operations and cases that are not this program's business, each with the reason.
std::span<const NotOurs> not_ours();

/// Operations that a later slice will compute. To be emptied.
std::span<const std::string_view> not_yet();

}  // namespace termwise::vectors
