#include "tests/vectors/same_value.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "core/base/ascii.h"

namespace termwise::vectors {
namespace {

bool is_tolerance(std::string_view key) { return key.starts_with("tolerance"); }

std::optional<std::string> decimal_of(const Json& value) {
    if (value.is_string()) return plain_decimal(value.get_ref<const std::string&>());
    if (value.is_number_integer()) return plain_decimal(value.dump());
    if (value.is_number()) return plain_decimal(value.dump()).value_or(value.dump());
    return std::nullopt;
}

// The tolerance that a case states beside its figures; zero when it states none.
double tolerance_of(const Json& expected) {
    if (!expected.is_object()) return 0;
    for (const auto& [key, value] : expected.items()) {
        if (!is_tolerance(key)) continue;
        if (value.is_number()) return value.get<double>();
        if (value.is_string()) {
            return std::strtod(value.get_ref<const std::string&>().c_str(), nullptr);
        }
    }
    return 0;
}

// "rows[1].interest" -> "interest".
std::string_view last_key(std::string_view where) {
    const std::size_t point = where.rfind('.');
    return point == std::string_view::npos ? where : where.substr(point + 1);
}

// How close a figure has to come by the way it is published: see same_value.h.
double precision_of(std::string_view key, const std::string& wanted) {
    constexpr std::size_t digits_of_double = 17;
    constexpr double unit_of_double = 1e-12;
    const std::size_t point = wanted.find('.');
    const std::size_t decimals = point == std::string::npos ? 0 : wanted.size() - point - 1;
    const double unit = std::pow(10.0, -static_cast<double>(decimals));
    if (key.ends_with("_printed") || key == "apr_percent") return unit;
    if (key.ends_with("_solution")) return unit / 2;
    if (key != "value" || wanted.size() <= digits_of_double) return 0;
    return unit_of_double * std::fabs(std::strtod(wanted.c_str(), nullptr));
}

bool same_leaf(std::string_view key, const Json& expected, const Json& actual, double tolerance) {
    const std::optional<std::string> wanted = decimal_of(expected);
    const std::optional<std::string> given = decimal_of(actual);
    if (!wanted || !given) return expected == actual;
    if (*wanted == *given) return true;
    if (tolerance == 0) tolerance = precision_of(key, *wanted);
    if (tolerance == 0) return false;
    const double difference =
        std::strtod(wanted->c_str(), nullptr) - std::strtod(given->c_str(), nullptr);
    return std::fabs(difference) <= tolerance;
}

class Comparison {
public:
    std::vector<Difference> found;

    void compare(const std::string& where, const Json& expected, const Json& actual,
                 double tolerance) {
        if (expected.is_object() && actual.is_object()) {
            compare_members(where, expected, actual, tolerance);
        } else if (expected.is_array() && actual.is_array()) {
            compare_items(where, expected, actual, tolerance);
        } else if (!same_leaf(last_key(where), expected, actual, tolerance)) {
            found.push_back({where, expected.dump(), actual.dump()});
        }
    }

private:
    void compare_members(const std::string& where, const Json& expected, const Json& actual,
                         double outer_tolerance) {
        const double own = tolerance_of(expected);
        const double tolerance = own == 0 ? outer_tolerance : own;
        for (const auto& [key, value] : expected.items()) {
            if (is_tolerance(key)) continue;
            const std::string place = where.empty() ? key : where + "." + key;
            if (actual.contains(key)) {
                compare(place, value, actual[key], tolerance);
            } else {
                found.push_back({place, value.dump(), "(not given)"});
            }
        }
    }

    static bool is_numbered(const Json& item) { return item.is_object() && item.contains("n"); }

    // A case may look at some lines of a table only, and says which.
    void compare_numbered(const std::string& where, const Json& expected, const Json& actual,
                          double tolerance) {
        for (const Json& item : expected) {
            const std::string place = where + "[n " + item.at("n").dump() + "]";
            const auto found_item = std::find_if(
                actual.begin(), actual.end(),
                [&](const Json& other) { return is_numbered(other) && other["n"] == item["n"]; });
            if (found_item == actual.end()) {
                found.push_back({place, item.dump(), "(not given)"});
            } else {
                compare(place, item, *found_item, tolerance);
            }
        }
    }

    void compare_items(const std::string& where, const Json& expected, const Json& actual,
                       double tolerance) {
        if (!expected.empty() && is_numbered(expected.front())) {
            compare_numbered(where, expected, actual, tolerance);
            return;
        }
        if (expected.size() != actual.size()) {
            found.push_back({where, expected.dump(), actual.dump()});
            return;
        }
        for (std::size_t i = 0; i < expected.size(); ++i) {
            compare(where + "[" + std::to_string(i) + "]", expected[i], actual[i], tolerance);
        }
    }
};

}  // namespace

std::optional<std::string> plain_decimal(std::string_view text) {
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);
    const std::size_t point = text.find('.');
    std::string_view whole = text.substr(0, point);
    std::string_view part = point == std::string_view::npos ? "" : text.substr(point + 1);
    if (whole.empty() || (point != std::string_view::npos && part.empty())) return std::nullopt;
    for (const char digit : whole) {
        if (!is_digit(digit)) return std::nullopt;
    }
    for (const char digit : part) {
        if (!is_digit(digit)) return std::nullopt;
    }
    while (whole.size() > 1 && whole.front() == '0') whole.remove_prefix(1);
    while (!part.empty() && part.back() == '0') part.remove_suffix(1);
    std::string plain{whole};
    if (!part.empty()) (plain += '.').append(part);
    return negative && plain != "0" ? "-" + plain : plain;
}

std::vector<Difference> differences(const Json& expected, const Json& actual) {
    Comparison comparison;
    comparison.compare({}, expected, actual, 0);
    return std::move(comparison.found);
}

}  // namespace termwise::vectors
