#include "core/text/message.h"

#include <algorithm>

#include "core/base/sort.h"
#include "core/text/canonical_parts.h"
#include "core/text/format.h"
#include "core/text/plural.h"

namespace termwise {
namespace {

constexpr int deepest_nesting = 4;

struct Form {
    std::string_view selector;  // "one", "other", "=0"
    std::string_view message;
};

struct Placeholder {
    std::string_view name;
    std::vector<Form> forms;  // Empty unless it is a plural.
};

/// The length of "{...}" at the start of `text`, nested braces included; 0 when it is not closed.
std::size_t braced_length(std::string_view text) {
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '{') ++depth;
        if (text[i] == '}' && --depth == 0) return i + 1;
    }
    return 0;
}

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_';
    });
}

bool is_selector(std::string_view text) {
    return text == "one" || text == "other" ||
           (text.starts_with('=') && all_digits(text.substr(1)));
}

/// The forms of a plural: "one {...} other {...}"; empty when they break the notation.
std::vector<Form> forms_of(std::string_view text) {
    std::vector<Form> forms;
    bool complete = false;
    for (text = trimmed(text); !text.empty(); text = trimmed(text)) {
        const std::size_t open = text.find('{');
        if (open == text.npos) return {};
        const std::size_t length = braced_length(text.substr(open));
        const std::string_view selector = trimmed(text.substr(0, open));
        if (length == 0 || !is_selector(selector)) return {};
        forms.push_back({selector, text.substr(open + 1, length - 2)});
        complete = complete || selector == "other";
        text.remove_prefix(open + length);
    }
    return complete ? forms : std::vector<Form>{};
}

/// What stands between the braces of a placeholder, read.
std::optional<Placeholder> placeholder(std::string_view inside) {
    const std::size_t comma = inside.find(',');
    Placeholder found{trimmed(inside.substr(0, comma)), {}};
    if (!is_name(found.name)) return {};
    if (comma == inside.npos) return found;

    constexpr std::string_view plural = "plural";
    std::string_view rest = trimmed(inside.substr(comma + 1));
    if (!rest.starts_with(plural)) return {};
    rest = trimmed(rest.substr(plural.size()));
    if (!rest.starts_with(',')) return {};
    found.forms = forms_of(rest.substr(1));
    if (found.forms.empty()) return {};
    return found;
}

std::string_view form_for(const std::vector<Form>& forms, std::string_view words,
                          const Locale& locale) {
    const std::string count = canonical_number(words, locale);
    const bool one = plural_form(count, locale.plural) == PluralForm::one;
    const Form* chosen = nullptr;
    for (const Form& form : forms) {
        if (form.selector.starts_with('=') && form.selector.substr(1) == count) return form.message;
        if (form.selector == "one" && one) chosen = &form;
        if (form.selector == "other" && chosen == nullptr) chosen = &form;
    }
    return chosen->message;
}

class Filling {
public:
    Filling(std::span<const Filled> values, const Locale& locale)
        : values_{values},
          locale_{locale} {}

    /// `number` is what # stands for; null outside plurals.
    [[nodiscard]] std::string of(std::string_view message, const std::string* number,
                                 int depth) const {
        std::string out;
        for (std::size_t i = 0; i < message.size();) {
            const std::size_t length = message[i] == '{' ? braced_length(message.substr(i)) : 0;
            if (length != 0)
                out += replaced(message.substr(i, length), depth);
            else if (message[i] == '#' && number != nullptr)
                out += *number;
            else
                out += message[i];
            i += length != 0 ? length : 1;
        }
        return out;
    }

private:
    [[nodiscard]] std::string replaced(std::string_view braced, int depth) const {
        const auto found = placeholder(braced.substr(1, braced.size() - 2));
        const auto value = std::find_if(values_.begin(), values_.end(), [&](const Filled& each) {
            return found && each.name == found->name;
        });
        if (value == values_.end() || depth == deepest_nesting) return std::string{braced};
        if (found->forms.empty()) return value->text;
        return of(form_for(found->forms, value->text, locale_), &value->text, depth + 1);
    }

    std::span<const Filled> values_;
    const Locale& locale_;
};

bool collects(std::string_view message, int depth, std::vector<std::string>& names) {
    for (std::size_t i = 0; i < message.size(); ++i) {
        if (message[i] == '}') return false;
        if (message[i] != '{') continue;
        const std::size_t length = braced_length(message.substr(i));
        if (length == 0 || depth == deepest_nesting) return false;
        const auto found = placeholder(message.substr(i + 1, length - 2));
        if (!found) return false;
        names.emplace_back(found->name);
        for (const Form& form : found->forms)
            if (!collects(form.message, depth + 1, names)) return false;
        i += length - 1;
    }
    return true;
}

}  // namespace

std::string filled(std::string_view message, std::span<const Filled> values, const Locale& locale) {
    return Filling{values, locale}.of(message, nullptr, 0);
}

std::optional<std::vector<std::string>> placeholders_of(std::string_view message) {
    std::vector<std::string> names;
    if (!collects(message, 0, names)) return {};
    sort_stably(names);
    names.erase(std::unique(names.begin(), names.end()), names.end());
    return names;
}

}  // namespace termwise
