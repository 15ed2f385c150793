#include <cstddef>

#include "core/base/ascii.h"
#include "core/text/calendar_day.h"
#include "core/text/format.h"

namespace termwise {
namespace {

std::string two_digits(int value) { return (value < 10 ? "0" : "") + std::to_string(value); }

/// What a run of letters of a date pattern stands for; the run itself when it is a word.
std::string part_in_words(std::string_view run, const CalendarDay& day, const Locale& locale,
                          bool month_is_named) {
    const auto month = static_cast<std::size_t>(day.month - 1);
    if (run == "d")
        return day.day == 1 && month_is_named ? locale.first_day : std::to_string(day.day);
    if (run == "dd") return two_digits(day.day);
    if (run == "M") return std::to_string(day.month);
    if (run == "MM") return two_digits(day.month);
    if (run == "MMM") return locale.short_months[month];
    if (run == "MMMM") return locale.months[month];
    if (run == "yyyy") return iso_text(day).substr(0, 4);
    return std::string{run};
}

std::string in_pattern(std::string_view iso, std::string_view pattern, const Locale& locale) {
    const auto day = day_from_iso(iso);
    if (!day) return std::string{iso};

    const bool month_is_named = pattern.find("MMM") != pattern.npos;
    std::string out;
    for (std::size_t i = 0; i < pattern.size();) {
        std::size_t end = i;
        while (end < pattern.size() && is_letter(pattern[end])) ++end;
        if (end == i)
            out += pattern[i++];
        else
            out += part_in_words(pattern.substr(i, end - i), *day, locale, month_is_named);
        i = end > i ? end : i;
    }
    return out;
}

}  // namespace

std::string date_in_words(std::string_view iso, const Locale& locale) {
    return in_pattern(iso, locale.date_pattern, locale);
}

std::string short_date_in_words(std::string_view iso, const Locale& locale) {
    return in_pattern(iso, locale.short_date_pattern, locale);
}

}  // namespace termwise
