#include "web/ui/timeline.h"

#include <algorithm>
#include <vector>

#include "imgui.h"
#include "web/ui/context.h"

namespace termwise::ui {

namespace {

constexpr float narrow = 560;
constexpr float edge = 10;
constexpr float label_room = 132;

using Marks = std::span<const TimelineMark>;

// Days to pixels, with a little room before the first and after the last day.
struct Scale {
    std::int64_t first = 0;
    std::int64_t last = 1;
    float x = 0;
    float width = 0;

    [[nodiscard]] float at(std::int64_t day) const {
        const auto part = static_cast<float>(day - first) / static_cast<float>(last - first);
        return x + std::clamp(part, 0.0F, 1.0F) * width;
    }
};

Scale scale_of(Marks marks, const TimelineDays& days, const Rect& room) {
    Scale scale{days.today, days.today, room.x + edge, room.width - 2 * edge};
    for (const TimelineMark& mark : marks) {
        scale.first = std::min(scale.first, mark.day);
        scale.last = std::max(scale.last, mark.day);
    }
    if (scale.last == scale.first) ++scale.last;
    return scale;
}

// Days that count as late: a soft band with slanted lines, told apart without colour too.
void draw_late(const Rect& band) {
    const Context& ui = context();
    ui.pen.fill(band, ui.theme.danger_soft);
    const ImVec2 from{band.x, band.y};
    const ImVec2 to{band.right(), band.bottom()};
    ImDrawList* list = ui.pen.list();
    list->PushClipRect(from, to, true);
    const Colour ink = ui.theme.danger;
    const ImU32 colour = IM_COL32(ink >> 16U & 0xFFU, ink >> 8U & 0xFFU, ink & 0xFFU, 90);
    for (float x = band.x - band.height; x < band.right(); x += 8) {
        list->AddLine({x, band.bottom()}, {x + band.height, band.y}, colour, 1);
    }
    list->PopClipRect();
}

void draw_mark(const TimelineMark& mark, float x, float axis) {
    const Context& ui = context();
    const Colour colour =
        mark.tone == Tone::neutral ? ui.theme.text : tone_text(ui.theme, mark.tone);
    ui.pen.dot(x, axis, 6, colour);
    ui.pen.dot(x, axis, 3, ui.theme.card);
}

// A line of words that nothing shows through.
void draw_clear_words(std::string_view words, const Rect& at, Type type, Colour colour,
                      Align align) {
    if (words.empty()) return;
    const Context& ui = context();
    const float width = std::min(ui.pen.width(words, type), at.width) + 2 * space::hair;
    const float spare = at.width + 2 * space::hair - width;
    const float before = align == Align::start ? 0 : align == Align::end ? spare : spare / 2;
    ui.pen.fill({at.x - space::hair + before, at.y, width, at.height}, ui.theme.card);
    ui.pen.words(words, at, type, colour, align);
}

// The words of a mark in three lines around x, kept inside the room.
void draw_words(const TimelineMark& mark, float x, float y, const Rect& room) {
    const Context& ui = context();
    const float line = ui.pen.scaled(18);
    const float half = label_room / 2;
    const float left = std::clamp(x - half, room.x, std::max(room.x, room.right() - label_room));
    const Align align = x - half < room.x         ? Align::start
                        : x + half > room.right() ? Align::end
                                                  : Align::centre;
    const Colour colour =
        mark.tone == Tone::neutral ? ui.theme.text : tone_text(ui.theme, mark.tone);
    draw_clear_words(mark.label, {left, y, label_room, line}, small_strong_type, colour, align);
    draw_clear_words(mark.date, {left, y + line, label_room, line}, small_type, ui.theme.muted,
                     align);
    draw_clear_words(mark.amount, {left, y + 2 * line, label_room, line}, small_type, ui.theme.text,
                     align);
}

// Which row of words each mark goes to, so that neighbours do not cover each other.
std::vector<int> lanes_of(Marks marks, const Scale& scale, int& count) {
    std::vector<float> ends;
    std::vector<int> lanes;
    for (const TimelineMark& mark : marks) {
        const float left = scale.at(mark.day) - label_room / 2;
        std::size_t lane = 0;
        while (lane < ends.size() && ends[lane] > left) ++lane;
        if (lane == ends.size()) ends.push_back(0);
        ends[lane] = left + label_room + space::small;
        lanes.push_back(static_cast<int>(lane));
    }
    count = static_cast<int>(std::max<std::size_t>(ends.size(), 1));
    return lanes;
}

float draw_across(Marks marks, const TimelineDays& days, const Rect& room) {
    const Context& ui = context();
    const Scale scale = scale_of(marks, days, room);
    int lane_count = 0;
    const std::vector<int> lanes = lanes_of(marks, scale, lane_count);
    const float today_line = ui.pen.scaled(22);
    const float axis = room.y + today_line + 18;
    const float lane = ui.pen.scaled(3 * 18) + space::small;
    if (days.late_to > days.late_from) {
        const float from = scale.at(days.late_from);
        draw_late({from, axis - 9, scale.at(days.late_to) - from, 18});
    }
    ui.pen.fill({room.x, axis - 1, room.width, 2}, ui.theme.field_border);
    const float today = scale.at(days.today);
    const float bottom = axis + 14 + lane * static_cast<float>(lane_count);
    ui.pen.fill({today - 1, room.y + today_line, 2, axis - room.y - today_line + 9},
                ui.theme.accent);
    const float words = ui.pen.width(days.today_date, small_strong_type);
    const float left = std::clamp(today - words / 2, room.x, room.right() - words);
    ui.pen.words(days.today_date, {left, room.y, words + 1, today_line}, small_strong_type,
                 ui.theme.accent);
    const auto words_at = [&](std::size_t i) {
        return axis + 14 + lane * static_cast<float>(lanes[i]);
    };
    for (std::size_t i = 0; i < marks.size(); ++i) {
        const float guide = lanes[i] > 0 ? words_at(i) - axis - 8 : 0;
        ui.pen.down(scale.at(marks[i].day), axis + 8, guide, ui.theme.rule);
    }
    for (std::size_t i = 0; i < marks.size(); ++i) {
        draw_mark(marks[i], scale.at(marks[i].day), axis);
        draw_words(marks[i], scale.at(marks[i].day), words_at(i), room);
    }
    return bottom;
}

float draw_list(Marks marks, const TimelineDays& days, const Rect& room) {
    const Context& ui = context();
    const float line = ui.pen.scaled(20);
    const float step = 2 * line + space::field;
    float y = room.y;
    bool today_shown = false;
    const auto today = [&] {
        ui.pen.fill({room.x + 2, y + line / 2 - 1, 16, 2}, ui.theme.accent);
        ui.pen.words(days.today_date, {room.x + 28, y, room.width - 28, line}, small_strong_type,
                     ui.theme.accent);
        y += line + space::field;
        today_shown = true;
    };
    for (const TimelineMark& mark : marks) {
        if (!today_shown && mark.day > days.today) today();
        const bool late = mark.day >= days.late_from && mark.day < days.late_to;
        const bool goes_on = !today_shown || &mark != &marks.back();
        if (late && goes_on) draw_late({room.x + 4, y + line / 2, 12, step});
        if (goes_on) ui.pen.down(room.x + 10, y + line / 2, step, ui.theme.field_border);
        draw_mark(mark, room.x + 10, y + line / 2);
        const Rect at{room.x + 28, y, room.width - 28, line};
        const float amount = ui.pen.width(mark.amount, strong_type) + 1;
        ui.pen.words(mark.amount, at, strong_type, ui.theme.text, Align::end);
        ui.pen.words(mark.label, {at.x, at.y, at.width - amount - space::small, line}, body_type,
                     mark.tone == Tone::neutral ? ui.theme.text : tone_text(ui.theme, mark.tone));
        ui.pen.words(mark.date, {at.x, at.bottom(), at.width, line}, small_type, ui.theme.muted);
        y += step;
    }
    if (!today_shown) today();
    return y;
}

// The same for a reader who cannot see it.
void emit_table(std::string_view key, Marks marks, const Rect& room) {
    Context& ui = context();
    const Id id = id_under(ui.id(key), "timeline");
    ui.frame.tree.open(
        emit({.id = id, .role = Role::table, .name = ui.message(key), .rect = room}));
    Id row = id;
    for (const TimelineMark& mark : marks) {
        row = id_under(row, mark.date);
        ui.frame.tree.open(emit({.id = row, .role = Role::row, .rect = room}));
        const std::string_view cells[] = {mark.date, mark.label, mark.amount};
        for (const std::string_view words : cells) {
            const Role role = words.data() == mark.date.data() ? Role::row_header : Role::cell;
            emit({.id = id_under(row + static_cast<Id>(&words - cells), "cell"),
                  .role = role,
                  .name = words,
                  .rect = room});
        }
        ui.frame.tree.close(room.bottom());
    }
    ui.frame.tree.close(room.bottom());
}

}  // namespace

void timeline(std::string_view key, Marks marks, const TimelineDays& days) {
    Context& ui = context();
    Rect room = ui.layout.slot();
    const float bottom = room.width < ui.pen.scaled(narrow) ? draw_list(marks, days, room)
                                                            : draw_across(marks, days, room);
    room.height = bottom - room.y;
    emit_table(key, marks, room);
    ui.layout.taken(bottom);
}

}  // namespace termwise::ui
