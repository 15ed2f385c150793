#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "core/time/date.h"

namespace termwise {

/// How "03/04/2027" is read: usage differs by country.
enum class DateOrder : std::uint8_t {
    day_first,    ///< 3 April.
    month_first,  ///< 4 March.
};

/// A day of the calendar at the start of a text.
struct WrittenDate {
    Date day;
    std::size_t length = 0;  ///< Bytes it takes.
    bool is_open = false;    ///< The other order would give another day.

    bool operator==(const WrittenDate&) const = default;
};

/// Does `text` begin as a day in figures, whether or not there is such a day: "2026-02-30"?
bool is_date_like(std::string_view text);

/// The day that `text` begins with, in small letters without accents, or nothing. The year has four
/// digits; names of months are French, English, German, Italian, Dutch or Spanish, whole or cut to
/// three letters or more.
///
///   "2026-12-31", "31.12.2026", "31/12/2026", "31-12-2026", "31 decembre 2026", "1er mars 2027",
///   "december 31, 2026", "15. marz 2027"
std::optional<WrittenDate> date_at(std::string_view text, DateOrder order);

}  // namespace termwise
