#include "core/json/read_example.h"

#include "core/json/fields.h"
#include "core/json/reader.h"

namespace termwise {

namespace {

void read_titles(const JsonPlace& at, std::vector<std::pair<std::string, std::string>>& titles) {
    if (at.value.kind != JsonValue::Kind::object) return at.refuse(ErrorCode::malformed);
    for (std::size_t i = 0; i < at.value.names.size(); ++i) {
        const std::string& tag = at.value.names[i];
        std::string title;
        read_value(JsonPlace{at.value.items[i], member_path(at.path, tag), at.problems}, title);
        titles.emplace_back(tag, std::move(title));
    }
}

}  // namespace

void read_value(const JsonPlace& at, Example& example) {
    ObjectReader object{at};
    object.schema(1);
    object.required("id", example.id);
    if (const JsonValue* titles = object.member("title")) {
        read_titles(object.place(*titles, "title"), example.titles);
    }
    object.required("source", example.source);
    object.member("note");
    object.required("draft", example.draft);
    object.member("expected");
    object.finish();
}

std::string_view Example::title_in(std::string_view tag) const {
    std::string_view english = id;
    for (const auto& [language, title] : titles) {
        if (language == tag) return title;
        if (language == "en") english = title;
    }
    return english;
}

tl::expected<std::vector<Example>, Problems> examples_from_json(std::string_view json) {
    return from_json<std::vector<Example>>(json);
}

}  // namespace termwise
