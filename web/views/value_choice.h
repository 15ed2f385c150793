#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "web/ui/choice.h"

namespace termwise::web {

/// A choice among usual values, with the present one first where it is not among them: what was
/// typed stays choosable. `worded` gives the words of a value. Returns whether another one was
/// chosen in this frame.
template <class Value, class Worded>
bool choose_value(std::string_view key, std::vector<Value> values, Value& value, Worded worded) {
    auto found = std::find(values.begin(), values.end(), value);
    if (found == values.end()) found = values.insert(values.begin(), value);
    std::vector<std::string> words;
    for (const Value& one : values) words.push_back(worded(one));
    const std::vector<std::string_view> options{words.begin(), words.end()};
    auto chosen = static_cast<std::size_t>(found - values.begin());
    if (!ui::choice(key, options, chosen)) return false;
    value = values[chosen];
    return true;
}

}  // namespace termwise::web
