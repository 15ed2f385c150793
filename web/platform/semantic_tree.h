#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "web/platform/event.h"

namespace termwise::platform {

/// A rectangle in CSS pixels, y downwards.
struct Rect {
    float x = 0;
    float y = 0;
    float width = 0;
    float height = 0;

    [[nodiscard]] constexpr float right() const { return x + width; }
    [[nodiscard]] constexpr float bottom() const { return y + height; }
    bool operator==(const Rect&) const = default;
};

/// What a node is. shell/semantics.js makes one kind of element for each; the order is shared.
enum class Role : std::uint32_t {
    banner,
    navigation,
    main,
    region,
    group,
    heading,
    text,
    text_field,
    date_picker,
    choice,
    check_box,
    radio_group,
    radio,
    button,
    tab_list,
    tab,
    tab_panel,
    table,
    caption,
    row,
    column_header,
    row_header,
    cell,
    image,
    status,
    alert,
    viewport,
    menu,
    menu_item,
    menu_item_radio,  ///< Of a menu: one of several, of which one is checked.
};

/// How a node is; bits of `Node::states`, shared with shell/semantics.js.
namespace state {
inline constexpr std::uint32_t disabled = 1U << 0U;
inline constexpr std::uint32_t checked =
    1U << 1U;  ///< A check box, radio or tab that is on, a menu's or a button's present choice.
inline constexpr std::uint32_t expanded = 1U << 2U;  ///< What it opens is open.
inline constexpr std::uint32_t closed = 1U << 3U;    ///< What it opens is closed.
inline constexpr std::uint32_t invalid = 1U << 4U;
inline constexpr std::uint32_t required = 1U << 5U;
inline constexpr std::uint32_t current = 1U << 6U;    ///< The view that is shown.
inline constexpr std::uint32_t decimal = 1U << 7U;    ///< A keyboard for amounts.
inline constexpr std::uint32_t numeric = 1U << 8U;    ///< A keyboard for digits.
inline constexpr std::uint32_t end_align = 1U << 9U;  ///< Text at the end, as amounts stand.
inline constexpr std::uint32_t hidden = 1U << 10U;    ///< Not read out: its words stand elsewhere.
inline constexpr std::uint32_t opens_menu = 1U << 11U;  ///< A button that has a menu.
}  // namespace state

/// Where a text lies in the tree's own text.
struct Slice {
    std::uint32_t at = 0;
    std::uint32_t size = 0;
};

/// One widget as the page's elements and the tests see it. shell/platform.js reads it word by word
/// out of memory, so every member is four bytes wide and their order is shared.
struct Node {
    Id id = 0;
    std::uint32_t parent = 0;  ///< Index of the parent; `SemanticTree::no_parent` at the top.
    Role role{};
    std::uint32_t states = 0;
    Rect rect = {};           ///< Relative to the parent's, so that scrolling moves one element.
    Id described_by = 0;      ///< The node whose text explains this one.
    std::int32_t number = 0;  ///< Heading level, chosen option, or room for a suffix in pixels.
    Slice name;
    Slice value;
    Slice detail;               ///< Options of a choice, one a line; else a further description.
    std::uint32_t content = 0;  ///< Changes when anything but the rectangle does.
};
static_assert(sizeof(Node) == std::size_t{17} * 4, "shell/platform.js counts on 17 words");

/// All nodes of a frame in reading order, parents before their children.
class SemanticTree {
public:
    static constexpr std::uint32_t no_parent = 0xFFFFFFFF;

    /// What a caller says about a node; `rect` is where it lies on the canvas.
    struct Description {
        Id id = 0;
        Role role{};
        std::string_view name = {};
        std::string_view value = {};
        std::string_view detail = {};
        std::uint32_t states = 0;
        Rect rect = {};
        Id described_by = 0;
        std::int32_t number = 0;
    };

    void clear();

    /// Adds a node under the innermost open one, and returns its index. An identity that is taken
    /// already (the same words twice) is replaced by a free one, the same in every frame; what can
    /// be pressed or typed in needs one of its own.
    std::size_t add(const Description& description);

    /// Makes the node just added the parent of those that follow, until `close`. What is known
    /// only then, the height, is set there.
    void open(std::size_t index) { open_.push_back(static_cast<std::uint32_t>(index)); }
    void close(float bottom);

    [[nodiscard]] const std::vector<Node>& nodes() const { return nodes_; }
    [[nodiscard]] const std::string& text() const { return text_; }
    [[nodiscard]] std::string_view words(Slice slice) const {
        return std::string_view{text_}.substr(slice.at, slice.size);
    }

    /// Where the node lies on the canvas.
    [[nodiscard]] Rect rect(const Node& node) const;

    /// Differs when any element of the page has to change.
    [[nodiscard]] std::uint64_t fingerprint() const;

private:
    [[nodiscard]] Id taken(Id id);
    [[nodiscard]] Slice keep(std::string_view words);

    std::vector<Node> nodes_;
    std::string text_;
    std::vector<std::uint32_t> open_;
    std::vector<Id> taken_;  ///< Every identity at the place its bits name, or the next free one.
};

}  // namespace termwise::platform
