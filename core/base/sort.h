#pragma once

#include <cstddef>
#include <functional>
#include <utility>
#include <vector>

namespace termwise {

/// Whether the element at position `a` comes before the one at `b`.
using ComesFirst = bool (*)(const void* context, std::size_t a, std::size_t b);

/// The positions 0 .. count-1 in sorted order; elements that are equal keep theirs. One sort for
/// all types: each instance of std::stable_sort would be 4 kB more code.
std::vector<std::size_t> sorted_positions(std::size_t count, ComesFirst comes_first,
                                          const void* context);

/// Sorts, and keeps equal elements in their order.
template <class T, class Less = std::less<T>>
void sort_stably(std::vector<T>& values, Less less = {}) {
    const std::pair<const T*, const Less*> context{values.data(), &less};
    const auto comes_first = [](const void* erased, std::size_t a, std::size_t b) {
        const auto& [elements, before] = *static_cast<const decltype(context)*>(erased);
        return (*before)(elements[a], elements[b]);
    };
    std::vector<T> sorted;
    sorted.reserve(values.size());
    for (const std::size_t position : sorted_positions(values.size(), comes_first, &context)) {
        sorted.push_back(std::move(values[position]));
    }
    values = std::move(sorted);
}

}  // namespace termwise
