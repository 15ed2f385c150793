#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "web/ui/field.h"

namespace termwise::ui {

/// One of several, picked from the browser's own list. `options` are worded; `chosen` is an index
/// into them. Returns whether it changed in this frame.
bool choice(std::string_view key, std::span<const std::string_view> options, std::size_t& chosen,
            const FieldOptions& around = {});

/// One of several to look at. It changes nothing of what is edited: the page remembers it, and the
/// first is shown until another is picked. Returns its index; there is at least one option.
std::size_t looked_at(std::string_view key, std::span<const std::string_view> options);

/// One of few, all of them in sight.
bool segmented(std::string_view key, std::span<const std::string_view> options, std::size_t& chosen,
               const FieldOptions& around = {});

/// Yes or no; the label is the message of `key`.
bool check_box(std::string_view key, bool& on);

/// Parts of a view of which one is shown. The label of each is the message of its key.
bool tabs(std::string_view key, std::span<const std::string_view> tab_keys, std::size_t& chosen);

}  // namespace termwise::ui
