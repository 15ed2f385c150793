#include "web/views/draft_fields.h"

#include "core/text/amount_unit.h"
#include "core/text/format.h"
#include "core/text/problem.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

std::string problem_at(const ViewContext& view, std::string_view where) {
    for (const Error& problem : view.outcome.problems) {
        if (problem.where == where && !is_left_empty(problem.code)) {
            return problem_in_words(problem, view.texts);
        }
    }
    return {};
}

std::string_view unfinished_in_words(const ViewContext& view, std::string_view where) {
    for (const Error& problem : view.outcome.problems) {
        if (problem.where == where && problem.code == ErrorCode::unfinished)
            return view.texts["entry.unfinished"];
    }
    return {};
}

namespace {

// How one kind of text is shown at rest, and what a typed one means.
struct Writing {
    std::string (*shown)(std::string_view canonical, const Locale& locale);
    std::string (*meant)(std::string_view typed, const ViewContext& view);
};

std::string as_stored(std::string_view text, const Locale&) { return std::string{text}; }
std::string as_typed(std::string_view text, const ViewContext&) { return std::string{text}; }

std::string number_meant(std::string_view typed, const ViewContext& view) {
    return canonical_number(typed, view.texts.locale());
}

std::string amount_meant(std::string_view typed, const ViewContext& view) {
    return canonical_amount(typed, view.draft.currency, view.texts.locale());
}

bool is_share(std::string_view text) { return text.find('%') != std::string_view::npos; }

std::string share_or_amount_shown(std::string_view text, const Locale& locale) {
    if (!text.ends_with('%')) return number_in_words(text, locale);
    return percent_in_words(text.substr(0, text.size() - 1), locale);
}

// A share keeps its sign, which tells it from an amount: "2,5 %" -> "2.5%".
std::string share_or_amount_meant(std::string_view typed, const ViewContext& view) {
    if (!is_share(typed)) return amount_meant(typed, view);
    const std::string number = number_meant(typed, view);
    return number == typed ? number : number + '%';
}

std::string date_meant(std::string_view typed, const ViewContext& view) {
    return canonical_date(typed, view.texts.locale());
}

// The text on screen: what is being typed as it was typed, everything else as the page writes it.
// A typed text that no longer is what the draft holds (after undo, or another case) is let go.
std::string text_on_screen(ViewContext& view, const std::string& text, std::string_view where,
                           const Writing& writing) {
    Typing& typing = view.session.typing;
    const Locale& locale = view.texts.locale();
    if (typing.where != where) return writing.shown(text, locale);
    if (writing.meant(typing.text, view) == text) return typing.text;
    typing = {};
    return writing.shown(text, locale);
}

// A field's label, the text it edits, and the path of that text in the draft.
struct Edited {
    std::string_view key;
    std::string& text;
    std::string_view where;
};

// Draws the text with what is wrong with it, and takes what was typed: draw(shown, options) says
// whether it changed.
template <class Draw>
void draft_field(ViewContext& view, const Edited& edited, const Writing& writing,
                 ui::FieldOptions options, Draw draw) {
    Typing& typing = view.session.typing;
    const std::string problem = problem_at(view, edited.where);
    if (!problem.empty()) options.error = problem;
    answer_seeking(view, edited.where, edited.key);
    std::string shown = text_on_screen(view, edited.text, edited.where, writing);
    if (draw(shown, options)) {
        edited.text = writing.meant(shown, view);
        typing = {std::string{edited.where}, shown};
    } else if (typing.where == edited.where && !ui::focused(ui::context().id(edited.key))) {
        typing = {};
    }
}

}  // namespace

void draft_text(ViewContext& view, std::string_view key, std::string& text, std::string_view where,
                const ui::FieldOptions& options) {
    draft_field(view, {key, text, where}, {as_stored, as_typed}, options,
                [&](std::string& shown, const ui::FieldOptions& with) {
                    return ui::text_field(key, shown, with);
                });
}

void draft_number(ViewContext& view, std::string_view key, std::string& text,
                  std::string_view where, const ui::FieldOptions& options) {
    draft_field(view, {key, text, where}, {number_in_words, number_meant}, options,
                [&](std::string& shown, const ui::FieldOptions& with) {
                    return ui::amount_field(key, shown, with);
                });
}

void draft_amount(ViewContext& view, std::string_view key, std::string& text,
                  std::string_view where, const ui::FieldOptions& options) {
    draft_field(view, {key, text, where}, {number_in_words, amount_meant}, options,
                [&](std::string& shown, const ui::FieldOptions& with) {
                    return ui::amount_field(key, shown, with);
                });
}

void draft_count(ViewContext& view, std::string_view key, std::string& text, std::string_view where,
                 const ui::FieldOptions& options) {
    draft_field(view, {key, text, where}, {number_in_words, number_meant}, options,
                [&](std::string& shown, const ui::FieldOptions& with) {
                    return ui::number_field(key, shown, with);
                });
}

void draft_share_or_amount(ViewContext& view, std::string_view key, std::string& text,
                           std::string_view where, const ui::FieldOptions& options) {
    draft_field(view, {key, text, where}, {share_or_amount_shown, share_or_amount_meant}, options,
                [&](std::string& shown, const ui::FieldOptions& with) {
                    return ui::text_field(key, shown, with);
                });
}

void draft_date(ViewContext& view, std::string_view key, std::string& text, std::string_view where,
                const ui::FieldOptions& options) {
    draft_field(view, {key, text, where}, {short_date_in_words, date_meant}, options,
                [&](std::string& shown, const ui::FieldOptions& with) {
                    return ui::date_field(key, shown, text, with);
                });
}

}  // namespace termwise::web
