#include "core/engine/outcome.h"

#include <array>

namespace termwise {

const char* name_of(Finding::Weight weight) {
    constexpr std::array words{"note", "warning", "breach"};
    return words[static_cast<std::size_t>(weight)];
}

}  // namespace termwise
