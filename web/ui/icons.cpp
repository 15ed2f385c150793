#include <algorithm>
#include <array>
#include <span>

#include "imgui.h"
#include "web/ui/pen.h"

namespace termwise::ui {

namespace {

// A stroke through points on a square of 20; `closed` joins its ends.
struct Stroke {
    std::array<ImVec2, 8> points{};
    int count = 0;
    bool closed = false;
};

template <class... Point>
constexpr Stroke open_stroke(Point... points) {
    return {{points...}, sizeof...(points), false};
}

template <class... Point>
constexpr Stroke closed_stroke(Point... points) {
    return {{points...}, sizeof...(points), true};
}

using V = ImVec2;

const Stroke invoice[] = {
    closed_stroke(V{4, 2.5F}, V{12, 2.5F}, V{16, 6.5F}, V{16, 17.5F}, V{4, 17.5F}),
    open_stroke(V{7, 9}, V{13, 9}), open_stroke(V{7, 12}, V{13, 12}),
    open_stroke(V{7, 15}, V{10, 15})};
const Stroke owed[] = {open_stroke(V{10, 3}, V{10, 17}),
                       open_stroke(V{4, 6}, V{16, 6}),
                       open_stroke(V{2, 12}, V{4, 6}, V{6, 12}),
                       open_stroke(V{14, 12}, V{16, 6}, V{18, 12}),
                       open_stroke(V{2, 12}, V{3, 13.5F}, V{5, 13.5F}, V{6, 12}),
                       open_stroke(V{14, 12}, V{15, 13.5F}, V{17, 13.5F}, V{18, 12}),
                       open_stroke(V{6.5F, 17}, V{13.5F, 17})};
const Stroke instalments[] = {closed_stroke(V{3, 13}, V{6, 13}, V{6, 17}, V{3, 17}),
                              closed_stroke(V{8.5F, 9}, V{11.5F, 9}, V{11.5F, 17}, V{8.5F, 17}),
                              closed_stroke(V{14, 4}, V{17, 4}, V{17, 17}, V{14, 17})};
const Stroke info[] = {open_stroke(V{10, 9.2F}, V{10, 14}), open_stroke(V{10, 6}, V{10, 6.6F})};
const Stroke calendar[] = {closed_stroke(V{3, 4.5F}, V{17, 4.5F}, V{17, 17}, V{3, 17}),
                           open_stroke(V{3, 8.5F}, V{17, 8.5F}), open_stroke(V{7, 2.5F}, V{7, 6}),
                           open_stroke(V{13, 2.5F}, V{13, 6})};
const Stroke chevron_down[] = {open_stroke(V{5.5F, 8}, V{10, 12.5F}, V{14.5F, 8})};
const Stroke chevron_up[] = {open_stroke(V{5.5F, 12}, V{10, 7.5F}, V{14.5F, 12})};
const Stroke chevron_right[] = {open_stroke(V{8, 5.5F}, V{12.5F, 10}, V{8, 14.5F})};
const Stroke plus[] = {open_stroke(V{10, 4}, V{10, 16}), open_stroke(V{4, 10}, V{16, 10})};
const Stroke trash[] = {open_stroke(V{3.5F, 5.5F}, V{16.5F, 5.5F}),
                        open_stroke(V{7.5F, 5.5F}, V{7.5F, 3}, V{12.5F, 3}, V{12.5F, 5.5F}),
                        open_stroke(V{5, 5.5F}, V{5.8F, 17}, V{14.2F, 17}, V{15, 5.5F}),
                        open_stroke(V{8.3F, 8.5F}, V{8.5F, 14}),
                        open_stroke(V{11.7F, 8.5F}, V{11.5F, 14})};
const Stroke check[] = {open_stroke(V{4.5F, 10.5F}, V{8.5F, 14.5F}, V{15.5F, 6})};
const Stroke warning[] = {closed_stroke(V{10, 3}, V{18, 16.5F}, V{2, 16.5F}),
                          open_stroke(V{10, 8}, V{10, 12}), open_stroke(V{10, 14}, V{10, 14.5F})};
const Stroke close[] = {open_stroke(V{5, 5}, V{15, 15}), open_stroke(V{15, 5}, V{5, 15})};
const Stroke folder[] = {
    closed_stroke(V{2.5F, 4.5F}, V{8, 4.5F}, V{10, 7}, V{17.5F, 7}, V{17.5F, 16}, V{2.5F, 16})};
const Stroke save[] = {open_stroke(V{10, 3}, V{10, 12.5F}),
                       open_stroke(V{6, 9}, V{10, 13}, V{14, 9}),
                       open_stroke(V{3.5F, 13}, V{3.5F, 17}, V{16.5F, 17}, V{16.5F, 13})};
const Stroke globe[] = {open_stroke(V{2.5F, 10}, V{17.5F, 10}),
                        closed_stroke(V{10, 2.5F}, V{13, 6}, V{13.5F, 10}, V{13, 14}, V{10, 17.5F},
                                      V{7, 14}, V{6.5F, 10}, V{7, 6})};
const Stroke home[] = {open_stroke(V{2.5F, 10}, V{10, 3}, V{17.5F, 10}),
                       open_stroke(V{4.5F, 8.5F}, V{4.5F, 17}, V{15.5F, 17}, V{15.5F, 8.5F}),
                       open_stroke(V{8, 17}, V{8, 12}, V{12, 12}, V{12, 17})};
const Stroke terms[] = {
    open_stroke(V{15.5F, 7}, V{15.5F, 2.5F}, V{3.5F, 2.5F}, V{3.5F, 17.5F}, V{8.5F, 17.5F}),
    open_stroke(V{6.5F, 6.5F}, V{12.5F, 6.5F}), open_stroke(V{6.5F, 10}, V{10, 10}),
    closed_stroke(V{11.5F, 17.5F}, V{12, 15}, V{16.5F, 10.5F}, V{18.5F, 12.5F}, V{14, 17})};
const Stroke reminders[] = {
    closed_stroke(V{3.5F, 14.5F}, V{5.5F, 12}, V{5.5F, 8.5F}, V{7.5F, 5}, V{12.5F, 5},
                  V{14.5F, 8.5F}, V{14.5F, 12}, V{16.5F, 14.5F}),
    open_stroke(V{10, 5}, V{10, 2.8F}), open_stroke(V{8.5F, 17.3F}, V{11.5F, 17.3F})};
const Stroke buyer[] = {closed_stroke(V{8.7F, 3.3F}, V{11.3F, 3.3F}, V{13.2F, 5.2F}, V{13.2F, 7.8F},
                                      V{11.3F, 9.7F}, V{8.7F, 9.7F}, V{6.8F, 7.8F}, V{6.8F, 5.2F}),
                        open_stroke(V{3.5F, 17}, V{4.5F, 14}, V{7.5F, 12.5F}, V{12.5F, 12.5F},
                                    V{15.5F, 14}, V{16.5F, 17})};
const Stroke methods[] = {
    closed_stroke(V{2.5F, 4.5F}, V{17.5F, 4.5F}, V{17.5F, 15.5F}, V{2.5F, 15.5F}),
    open_stroke(V{2.5F, 8}, V{17.5F, 8}), open_stroke(V{5.5F, 12.2F}, V{9, 12.2F})};
const Stroke scenarios[] = {open_stroke(V{3, 3}, V{3, 17}, V{17.5F, 17}),
                            open_stroke(V{5.5F, 13.5F}, V{9, 9.5F}, V{12, 11.5F}, V{17, 5}),
                            open_stroke(V{13.2F, 5}, V{17, 5}, V{17, 8.8F})};
const Stroke documents[] = {
    closed_stroke(V{6.5F, 5.5F}, V{13, 5.5F}, V{16.5F, 9}, V{16.5F, 17.5F}, V{6.5F, 17.5F}),
    open_stroke(V{3.5F, 14.5F}, V{3.5F, 2.5F}, V{12, 2.5F}),
    open_stroke(V{9.3F, 11.5F}, V{13.7F, 11.5F}), open_stroke(V{9.3F, 14.5F}, V{13.7F, 14.5F})};
const Stroke settings[] = {
    open_stroke(V{3, 5.5F}, V{17, 5.5F}),   open_stroke(V{3, 10}, V{17, 10}),
    open_stroke(V{3, 14.5F}, V{17, 14.5F}), open_stroke(V{7, 3.5F}, V{7, 7.5F}),
    open_stroke(V{13, 8}, V{13, 12}),       open_stroke(V{8, 12.5F}, V{8, 16.5F})};
const Stroke more[] = {
    closed_stroke(V{3.6F, 9.6F}, V{4.4F, 9.6F}, V{4.4F, 10.4F}, V{3.6F, 10.4F}),
    closed_stroke(V{9.6F, 9.6F}, V{10.4F, 9.6F}, V{10.4F, 10.4F}, V{9.6F, 10.4F}),
    closed_stroke(V{15.6F, 9.6F}, V{16.4F, 9.6F}, V{16.4F, 10.4F}, V{15.6F, 10.4F})};
const Stroke book[] = {
    closed_stroke(V{10, 5.5F}, V{7.5F, 4}, V{2.5F, 4}, V{2.5F, 15}, V{7.5F, 15}, V{10, 16.5F}),
    closed_stroke(V{10, 5.5F}, V{12.5F, 4}, V{17.5F, 4}, V{17.5F, 15}, V{12.5F, 15}, V{10, 16.5F})};

std::span<const Stroke> strokes(Icon icon) {
    switch (icon) {
        case Icon::none:
            return {};
        case Icon::invoice:
            return invoice;
        case Icon::owed:
            return owed;
        case Icon::instalments:
            return instalments;
        case Icon::info:
            return info;
        case Icon::calendar:
            return calendar;
        case Icon::chevron_down:
            return chevron_down;
        case Icon::chevron_up:
            return chevron_up;
        case Icon::chevron_right:
            return chevron_right;
        case Icon::plus:
            return plus;
        case Icon::trash:
            return trash;
        case Icon::check:
            return check;
        case Icon::warning:
            return warning;
        case Icon::close:
            return close;
        case Icon::folder:
            return folder;
        case Icon::save:
            return save;
        case Icon::globe:
            return globe;
        case Icon::home:
            return home;
        case Icon::terms:
            return terms;
        case Icon::reminders:
            return reminders;
        case Icon::buyer:
            return buyer;
        case Icon::methods:
            return methods;
        case Icon::scenarios:
            return scenarios;
        case Icon::documents:
            return documents;
        case Icon::settings:
            return settings;
        case Icon::more:
            return more;
        case Icon::book:
            return book;
    }
    return {};
}

}  // namespace

void Pen::icon(Icon icon, const Rect& box, Colour colour) const {
    if (is_out_of_sight(box.y, box.bottom())) return;
    const float size = std::min(box.width, box.height);
    const float unit = size / 20;
    const ImVec2 origin{snapped(box.x + (box.width - size) / 2),
                        snapped(box.y + (box.height - size) / 2)};
    const ImU32 ink = IM_COL32(colour >> 16U & 0xFFU, colour >> 8U & 0xFFU, colour & 0xFFU, 255);
    const float thickness = std::max(1.0F, 1.6F * unit);
    for (const Stroke& stroke : strokes(icon)) {
        for (int i = 0; i < stroke.count; ++i) {
            const ImVec2 point = stroke.points[static_cast<std::size_t>(i)];
            list_->PathLineTo({origin.x + point.x * unit, origin.y + point.y * unit});
        }
        list_->PathStroke(ink, stroke.closed ? ImDrawFlags_Closed : ImDrawFlags_None, thickness);
    }
    if (icon == Icon::info || icon == Icon::globe) {
        const ImVec2 middle{origin.x + 10 * unit, origin.y + 10 * unit};
        list_->AddCircle(middle, 7.5F * unit, ink, 0, thickness);
    }
}

}  // namespace termwise::ui
