#include <array>
#include <string>

#include "tests/assets/shipped_calendars.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

std::optional<Json> holidays_of_year(const Json& input) {
    const std::string id = input.at("calendar");
    const HolidayCalendar* calendar = assets::shipped_calendar(id);
    if (calendar == nullptr) return std::nullopt;
    Json all = Json::array();
    Json on_weekdays = Json::array();
    for (const Date date : holidays(*calendar, input.at("year"))) {
        all.push_back(iso_text(date));
        if (!is_weekend(*calendar, date)) on_weekdays.push_back(iso_text(date));
    }
    return Json{{"all_holidays", all}, {"weekday_holidays", on_weekdays}};
}

std::optional<Json> easter(const Json& input) {
    return Json{{"date", iso_text(easter_sunday(input.at("year")))}};
}

}  // namespace

std::span<const Operation> holiday_operations() {
    static constexpr std::array operations{
        Operation{"holidays", holidays_of_year},
        Operation{"easter_sunday", easter},
    };
    return operations;
}

}  // namespace termwise::vectors
