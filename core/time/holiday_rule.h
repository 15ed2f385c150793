#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/time/date.h"

namespace termwise {

/// Easter Sunday of the western churches, years 1583 to 9999 (Gregorian computus).
///   2025: 20 April
Date easter_sunday(int year);

/// What a holiday is tied to.
enum class HolidayAnchor : std::uint8_t {
    fixed,        ///< `day` of `month`.
    easter,       ///< Easter Sunday.
    nth_weekday,  ///< The `nth` `weekday` of `month`; nth = -1 is the last.
    before_day,   ///< The last `weekday` on or before `day` of `month`.
};

/// What the law does when the day falls on a weekend.
enum class Substitute : std::uint8_t {
    none,          ///< Nothing: it is lost.
    next_weekday,  ///< The next day that is neither weekend nor another holiday (UK bank holidays).
    nearest_weekday,    ///< The Friday before a Saturday, the Monday after a Sunday (US federal).
    day_before_sunday,  ///< Only a Sunday counts; the day itself moves to the Saturday (King's
                        ///< Day).
};

/// One holiday of one place, with the years it holds. A change of the law is two rules; a day that
/// was given once has since == until.
struct HolidayRule {
    std::string name;  ///< In the language of the place: "Fête nationale".
    HolidayAnchor anchor{};
    int month = 0;    ///< 1 to 12 where used.
    int day = 0;      ///< 1 to 31 where used; never 29 February.
    int offset = 0;   ///< Days from the anchor, for every anchor.
    int nth = 0;      ///< 1 to 5, or -1.
    int weekday = 0;  ///< 0 Sunday to 6 Saturday.
    Substitute substitute{};
    int since = 1990;    ///< First year it holds.
    int until = 2050;    ///< Last year it holds.
    std::string source;  ///< The law or the official list it stands in.

    bool operator==(const HolidayRule&) const = default;
};

/// The day `rule` names in that year, before any substitute. Nothing when the rule does not hold
/// then, or when the month has no fifth such weekday.
std::optional<Date> holiday_of(const HolidayRule& rule, int year);

/// A rule for that one day: a closed day of the customer's own, a jubilee.
HolidayRule one_off_holiday(std::string name, Date day);

const char* name_of(HolidayAnchor anchor);
const char* name_of(Substitute substitute);

}  // namespace termwise
