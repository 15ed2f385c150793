#include <array>
#include <string>
#include <utility>

#include "core/time/periodic_schedule.h"
#include "tests/vectors/case_calendar.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

std::optional<Date> optional_date_at(const Json& input, const char* key) {
    if (!input.contains(key) || input.at(key).is_null()) return std::nullopt;
    return parse_date(input.at(key).get<std::string>(), key).value();
}

// "BOTH" says that both stubs are agreed by their days, which the case lists.
std::optional<Stub> stub_at(const Json& input) {
    static constexpr std::array<std::pair<std::string_view, Stub>, 8> words{{
        {"NONE", Stub::none},
        {"BOTH", Stub::none},
        {"SHORT_INITIAL", Stub::short_initial},
        {"LONG_INITIAL", Stub::long_initial},
        {"SMART_INITIAL", Stub::smart_initial},
        {"SHORT_FINAL", Stub::short_final},
        {"LONG_FINAL", Stub::long_final},
        {"SMART_FINAL", Stub::smart_final},
    }};
    if (input.at("stub").is_null()) return std::nullopt;
    const std::string word = input.at("stub");
    for (const auto& [name, stub] : words)
        if (name == word) return stub;
    return std::nullopt;
}

std::optional<int> roll_day_at(const Json& input) {
    if (input.at("roll").is_null()) return std::nullopt;
    const std::string word = input.at("roll");
    if (word == "EOM") return 31;
    return std::stoi(word.substr(std::string_view{"DAY_"}.size()));
}

std::string roll_text(int roll_day) {
    return roll_day == 31 ? "EOM" : "DAY_" + std::to_string(roll_day);
}

Json day_texts(const std::vector<Date>& days) {
    Json list = Json::array();
    for (const Date day : days) list.push_back(iso_text(day));
    return list;
}

std::optional<Json> periodic_schedule(const Json& input) {
    PeriodicSchedule schedule;
    schedule.start_on = *optional_date_at(input, "start");
    schedule.end_on = *optional_date_at(input, "end");
    schedule.months = input.at("frequency_months");
    schedule.stub = stub_at(input);
    schedule.roll_day = roll_day_at(input);
    schedule.first_regular = optional_date_at(input, "first_regular_start");
    schedule.last_regular = optional_date_at(input, "last_regular_end");
    const auto roll = roll_named(input.at("business_day_convention").get<std::string>());
    const auto periods = period_days(schedule);
    if (!roll || !periods) return std::nullopt;
    const bool first_stays = input.contains("start_date_convention");
    return Json{
        {"unadjusted", day_texts(periods->days)},
        {"adjusted", day_texts(rolled_days(periods->days, *roll, calendar_at(input), first_stays))},
        {"roll", roll_text(periods->roll_day)},
    };
}

}  // namespace

std::span<const Operation> schedule_operations() {
    static constexpr Operation operations[] = {
        {"periodic_schedule", periodic_schedule},
    };
    return operations;
}

}  // namespace termwise::vectors
