#pragma once

#include <optional>
#include <utility>

#include "web/views/view.h"

namespace termwise::web {

/// Lets `edit` change what a plan has beyond its split. A draft has such a part only once there is
/// something in it, so that looking at the view adds nothing.
template <class Edit>
void edit_credit(ViewContext& view, Edit edit) {
    const DraftCredit before = view.draft.credit.value_or(DraftCredit{});
    DraftCredit credit = before;
    edit(credit);
    if (credit == before) return;
    const bool is_empty = credit == DraftCredit{};
    view.draft.credit = is_empty ? std::nullopt : std::optional{std::move(credit)};
}

/// The plan that the terms on screen have; nothing while all is due at once.
inline std::optional<Plan> plan_agreed(const ViewContext& view) {
    if (view.outcome.readings.empty()) return std::nullopt;
    return view.outcome.readings[view.outcome.chosen].terms.plan;
}

}  // namespace termwise::web
