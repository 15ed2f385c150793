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
    const auto holds = [&](std::string_view where) {
        return std::any_of(paths.begin(), paths.end(),
                           [&](std::string_view path) { return is_at(where, path); });
    };
    if (!view.session.sought.empty() && holds(view.session.sought)) ui::unfold(key);
    if (ui::disclosure(key)) return true;
    const auto& problems = view.outcome.problems;
    const bool hides_problem = std::any_of(
        problems.begin(), problems.end(),
        [&](const Error& problem) { return !is_left_empty(problem.code) && holds(problem.where); });
    const ui::Scope own{key, 0};
    if (hides_problem) ui::notice(ui::Tone::danger, view.texts["folded.problem"]);
    return false;
}

}  // namespace termwise::web
