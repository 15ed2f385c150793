#include "core/engine/draft_scenario.h"

#include <array>

namespace termwise {

const char* name_of(ScenarioInput input) {
    constexpr std::array words{"take_up", "lost", "late", "days_late", "capital_rate"};
    return words[static_cast<std::size_t>(input)];
}

}  // namespace termwise
