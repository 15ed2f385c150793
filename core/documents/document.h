#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <tl/expected.hpp>

#include "core/base/why.h"

namespace termwise {

/// What can be written about one case.
enum class DocumentKind : std::uint8_t {
    terms_clause,       ///< For contracts, quotes and general terms.
    invoice_mentions,   ///< What the law wants on the invoice about its payment.
    reminder_friendly,  ///< Asks for what is overdue, nothing more.
    reminder_firm,      ///< States interest and compensation.
    reminder_final,     ///< Announces recovery.
    reminder_last,      ///< The last one before formal notice.
    formal_notice,      ///< Mise en demeure, with the account of the interest.
    payment_plan,       ///< Agreement on instalments, with acceleration.
    statement,          ///< What was invoiced, paid and accrued.
    calendar,           ///< Due days, discount days and reminders, as iCalendar.
    einvoice_notes,     ///< BT-9, BT-20 and the coded notes of an electronic invoice.
};

inline constexpr int document_kinds = 11;

/// The word in JSON and in message keys ("statement" -> `title.statement`).
const char* name_of(DocumentKind kind);

/// A value that stands in a text, and where it was read.
///
///   path    where in the outcome ("late.total.amount", "instalments[0].due_on"), in the draft
///           ("draft.invoice_number"), in the law ("law.margin") or in the letter itself
///           ("letter.reminder_firm": the day by which it asks to be paid)
///   value   canonical, as in explanations: "4187.63 EUR", "2026-05-31", "12.4"
///   words   as the text has it: "4.187,63 €"
struct Quoted {
    std::string path;
    WhyKind kind{};
    std::string value;
    std::string words;

    bool operator==(const Quoted&) const = default;
};

enum class BlockKind : std::uint8_t {
    heading,     ///< One text.
    paragraph,   ///< One text.
    lines,       ///< One text a row, such as an address.
    table,       ///< The first row names the columns.
    signatures,  ///< One row: who signs, side by side.
    verbatim,    ///< One text to be copied as it stands, line breaks included.
};

/// A piece of a document. Its texts are plain: escaping is the rendering's matter.
struct Block {
    BlockKind kind{};
    std::vector<std::vector<std::string>> rows;
    std::size_t numbers_from = 0;  ///< Of a table: the first column that is set flush right.
    bool has_sum = false;          ///< Of a table: the last row is a sum.

    bool operator==(const Block&) const = default;
};

/// A text about one case, in one language.
///
/// Invariant: every digit in title and blocks stands in the words of one of `figures`; the check is
/// `disagreements` in agreement.h.
struct Document {
    DocumentKind kind{};
    std::string title;
    std::vector<Block> blocks;
    std::vector<Quoted> figures;  ///< Each value as often as it stands in the text.
    std::string file;             ///< The file itself where there is one (iCalendar); else empty.

    bool operator==(const Document&) const = default;
};

/// Why there is no such document of a case: a half empty one is never written.
struct Absence {
    std::string_view reason;  ///< Message key of the letters: "absent.not_late".
    std::string where;        ///< The field of the draft to fill or change.

    bool operator==(const Absence&) const = default;
};

using Written = tl::expected<Document, Absence>;

}  // namespace termwise
