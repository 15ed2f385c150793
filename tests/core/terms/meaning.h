#pragma once

#include <gtest/gtest.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/terms/parse_terms.h"

namespace termwise {

/// The notations of all readings, joined by " | "; or the error and its byte: "malformed@3".
inline std::string meaning_of(std::string_view text) {
    const auto read = parse_terms(text, "terms");
    if (!read) {
        return std::string{name_of(read.error().code)} + "@" + std::to_string(read.error().at);
    }
    std::string all;
    for (const Terms& terms : *read) all += (all.empty() ? "" : " | ") + notation(terms);
    return all;
}

/// The usual reading.
inline Terms first_reading(std::string_view text) {
    return parse_terms(text, "terms").value().front();
}

/// Terms of payment as merchants write them.
struct Phrase {
    std::string_view text;
    std::string_view means;  ///< As meaning_of says it.
};

inline void expect_meanings(std::span<const Phrase> phrases) {
    for (const Phrase& phrase : phrases) {
        SCOPED_TRACE(phrase.text);
        EXPECT_EQ(meaning_of(phrase.text), phrase.means);
        // What it means can be written down and read back as exactly one reading.
        for (const Terms& terms : parse_terms(phrase.text, "").value_or(std::vector<Terms>{})) {
            EXPECT_EQ(parse_terms(notation(terms), "").value(), std::vector<Terms>{terms});
        }
    }
}

}  // namespace termwise
