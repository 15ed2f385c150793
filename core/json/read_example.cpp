#include "core/json/read_example.h"

#include "core/json/fields.h"
#include "core/json/reader.h"

namespace termwise {

namespace {

void read_by_language(ObjectReader& object, std::string_view name, Example::ByLanguage& all) {
    const JsonValue* member = object.member(name);
    if (member == nullptr) return;
    const JsonPlace at = object.place(*member, name);
    if (at.value.kind != JsonValue::Kind::object) return at.refuse(ErrorCode::malformed);
    for (std::size_t i = 0; i < at.value.names.size(); ++i) {
        const std::string& tag = at.value.names[i];
        std::string words;
        read_value(JsonPlace{at.value.items[i], member_path(at.path, tag), at.problems}, words);
        all.emplace_back(tag, std::move(words));
    }
}

std::string_view words_in(const Example::ByLanguage& all, std::string_view tag,
                          std::string_view otherwise) {
    for (const auto& [language, words] : all) {
        if (language == tag) return words;
        if (language == "en") otherwise = words;
    }
    return otherwise;
}

}  // namespace

void read_value(const JsonPlace& at, Example& example) {
    ObjectReader object{at};
    object.schema(1);
    object.required("id", example.id);
    read_by_language(object, "title", example.titles);
    read_by_language(object, "about", example.abouts);
    object.required("source", example.source);
    object.member("note");
    object.required("draft", example.draft);
    object.member("expected");
    object.finish();
}

std::string_view Example::title_in(std::string_view tag) const { return words_in(titles, tag, id); }

std::string_view Example::about_in(std::string_view tag) const { return words_in(abouts, tag, {}); }

tl::expected<std::vector<Example>, Problems> examples_from_json(std::string_view json) {
    return from_json<std::vector<Example>>(json);
}

}  // namespace termwise
