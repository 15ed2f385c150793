#include "core/documents/icalendar.h"

#include <cstdint>

#include "core/text/utf8.h"

namespace termwise {
namespace {

constexpr std::size_t longest_line = 75;  // Octets, without the line break: RFC 5545, 3.1.

std::string icalendar_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n') {
            out += "\\n";
        } else if (byte >= 0x20 && byte != 0x7F) {
            out += c;
        }
    }
    return out;
}

void add_line(std::string& file, std::string_view line) {
    std::size_t used = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t bytes = code_point_at(line, at).bytes;
        if (used + bytes > longest_line) {
            file += "\r\n ";
            used = 1;
        }
        file += line.substr(at, bytes);
        used += bytes;
        at += bytes;
    }
    file += "\r\n";
}

// "20260531"
std::string basic_text(Date day) {
    std::string text = iso_text(day);
    std::erase(text, '-');
    return text;
}

}  // namespace

std::string icalendar(std::span<const CalendarEvent> events, Date stamp) {
    std::string file;
    add_line(file, "BEGIN:VCALENDAR");
    add_line(file, "VERSION:2.0");
    add_line(file, "PRODID:-//Termwise//Payment calendar//EN");
    add_line(file, "CALSCALE:GREGORIAN");
    for (const CalendarEvent& event : events) {
        add_line(file, "BEGIN:VEVENT");
        add_line(file, "UID:" + icalendar_escaped(event.uid));
        add_line(file, "DTSTAMP:" + basic_text(stamp) + "T000000Z");
        add_line(file, "DTSTART;VALUE=DATE:" + basic_text(event.on));
        add_line(file, "SUMMARY:" + icalendar_escaped(event.summary));
        add_line(file, "TRANSP:TRANSPARENT");
        add_line(file, "END:VEVENT");
    }
    add_line(file, "END:VCALENDAR");
    return file;
}

std::string event_uid(std::string_view identity, std::string_view event) {
    constexpr std::string_view hexadecimal = "0123456789abcdef";
    std::uint64_t hash = 0xcbf29ce484222325U;
    for (const char c : identity) {
        hash ^= static_cast<unsigned char>(c);
        hash *= 0x100000001b3U;
    }
    std::string uid;
    for (int shift = 60; shift >= 0; shift -= 4) uid += hexadecimal[(hash >> shift) & 0xFU];
    return uid.append("-").append(event).append("@termwise");
}

}  // namespace termwise
