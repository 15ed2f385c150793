#include "core/json/read_calendar.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/json/reader.h"
#include "core/time/period.h"

namespace termwise {
namespace {

constexpr int calendar_schema_version = 1;
constexpr int first_year = 1990;
constexpr int last_year = 2050;
constexpr int furthest_offset = 100;

/// A word for a day of the week, as its number: 0 Sunday.
struct Weekday {
    int number = 0;
};

void read_value(const JsonPlace& at, Weekday& weekday) {
    constexpr std::array<std::string_view, 7> words{"sun", "mon", "tue", "wed",
                                                    "thu", "fri", "sat"};
    if (at.value.kind != JsonValue::Kind::text) return at.refuse(ErrorCode::malformed);
    const auto* found = std::find(words.begin(), words.end(), at.value.text);
    if (found == words.end()) return at.refuse(ErrorCode::unknown_name);
    weekday.number = static_cast<int>(found - words.begin());
}

/// A whole number that has to lie within bounds.
struct Bounded {
    int& number;
    int least;
    int most;
};

void read_value(const JsonPlace& at, Bounded& bounded) {
    int number = bounded.number;
    read_value(at, number);
    if (number < bounded.least || number > bounded.most) return at.refuse(ErrorCode::out_of_range);
    bounded.number = number;
}

/// A rule as the file has it, with the calendars it is for.
struct PlacedRule {
    HolidayRule rule;
    std::vector<std::string> in;
};

void read_month(ObjectReader& object, HolidayRule& rule) {
    Bounded month{rule.month, 1, 12};
    object.required("month", month);
}

/// The day has to exist in every year. Read after the month.
void read_day(ObjectReader& object, HolidayRule& rule) {
    const auto month = static_cast<unsigned>(std::max(rule.month, 1));
    const int days = static_cast<int>(day_of(end_of_month(date_of(2025, month, 1))));
    Bounded day{rule.day, 1, days};
    object.required("day", day);
}

void read_weekday(ObjectReader& object, HolidayRule& rule) {
    Weekday weekday;
    object.required("weekday", weekday);
    rule.weekday = weekday.number;
}

void read_nth(const JsonPlace& at, ObjectReader& object, HolidayRule& rule) {
    Bounded nth{rule.nth, -1, 5};
    object.required("nth", nth);
    const JsonValue* given = object.member("nth");
    if (given != nullptr && rule.nth == 0)
        JsonPlace{*given, member_path(at.path, "nth"), at.problems}.refuse(ErrorCode::out_of_range);
}

void read_anchor(const JsonPlace& at, ObjectReader& object, HolidayRule& rule) {
    rule.anchor = HolidayAnchor::easter;  // needs nothing more, should the word be unknown
    object.required("anchor", rule.anchor);
    switch (rule.anchor) {
        case HolidayAnchor::fixed:
            read_month(object, rule);
            read_day(object, rule);
            break;
        case HolidayAnchor::easter:
            break;
        case HolidayAnchor::nth_weekday:
            read_month(object, rule);
            read_nth(at, object, rule);
            read_weekday(object, rule);
            break;
        case HolidayAnchor::before_day:
            read_month(object, rule);
            read_day(object, rule);
            read_weekday(object, rule);
            break;
    }
}

void read_years(const JsonPlace& at, ObjectReader& object, HolidayRule& rule) {
    Bounded since{rule.since, first_year, last_year};
    Bounded until{rule.until, first_year, last_year};
    object.optional("since", since);
    object.optional("until", until);
    if (rule.since > rule.until)
        at.problems.push_back(
            {ErrorCode::conflict, member_path(at.path, "until"), std::to_string(rule.until), 0});
}

void read_yearly(const JsonPlace& at, ObjectReader& object, HolidayRule& rule) {
    read_anchor(at, object, rule);
    Bounded offset{rule.offset, -furthest_offset, furthest_offset};
    object.optional("offset", offset);
    object.optional("substitute", rule.substitute);
    read_years(at, object, rule);
}

void read_once(ObjectReader& object, HolidayRule& rule) {
    Date on;
    object.required("on", on);
    rule = one_off_holiday(std::move(rule.name), on);
}

void read_value(const JsonPlace& at, PlacedRule& placed) {
    ObjectReader object{at};
    object.required("name", placed.rule.name);
    if (object.member("on") != nullptr) {
        read_once(object, placed.rule);
    } else {
        read_yearly(at, object, placed.rule);
    }
    object.optional("in", placed.in);
    object.required("source", placed.rule.source);
    object.finish();
}

/// A calendar as the file announces it, without its rules.
struct Announced {
    std::string id;
    std::string name;
};

void read_value(const JsonPlace& at, Announced& announced) {
    ObjectReader object{at};
    object.required("id", announced.id);
    object.required("name", announced.name);
    object.finish();
}

struct CalendarFile {
    std::vector<Announced> announced;
    std::vector<Weekday> weekend;
    std::vector<PlacedRule> rules;
};

HolidayCalendar* calendar_of(std::vector<HolidayCalendar>& calendars, const std::string& id) {
    const auto found =
        std::find_if(calendars.begin(), calendars.end(),
                     [&](const HolidayCalendar& calendar) { return calendar.id == id; });
    return found == calendars.end() ? nullptr : &*found;
}

void place_rule(const PlacedRule& placed, const std::string& path,
                std::vector<HolidayCalendar>& calendars, Problems& problems) {
    if (placed.in.empty())
        for (HolidayCalendar& calendar : calendars) calendar.rules.push_back(placed.rule);
    for (std::size_t item = 0; item < placed.in.size(); ++item) {
        HolidayCalendar* calendar = calendar_of(calendars, placed.in[item]);
        if (calendar != nullptr) {
            calendar->rules.push_back(placed.rule);
        } else {
            problems.push_back({ErrorCode::unknown_name, item_path(member_path(path, "in"), item),
                                placed.in[item], 0});
        }
    }
}

std::array<bool, 7> weekend_of(const CalendarFile& file) {
    std::array<bool, 7> weekend{};
    for (const Weekday day : file.weekend) weekend[static_cast<std::size_t>(day.number)] = true;
    return weekend;
}

/// The calendars with the rules that are for them.
std::vector<HolidayCalendar> assembled(const CalendarFile& file, Problems& problems) {
    std::vector<HolidayCalendar> calendars;
    for (std::size_t index = 0; index < file.announced.size(); ++index) {
        const Announced& announced = file.announced[index];
        if (calendar_of(calendars, announced.id) != nullptr)
            problems.push_back({ErrorCode::conflict,
                                member_path(item_path("calendars", index), "id"), announced.id, 0});
        calendars.push_back({announced.id, weekend_of(file), {}, announced.name});
    }
    for (std::size_t index = 0; index < file.rules.size(); ++index)
        place_rule(file.rules[index], item_path("rules", index), calendars, problems);
    return calendars;
}

void read_value(const JsonPlace& at, CalendarFile& file) {
    ObjectReader object{at};
    object.schema(calendar_schema_version);
    object.required("calendars", file.announced);
    object.required("weekend", file.weekend);
    object.required("rules", file.rules);
    object.finish();
    const std::array<bool, 7> weekend = weekend_of(file);
    if (std::find(weekend.begin(), weekend.end(), false) == weekend.end())
        at.problems.push_back({ErrorCode::too_large, "weekend", {}, 0});
}

}  // namespace

tl::expected<std::vector<HolidayCalendar>, Problems> calendars_from_json(std::string_view text) {
    auto file = from_json<CalendarFile>(text);
    if (!file) return tl::unexpected{std::move(file).error()};
    Problems problems;
    std::vector<HolidayCalendar> calendars = assembled(*file, problems);
    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return calendars;
}

}  // namespace termwise
