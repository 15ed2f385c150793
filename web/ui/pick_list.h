#pragma once

#include <cstddef>
#include <string_view>

#include "web/ui/context.h"

namespace termwise::ui {

/// One of many, all of them in sight, each with a line about how it stands. Headings and columns
/// may group the entries; the arrow keys walk through all of them.
///
///   ui::PickList list{"documents.list"};
///   if (list.entry("documents.kind.statement", {}, chosen)) ...
class PickList {
public:
    explicit PickList(std::string_view key);
    ~PickList();
    PickList(const PickList&) = delete;
    PickList& operator=(const PickList&) = delete;

    /// Whether the entry was picked in this frame. `key` is that of its name; `note`, worded
    /// already, says why it cannot be used yet, and is empty when it can.
    bool entry(std::string_view key, std::string_view note, bool chosen);

    /// The same for the entry at `index`, worded already.
    bool worded_entry(std::size_t index, std::string_view words, bool chosen);

private:
    Id id_;
};

}  // namespace termwise::ui
