#include <utility>

#include <nlohmann/json.hpp>

#include "core/base/sort.h"
#include "core/json/value.h"

namespace termwise {
namespace {

constexpr std::int64_t largest_count = 9'007'199'254'740'991;

// Builds the tree from the parser's events, for the sake of what a ready-made tree no longer shows:
// keys given twice, and numbers as they were written. Each event returns whether to go on.
class TreeBuilder {
public:
    using Number = nlohmann::json;

    JsonValue root;
    Problems problems;

    bool null() { return add({}); }

    bool boolean(bool value) {
        JsonValue json;
        json.kind = JsonValue::Kind::boolean;
        json.boolean = value;
        return add(std::move(json));
    }

    bool number_integer(Number::number_integer_t value) {
        if (value < -largest_count) return add_number(std::to_string(value));
        return add_integer(value);
    }

    bool number_unsigned(Number::number_unsigned_t value) {
        if (value > Number::number_unsigned_t{largest_count}) {
            return add_number(std::to_string(value));
        }
        return add_integer(static_cast<std::int64_t>(value));
    }

    bool number_float(Number::number_float_t, const std::string& written) {
        return add_number(written);
    }

    bool string(std::string& value) {
        JsonValue json;
        json.kind = JsonValue::Kind::text;
        json.text = std::move(value);
        return add(std::move(json));
    }

    bool binary(Number::binary_t&) { return false; }

    bool start_object(std::size_t) { return open(JsonValue::Kind::object); }
    bool start_array(std::size_t) { return open(JsonValue::Kind::array); }

    bool key(std::string& name) {
        open_.back().names.push_back(std::move(name));
        return true;
    }

    bool end_object() {
        refuse_doubles();
        return close();
    }
    bool end_array() { return close(); }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::detail::exception&) {
        const int at = static_cast<int>(position == 0 ? 0 : position - 1);
        problems.push_back({ErrorCode::malformed, path(), {}, at});
        return false;
    }

private:
    std::vector<JsonValue> open_;  // The containers that are not closed yet, outermost first.

    bool add(JsonValue json) {
        if (open_.empty()) {
            root = std::move(json);
        } else {
            open_.back().items.push_back(std::move(json));
        }
        return true;
    }

    bool add_integer(std::int64_t value) {
        JsonValue json;
        json.kind = JsonValue::Kind::integer;
        json.integer = value;
        return add(std::move(json));
    }

    bool add_number(std::string written) {
        JsonValue json;
        json.kind = JsonValue::Kind::number;
        json.text = std::move(written);
        return add(std::move(json));
    }

    bool open(JsonValue::Kind kind) {
        if (open_.size() == std::size_t{json_max_depth}) {
            problems.push_back({ErrorCode::too_large, path(), {}, 0});
            return false;
        }
        open_.push_back({});
        open_.back().kind = kind;
        return true;
    }

    bool close() {
        JsonValue closed = std::move(open_.back());
        open_.pop_back();
        return add(std::move(closed)) && problems.size() < json_max_problems;
    }

    void refuse_doubles() {
        const std::vector<std::string>& names = open_.back().names;
        const auto comes_first = [](const void* context, std::size_t a, std::size_t b) {
            const auto& given = *static_cast<const std::vector<std::string>*>(context);
            return given[a] < given[b];
        };
        const std::vector<std::size_t> order = sorted_positions(names.size(), comes_first, &names);
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (names[order[i]] != names[order[i - 1]]) continue;
            if (problems.size() == json_max_problems) return;
            refuse_double(order[i]);
        }
    }

    void refuse_double(std::size_t member) {
        const std::string object = container_path(open_.size() - 1);
        const std::string& name = open_.back().names[member];
        problems.push_back({ErrorCode::conflict, object.empty() ? name : object + "." + name,
                            json_text(open_.back().items[member]), 0});
    }

    // The path of the container at that level: the root has none, its member "lines" has "lines".
    [[nodiscard]] std::string container_path(std::size_t level) const {
        std::string path;
        for (std::size_t i = 0; i < level; ++i) append_place(path, open_[i]);
        return path;
    }

    // The path of the value being read.
    [[nodiscard]] std::string path() const { return container_path(open_.size()); }

    static void append_place(std::string& path, const JsonValue& container) {
        if (container.kind == JsonValue::Kind::array) {
            path += "[" + std::to_string(container.items.size()) + "]";
        } else if (!container.names.empty()) {
            if (!path.empty()) path += ".";
            path += container.names.back();
        }
    }
};

}  // namespace

tl::expected<JsonValue, Problems> parse_json(std::string_view text) {
    if (text.size() > json_max_bytes) {
        return tl::unexpected{Problems{{ErrorCode::too_large, {}, {}, 0}}};
    }
    TreeBuilder builder;
    const bool complete = nlohmann::json::sax_parse(text.begin(), text.end(), &builder);
    if (!complete || !builder.problems.empty()) {
        return tl::unexpected{std::move(builder.problems)};
    }
    return std::move(builder.root);
}

}  // namespace termwise
