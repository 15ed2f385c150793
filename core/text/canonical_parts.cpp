#include "core/text/canonical_parts.h"

#include <algorithm>

#include "core/base/ascii.h"

namespace termwise {

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

std::optional<CanonicalParts> canonical_parts(std::string_view text) {
    CanonicalParts parts;
    parts.negative = text.starts_with('-');
    if (parts.negative) text.remove_prefix(1);

    const std::size_t point = text.find('.');
    parts.whole = text.substr(0, point);
    if (!all_digits(parts.whole)) return {};
    if (point == std::string_view::npos) return parts;

    parts.fraction = text.substr(point + 1);
    if (!all_digits(parts.fraction)) return {};
    return parts;
}

int number_of(std::string_view digits) {
    int number = 0;
    for (const char digit : digits) number = number * 10 + (digit - '0');
    return number;
}

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' ')) text.remove_prefix(1);
    while (text.ends_with(' ')) text.remove_suffix(1);
    return text;
}

}  // namespace termwise
