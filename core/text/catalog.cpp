#include "core/text/catalog.h"

#include <algorithm>

#include "core/base/sort.h"

namespace termwise {
namespace {

using Entry = std::pair<std::string, std::string>;

bool comes_first(const Entry& a, const Entry& b) { return a.first < b.first; }

const Entry* entry(const std::vector<Entry>& messages, std::string_view key) {
    const auto found = std::lower_bound(
        messages.begin(), messages.end(), key,
        [](const Entry& each, std::string_view wanted) { return each.first < wanted; });
    return found != messages.end() && found->first == key ? &*found : nullptr;
}

}  // namespace

Texts::Texts(Locale locale, std::span<const Entry> messages)
    : locale_{std::move(locale)},
      messages_{messages.begin(), messages.end()} {
    sort_stably(messages_, comes_first);
}

std::string_view Texts::operator[](std::string_view key) const {
    const Entry* found = entry(messages_, key);
    return found != nullptr ? std::string_view{found->second} : key;
}

bool Texts::has(std::string_view key) const { return entry(messages_, key) != nullptr; }

std::string Texts::worded(std::string_view key, std::span<const Filled> values) const {
    return filled((*this)[key], values, locale_);
}

std::string Texts::worded(std::string_view key, std::initializer_list<Filled> values) const {
    return worded(key, std::span<const Filled>{values.begin(), values.size()});
}

}  // namespace termwise
