#include "web/views/written_terms.h"

#include <utility>

#include "core/terms/parse_terms.h"

namespace termwise::web {

std::optional<Terms> terms_on_screen(const ViewContext& view) {
    if (view.outcome.readings.empty()) return std::nullopt;
    return view.outcome.readings[view.outcome.chosen].terms;
}

bool can_be_written(const Terms& terms) { return parse_terms(notation(terms), {}).has_value(); }

void write_terms(ViewContext& view, Terms terms) {
    if (!view.draft.plan.empty()) terms.plan.reset();
    view.draft.terms = notation(terms);
    view.draft.reading.clear();
}

}  // namespace termwise::web
