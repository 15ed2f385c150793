#include <array>
#include <string>

#include "core/time/period.h"
#include "core/time/roll.h"
#include "tests/vectors/case_calendar.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

Date date_at(const Json& input, const char* key = "date") {
    return parse_date(input.at(key).get<std::string>(), key).value();
}

Json answer(Date date) { return {{"date", iso_text(date)}}; }

std::optional<Json> adjusted(const Json& input, Date date) {
    const std::optional<Roll> roll = roll_named(input.at("convention").get<std::string>());
    if (!roll) return std::nullopt;
    return answer(rolled(date, *roll, calendar_at(input)));
}

std::optional<Json> adjust_business_day(const Json& input) {
    return adjusted(input, date_at(input));
}

std::optional<Json> net_days(const Json& input) {
    return adjusted(input, date_at(input) + std::chrono::days{input.at("days").get<int>()});
}

std::optional<Json> add_months(const Json& input) {
    const std::string rule = input.at("month_end_rule");
    const Date date = date_at(input);
    const int months = input.at("months");
    if (rule == "None") return adjusted(input, plus_months(date, months));
    if (rule == "LastDay") return adjusted(input, plus_months(date, months, MonthEnd::sticky));
    if (rule != "LastBusinessDay") return std::nullopt;
    const HolidayCalendar calendar = calendar_at(input);
    const Date moved = plus_months(date, months);
    const bool is_last = date == last_business_day_of_month(date, calendar);
    return adjusted(input, is_last ? last_business_day_of_month(moved, calendar) : moved);
}

std::optional<Json> add_business_days(const Json& input) {
    return answer(plus_business_days(date_at(input), input.at("days"), calendar_at(input)));
}

std::optional<Json> next(const Json& input) {
    return answer(next_business_day(date_at(input), calendar_at(input)));
}

std::optional<Json> next_or_same(const Json& input) {
    return answer(next_or_same_business_day(date_at(input), calendar_at(input)));
}

std::optional<Json> previous(const Json& input) {
    return answer(previous_business_day(date_at(input), calendar_at(input)));
}

std::optional<Json> previous_or_same(const Json& input) {
    return answer(previous_or_same_business_day(date_at(input), calendar_at(input)));
}

std::optional<Json> next_same_or_last_in_month(const Json& input) {
    return answer(rolled(date_at(input), Roll::modified_following, calendar_at(input)));
}

std::optional<Json> last_of_month(const Json& input) {
    return answer(last_business_day_of_month(date_at(input), calendar_at(input)));
}

std::optional<Json> days_between_dates(const Json& input) {
    return Json{{"days", business_days_between(date_at(input, "start"), date_at(input, "end"),
                                               calendar_at(input))}};
}

std::optional<Json> last_day_of_month(const Json& input) {
    return answer(end_of_month(date_at(input)));
}

std::optional<Json> month_end_after_months(const Json& input) {
    return answer(end_of_month(plus_months(date_at(input), input.at("months"))));
}

std::optional<Json> same_month_day(const Json& input) {
    return answer(day_in_month(date_at(input), input.at("day")));
}

std::optional<Json> period_end(const Json& input) {
    const Date reached = plus_months(date_at(input, "start"), input.at("frequency_months"));
    return Json{{"end", iso_text(day_in_month(reached, input.at("billing_day")))}};
}

}  // namespace

std::span<const Operation> business_day_operations() {
    static constexpr std::array operations{
        Operation{"period_end", period_end},
        Operation{"adjust_business_day", adjust_business_day},
        Operation{"add_business_days", add_business_days},
        Operation{"next_business_day", next},
        Operation{"next_or_same_business_day", next_or_same},
        Operation{"previous_business_day", previous},
        Operation{"previous_or_same_business_day", previous_or_same},
        Operation{"next_same_or_last_in_month", next_same_or_last_in_month},
        Operation{"last_business_day_of_month", last_of_month},
        Operation{"business_days_between", days_between_dates},
        Operation{"net_days", net_days},
        Operation{"add_months", add_months},
        Operation{"end_of_month", last_day_of_month},
        Operation{"end_of_month_after_months", month_end_after_months},
        Operation{"day_of_month_in_same_month", same_month_day},
    };
    return operations;
}

}  // namespace termwise::vectors
