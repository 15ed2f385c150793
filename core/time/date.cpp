#include "core/time/date.h"

#include <array>
#include <span>

#include "core/base/check.h"

namespace termwise {
namespace {

constexpr int last_year = 9999;

bool exists(int year, unsigned month, unsigned day) {
    return month >= 1 && month <= 12 && day >= 1 && day <= days_in_month(year, month);
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

/// The digits of `number`, as many as `digits` holds.
void write_digits(int number, std::span<char> digits) {
    for (auto digit = digits.rbegin(); digit != digits.rend(); ++digit, number /= 10) {
        *digit = static_cast<char>('0' + number % 10);
    }
}

}  // namespace

std::chrono::year_month_day civil(Date date) { return std::chrono::year_month_day{date}; }

std::optional<Date> existing_date(int year, unsigned month, unsigned day) {
    if (year < 1 || year > last_year || !exists(year, month, day)) return std::nullopt;
    return std::chrono::year_month_day{std::chrono::year{year}, std::chrono::month{month},
                                       std::chrono::day{day}};
}

Date date_of(int year, unsigned month, unsigned day) {
    const std::optional<Date> date = existing_date(year, month, day);
    TERMWISE_CHECK(date.has_value());
    return *date;
}

int year_of(Date date) { return static_cast<int>(civil(date).year()); }

unsigned month_of(Date date) { return static_cast<unsigned>(civil(date).month()); }

unsigned day_of(Date date) { return static_cast<unsigned>(civil(date).day()); }

unsigned weekday_of(Date date) { return std::chrono::weekday{date}.c_encoding(); }

bool is_leap_year(int year) { return std::chrono::year{year}.is_leap(); }

unsigned days_in_month(int year, unsigned month) {
    TERMWISE_CHECK(month >= 1 && month <= 12);
    static constexpr std::array<std::uint8_t, 12> days{31, 28, 31, 30, 31, 30,
                                                       31, 31, 30, 31, 30, 31};
    return month == 2 && is_leap_year(year) ? 29 : days[month - 1];
}

std::int64_t days_between(Date from, Date to) { return (to - from).count(); }

std::string iso_text(Date date) {
    const std::chrono::year_month_day day = civil(date);
    std::array<char, 10> text{};
    text[4] = text[7] = '-';
    write_digits(static_cast<int>(day.year()), std::span{text}.subspan(0, 4));
    write_digits(static_cast<int>(static_cast<unsigned>(day.month())),
                 std::span{text}.subspan(5, 2));
    write_digits(static_cast<int>(static_cast<unsigned>(day.day())), std::span{text}.subspan(8, 2));
    return {text.data(), text.size()};
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
