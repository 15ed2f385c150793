#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/engine/draft.h"
#include "core/rules/rule_book.h"

namespace termwise {

/// A file of law or rates that a proof rests on, as it stood when the sheet was written.
struct ProofTable {
    std::string id;           ///< As in RuleFile: "holidays/FR".
    std::string fingerprint;  ///< Sixteen hexadecimal digits: see RuleFile.

    bool operator==(const ProofTable&) const = default;
};

/// A proof sheet: what was asked, what follows from it with every reason, and the means to find out
/// years later that not one byte was changed. Four lines, each ended by a line feed:
///
///   {"termwise_proof":1,"engine":"0.1.0","tables":[{"id":"rates/ch","fingerprint":"..."}]}
///   the draft (draft_json.h)
///   the outcome (outcome_json.h)
///   {"sha256":"..."}        of the three lines above, their line feeds included
///
/// The tables are those the draft makes the engine read: the law of its place, its calendar, the
/// rates they name, and tariffs or ways of recovery where it asks for them. It holds no day of its
/// own making and no name but those in the draft.
std::string proof_sheet(const Draft& draft, const RuleBook& rules);

enum class Verdict : std::uint8_t {
    intact,          ///< Not a byte was changed, and this engine computes the same.
    not_a_sheet,     ///< Not four lines as above.
    altered,         ///< The digest is not that of the text.
    other_tables,    ///< Unchanged, but made by another engine or on other tables.
    not_reproduced,  ///< The digest fits, yet the draft does not lead to that outcome.
};

/// The word in JSON and in message keys ("intact" -> `verdict.intact`).
const char* name_of(Verdict verdict);

struct Verification {
    Verdict verdict{};
    std::vector<std::string> changed;  ///< Ids of tables that differ, and "engine" if it does.

    bool operator==(const Verification&) const = default;
};

/// {"verdict":"other_tables","changed":["rates/ecb_mro_semester"]}
std::string verification_json(const Verification& verification);

/// Whether `sheet` is as it was written, and whether `rules` lead to the same today.
Verification verified(std::string_view sheet, const RuleBook& rules);

}  // namespace termwise
