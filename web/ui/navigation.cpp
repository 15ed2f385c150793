#include "web/ui/navigation.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "imgui.h"
#include "web/ui/disclosure.h"

namespace termwise::ui {

namespace {

using Items = std::span<const NavigationItem>;

constexpr std::size_t most_in_bar = 5;

// How an entry stands: beside its icon where there is room, else under it.
enum class Form : std::uint8_t { beside, under };

// An entry of the rail or the bar: its whole name is read out, a shorter one may be drawn.
struct Entry {
    Id id = 0;
    std::string_view name = {};
    std::string_view drawn = {};
    Icon icon{};
    bool current = false;
    std::uint32_t states = 0;
};

Id entry_id(const NavigationItem& item) { return id_under(id_under(0, "ui.navigation"), item.key); }

Id more_id() { return id_under(0, "ui.more_views"); }

std::string_view short_name(const NavigationItem& item) {
    return context().message(item.short_key.empty() ? item.key : item.short_key);
}

Entry entry_of(const NavigationItem& item, Form form, bool is_current) {
    const std::string_view name = context().message(item.key);
    const std::string_view drawn = form == Form::beside ? name : short_name(item);
    return {entry_id(item), name,       drawn,
            item.icon,      is_current, is_current ? platform::state::current : 0};
}

void draw_words(const Entry& entry, const Rect& at, Form form) {
    const Context& ui = context();
    const Colour colour = entry.current ? ui.theme.accent : ui.theme.muted;
    const Type type = entry.current ? small_strong_type : small_type;
    if (form == Form::beside) {
        ui.pen.icon(entry.icon, {at.x + 12, at.y, 20, at.height}, colour);
        const Type beside{body_type.size, type.weight};
        ui.pen.words(entry.drawn, {at.x + 44, at.y, at.width - 50, at.height}, beside,
                     entry.current ? ui.theme.accent : ui.theme.text);
        return;
    }
    const float line = ui.pen.scaled(18);
    const float top = at.y + (at.height - 20 - line - 2) / 2;
    ui.pen.icon(entry.icon, {at.x, top, at.width, 20}, colour);
    ui.pen.words(entry.drawn, {at.x + 2, top + 22, at.width - 4, line}, type, colour,
                 Align::centre);
}

// Whether the entry was pressed.
bool draw_entry(const Entry& entry, const Rect& at, Form form) {
    const Context& ui = context();
    const Press press = pressable(entry.id, at);
    if (entry.current || press.hovered) {
        ui.pen.fill(at, entry.current ? ui.theme.accent_soft : ui.theme.hover, corner::field);
    }
    draw_words(entry, at, form);
    if (press.ringed) ui.pen.outline(at, ui.theme.accent, corner::field, 2);
    emit({.id = entry.id,
          .role = Role::button,
          .name = entry.name,
          .states = entry.states,
          .rect = at});
    return press.activated;
}

// The wheel and the finger scroll the rail while the pointer is over it, and only when there is
// more of it than fits.
void scroll_rail(const Rect& rail, float content) {
    Context& ui = context();
    const ImVec2 pointer = ImGui::GetIO().MousePos;
    if (ImGui::IsMousePosValid(&pointer)) {
        ui.state.rail_scrolls = pointer.x < rail.right() && pointer.y >= rail.y;
    }
    const float most = std::max(0.0F, content - rail.height);
    if (ui.state.rail_scrolls && most > 0) {
        ui.state.rail_scroll += std::exchange(ui.frame.scrolled, 0.0F);
    }
    ui.state.rail_scroll = std::clamp(ui.state.rail_scroll, 0.0F, most);
}

void reveal_in_rail(const Rect& entry, const Rect& rail) {
    Context& ui = context();
    if (entry.y < rail.y) ui.state.rail_scroll -= rail.y - entry.y + space::small;
    if (entry.bottom() > rail.bottom()) {
        ui.state.rail_scroll += entry.bottom() - rail.bottom() + space::small;
    }
}

void draw_rail(Items views, std::size_t& chosen, const Rect& rail, Form form) {
    Context& ui = context();
    if (ui.state.menu == more_id()) ui.state.menu = 0;
    const float height = ui.pen.scaled(form == Form::beside ? 42 : 56);
    const float step = height + space::hair;
    const float content = static_cast<float>(views.size()) * step + 2 * space::field;
    scroll_rail(rail, content);
    const std::size_t viewport =
        emit({.id = id_under(0, "ui.rail"), .role = Role::viewport, .rect = rail});
    ui.frame.tree.open(viewport);
    ImGui::PushClipRect({rail.x, rail.y}, {rail.right(), rail.bottom()}, true);
    const std::size_t before = chosen;
    Rect at{rail.x + 10, rail.y + space::field - ui.pen.snapped(ui.state.rail_scroll),
            rail.width - 20, height};
    for (std::size_t i = 0; i < views.size(); ++i) {
        const Entry entry = entry_of(views[i], form, i == before);
        if (draw_entry(entry, at, form)) chosen = i;
        if (ui.state.reveal == entry.id) reveal_in_rail(at, rail);
        at.y += step;
    }
    if (content > rail.height) {
        const float length = rail.height * rail.height / content;
        const float top = rail.y + ui.state.rail_scroll * rail.height / content;
        ui.pen.fill({rail.right() - 6, top + 2, 3, length - 4}, ui.theme.field_border, 2);
    }
    ImGui::PopClipRect();
    ui.frame.tree.close(rail.bottom());
}

// Which views stand in the bar of a phone; the others are behind its last entry.
struct BarViews {
    std::vector<std::size_t> shown;
    std::vector<std::size_t> behind;
    float spare = 0;  // width that no name needs
};

float bar_entry_width(std::string_view name) {
    return std::max(44.0F, context().pen.width(name, small_strong_type) + space::small);
}

// As many of those that are to be at hand as have room for their names.
BarViews bar_views(Items views, float width) {
    const bool all = views.size() <= most_in_bar;
    BarViews result;
    result.spare = width - (all ? 0 : bar_entry_width(context().message("ui.more_views")));
    for (std::size_t i = 0; i < views.size(); ++i) {
        const float needed = bar_entry_width(short_name(views[i]));
        if (all || (views[i].at_hand && needed <= result.spare)) {
            result.shown.push_back(i);
            result.spare -= needed;
        } else {
            result.behind.push_back(i);
        }
    }
    return result;
}

// The last entry of a phone's bar opens the list of all views that have no room there.
void draw_more(Items views, std::size_t& chosen, const std::vector<std::size_t>& behind,
               const Rect& at) {
    Context& ui = context();
    const Id id = more_id();
    const bool is_current = std::find(behind.begin(), behind.end(), chosen) != behind.end();
    const bool open = ui.state.menu == id;
    const std::string_view name = ui.message("ui.more_views");
    const std::uint32_t opens =
        platform::state::opens_menu | (open ? platform::state::expanded : platform::state::closed);
    const bool pressed =
        draw_entry({id, name, name, Icon::more, is_current, opens}, at, Form::under);
    if (pressed) ui.state.menu = open ? 0 : id;
    if (pressed && !open) ui.frame.focus = first_item(id);
    if (ui.state.menu != id) return;
    std::vector<MenuItem> items;
    for (const std::size_t view : behind) {
        items.push_back({.words = ui.message(views[view].key),
                         .icon = views[view].icon,
                         .current = view == chosen});
    }
    const int picked = menu_list(id, name, items, at);
    if (picked >= 0) chosen = behind[static_cast<std::size_t>(picked)];
}

void draw_bar(Items views, std::size_t& chosen, const Rect& bar) {
    const Context& ui = context();
    const BarViews split = bar_views(views, bar.width - 2 * space::hair);
    const std::size_t count = split.shown.size() + (split.behind.empty() ? 0 : 1);
    const float share = split.spare / static_cast<float>(std::max<std::size_t>(count, 1));
    Rect at{bar.x + space::hair, bar.y + 5, 0, bar.height - 10};
    const std::size_t before = chosen;
    for (const std::size_t view : split.shown) {
        at.width = bar_entry_width(short_name(views[view])) + share;
        if (draw_entry(entry_of(views[view], Form::under, view == before), at, Form::under)) {
            chosen = view;
        }
        at.x += at.width;
    }
    at.width = bar.right() - space::hair - at.x;
    if (!split.behind.empty()) draw_more(views, chosen, split.behind, at);
    ui.pen.across(bar.x, bar.y, bar.width, ui.theme.rule);
}

bool is_emitted(Id id) {
    const auto& nodes = context().frame.tree.nodes();
    return std::any_of(nodes.begin(), nodes.end(),
                       [id](const platform::Node& node) { return node.id == id; });
}

// A view that was not there in the last frame starts at its top. When it was opened from another
// view, whose button is gone by now, the focus goes to its entry.
void begin_view(const NavigationItem& view, bool pressed) {
    Context& ui = context();
    const Id entry = entry_id(view);
    const Id before = std::exchange(ui.state.view, entry);
    if (before == entry) return;
    ui.state.scroll = 0;
    if (before != 0 && !pressed) ui.frame.focus = is_emitted(entry) ? entry : more_id();
}

}  // namespace

Rect draw_navigation(Items views, std::size_t& chosen, const Rect& room) {
    Context& ui = context();
    const bool rail = wide();
    const Form form = rail && room.width >= 1000 ? Form::beside : Form::under;
    const float size = rail ? ui.pen.scaled(form == Form::beside ? 224 : 104) : ui.pen.scaled(60);
    const Rect bar = rail ? Rect{room.x, room.y, size, room.height}
                          : Rect{room.x, room.bottom() - size, room.width, size};
    ui.pen.fill(bar, ui.theme.card);
    if (rail) ui.pen.down(bar.right() - ui.pen.hairline(), bar.y, bar.height, ui.theme.rule);
    const std::size_t node = emit({.id = id_under(0, "ui.navigation"),
                                   .role = Role::navigation,
                                   .name = ui.message("ui.navigation"),
                                   .rect = bar});
    ui.frame.tree.open(node);
    const std::size_t before = chosen;
    if (rail)
        draw_rail(views, chosen, bar, form);
    else
        draw_bar(views, chosen, bar);
    if (!views.empty()) begin_view(views[chosen], chosen != before);
    ui.frame.tree.close(bar.bottom());
    if (rail) return {bar.right(), room.y, room.width - size, room.height};
    return {room.x, room.y, room.width, room.height - size};
}

}  // namespace termwise::ui
