#include "core/text/canonical_parts.h"

#include <algorithm>

namespace termwise {

bool all_digits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
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

}  // namespace termwise
