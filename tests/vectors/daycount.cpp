#include <array>
#include <numeric>
#include <string>

#include "core/money/decimal.h"
#include "core/money/rounding.h"
#include "core/time/day_count.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

bool flag_at(const Json& input, const char* key) { return input.value(key, false); }

std::optional<DayCount> day_count_at(const Json& input) {
    static constexpr std::array<std::pair<std::string_view, DayCount>, 18> conventions{{
        {"1/1", DayCount::one_one},
        {"Act/Act ISDA", DayCount::act_act_isda},
        {"Act/Act AFB", DayCount::act_act_afb},
        {"Act/Act Year", DayCount::act_act_year},
        {"Act/365 Actual", DayCount::act_365_actual},
        {"Act/365L", DayCount::act_365l},
        {"Act/360", DayCount::act_360},
        {"Act/364", DayCount::act_364},
        {"Act/365F", DayCount::act_365f},
        {"Act/365.25", DayCount::act_365_25},
        {"NL/360", DayCount::nl_360},
        {"NL/365", DayCount::nl_365},
        {"30/360 ISDA", DayCount::thirty_360_isda},
        {"30/360 PSA", DayCount::thirty_360_psa},
        {"30E/360", DayCount::thirty_e_360},
        {"30E+/360", DayCount::thirty_e_plus_360},
        {"30E/365", DayCount::thirty_e_365},
        {"30U/360 EOM", DayCount::thirty_360_us},
    }};
    const std::string word = input.at("convention");
    // Two conventions take the terms of the schedule into account.
    if (word == "30U/360")
        return flag_at(input, "schedule_end_of_month_flag") ? DayCount::thirty_360_us
                                                            : DayCount::thirty_360_isda;
    if (word == "30E/360 ISDA")
        return flag_at(input, "end_is_maturity") ? DayCount::thirty_e_360_isda_at_maturity
                                                 : DayCount::thirty_e_360_isda;
    for (const auto& [name, day_count] : conventions)
        if (name == word) return day_count;
    return std::nullopt;
}

std::string reduced_text(YearFraction years) {
    const std::int64_t divisor = std::gcd(years.numerator, years.denominator);
    return std::to_string(years.numerator / divisor) + "/" +
           std::to_string(years.denominator / divisor);
}

std::string twelve_decimals(YearFraction years) {
    const Wide trillionths = Wide{years.numerator} * power_of_ten(12);
    return fixed_point_text(divide(trillionths, years.denominator, Rounding::half_up), 12);
}

std::optional<Json> day_count(const Json& input) {
    const std::optional<DayCount> convention = day_count_at(input);
    if (!convention) return std::nullopt;
    const Date start = parse_date(input.at("start").get<std::string>(), "start").value();
    const Date end = parse_date(input.at("end").get<std::string>(), "end").value();
    const YearFraction years = year_fraction(*convention, start, end);
    return Json{{"days", counted_days(*convention, start, end)},
                {"year_fraction", reduced_text(years)},
                {"year_fraction_decimal", twelve_decimals(years)}};
}

}  // namespace

std::span<const Operation> daycount_operations() {
    static constexpr std::array operations{Operation{"day_count", day_count}};
    return operations;
}

}  // namespace termwise::vectors
