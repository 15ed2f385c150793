#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "web/ui/pen.h"

namespace termwise::ui {

/// One date on a timeline with what happens on it. The words are in the reader's language.
struct TimelineMark {
    std::int64_t day = 0;  ///< Days since any fixed date, the same for all marks.
    std::string_view date = {};
    std::string_view label = {};
    std::string_view amount = {};  ///< May be empty.
    Tone tone = Tone::neutral;
};

/// What the timeline shows besides its marks: the day of reckoning, and the days that count as
/// late (from `late_from` up to `late_to`; none when they are equal).
struct TimelineDays {
    std::int64_t today = 0;
    std::string_view today_date = {};
    std::int64_t late_from = 0;
    std::int64_t late_to = 0;
};

/// Cash over time: marks at their dates, today, and the late days hatched besides being coloured.
/// `marks` are in the order of their days. Narrower than 560 pixels the marks stand in a list. A
/// screen reader is given the same as a table whose caption is the message of `key`.
void timeline(std::string_view key, std::span<const TimelineMark> marks, const TimelineDays& days);

}  // namespace termwise::ui
