#include "web/ui/pick_list.h"

#include <algorithm>

namespace termwise::ui {

namespace {

constexpr float entry_inset = 7;  // above and below the words of an entry

// The height of the words of an entry and its note, in that room.
float words_height_of(float room, std::string_view words, std::string_view note) {
    const Context& ui = context();
    return ui.pen.height(words, room, strong_type) + ui.pen.height(note, room, small_type);
}

// The words of an entry and its note, in the middle of `at`.
void draw_entry_words(const Rect& at, std::string_view words, std::string_view note, bool chosen) {
    const Context& ui = context();
    const Colour usual = note.empty() ? ui.theme.text : ui.theme.muted;
    Rect box{at.x + space::field, at.y, at.width - 2 * space::field, 0};
    box.y += ui.pen.snapped((at.height - words_height_of(box.width, words, note)) / 2);
    const float below = ui.pen.paragraph(words, box, chosen ? strong_type : body_type,
                                         chosen ? ui.theme.accent : usual);
    ui.pen.paragraph(note, {box.x, below, box.width, 0}, small_type, ui.theme.muted);
}

float height_of(float width, std::string_view words, std::string_view note) {
    const float inside = words_height_of(width - 2 * space::field, words, note);
    return std::max(context().control_height(), inside + 2 * entry_inset);
}

// Draws the entry and says whether it was picked.
bool picked(Id id, std::string_view words, std::string_view note, bool chosen) {
    Context& ui = context();
    ui.layout.space(2);
    Rect at = ui.layout.slot();
    at.height = height_of(at.width, words, note);
    const Press press = pressable(id, at);
    if (chosen) {
        ui.pen.fill(at, ui.theme.accent_soft, corner::badge);
        ui.pen.fill({at.x, at.y + entry_inset, 3, at.height - 2 * entry_inset}, ui.theme.accent);
    } else if (press.hovered) {
        ui.pen.fill(at, ui.theme.hover, corner::badge);
    }
    draw_entry_words(at, words, note, chosen);
    if (press.ringed) focus_ring(at, corner::badge);
    emit({.id = id,
          .role = Role::radio,
          .name = note.empty() ? std::string{words} : named_value(words, note),
          .states = chosen ? platform::state::checked : 0,
          .rect = at});
    ui.layout.taken(at.bottom());
    return press.activated;
}

}  // namespace

PickList::PickList(std::string_view key) : id_{context().id(key)} {
    Context& ui = context();
    ui.layout.open(Area::begun(Flow::down, ui.layout.slot(), space::normal));
    const Area& area = ui.layout.area();
    ui.frame.tree.open(emit({.id = id_,
                             .role = Role::radio_group,
                             .name = ui.message(key),
                             .rect = {area.x, area.y, area.width, 0}}));
}

PickList::~PickList() {
    Context& ui = context();
    const float bottom = ui.layout.close();
    ui.frame.tree.close(bottom);
    ui.layout.taken(bottom);
}

bool PickList::entry(std::string_view key, std::string_view note, bool chosen) {
    return picked(context().id(key), context().message(key), note, chosen);
}

bool PickList::worded_entry(std::size_t index, std::string_view words, bool chosen) {
    return picked(id_under(id_ + static_cast<Id>(index), "entry"), words, {}, chosen);
}

}  // namespace termwise::ui
