#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/time/date.h"

namespace termwise {

/// One day of a calendar.
struct CalendarEvent {
    std::string uid;  ///< Stays the same when the day or the words change.
    Date on;
    std::string summary;  ///< Plain text.

    bool operator==(const CalendarEvent&) const = default;
};

/// The events as an iCalendar file (RFC 5545), each a whole day. `stamp` is the day the file speaks
/// from (DTSTAMP): it comes from the case, so that the same case gives the same bytes.
///
/// Lines end with CR LF and are folded at 75 octets, between characters; texts are escaped, control
/// characters left out.
std::string icalendar(std::span<const CalendarEvent> events, Date stamp);

/// A uid for one event of a case: sixteen hexadecimal digits of `identity` (FNV-1a, 64 bits), the
/// name of the event, and our name.
///
///   event_uid("...", "due-0")  ->  "cbf29ce484222325-due-0@termwise" for an empty identity
std::string event_uid(std::string_view identity, std::string_view event);

}  // namespace termwise
