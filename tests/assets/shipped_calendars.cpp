#include "tests/assets/shipped_calendars.h"

#include <dirent.h>

#include <cstdio>
#include <cstdlib>
#include <string>

#include "core/json/read_calendar.h"

namespace termwise::assets {
namespace {

std::string file_text(const std::string& path) {
    std::string text;
    std::FILE* const file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return text;
    char block[65'536];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, file)) > 0;)
        text.append(block, got);
    std::fclose(file);
    return text;
}

void add_calendars(const std::string& path, std::vector<HolidayCalendar>& all) {
    const auto calendars = calendars_from_json(file_text(path));
    if (calendars) {
        all.insert(all.end(), calendars->begin(), calendars->end());
        return;
    }
    for (const Error& problem : calendars.error())
        std::fprintf(stderr, "%s: %s %s\n", path.c_str(), problem.where.c_str(),
                     problem.value.c_str());
    std::abort();
}

std::vector<HolidayCalendar> read_all() {
    const std::string folder = TERMWISE_SOURCE_DIR "/assets/holidays/";
    std::vector<HolidayCalendar> all;
    DIR* const directory = opendir(folder.c_str());
    if (directory == nullptr) return all;
    while (const dirent* entry = readdir(directory)) {
        const std::string name = entry->d_name;
        if (name.ends_with(".json")) add_calendars(folder + name, all);
    }
    closedir(directory);
    return all;
}

}  // namespace

const std::vector<HolidayCalendar>& shipped_calendars() {
    static const std::vector<HolidayCalendar> all = read_all();
    return all;
}

const HolidayCalendar* shipped_calendar(std::string_view id) {
    for (const HolidayCalendar& calendar : shipped_calendars())
        if (calendar.id == id) return &calendar;
    return nullptr;
}

}  // namespace termwise::assets
