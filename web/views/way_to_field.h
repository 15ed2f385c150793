#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "web/views/view.h"

namespace termwise::web {

/// Shows the view in which the field of that path of the draft is edited, and gives it the focus:
/// "seller.name", "as_of", "lines".
void lead_to(ViewContext& view, std::string_view where);

/// The path of a field of an entry of a list: "payments[2].amount".
std::string entry_path(std::string_view list, std::size_t index, std::string_view field);

/// Gives the focus to that field of an entry of a list, once it is drawn in the view that is shown.
void seek(ViewContext& view, std::string_view list, std::size_t index, std::string_view field);

/// Gives the focus to the widget of that key, drawn in this frame, where its field is the one led
/// to.
void answer_seeking(const ViewContext& view, std::string_view where, std::string_view key);

}  // namespace termwise::web
