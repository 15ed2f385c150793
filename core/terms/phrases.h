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

/// All of them: French, English, German, Italian, Dutch, Spanish and the compact notation.
std::span<const Phrases> all_phrases();

/// Whether some text of the phrases at `row` begins with that letter: most rows have none.
bool may_begin(std::size_t row, char letter);

/// Words that may stand inside a phrase without being part of it: "de", "of the", "der".
bool is_filler(std::string_view word);

}  // namespace termwise::grammar
