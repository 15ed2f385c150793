#pragma once

#include <string>
#include <string_view>

#include "web/views/view.h"

namespace termwise::web {

/// Whether there is an instalment to name: there are several, or `debt` names one already.
bool can_name_instalment(const ViewContext& view, const std::string& debt);

/// Which instalment a payment or a credit note is for, by its number from 1; none: the oldest one.
void choose_instalment(const ViewContext& view, std::string_view key, std::string& debt,
                       std::string_view where);

}  // namespace termwise::web
