#include "web/views/plan_choices.h"

#include <array>
#include <vector>

#include "core/terms/parse_terms.h"
#include "web/views/value_choice.h"

namespace termwise::web {

namespace {

using Unit = Cadence::Unit;

constexpr std::array usual_cadences{Cadence{Unit::weeks, 1},  Cadence{Unit::days, 14},
                                    Cadence{Unit::days, 30},  Cadence{Unit::months, 1},
                                    Cadence{Unit::months, 2}, Cadence{Unit::months, 3}};
constexpr int most_parts = 24;

}  // namespace

bool choose_parts(const ViewContext& view, Plan& plan) {
    std::vector<int> counts;
    for (int i = 1; i <= most_parts; ++i) counts.push_back(i);
    return choose_value("instalments.parts", counts, plan.parts, [&](int count) {
        return view.texts.worded("instalments.parts.count", {{"count", std::to_string(count)}});
    });
}

bool choose_cadence(const ViewContext& view, Plan& plan) {
    return choose_value(
        "instalments.cadence", std::vector<Cadence>{usual_cadences.begin(), usual_cadences.end()},
        plan.cadence, [&](const Cadence& cadence) {
            const char* key = cadence.unit == Unit::days    ? "instalments.every.days"
                              : cadence.unit == Unit::weeks ? "instalments.every.weeks"
                                                            : "instalments.every.months";
            return view.texts.worded(key, {{"count", std::to_string(cadence.count)}});
        });
}

std::string plan_text(const Plan& plan) {
    Terms terms;
    terms.plan = plan;
    return notation(terms);
}

}  // namespace termwise::web
