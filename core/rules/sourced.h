#pragma once

#include <cstdint>
#include <string>

namespace termwise {

/// How well a value of law or market is attested.
enum class Confidence : std::uint8_t {
    high,    ///< Read in the text itself or in two sources that agree.
    medium,  ///< One good secondary source, or derived by a rule that holds elsewhere.
    low,     ///< Practice, memory, or sources that disagree: shown as such, editable.
};

/// A value of law or market with where it comes from.
template <class T>
struct Sourced {
    T value{};
    std::string source;
    Confidence confidence = Confidence::high;
    std::string note;

    bool operator==(const Sourced&) const = default;
};

}  // namespace termwise
