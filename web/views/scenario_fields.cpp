#include "web/views/scenario_fields.h"

#include "core/text/problem.h"

namespace termwise::web {

std::string scenario_problem(const ViewContext& view, const ScenarioOutcome& compared,
                             std::string_view where) {
    for (const Error& problem : compared.problems) {
        if (problem.where == where && !is_left_empty(problem.code)) {
            return problem_in_words(problem, view.texts);
        }
    }
    return {};
}

std::string scenario_path(std::string_view where) { return "scenario." + std::string{where}; }

}  // namespace termwise::web
