#include "web/views/enum_choice.h"

namespace termwise::web {

bool choose_words(std::string_view key, std::vector<std::string> words, std::size_t& chosen,
                  const ui::FieldOptions& around) {
    for (std::string& one : words) one = with_capital(one);
    const std::vector<std::string_view> options{words.begin(), words.end()};
    return ui::choice(key, options, chosen, around);
}

}  // namespace termwise::web
