#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "web/platform/semantic_tree.h"
#include "web/ui/theme.h"

struct ImDrawList;

namespace termwise::ui {

using platform::Rect;

/// The two weights of the typeface, in the order they are loaded.
enum class Weight : std::uint8_t { regular, semibold };

/// The type scale, in CSS pixels to the em.
struct Type {
    float size = 15;
    Weight weight = Weight::regular;
};
inline constexpr Type small_type{13, Weight::regular};
inline constexpr Type small_strong_type{13, Weight::semibold};
inline constexpr Type body_type{15, Weight::regular};
inline constexpr Type strong_type{15, Weight::semibold};
inline constexpr Type title_type{18, Weight::semibold};
inline constexpr Type large_type{24, Weight::semibold};
inline constexpr Type figure_type{32, Weight::semibold};

enum class Align : std::uint8_t { start, centre, end };

/// The icons of the page, drawn as lines on a square of 20.
enum class Icon : std::uint8_t {
    none,
    invoice,
    owed,
    instalments,
    info,
    calendar,
    chevron_down,
    chevron_up,
    chevron_right,
    plus,
    trash,
    check,
    warning,
    close,
    folder,
    save,
    globe,
    home,
    terms,
    reminders,
    buyer,
    methods,
    scenarios,
    documents,
    settings,
    more,
    book,
};

/// Draws on the canvas, sharp at every density: edges and baselines fall on device pixels. What is
/// out of sight costs nothing but its measure: a long table is as quick as the part that is seen.
class Pen {
public:
    Pen() = default;
    Pen(ImDrawList* list, float density, float text_scale)
        : list_{list},
          density_{density},
          text_scale_{text_scale} {}

    void fill(const Rect& rect, Colour colour, float radius = 0) const;
    /// A line of `thickness` inside the rectangle's edge; a hairline when not given.
    void outline(const Rect& rect, Colour colour, float radius = 0, float thickness = 0) const;
    void across(float x, float y, float width, Colour colour) const;  ///< A hairline.
    void down(float x, float y, float height, Colour colour) const;   ///< A hairline.
    void dot(float x, float y, float radius, Colour colour) const;
    void icon(Icon icon, const Rect& box, Colour colour) const;

    /// One line of text, its capitals in the middle of the box; cut with an ellipsis when the box
    /// is too narrow.
    void words(std::string_view words, const Rect& box, Type type, Colour colour,
               Align align = Align::start) const;
    /// Text over as many lines as it takes, each aligned alike; returns the lower edge.
    float paragraph(std::string_view words, const Rect& box, Type type, Colour colour,
                    Align align = Align::start) const;

    [[nodiscard]] float width(std::string_view words, Type type) const;
    [[nodiscard]] float line_height(Type type) const;
    /// How high a paragraph comes out at that width.
    [[nodiscard]] float height(std::string_view words, float width, Type type) const;
    [[nodiscard]] float hairline() const;
    [[nodiscard]] float snapped(float position) const;
    [[nodiscard]] float scaled(float size) const { return size * text_scale_; }
    [[nodiscard]] ImDrawList* list() const { return list_; }

private:
    /// Whether nothing between the two heights can be seen where the list is cut off now.
    [[nodiscard]] bool is_out_of_sight(float top, float bottom) const;
    float run(std::string_view words, float x, float baseline, Type type, Colour colour) const;
    /// The text in lines of that width. Lines break at plain spaces only: an amount with its sign,
    /// held together by no-break spaces and separators, is never torn apart.
    [[nodiscard]] std::vector<std::string_view> lines(std::string_view words, float width,
                                                      Type type) const;
    [[nodiscard]] std::size_t fitting(std::string_view words, float width, Type type) const;
    [[nodiscard]] Rect snapped(const Rect& rect) const;

    ImDrawList* list_ = nullptr;
    float density_ = 1;
    float text_scale_ = 1;
};

}  // namespace termwise::ui
