#include "core/base/sort.h"

#include <algorithm>
#include <numeric>

namespace termwise {

std::vector<std::size_t> sorted_positions(std::size_t count, ComesFirst comes_first,
                                          const void* context) {
    std::vector<std::size_t> positions(count);
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    std::stable_sort(positions.begin(), positions.end(),
                     [=](std::size_t a, std::size_t b) { return comes_first(context, a, b); });
    return positions;
}

}  // namespace termwise
