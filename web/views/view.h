#pragma once

#include <span>
#include <vector>

#include "core/engine/outcome.h"
#include "core/json/read_example.h"
#include "core/rules/rule_book.h"
#include "core/text/catalog.h"
#include "web/app/comparison.h"
#include "web/app/papers.h"
#include "web/app/session.h"
#include "web/ui/pen.h"

namespace termwise::web {

/// All that a view may touch: it reads the outcome, edits the draft, asks through the session, and
/// words everything.
struct ViewContext {
    Draft& draft;
    const Outcome& outcome;
    const Texts& texts;
    const RuleBook& rules;
    Session& session;
    const std::vector<Example>& examples;
    Papers& papers;
    Comparison& comparison;  ///< Of policies: computed only where it is shown.
    bool can_undo = false;
    bool can_redo = false;
};

/// One view of the page. Views hold no state and compute nothing.
struct View {
    const char* title;  ///< Message key of its name in the navigation; also its stable id.
    ui::Icon icon{};
    void (*draw)(ViewContext&);
    const char* short_title = "";  ///< Of a shorter name where there is little room.
    bool at_hand = false;          ///< In the bar of a phone; the others stand under "More".
};

/// The views, in the order of the navigation.
std::span<const View> all_views();

}  // namespace termwise::web
