#pragma once

#include <string>

#include "web/views/view.h"

namespace termwise::web {

/// Why a line bears no VAT: a reason of the list for its category, or words of one's own.
void choose_exemption(ViewContext& view, DraftLine& line, const std::string& where);

}  // namespace termwise::web
