#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/why.h"
#include "core/text/catalog.h"

namespace termwise {

/// The sentence of one reason, in the language of `texts`: the message of its rule, filled with its
/// values, each worded by its kind.
///
///   why.late.segment: "{principal} × {rate} × {days}/{year} = {result}"
///   -> "€1,000.00 × 10.15% × 31/365 = €8.62"
std::string sentence(const Why& why, const Texts& texts);

/// One value of a reason by its kind: an amount, a rate, a date or a number as the language writes
/// it, the message of a name, words as they are.
std::string value_in_words(const WhyValue& value, const Texts& texts);

/// Where a rule is written, as a reader sees it: the message of a source that is no citation, such
/// as "source.practice", and a citation as it is.
///
///   "source.practice" -> "pratique courante" (fr)
///   "C. civ. 1343-1"  -> "C. civ. 1343-1"
std::string source_in_words(std::string_view source, const Texts& texts);

/// One line of an explanation that is read from top to bottom: the whole first, then its parts,
/// one step further in.
struct ExplainedLine {
    int depth = 0;  ///< 0 for the figure itself.
    std::string sentence;
    std::string source;  ///< In words; empty where arithmetic settles it.

    bool operator==(const ExplainedLine&) const = default;
};

/// All the lines of one explanation, parts after their whole, in order. Parts more than 16 levels
/// down are left out; no rule of the core nests a quarter of that.
std::vector<ExplainedLine> explained(const Why& why, const Texts& texts);

}  // namespace termwise
