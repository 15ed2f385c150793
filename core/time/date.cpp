#include "core/time/date.h"

#include <algorithm>

#include "core/base/check.h"

namespace termwise {
namespace {

constexpr int last_year = 9999;

std::chrono::year_month_day civil(Date date) { return std::chrono::year_month_day{date}; }

bool exists(int year, unsigned month, unsigned day) {
    return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month},
                                       std::chrono::day{day}}
        .ok();
}

/// The number that `digits` spell, or nothing when one of them is not a digit.
bool read_digits(std::string_view digits, int& number) {
    number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9') return false;
        number = number * 10 + (digit - '0');
    }
    return true;
}

std::string padded(int number, std::size_t width) {
    std::string text = std::to_string(number);
    return std::string(width - std::min(width, text.size()), '0') + text;
}

}  // namespace

Date date_of(int year, unsigned month, unsigned day) {
    TERMWISE_CHECK(year >= 1 && year <= last_year && exists(year, month, day));
    return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month},
                                       std::chrono::day{day}};
}

int year_of(Date date) { return static_cast<int>(civil(date).year()); }

unsigned month_of(Date date) { return static_cast<unsigned>(civil(date).month()); }

unsigned day_of(Date date) { return static_cast<unsigned>(civil(date).day()); }

unsigned weekday_of(Date date) { return std::chrono::weekday{date}.c_encoding(); }

bool is_leap_year(int year) { return std::chrono::year{year}.is_leap(); }

std::int64_t days_between(Date from, Date to) { return (to - from).count(); }

std::string iso_text(Date date) {
    return padded(year_of(date), 4) + '-' + padded(static_cast<int>(month_of(date)), 2) + '-' +
           padded(static_cast<int>(day_of(date)), 2);
}

Result<Date> parse_date(std::string_view text, std::string_view where) {
    const auto refused = [&](ErrorCode code) {
        return fail(code, std::string{where}, std::string{text});
    };
    if (text.empty()) return refused(ErrorCode::missing);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return refused(ErrorCode::malformed);

    int year = 0;
    int month = 0;
    int day = 0;
    const bool digits = read_digits(text.substr(0, 4), year) &&
                        read_digits(text.substr(5, 2), month) &&
                        read_digits(text.substr(8, 2), day);
    if (!digits || !exists(year, static_cast<unsigned>(month), static_cast<unsigned>(day)))
        return refused(ErrorCode::malformed);
    if (year < 1) return refused(ErrorCode::out_of_range);
    return date_of(year, static_cast<unsigned>(month), static_cast<unsigned>(day));
}

}  // namespace termwise
