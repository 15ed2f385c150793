// What a monkey does to the page itself.

#include <array>

#include "tests/web/monkey/any_text.h"
#include "tests/web/monkey/monkey.h"
#include "web/views/view.h"

namespace termwise::web {

using platform::EventKind;
using platform::Id;
using platform::Node;
using platform::Rect;
using platform::Role;

namespace {

constexpr std::array pressable_roles{Role::button, Role::tab,       Role::check_box,
                                     Role::radio,  Role::menu_item, Role::menu_item_radio};
constexpr std::array fields{Role::text_field};
constexpr std::array choices{Role::choice};
constexpr std::array pickers{Role::date_picker};

}  // namespace

// With the pointer where it can be seen, or as the keyboard and a screen reader do.
void Monkey::press_something() {
    const Node* target = any_node(pressable_roles);
    if (target == nullptr) return;
    const Rect at = tree().rect(*target);
    const bool seen = at.y >= 0 && at.bottom() <= height_;
    const bool by_pointer = seen && chance_.percent(60);
    trail_.note((by_pointer ? "click " : "press ") + described(*target));
    const Id id = target->id;
    if (!by_pointer) {
        focus_on(id);
        return happen(EventKind::activate, id);
    }
    auto& loop = page_.platform().loop();
    loop.pointer_at(at.x + at.width / 2, at.y + at.height / 2);
    loop.press(true);
    loop.press(false);
}

// Anywhere, and perhaps another way than one presses a button.
void Monkey::press_a_place() {
    const auto x = static_cast<float>(chance_.below(static_cast<std::size_t>(width_)));
    const auto y = static_cast<float>(chance_.below(static_cast<std::size_t>(height_)));
    trail_.note("click at " + std::to_string(x) + ", " + std::to_string(y));
    auto& loop = page_.platform().loop();
    loop.pointer_at(x, y);
    loop.press(true);
    if (chance_.percent(30)) {
        page_.settle();
        loop.pointer_at(x, y + 80);
    }
    if (chance_.percent(10)) loop.pointer_left();
    loop.press(false);
}

void Monkey::type_something() {
    const Node* open = node(focus_);
    const bool go_on = open != nullptr && open->role == Role::text_field && chance_.percent(60);
    const Node* field = go_on ? open : any_node(fields);
    if (field == nullptr) return;
    const Id id = field->id;
    trail_.note("type into " + described(*field));
    focus_on(id);
    for (std::size_t letters = 1 + chance_.below(3); letters > 0 && fault_.empty(); --letters) {
        if (node(id) == nullptr) return;  // it went when the focus came
        type_into(id);
    }
    if (chance_.percent(50)) leave_the_field();
}

// What is typed stays there as it was typed, and the field stays open where it is.
void Monkey::type_into(Id field) {
    const std::string text = any_text(chance_);
    trail_.note("  \"" + text.substr(0, 80) + "\"");
    const Place before = place(field);
    happen(EventKind::edit, field, 0, text);
    page_.settle();
    const Node* after = node(field);
    expect(after != nullptr, "a field goes while it is typed in");
    if (after == nullptr) return;
    expect(tree().words(after->value) == text,
           "a field turns what is typed into \"" + std::string{tree().words(after->value)} + '"');
    expect(after->role == before.role && place(field).parents == before.parents,
           "a field moves to another place in the page while it is typed in");
    const Id wished = page_.platform().taken_focus();
    expect(wished == 0 || wished == field, "the focus is taken from a field that is typed in");
}

void Monkey::choose_something() {
    const Node* choice = any_node(choices);
    if (choice == nullptr) return;
    const auto detail = tree().words(choice->detail);
    std::size_t options = 1;
    for (const char letter : detail) options += letter == '\n' ? 1 : 0;
    const std::size_t chosen = chance_.below(options + (chance_.percent(5) ? 3 : 0));
    trail_.note("choose " + std::to_string(chosen) + " of " + described(*choice));
    const Id id = choice->id;
    focus_on(id);
    happen(EventKind::choose, id, static_cast<std::uint32_t>(chosen));
}

void Monkey::pick_a_day() {
    const Node* picker = any_node(pickers);
    if (picker == nullptr) return;
    const std::string day = any_day(chance_);
    trail_.note("pick " + day + " for " + std::to_string(picker->described_by));
    happen(EventKind::edit, picker->described_by, 0, day);
}

void Monkey::press_a_key() {
    const auto key = static_cast<std::uint32_t>(chance_.below(7));
    trail_.note("key " + std::to_string(key));
    happen(EventKind::key, 0, key);
}

void Monkey::leave_the_field() {
    if (focus_ == 0) return;
    trail_.note("leave " + std::to_string(focus_));
    happen(EventKind::blur, focus_);
    focus_ = 0;
}

void Monkey::scroll() {
    const float down = static_cast<float>(chance_.below(4'000)) - 1'500;
    trail_.note("scroll by " + std::to_string(down));
    page_.platform().loop().wheel(chance_.percent(20) ? down : 0, down);
}

void Monkey::drag() {
    trail_.note("touch");
    auto& loop = page_.platform().loop();
    const auto x = static_cast<float>(chance_.below(static_cast<std::size_t>(width_)));
    auto y = static_cast<float>(chance_.below(static_cast<std::size_t>(height_)));
    double now = page_.platform().now();
    loop.touch_down(x, y, now);
    for (std::size_t moves = chance_.below(4); moves > 0; --moves) {
        now += 0.016;
        y += static_cast<float>(chance_.below(120)) - 60;
        loop.touch_move(x, y, now);
    }
    if (chance_.percent(15)) return loop.touch_cancel();
    loop.touch_up(now, chance_.percent(80));
}

void Monkey::undo_or_redo() {
    const bool undo = chance_.percent(65);
    trail_.note(undo ? "undo" : "redo");
    page_.application().session().ask(undo ? Request::undo : Request::redo);
}

void Monkey::show_a_view() {
    const View& view = chance_.one_of(all_views());
    trail_.note(std::string{"show "} + view.title);
    page_.application().session().open(chance_.percent(98) ? view.title : "nav.nowhere");
}

}  // namespace termwise::web
