#include "core/json/read_locale.h"

#include <algorithm>

#include "core/json/reader.h"
#include "core/text/message.h"
#include "core/text/plural.h"

namespace termwise {
namespace {

using Messages = std::vector<std::pair<std::string, std::string>>;
using Months = std::array<std::string, 12>;

/// Reads a text that has to keep a rule.
template <class Rule>
void read_text(ObjectReader& object, std::string_view name, std::string& text, Rule&& keeps_rule) {
    object.required(name, text);
    const JsonValue* json = object.member(name);
    if (json == nullptr || json->kind != JsonValue::Kind::text || keeps_rule(text)) return;
    object.place(*json, name).refuse(text.empty() ? ErrorCode::missing : ErrorCode::malformed);
}

bool is_there(const std::string& text) { return !text.empty(); }

bool is_money_pattern(const std::string& text) {
    return placeholders_of(text) == std::vector<std::string>{"amount", "symbol"};
}

bool is_percent_pattern(const std::string& text) {
    return placeholders_of(text) == std::vector<std::string>{"number"};
}

bool is_date_pattern(const std::string& text) {
    return text.find('d') != text.npos && text.find('M') != text.npos &&
           text.find("yyyy") != text.npos;
}

void read_months(ObjectReader& object, std::string_view name, Months& months) {
    std::vector<std::string> names;
    object.required(name, names);
    const JsonValue* json = object.member(name);
    if (json == nullptr || json->kind != JsonValue::Kind::array) return;
    if (names.size() == months.size() && std::all_of(names.begin(), names.end(), is_there))
        std::copy(names.begin(), names.end(), months.begin());
    else
        object.place(*json, name).refuse(ErrorCode::out_of_range);
}

void read_message(const JsonPlace& at, std::string_view key, Messages& messages) {
    std::string message;
    const std::size_t problems = at.problems.size();
    read_value(at, message);
    if (at.problems.size() != problems) return;
    if (message.empty()) return at.refuse(ErrorCode::missing);
    if (!placeholders_of(message)) return at.refuse(ErrorCode::malformed);
    messages.emplace_back(key, std::move(message));
}

void read_messages(const JsonPlace& at, Messages& messages) {
    if (at.value.kind != JsonValue::Kind::object) return at.refuse(ErrorCode::malformed);
    messages.reserve(at.value.items.size());
    for (std::size_t i = 0; i < at.value.items.size(); ++i) {
        const std::string& key = at.value.names[i];
        read_message({at.value.items[i], member_path(at.path, key), at.problems}, key, messages);
    }
}

Messages messages_of(ObjectReader& object, const JsonValue& document, Problems& problems) {
    Messages messages;
    if (const JsonValue* found = object.member("messages"))
        read_messages(object.place(*found, "messages"), messages);
    else if (document.kind == JsonValue::Kind::object)
        problems.push_back({ErrorCode::missing, "messages", {}, 0});
    return messages;
}

void read_locale(ObjectReader& object, Locale& locale) {
    read_text(object, "tag", locale.tag, is_there);
    read_text(object, "decimal_separator", locale.decimal_separator, is_there);
    read_text(object, "group_separator", locale.group_separator, [&](const std::string& group) {
        return is_there(group) && group != locale.decimal_separator;
    });
    read_text(object, "minus", locale.minus, is_there);
    read_text(object, "date_pattern", locale.date_pattern, is_date_pattern);
    read_text(object, "short_date_pattern", locale.short_date_pattern, is_date_pattern);
    read_text(object, "first_day", locale.first_day, is_there);
    read_text(object, "money_pattern", locale.money_pattern, is_money_pattern);
    read_text(object, "percent_pattern", locale.percent_pattern, is_percent_pattern);
    read_months(object, "months", locale.months);
    read_months(object, "short_months", locale.short_months);
    object.required("plural", locale.plural);
}

}  // namespace

tl::expected<Texts, Problems> texts_from_json(std::string_view json) {
    const auto document = parse_json(json);
    if (!document) return tl::unexpected{document.error()};

    Locale locale;
    Problems problems;
    ObjectReader object{JsonPlace{*document, {}, problems}};
    object.schema(1);
    read_locale(object, locale);
    const Messages messages = messages_of(object, *document, problems);
    object.finish();

    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return Texts{std::move(locale), messages};
}

tl::expected<Texts, Problems> letters_from_json(std::string_view json, const Locale& locale) {
    const auto document = parse_json(json);
    if (!document) return tl::unexpected{document.error()};

    std::string tag;
    Problems problems;
    ObjectReader object{JsonPlace{*document, {}, problems}};
    object.schema(1);
    read_text(object, "tag", tag, is_there);
    if (!tag.empty() && tag != locale.tag)
        object.place(*object.member("tag"), "tag").refuse(ErrorCode::conflict);
    const Messages messages = messages_of(object, *document, problems);
    object.finish();

    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return Texts{locale, messages};
}

}  // namespace termwise
