#include "tests/assets/shipped_calendars.h"

#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/json/read_calendar.h"
#include "tests/assets/asset_files.h"

namespace termwise::assets {
namespace {

void add_calendars(const AssetFile& file, std::vector<HolidayCalendar>& all) {
    const auto calendars = calendars_from_json(file.text);
    if (calendars) {
        all.insert(all.end(), calendars->begin(), calendars->end());
        return;
    }
    for (const Error& problem : calendars.error())
        std::fprintf(stderr, "%s: %s %s\n", file.name.c_str(), problem.where.c_str(),
                     problem.value.c_str());
    std::abort();
}

std::vector<HolidayCalendar> read_calendars() {
    std::vector<HolidayCalendar> all;
    for (const AssetFile& file : asset_files("holidays")) add_calendars(file, all);
    return all;
}

}  // namespace

const std::vector<HolidayCalendar>& shipped_calendars() {
    static const std::vector<HolidayCalendar> all = read_calendars();
    return all;
}

const HolidayCalendar* shipped_calendar(std::string_view id) {
    for (const HolidayCalendar& calendar : shipped_calendars())
        if (calendar.id == id) return &calendar;
    return nullptr;
}

}  // namespace termwise::assets
