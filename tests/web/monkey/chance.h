#pragma once

#include <cstddef>
#include <cstdint>

#include "core/scenario/pcg32.h"

namespace termwise::web {

/// What a monkey throws its dice with: the same seed gives the same throws on every compiler.
class Chance {
public:
    explicit Chance(std::uint64_t seed) : random_{seed} {}

    /// From 0 to `count` - 1; of nothing, 0.
    std::size_t below(std::size_t count) {
        return count == 0 ? 0 : static_cast<std::size_t>(random_.next()) % count;
    }
    bool percent(std::size_t chance) { return below(100) < chance; }
    template <class List>
    const auto& one_of(const List& list) {
        return list[below(list.size())];
    }

private:
    Pcg32 random_;
};

}  // namespace termwise::web
