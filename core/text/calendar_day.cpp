#include "core/text/calendar_day.h"

#include <array>

#include "core/text/canonical_parts.h"

namespace termwise {
namespace {

int days_in(int month, int year) {
    constexpr std::array days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

std::string padded(int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return std::string(width - digits.size(), '0') + digits;
}

}  // namespace

std::optional<CalendarDay> calendar_day(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 1 || month > 12) return {};
    if (day < 1 || day > days_in(month, year)) return {};
    return CalendarDay{year, month, day};
}

std::optional<CalendarDay> day_from_iso(std::string_view iso) {
    if (iso.size() != 10 || iso[4] != '-' || iso[7] != '-') return {};
    const std::string_view year = iso.substr(0, 4);
    const std::string_view month = iso.substr(5, 2);
    const std::string_view day = iso.substr(8, 2);
    if (!all_digits(year) || !all_digits(month) || !all_digits(day)) return {};
    return calendar_day(number_of(year), number_of(month), number_of(day));
}

std::string iso_text(const CalendarDay& day) {
    return padded(day.year, 4) + '-' + padded(day.month, 2) + '-' + padded(day.day, 2);
}

}  // namespace termwise
