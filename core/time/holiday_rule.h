#pragma once

#include <cstdint>
#include <string>

#include "core/time/date.h"

namespace termwise {

/// Easter Sunday of the western churches, years 1583 to 9999 (Gregorian computus).
Date easter_sunday(int year);

/// What a holiday is tied to.
enum class HolidayAnchor : std::uint8_t {
    fixed,        ///< `day` of `month`.
    easter,       ///< `offset` days from Easter Sunday.
    nth_weekday,  ///< The `nth` `weekday` of `month`; nth = -1 is the last.
    before_day,   ///< The last `weekday` on or before `day` of `month`.
};

/// What the law does when the day falls on a weekend.
enum class Substitute : std::uint8_t {
    none,          ///< Nothing: it is lost.
    next_weekday,  ///< The next day that is neither weekend nor another holiday (UK bank holidays).
};

/// One holiday of one place, with the years it holds. A change of the law is two rules.
struct HolidayRule {
    std::string name;  ///< In the language of the place: "Fête nationale".
    HolidayAnchor anchor{};
    int month = 0;    ///< 1 to 12 where used.
    int day = 0;      ///< 1 to 31 where used.
    int offset = 0;   ///< Days from the anchor.
    int nth = 0;      ///< 1 to 5, or -1.
    int weekday = 0;  ///< 0 Sunday to 6 Saturday.
    Substitute substitute{};
    int since = 1990;  ///< First year it holds.
    int until = 2050;  ///< Last year it holds.

    bool operator==(const HolidayRule&) const = default;
};

}  // namespace termwise
