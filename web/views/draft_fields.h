#pragma once

#include <string>
#include <string_view>

#include "web/ui/field.h"
#include "web/views/view.h"

namespace termwise::web {

// Fields of the draft. Each takes the message key of its label, the text it edits and the path of
// that text in the draft: problems with that path stand under the field. Numbers and dates are kept
// canonical and shown in the writing of the page's language; while a field is being typed in, it
// shows what was typed.

void draft_text(ViewContext& view, std::string_view key, std::string& text, std::string_view where,
                const ui::FieldOptions& options = {});
void draft_number(ViewContext& view, std::string_view key, std::string& text,
                  std::string_view where, const ui::FieldOptions& options = {});

/// A number of the invoice's currency: with the unit of another it stays as typed, and the core
/// names it in a problem.
void draft_amount(ViewContext& view, std::string_view key, std::string& text,
                  std::string_view where, const ui::FieldOptions& options = {});

/// A whole number: days, parts, the number of a step.
void draft_count(ViewContext& view, std::string_view key, std::string& text, std::string_view where,
                 const ui::FieldOptions& options = {});

/// "30%" or an amount of the invoice's currency.
void draft_share_or_amount(ViewContext& view, std::string_view key, std::string& text,
                           std::string_view where, const ui::FieldOptions& options = {});

void draft_date(ViewContext& view, std::string_view key, std::string& text, std::string_view where,
                const ui::FieldOptions& options = {});

/// What is wrong with the text at that path, in words; empty when nothing is, or when it is only
/// still empty.
std::string problem_at(const ViewContext& view, std::string_view where);

/// That the entry which lacks the text at that path comes to nothing yet; empty where it is there.
std::string_view unfinished_in_words(const ViewContext& view, std::string_view where);

}  // namespace termwise::web
