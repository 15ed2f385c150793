#include "core/json/reader.h"

#include <limits>

namespace termwise {
namespace {

// A problem quotes the culprit; a very long one is cut, at no particular character.
constexpr std::size_t quoted_bytes = 200;

}  // namespace

void JsonPlace::refuse(ErrorCode code) const {
    problems.push_back({code, path, json_text(value).substr(0, quoted_bytes), 0});
}

std::string member_path(const std::string& path, std::string_view name) {
    if (path.empty()) return std::string{name};
    return (path + ".").append(name);
}

std::string item_path(const std::string& path, std::size_t index) {
    return path + "[" + std::to_string(index) + "]";
}

void read_value(const JsonPlace& at, std::string& value) {
    if (at.value.kind != JsonValue::Kind::text) return at.refuse(ErrorCode::malformed);
    value = at.value.text;
}

void read_value(const JsonPlace& at, bool& value) {
    if (at.value.kind != JsonValue::Kind::boolean) return at.refuse(ErrorCode::malformed);
    value = at.value.boolean;
}

void read_value(const JsonPlace& at, int& value) {
    std::int64_t count = 0;
    if (at.value.kind != JsonValue::Kind::integer) return at.refuse(ErrorCode::malformed);
    count = at.value.integer;
    if (count > std::numeric_limits<int>::max() || count < std::numeric_limits<int>::min()) {
        return at.refuse(ErrorCode::out_of_range);
    }
    value = static_cast<int>(count);
}

void read_value(const JsonPlace& at, std::int64_t& value) {
    if (at.value.kind != JsonValue::Kind::integer) return at.refuse(ErrorCode::malformed);
    value = at.value.integer;
}

ObjectReader::ObjectReader(const JsonPlace& at) : at_{at} {
    if (at.value.kind == JsonValue::Kind::object) {
        known_.resize(at.value.names.size());
    } else {
        at.refuse(ErrorCode::malformed);
    }
}

const JsonValue* ObjectReader::member(std::string_view name) {
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (at_.value.names[i] != name) continue;
        known_[i] = 1;
        return &at_.value.items[i];
    }
    return nullptr;
}

void ObjectReader::schema(std::int64_t version) {
    std::int64_t given = version;
    required("schema", given);
    if (given != version) {
        at_.problems.push_back(
            {ErrorCode::out_of_range, member_path(at_.path, "schema"), std::to_string(given), 0});
    }
}

void ObjectReader::finish() {
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (known_[i] != 0) continue;
        place(at_.value.items[i], at_.value.names[i]).refuse(ErrorCode::unknown_name);
    }
}

void ObjectReader::note_missing(std::string_view name) {
    if (at_.value.kind != JsonValue::Kind::object) return;
    at_.problems.push_back({ErrorCode::missing, member_path(at_.path, name), {}, 0});
}

}  // namespace termwise
