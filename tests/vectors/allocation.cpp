#include <algorithm>
#include <array>
#include <numeric>
#include <string>

#include "core/money/allocate.h"
#include "core/money/decimal.h"
#include "core/money/parse_money.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

using Weights = std::vector<std::int64_t>;

/// A ratio as the vectors write it: "3", "0.5", "2/7". Negative ones are read, to be refused.
struct Ratio {
    std::int64_t numerator;
    std::int64_t denominator;
};

Ratio ratio_of(const std::string& text) {
    const std::size_t slash = text.find('/');
    const Decimal over = parse_decimal(text.substr(0, slash), "ratio").value();
    const std::int64_t under = slash == text.npos ? 1 : std::stoll(text.substr(slash + 1));
    return {over.coefficient(), under * power_of_ten(over.scale())};
}

/// The ratios as whole weights in the same proportion. Nothing when they are no proportion.
std::optional<Weights> weights_at(const Json& input) {
    std::vector<Ratio> ratios;
    std::int64_t common = 1;
    bool some = false;
    for (const std::string text : input.at("ratios")) {
        ratios.push_back(ratio_of(text));
        common = std::lcm(common, ratios.back().denominator);
        if (ratios.back().numerator < 0) return std::nullopt;
        some = some || ratios.back().numerator > 0;
    }
    if (!some) return std::nullopt;
    Weights weights;
    for (const Ratio& ratio : ratios)
        weights.push_back(ratio.numerator * (common / ratio.denominator));
    return weights;
}

/// The amount, and whether the case counts it in minor units or writes it with decimals.
struct Amount {
    Money money;
    bool minor;
    std::int64_t step;
};

Amount amount_at(const Json& input) {
    if (input.contains("amount_minor"))
        return {Money{input.at("amount_minor").get<std::int64_t>(), Currency{"EUR"}}, true, 1};
    const Currency currency = *Currency::of(input.at("currency").get<std::string>());
    const auto read = [&](const char* key) {
        return parse_money(input.at(key).get<std::string>(), currency, key).value();
    };
    return {read("amount"), false, read("step").minor_units()};
}

Json shares(const std::vector<Money>& parts, const Amount& amount) {
    Json list = Json::array();
    for (const Money part : parts) {
        if (amount.minor) {
            list.push_back(part.minor_units());
        } else {
            list.push_back(decimal_text(part));
        }
    }
    return {{amount.minor ? "shares_minor" : "shares", list}};
}

Json shares_and_rest(PartsAndRest split, const Amount& amount) {
    split.parts.push_back(split.rest);
    Json result = shares(split.parts, amount);
    result["last_element_is_remainder"] = true;
    return result;
}

std::optional<Leftover> leftover_at(const Json& input) {
    const std::string policy = input.at("remainder_policy");
    if (policy == "FloorToFirst") return Leftover::spread_first;
    if (policy == "FloorToLargestRemainder") return Leftover::largest_remainder;
    if (policy == "FloorToLargestRatio") return Leftover::largest_weight;
    return std::nullopt;
}

std::optional<Json> allocate(const Json& input) {
    const std::optional<Weights> weights = weights_at(input);
    if (!weights) return Json{{"error", "invalid_ratios"}};
    const Amount amount = amount_at(input);
    if (const std::optional<Leftover> leftover = leftover_at(input))
        return shares(weighted_parts(amount.money, *weights, *leftover, amount.step), amount);
    const std::string policy = input.at("remainder_policy");
    if (policy == "FloorSeparate")
        return shares_and_rest(cut_parts(amount.money, *weights, amount.step), amount);
    if (policy == "BlockSeparate")
        return shares_and_rest(exact_parts(amount.money, *weights, amount.step), amount);
    return std::nullopt;
}

std::optional<Json> split_equal(const Json& input) {
    const int parts = input.at("parts");
    if (parts < 1) return Json{{"error", "invalid_parts"}};
    const Amount amount = amount_at(input);
    const std::string policy = input.value("remainder_policy", "ToFirst");
    const auto split = [&](Remainder remainder) {
        return shares(equal_parts(amount.money, parts, remainder, amount.step), amount);
    };
    if (policy == "ToFirst") return split(Remainder::spread_first);
    if (policy == "RubyMoneyFromLast") return split(Remainder::spread_last);
    if (policy != "Separate") return std::nullopt;
    const Weights equal(static_cast<std::size_t>(parts), 1);
    return shares_and_rest(cut_parts(amount.money, equal, amount.step), amount);
}

std::optional<Json> quotient_and_remainder(const Json& input) {
    const Amount amount = amount_at(input);
    const Weights equal(input.at("divisor").get<std::size_t>(), 1);
    const PartsAndRest split = cut_parts(amount.money, equal, amount.step);
    return Json{{"quotient", decimal_text(split.parts.front())},
                {"remainder", decimal_text(split.rest)}};
}

/// Ratios with decimals make the unit finer by as many places as they are written with.
std::optional<Json> allocate_with_scaled_ratios(const Json& input) {
    int places = 0;
    for (const std::string text : input.at("ratios")) {
        const std::size_t point = text.find('.');
        if (point != text.npos)
            places = std::max(places, static_cast<int>(text.size() - point - 1));
    }
    Json finer = input;
    finer["amount_minor"] = input.at("amount_minor").get<std::int64_t>() * power_of_ten(places);
    std::optional<Json> result = allocate(finer);
    if (result) (*result)["scale"] = input.at("scale").get<int>() + places;
    return result;
}

}  // namespace

std::span<const Operation> allocation_operations() {
    static constexpr std::array operations{
        Operation{"allocate", allocate},
        Operation{"split_equal", split_equal},
        Operation{"quotient_and_remainder", quotient_and_remainder},
        Operation{"allocate_with_scaled_ratios", allocate_with_scaled_ratios},
    };
    return operations;
}

}  // namespace termwise::vectors
