#include "web/views/written_terms.h"

#include <utility>

#include "core/terms/parse_terms.h"

namespace termwise::web {

std::optional<Terms> terms_on_screen(const ViewContext& view) {
    if (view.outcome.readings.empty()) return std::nullopt;
    return view.outcome.readings[view.outcome.chosen].terms;
}

bool reads_alike(std::string_view one, std::string_view other) {
    const auto first = parse_terms(one, {});
    const auto second = parse_terms(other, {});
    return first && second && *first == *second;
}

void write_terms(ViewContext& view, Terms terms) {
    if (!view.draft.plan.empty()) terms.plan.reset();
    view.draft.terms = notation(terms);
    view.draft.reading.clear();
}

}  // namespace termwise::web
