#include "tests/vectors/case_calendar.h"

#include <array>
#include <string>
#include <utility>

namespace termwise::vectors {

HolidayCalendar calendar_at(const Json& input) {
    static constexpr std::array<std::string_view, 7> words{"SUN", "MON", "TUE", "WED",
                                                           "THU", "FRI", "SAT"};
    HolidayCalendar calendar;
    for (const std::string word : input.at("weekend"))
        for (std::size_t day = 0; day < words.size(); ++day)
            if (words[day] == word) calendar.weekend[day] = true;
    for (const std::string day : input.at("holidays"))
        calendar.rules.push_back(one_off_holiday("", parse_date(day, "holidays").value()));
    return calendar;
}

std::optional<Roll> roll_named(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, Roll>, 7> conventions{{
        {"NoAdjust", Roll::none},
        {"Following", Roll::following},
        {"ModifiedFollowing", Roll::modified_following},
        {"ModifiedFollowingBiMonthly", Roll::modified_following_half_month},
        {"Preceding", Roll::preceding},
        {"ModifiedPreceding", Roll::modified_preceding},
        {"Nearest", Roll::nearest},
    }};
    for (const auto& [name, roll] : conventions)
        if (name == word) return roll;
    return std::nullopt;
}

}  // namespace termwise::vectors
