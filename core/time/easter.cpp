#include "core/base/check.h"
#include "core/time/holiday_rule.h"

namespace termwise {

// The "anonymous Gregorian" computus as printed in Meeus, Astronomical Algorithms, chapter 8. The
// letters of the text book are kept as comments.
Date easter_sunday(int year) {
    TERMWISE_CHECK(year >= 1583 && year <= 9999);
    const int golden = year % 19;                                        // a
    const int century = year / 100;                                      // b
    const int of_century = year % 100;                                   // c
    const int moon_correction = (century - (century + 8) / 25 + 1) / 3;  // g
    const int epact =                                                    // h
        (19 * golden + century - century / 4 - moon_correction + 15) % 30;
    const int to_sunday =  // l
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - epact - of_century % 4) % 7;
    const int late_moon = (golden + 11 * epact + 22 * to_sunday) / 451;  // m
    const int days = epact + to_sunday - 7 * late_moon + 114;
    return date_of(year, static_cast<unsigned>(days / 31), static_cast<unsigned>(days % 31) + 1);
}

}  // namespace termwise
