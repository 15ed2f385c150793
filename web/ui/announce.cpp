#include "web/ui/announce.h"

#include "web/ui/context.h"

namespace termwise::ui {

void announce(std::string_view words) { context().state.result = words; }

void announce_error(std::string_view words) { context().state.error = words; }

}  // namespace termwise::ui
