#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "core/terms/terms_words.h"

namespace termwise::grammar {

/// The ways to say one symbol.
struct Phrases {
    Symbol symbol{};
    std::int64_t value = 0;  ///< As Symbol says; a number in whole units.

    /// Separated by "|"; without accents, in small letters, articles and prepositions inside left
    /// out: "fin mois" is also "fin de mois" and "fin du mois".
    std::string_view texts;
};

/// One way to say a symbol.
struct Phrase {
    std::uint16_t at = 0;  ///< Where it begins among the texts of its row.
    std::uint8_t row = 0;
    std::uint8_t length = 0;
};

/// Those that begin with that letter, in the order of the rows: French, English, German, Italian,
/// Dutch, Spanish and the compact notation.
std::span<const Phrase> phrases_beginning(char letter);

/// What `phrase` is one of.
const Phrases& row_of(Phrase phrase);
std::string_view text_of(Phrase phrase);

/// Words that may stand inside a phrase without being part of it: "de", "of the", "der".
bool is_filler(std::string_view word);

}  // namespace termwise::grammar
