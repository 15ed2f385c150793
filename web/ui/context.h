#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/why.h"
#include "web/platform/frame.h"
#include "web/ui/layout.h"
#include "web/ui/pen.h"
#include "web/ui/theme.h"
#include "web/ui/words.h"

namespace termwise::ui {

using platform::Frame;
using platform::Id;
using platform::Role;

/// What widgets remember from frame to frame: never anything of the draft.
struct State {
    Id focused = 0;
    bool focus_visible = false;
    Id pressed = 0;        ///< By the pointer: the focus that follows needs no ring.
    std::vector<Id> open;  ///< Explanations and disclosures.
    Id menu = 0;           ///< The open menu; one at most.
    std::map<Id, std::vector<float>> measures;  ///< Natural widths, as last drawn.
    std::map<Id, std::size_t> picked;           ///< What of several is looked at.
    float scroll = 0;
    float content_height = 0;
    Id view = 0;            ///< The entry of the navigation whose view was drawn last.
    float rail_scroll = 0;  ///< Of the navigation at the left, where the page is too low for it.
    bool rail_scrolls = false;  ///< The pointer was last seen over it.
    Id reveal = 0;              ///< A widget that has to be scrolled into view.
    std::string result;         ///< What is read out once it has settled.
    std::string error;          ///< What is read out at once.
};

/// An open figure whose reason waits for the row of columns it stands in to end.
struct PendingReason {
    std::size_t depth = 0;  ///< Of the columns, in the layout.
    Id id = 0;
    std::string name;
    const Why* why = nullptr;
};

/// One frame as widgets see it. There is one at a time, between `begin` and `end` (page.h).
struct Context {
    Frame& frame;
    State& state;
    const Theme& theme;
    Wording wording;
    Pen pen;
    Layout layout;
    std::vector<Id> scopes;
    std::string place;  ///< Words for the row one is in, added to names that would repeat.
    bool labels_hidden = false;
    bool icons_only = false;  ///< In the bar of a phone.
    Rect visible;             ///< The part of the canvas that scrolls.
    std::vector<PendingReason> reasons;

    [[nodiscard]] std::string_view message(std::string_view key) const;
    [[nodiscard]] Id id(std::string_view key) const;
    [[nodiscard]] bool touch() const { return frame.appearance.touch; }
    [[nodiscard]] float control_height() const { return pen.scaled(touch() ? 44 : 34); }
    /// Text in fields: phones enlarge the page when it is smaller than 16.
    [[nodiscard]] Type field_type() const { return {touch() ? 16.0F : 15.0F, Weight::regular}; }

    [[nodiscard]] bool is_open(Id id) const;
    void set_open(Id id, bool open);
};

/// The context of the frame being drawn.
Context& context();

/// How high the page's bar is.
inline float bar_height(const Pen& pen) { return pen.scaled(56); }

/// What a press on a widget came to.
struct Press {
    bool hovered = false;
    bool held = false;
    bool activated = false;
    bool ringed = false;  ///< Has the focus, and it has to be seen.
};

/// Lets a widget at that place be pressed with mouse, finger, keyboard or a screen reader.
Press pressable(Id id, const Rect& rect);

/// Whether the widget has the focus, visible or not.
bool focused(Id id);

/// Gives the focus to the widget of that key, which is drawn in this frame.
void give_focus(std::string_view key);

/// The ring around the focused widget.
void focus_ring(const Rect& rect, float radius);

/// A hash of `key` under `parent`.
Id id_under(Id parent, std::string_view key);

/// Adds a node for the widget, named by its message and the row it is in.
std::size_t emit(const platform::SemanticTree::Description& description);

/// The widget's name for a reader who cannot see where it stands.
std::string full_name(std::string_view label);

/// A label and its value as one name: "Net: €100.00", and as French sets it "Net : 100,00 €".
std::string named_value(std::string_view label, std::string_view words);

/// Gives widgets of a list their own identities: Scope row{"lines", 3, "Line 4"};
class Scope {
public:
    Scope(std::string_view key, std::size_t index, std::string_view place = {});
    ~Scope();
    Scope(const Scope&) = delete;
    Scope& operator=(const Scope&) = delete;

private:
    std::string outer_place_;
};

}  // namespace termwise::ui
