#include "web/app/told_lines.h"

#include <algorithm>
#include <utility>

namespace termwise::web {

namespace {

// The part of `text` up to the next `end`, which is taken off with it.
std::string_view taken_until(std::string_view& text, char end) {
    const std::size_t stop = std::min(text.find(end), text.size());
    const std::string_view part = text.substr(0, stop);
    text.remove_prefix(std::min(stop + 1, text.size()));
    return part;
}

}  // namespace

std::vector<std::vector<std::string>> told_lines(std::string_view text, char separator) {
    std::vector<std::vector<std::string>> lines;
    while (!text.empty()) {
        std::string_view line = taken_until(text, '\n');
        std::vector<std::string> fields;
        while (!line.empty()) fields.emplace_back(taken_until(line, separator));
        if (!fields.empty()) lines.push_back(std::move(fields));
    }
    return lines;
}

}  // namespace termwise::web
