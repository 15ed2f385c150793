#include "tests/web/monkey/any_case.h"

#include <string_view>

#include "core/json/draft_json.h"
#include "core/json/value.h"
#include "tests/web/monkey/any_text.h"

namespace termwise::web {

namespace {

// As a file would hold it, which may be anything.
std::string as_json(std::string_view text) {
    JsonValue value;
    value.kind = JsonValue::Kind::text;
    value.text = text;
    return json_text(value);
}

// The text of one of its members is another one: mostly still a case, with nonsense in it.
std::string with_another_text(std::string json, Chance& chance) {
    std::vector<std::size_t> texts;
    for (std::size_t at = json.find(":\""); at != json.npos; at = json.find(":\"", at + 1)) {
        texts.push_back(at + 1);
    }
    if (texts.empty()) return json;
    const std::size_t from = chance.one_of(texts);
    std::size_t to = from + 1;
    while (to < json.size() && json[to] != '"')
        to += json[to] == '\\' ? std::size_t{2} : std::size_t{1};
    const std::string text = chance.percent(10) ? std::string("a\nb\0c", 5) : any_text(chance);
    return json.replace(from, to + 1 - from, as_json(text));
}

std::string damaged(std::string json, Chance& chance) {
    const std::size_t at = chance.below(json.size());
    if (chance.percent(50)) return json.substr(0, at);
    json[at] = static_cast<char>(chance.below(256));
    return json;
}

}  // namespace

std::string any_case(const std::vector<Example>& examples, Chance& chance) {
    std::string json = draft_json(examples.empty() ? Draft{} : chance.one_of(examples).draft);
    switch (chance.below(6)) {
        case 0:
            return json;
        case 1:
            return damaged(std::move(json), chance);
        case 2:
            return any_text(chance);
        default:
            for (std::size_t i = 1 + chance.below(4); i > 0; --i) {
                json = with_another_text(std::move(json), chance);
            }
            return json;
    }
}

}  // namespace termwise::web
