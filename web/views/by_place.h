#pragma once

#include <vector>

#include "core/base/sort.h"

namespace termwise::web {

/// What was ranked, the best first; what has no place (0) at the end.
template <class Ranked>
std::vector<const Ranked*> by_place(const std::vector<Ranked>& values) {
    std::vector<const Ranked*> ranked;
    for (const Ranked& value : values) ranked.push_back(&value);
    sort_stably(ranked, [](const Ranked* a, const Ranked* b) {
        return a->place != 0 && (b->place == 0 || a->place < b->place);
    });
    return ranked;
}

}  // namespace termwise::web
