#include "web/views/instalment_choice.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"
#include "web/views/way_to_field.h"

namespace termwise::web {

bool can_name_instalment(const ViewContext& view, const std::string& debt) {
    return view.outcome.instalments.size() > 1 || !debt.empty();
}

void choose_instalment(const ViewContext& view, std::string_view key, std::string& debt,
                       std::string_view where) {
    std::vector<std::string> numbers{std::string{}};
    std::vector<std::string> words{std::string{view.texts["instalment.oldest"]}};
    for (std::size_t i = 0; i < view.outcome.instalments.size(); ++i) {
        numbers.push_back(std::to_string(i + 1));
        words.push_back(view.texts.worded("instalments.number", {{"number", numbers.back()}}));
    }
    auto found = std::find(numbers.begin(), numbers.end(), debt);
    if (found == numbers.end()) {  // as typed, so that it can be seen and replaced
        words.push_back(debt);
        found = numbers.insert(numbers.end(), debt);
    }
    auto chosen = static_cast<std::size_t>(found - numbers.begin());
    answer_seeking(view, where, key);
    const std::string problem = problem_at(view, where);
    if (choose_words(key, std::move(words), chosen, {.error = problem})) debt = numbers[chosen];
}

}  // namespace termwise::web
