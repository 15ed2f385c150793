#include "web/views/folded_fields.h"

#include <algorithm>

#include "web/ui/disclosure.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

bool is_at(std::string_view where, std::string_view path) {
    return path.starts_with('.') ? where.ends_with(path) : where.starts_with(path);
}

}  // namespace

bool unfolded(const ViewContext& view, std::string_view key,
              std::initializer_list<std::string_view> paths) {
    if (ui::disclosure(key)) return true;
    const auto& problems = view.outcome.problems;
    const bool hides_problem =
        std::any_of(problems.begin(), problems.end(), [&](const Error& problem) {
            const std::string_view where = problem.where;
            return problem.code != ErrorCode::missing &&
                   std::any_of(paths.begin(), paths.end(),
                               [&](std::string_view path) { return is_at(where, path); });
        });
    const ui::Scope own{key, 0};
    if (hides_problem) ui::notice(ui::Tone::danger, view.texts["folded.problem"]);
    return false;
}

}  // namespace termwise::web
