#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace termwise {

/// How a value in an explanation is to be worded. The text itself is canonical, so that the tree
/// is the same bytes in every language; a locale formats it only when it is shown.
enum class WhyKind : std::uint8_t {
    money,    ///< "-1234.50 EUR": a decimal point, all decimals of the currency, a space, the code.
    percent,  ///< "10.15": the number before the sign, without trailing zeros.
    date,     ///< "2026-11-22".
    number,   ///< "107" or "2.5": a count or an exact decimal.
    name,     ///< A message key, such as "rounding.half_up" or "day_count.act_365f".
    text,     ///< Words as the user or the law wrote them; shown as they are.
};

/// The word in JSON.
constexpr const char* name_of(WhyKind kind) {
    constexpr std::array words{"money", "percent", "date", "number", "name", "text"};
    return words[static_cast<std::size_t>(kind)];
}

/// One named value of an explanation: the placeholder it fills, and its canonical text.
struct WhyValue {
    std::string_view name;  ///< Always a literal: the placeholder in the rule's message.
    WhyKind kind{};
    std::string text;

    bool operator==(const WhyValue&) const = default;
};

/// A count as a value: {days} is "107".
inline WhyValue number_value(std::string_view name, std::int64_t number) {
    return {name, WhyKind::number, std::to_string(number)};
}

struct Why;

/// The reasons below a reason. Copies share them: the reason for an interest stands under the
/// interest, under what is open of it and under the total, and is built and kept once.
class WhyParts {
public:
    WhyParts() = default;
    // A list of reasons is what stands below a reason, so it becomes that unasked.
    WhyParts(std::vector<Why> parts);  // NOLINT(google-explicit-constructor)
    WhyParts(std::initializer_list<Why> parts);

    [[nodiscard]] const Why* begin() const;
    [[nodiscard]] const Why* end() const;
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] bool empty() const { return size() == 0; }
    const Why& operator[](std::size_t index) const;
    [[nodiscard]] const Why& front() const;
    [[nodiscard]] const Why& back() const;

    /// Adds to these alone: copies made before keep what they have.
    void push_back(Why part);

    bool operator==(const WhyParts& other) const;

private:
    std::shared_ptr<std::vector<Why>> shared_;  ///< Nothing while there are none.
};

/// The reason for one figure: a rule in words, the values it was applied to, the authority for it,
/// and the reasons for the parts it was computed from. A view renders it; nobody derives it again.
///
///   rule     message key of a sentence with placeholders ("why.late.segment"); always a literal
///   values   fill the placeholders; the result itself is the value named "result"
///   source   the law, table row or page that settles it, as cited, or a message key where nothing
///            can be cited ("source.practice"); empty where arithmetic settles it
///   parts    the reasons for the terms of the sum or the factors, in the order of the sentence
struct Why {
    std::string_view rule;
    std::vector<WhyValue> values;
    std::string source;
    WhyParts parts;

    bool operator==(const Why&) const = default;
};

/// Reasons as the parts of another, and values as those of a reason, moved into their list. Braces
/// would copy each, with all that is below it.
template <class... Reasons>
WhyParts why_parts(Reasons... reasons) {
    std::vector<Why> parts;
    parts.reserve(sizeof...(reasons));
    (parts.push_back(std::move(reasons)), ...);
    return parts;
}

template <class... Values>
std::vector<WhyValue> why_values(Values... values) {
    std::vector<WhyValue> list;
    list.reserve(sizeof...(values));
    (list.push_back(std::move(values)), ...);
    return list;
}

}  // namespace termwise
