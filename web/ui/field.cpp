#include "web/ui/field.h"

#include <algorithm>

#include "imgui.h"

namespace termwise::ui {

namespace {

using platform::EventKind;
namespace state = platform::state;

constexpr float text_inset = 11;

bool hovers(const Rect& rect) {
    return ImGui::IsMouseHoveringRect({rect.x, rect.y}, {rect.right(), rect.bottom()});
}

// The edits of this frame that are meant for the field.
bool take_edits(Id id, std::string& value) {
    bool changed = false;
    for (const platform::Event& event : context().frame.events) {
        if (event.kind != EventKind::edit || event.id != id || event.text == value) continue;
        value = event.text;
        changed = true;
    }
    return changed;
}

// The text of a field; the browser draws it while it edits it.
void draw_value(const Rect& box, std::string_view value, const FieldOptions& options) {
    const Context& ui = context();
    const Align align = options.end_aligned ? Align::end : Align::start;
    if (!value.empty())
        ui.pen.words(value, box, ui.field_type(), ui.theme.text, align);
    else
        ui.pen.words(options.example, box, ui.field_type(), ui.theme.muted, align);
}

Rect rect_of(Id id) {
    const platform::SemanticTree& tree = context().frame.tree;
    const auto node = std::find_if(tree.nodes().rbegin(), tree.nodes().rend(),
                                   [&](const platform::Node& one) { return one.id == id; });
    return tree.rect(*node);
}

bool edited_field(std::string_view key, std::string& value, const FieldOptions& options,
                  std::uint32_t keyboard, float room_at_end = 0) {
    Context& ui = context();
    FieldFrame field{key, options};
    const bool changed = take_edits(field.id(), value);
    const Rect box = field.box();
    const float suffix = options.suffix.empty()
                             ? room_at_end
                             : ui.pen.width(options.suffix, body_type) + space::small;
    const bool in_use = focused(field.id());
    field.finish(hovers(box), in_use);
    const Rect inside{box.x + text_inset, box.y, box.width - 2 * text_inset - suffix, box.height};
    if (!in_use) draw_value(inside, value, options);
    const Rect end{box.x, box.y, box.width - text_inset, box.height};
    ui.pen.words(options.suffix, end, body_type, ui.theme.muted, Align::end);
    emit({.id = field.id(),
          .role = Role::text_field,
          .name = field.name(),
          .value = value,
          .states = field.states() | keyboard | (options.end_aligned ? state::end_align : 0),
          .rect = box,
          .described_by = field.described_by(),
          .number = static_cast<std::int32_t>(text_inset + suffix)});
    return changed;
}

}  // namespace

FieldFrame::FieldFrame(std::string_view key, const FieldOptions& options)
    : options_{options},
      id_{context().id(key)},
      name_{full_name(context().message(key))},
      below_{options.error.empty() ? options.help : options.error} {
    Context& ui = context();
    box_ = ui.layout.slot(ui.pen.scaled(200));
    box_.height = ui.control_height();
    if (ui.labels_hidden) return;
    const float height = field_label_height(ui.pen);
    const Rect label{box_.x, box_.y, box_.width, height - space::hair};
    ui.pen.words(ui.message(key), label, small_strong_type, ui.theme.text);
    box_.y += height;
}

std::uint32_t FieldFrame::states() const {
    return (options_.error.empty() ? 0 : state::invalid) |
           (options_.required ? state::required : 0);
}

void FieldFrame::finish(bool hovered, bool in_use) {
    Context& ui = context();
    const bool wrong = !options_.error.empty();
    const Colour quiet = hovered ? ui.theme.muted : ui.theme.field_border;
    const Colour border = wrong ? ui.theme.danger : in_use ? ui.theme.accent : quiet;
    ui.pen.fill(box_, ui.theme.card, corner::field);
    ui.pen.outline(box_, border, corner::field, in_use || wrong ? 2 : 0);
    float bottom = box_.bottom();
    if (!below_.empty()) {
        Rect below{box_.x, bottom + space::hair, box_.width, 0};
        const Colour colour = wrong ? ui.theme.danger : ui.theme.muted;
        below.height = ui.pen.paragraph(below_, below, small_type, colour) - below.y;
        below_box_ = below;
        bottom = below.bottom();
    }
    ui.layout.taken(bottom);
}

FieldFrame::~FieldFrame() {
    if (below_.empty()) return;
    emit({.id = described_by(), .role = Role::text, .name = below_, .rect = below_box_});
}

bool text_field(std::string_view key, std::string& value, const FieldOptions& options) {
    return edited_field(key, value, options, 0);
}

bool amount_field(std::string_view key, std::string& value, const FieldOptions& options) {
    return edited_field(key, value, options, state::decimal);
}

bool number_field(std::string_view key, std::string& value, const FieldOptions& options) {
    return edited_field(key, value, options, state::numeric);
}

bool date_field(std::string_view key, std::string& value, std::string_view iso_date,
                const FieldOptions& options) {
    Context& ui = context();
    constexpr float room = 32;
    const bool changed = edited_field(key, value, options, 0, room);
    const Id id = ui.id(key);
    const Rect field = rect_of(id);
    const Rect box{field.right() - room - 4, field.y, room + 4, field.height};
    const bool hovered = hovers(box);
    ui.pen.icon(Icon::calendar, {box.x + 8, box.y, 18, box.height},
                hovered ? ui.theme.accent : ui.theme.muted);
    emit({.id = id_under(id, "picker"),
          .role = Role::date_picker,
          .name = named_value(ui.message("ui.pick_date"), full_name(ui.message(key))),
          .value = iso_date,
          .rect = box,
          .described_by = id});
    return changed;
}

}  // namespace termwise::ui
