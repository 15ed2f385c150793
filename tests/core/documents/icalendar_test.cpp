#include "core/documents/icalendar.h"

#include <gtest/gtest.h>

#include <array>

namespace termwise {
namespace {

std::string file_of(std::string summary) {
    const std::array events{CalendarEvent{"7@termwise", date_of(2026, 5, 31), std::move(summary)}};
    return icalendar(events, date_of(2026, 11, 22));
}

TEST(ICalendar, an_event_is_a_whole_day_stamped_with_the_day_of_the_case) {
    EXPECT_EQ(file_of("Due"),
              "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Termwise//Payment calendar//EN\r\n"
              "CALSCALE:GREGORIAN\r\nBEGIN:VEVENT\r\nUID:7@termwise\r\n"
              "DTSTAMP:20261122T000000Z\r\nDTSTART;VALUE=DATE:20260531\r\nSUMMARY:Due\r\n"
              "TRANSP:TRANSPARENT\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
}

TEST(ICalendar, texts_are_escaped_and_no_text_begins_a_property) {
    const std::string file = file_of("a;b,c\\d\r\nATTENDEE:mailto:x\x01\x7F");
    EXPECT_NE(file.find("SUMMARY:a\\;b\\,c\\\\d\\nATTENDEE:mailto:x\r\n"), file.npos);
    EXPECT_EQ(file.find("\nATTENDEE"), file.npos);
}

// Every physical line of any text has at most 75 octets and is whole UTF-8; unfolded, the text is
// what it was (RFC 5545, 3.1).
TEST(ICalendar, long_lines_are_folded_between_characters_and_unfold_to_what_they_were) {
    for (std::size_t length = 0; length < 200; ++length) {
        std::string summary;
        for (std::size_t i = 0; i < length; ++i)
            summary += i % 3 == 0 ? "é" : (i % 3 == 1 ? "€" : "x");
        std::string file = file_of(summary);
        for (std::size_t at = 0; at < file.size();) {
            const std::size_t end = file.find("\r\n", at);
            EXPECT_LE(end - at, 75U);
            const std::size_t first = file[at] == ' ' ? at + 1 : at;
            EXPECT_NE(static_cast<unsigned char>(file[first]) & 0xC0U, 0x80U) << "cuts a character";
            at = end + 2;
        }
        for (std::size_t at = file.find("\r\n "); at != file.npos; at = file.find("\r\n ", at))
            file.erase(at, 3);
        EXPECT_NE(file.find("SUMMARY:" + summary + "\r\n"), file.npos) << length;
    }
}

TEST(ICalendar, a_uid_depends_on_the_case_and_the_event_alone) {
    EXPECT_EQ(event_uid("", "due-0"), "cbf29ce484222325-due-0@termwise");
    // FNV-1a of "a", as its authors publish it.
    EXPECT_EQ(event_uid("a", "due-0"), "af63dc4c8601ec8c-due-0@termwise");
    EXPECT_NE(event_uid("a", "due-0"), event_uid("b", "due-0"));
    EXPECT_NE(event_uid("a", "due-0"), event_uid("a", "due-1"));
}

}  // namespace
}  // namespace termwise
