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

/// A value of law or market with where it comes from, in words that any language can show.
///
///   source   a citation, shown as it is ("C. civ. 1343-1"), or, where nothing can be cited, a
///            message key ("source.practice")
///   note     a message key ("note.leap_year_open") of one or two short sentences on what is not
///            settled and how it was taken; empty where there is nothing to add (a finding then
///            says "note.none")
///
/// Every locale file has words for every key (tests/assets/rules_test.cpp).
template <class T>
struct Sourced {
    T value{};
    std::string source;
    Confidence confidence = Confidence::high;
    std::string note;

    bool operator==(const Sourced&) const = default;
};

}  // namespace termwise
