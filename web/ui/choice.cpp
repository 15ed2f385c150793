#include "web/ui/choice.h"

#include <algorithm>
#include <string>

#include "imgui.h"

namespace termwise::ui {

namespace {

using platform::EventKind;
namespace state = platform::state;

std::string lines(std::span<const std::string_view> options) {
    std::string result;
    for (const std::string_view option : options) {
        if (!result.empty()) result += '\n';
        result += option;
    }
    return result;
}

bool take_choice(Id id, std::size_t count, std::size_t& chosen) {
    bool changed = false;
    for (const platform::Event& event : context().frame.events) {
        if (event.kind != EventKind::choose || event.id != id) continue;
        if (event.index >= count || event.index == chosen) continue;
        chosen = event.index;
        changed = true;
    }
    return changed;
}

// One segment of a bar of them; whether it was pressed.
bool segment(Id id, const Rect& at, std::string_view words, bool on) {
    const Context& ui = context();
    const Press press = pressable(id, at);
    if (on) {
        ui.pen.fill(at, ui.theme.card, corner::badge);
        ui.pen.outline(at, ui.theme.field_border, corner::badge);
    }
    const Colour colour = on || press.hovered ? ui.theme.text : ui.theme.muted;
    ui.pen.words(words, at, on ? small_strong_type : small_type, colour, Align::centre);
    if (press.ringed) focus_ring(at, corner::badge);
    emit({.id = id,
          .role = Role::radio,
          .name = words,
          .states = on ? state::checked : 0,
          .rect = at});
    return press.activated;
}

// One tab of a bar of them; whether it was pressed.
bool tab(Id id, const Rect& at, std::string_view words, bool on) {
    const Context& ui = context();
    const Press press = pressable(id, at);
    const Colour quiet = press.hovered ? ui.theme.text : ui.theme.muted;
    const Rect inside{at.x + space::hair, at.y, at.width - 2 * space::hair, at.height};
    ui.pen.words(words, inside, on ? strong_type : body_type, on ? ui.theme.accent : quiet,
                 Align::centre);
    if (on) ui.pen.fill({at.x, at.bottom() - 2, at.width, 2}, ui.theme.accent);
    if (press.ringed) focus_ring({at.x + 3, at.y + 3, at.width - 6, at.height - 8}, 4);
    emit({.id = id,
          .role = Role::tab,
          .name = words,
          .states = on ? state::checked : 0,
          .rect = at});
    return press.activated;
}

}  // namespace

bool choice(std::string_view key, std::span<const std::string_view> options, std::size_t& chosen,
            const FieldOptions& around) {
    const Context& ui = context();
    FieldFrame field{key, around};
    const bool changed = take_choice(field.id(), options.size(), chosen);
    const Rect box = field.box();
    const bool hovered = ImGui::IsMouseHoveringRect({box.x, box.y}, {box.right(), box.bottom()});
    field.finish(hovered, focused(field.id()));
    const Rect inside{box.x + 11, box.y, box.width - 40, box.height};
    const std::string_view shown = chosen < options.size() ? options[chosen] : std::string_view{};
    ui.pen.words(shown, inside, ui.field_type(), ui.theme.text);
    ui.pen.icon(Icon::chevron_down, {box.right() - 30, box.y, 20, box.height}, ui.theme.muted);
    emit({.id = field.id(),
          .role = Role::choice,
          .name = field.name(),
          .value = shown,
          .detail = lines(options),
          .states = field.states(),
          .rect = box,
          .described_by = field.described_by(),
          .number = static_cast<std::int32_t>(chosen)});
    return changed;
}

std::size_t looked_at(std::string_view key, std::span<const std::string_view> options) {
    std::size_t& picked = context().state.picked[context().id(key)];
    picked = std::min(picked, options.size() - 1);
    choice(key, options, picked);
    return picked;
}

bool segmented(std::string_view key, std::span<const std::string_view> options, std::size_t& chosen,
               const FieldOptions& around) {
    Context& ui = context();
    FieldFrame field{key, around};
    const Rect box = field.box();
    field.finish(false, false);
    ui.pen.fill(box, ui.theme.hover, corner::field);
    ui.pen.outline(box, ui.theme.rule, corner::field);
    const std::size_t node = emit({.id = field.id(),
                                   .role = Role::radio_group,
                                   .name = field.name(),
                                   .rect = box,
                                   .described_by = field.described_by()});
    ui.frame.tree.open(node);
    const auto count = static_cast<float>(std::max<std::size_t>(options.size(), 1));
    Rect at{box.x + 3, box.y + 3, (box.width - 6) / count, box.height - 6};
    const std::size_t before = chosen;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const Id id = id_under(field.id() + static_cast<Id>(i), "segment");
        if (segment(id, at, options[i], i == before)) chosen = i;
        at.x += at.width;
    }
    ui.frame.tree.close(box.bottom());
    return chosen != before;
}

bool check_box(std::string_view key, bool& on) {
    Context& ui = context();
    const Id id = ui.id(key);
    const std::string_view label = ui.message(key);
    const float side = ui.pen.scaled(20);
    const float natural = side + 10 + ui.pen.width(label, body_type) + 2;
    Rect at = ui.layout.slot(natural);
    const float room = at.width - side - 10;
    const float words = ui.pen.height(label, room, body_type);
    at.height = std::max(words, ui.touch() ? 44.0F : ui.pen.scaled(28));
    at.width = std::min(at.width, natural);
    const Press press = pressable(id, at);
    if (press.activated) on = !on;
    const Rect box{at.x, at.y + (at.height - side) / 2, side, side};
    ui.pen.fill(box, on ? ui.theme.accent : ui.theme.card, 5);
    if (!on) ui.pen.outline(box, press.hovered ? ui.theme.muted : ui.theme.field_border, 5);
    if (on) ui.pen.icon(Icon::check, box, ui.theme.on_accent);
    if (press.ringed) focus_ring(box, 5);
    const Rect beside{box.right() + 10, at.y + (at.height - words) / 2, room, 0};
    ui.pen.paragraph(label, beside, body_type, ui.theme.text);
    emit({.id = id,
          .role = Role::check_box,
          .name = full_name(label),
          .states = on ? state::checked : 0,
          .rect = at});
    ui.layout.taken(at.bottom());
    return press.activated;
}

bool tabs(std::string_view key, std::span<const std::string_view> tab_keys, std::size_t& chosen) {
    Context& ui = context();
    Rect bar = ui.layout.slot();
    bar.height = ui.control_height() + 4;
    ui.pen.across(bar.x, bar.bottom() - ui.pen.hairline(), bar.width, ui.theme.rule);
    const Id list = id_under(ui.id(key), "tabs");
    ui.frame.tree.open(
        emit({.id = list, .role = Role::tab_list, .name = ui.message(key), .rect = bar}));
    const std::size_t before = chosen;
    const float most = bar.width / static_cast<float>(std::max<std::size_t>(tab_keys.size(), 1));
    Rect at = bar;
    for (std::size_t i = 0; i < tab_keys.size(); ++i) {
        const std::string_view words = ui.message(tab_keys[i]);
        at.width = std::min(ui.pen.width(words, strong_type) + 2 * space::field, most);
        if (tab(id_under(list, tab_keys[i]), at, words, i == before)) chosen = i;
        at.x += at.width;
    }
    ui.frame.tree.close(bar.bottom());
    ui.layout.taken(bar.bottom());
    return chosen != before;
}

}  // namespace termwise::ui
