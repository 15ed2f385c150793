#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/documents/document.h"

namespace termwise {

/// Two texts of a case that do not agree, or a number that comes from nowhere.
struct Disagreement {
    enum class Kind : std::uint8_t {
        differs,   ///< The same path has another value in another document.
        unspoken,  ///< A value is noted whose words stand nowhere in the text.
        stray,     ///< The text has digits that no noted value accounts for.
    };
    Kind kind{};
    DocumentKind document{};
    std::string what;  ///< The path, or the digits of the text.

    bool operator==(const Disagreement&) const = default;
};

/// Everything in which the documents of one case disagree. None is the proof that they state one
/// set of numbers: each digit in a text belongs to a noted value (there are as many digits in the
/// text as in the words of its values, and all of these stand in it), and each path has one value
/// throughout. That the value is the outcome's is for `path` to say, and for the tests to look up.
///
/// The file of a calendar is made of the same events as its table and not looked at here.
std::vector<Disagreement> disagreements(std::span<const Document> documents);

/// All texts of a document, a line each: title and blocks.
std::string all_texts(const Document& document);

}  // namespace termwise
