#include "web/ui/page.h"

#include <algorithm>
#include <cmath>

#include "imgui.h"
#include "web/ui/field.h"
#include "web/ui/figure.h"
#include "web/ui/navigation.h"
#include "web/ui/scrolling.h"
#include "web/ui/surface.h"

namespace termwise::ui {

namespace {

constexpr float wide_from = 720;
constexpr float column_width = 1120;

}  // namespace

bool wide() { return context().frame.width >= wide_from; }

Page::Page(std::string_view title_key, std::span<const NavigationItem> views, std::size_t& chosen) {
    Context& ui = context();
    const float bar = bar_height(ui.pen);
    const float width = ui.frame.width;
    const Rect title{wide() ? space::card : space::normal, 0, width, bar};
    ui.pen.words(ui.message(title_key), title, title_type, ui.theme.text);
    const std::size_t node =
        emit({.id = id_under(0, "ui.banner"), .role = Role::banner, .rect = {0, 0, width, bar}});
    ui.frame.tree.open(node);
    emit({.id = id_under(0, title_key),
          .role = Role::heading,
          .name = ui.message(title_key),
          .rect = {title.x, 8, ui.pen.width(ui.message(title_key), title_type), bar - 16},
          .number = 1});
    ui.frame.tree.close(bar);
    ui.visible = draw_navigation(views, chosen, {0, bar, width, ui.frame.height - bar});
    begin_column();
}

void Page::begin_column() {
    Context& ui = context();
    const Rect seen = ui.visible;
    scroll_with_input();
    const float margin = wide() ? space::card : space::normal;
    const float room = std::min(seen.width - 2 * margin, column_width);
    const float x = ui.pen.snapped(seen.x + (seen.width - room) / 2);
    const float top = seen.y - ui.pen.snapped(ui.state.scroll);
    const std::size_t viewport =
        emit({.id = id_under(0, "ui.viewport"), .role = Role::viewport, .rect = seen});
    ui.frame.tree.open(viewport);
    const std::size_t main =
        emit({.id = id_under(0, "ui.main"), .role = Role::main, .rect = {x, top, room, 0}});
    ui.frame.tree.open(main);
    ImGui::PushClipRect({seen.x, seen.y}, {seen.right(), seen.bottom()}, true);
    ui.layout.open(Area::begun(Flow::down, {x, top + margin, room, 0}, space::normal));
}

Page::~Page() {
    Context& ui = context();
    const float margin = wide() ? space::card : space::normal;
    const float bottom = ui.layout.close() + margin;
    ui.frame.tree.close(bottom);
    ui.frame.tree.close(ui.visible.bottom());
    ui.state.content_height = bottom - (ui.visible.y - ui.pen.snapped(ui.state.scroll));
    ImGui::PopClipRect();
    scroll_bar();
    reveal_focused();
}

void Page::scroll_bar() const {
    const Context& ui = context();
    const Rect& seen = ui.visible;
    if (ui.state.content_height <= seen.height + 1 || ui.touch()) return;
    draw_scroll_bar({seen.right() - 12, seen.y, 12, seen.height});
}

BarActions::BarActions() : id_{id_under(0, "ui.bar_actions")} {
    Context& ui = context();
    const auto& measured = ui.state.measures[id_];
    const float width = measured.empty() ? 0 : measured[0];
    x_ = ui.frame.width - (wide() ? space::card : space::normal) - width;
    const float y = (bar_height(ui.pen) - ui.control_height()) / 2;
    ui.icons_only = !wide();
    ImGui::PushClipRect({0, 0}, {ui.frame.width, ui.frame.height}, false);
    ui.layout.open(Area::begun(Flow::across, {x_, y, ui.frame.width, 0}, space::small));
    const std::size_t node = emit({.id = id_,
                                   .role = Role::region,
                                   .name = ui.message("ui.actions"),
                                   .rect = {x_, y, width, 0}});
    ui.frame.tree.open(node);
}

BarActions::~BarActions() {
    Context& ui = context();
    const float used = ui.layout.area().used;
    ui.frame.tree.close(ui.layout.close());
    auto& measured = ui.state.measures[id_];
    if (measured.empty() || measured[0] != used) ui.frame.wake_in = 0;
    measured.assign(1, used);
    ImGui::PopClipRect();
    ui.icons_only = false;
}

Card::Card(std::string_view title_key) : padding_{wide() ? space::card : space::normal} {
    Context& ui = context();
    rect_ = ui.layout.slot();
    begin_surface();
    const bool titled = !title_key.empty();
    const std::size_t node = emit({.id = id_under(ui.id(title_key), "card"),
                                   .role = titled ? Role::region : Role::group,
                                   .name = titled ? ui.message(title_key) : "",
                                   .rect = rect_});
    ui.frame.tree.open(node);
    const Rect inside{rect_.x + padding_, rect_.y + padding_, rect_.width - 2 * padding_, 0};
    ui.layout.open(Area::begun(Flow::down, inside, space::normal));
    if (!titled) return;
    Rect title = ui.layout.slot();
    title.height =
        ui.pen.paragraph(ui.message(title_key), title, title_type, ui.theme.text) - title.y;
    emit({.id = id_under(ui.id(title_key), "title"),
          .role = Role::heading,
          .name = ui.message(title_key),
          .rect = title,
          .number = 2});
    ui.layout.taken(title.bottom());
}

Card::~Card() {
    Context& ui = context();
    const float bottom = ui.layout.close() + padding_;
    ui.frame.tree.close(bottom);
    ui.layout.taken(bottom);
    rect_.height = bottom - rect_.y;
    under_surface();
    ui.pen.fill(rect_, ui.theme.card, corner::card);
    ui.pen.outline(rect_, ui.theme.rule, corner::card);
    end_surface();
}

Columns::Columns(int most, float least_width) {
    Context& ui = context();
    const Rect where = ui.layout.slot();
    const float fit = (where.width + space::normal) / (ui.pen.scaled(least_width) + space::normal);
    const int count = std::clamp(static_cast<int>(fit), 1, most);
    ui.layout.open(Area::begun(Flow::grid, where, space::normal, count));
}

Columns::~Columns() {
    Context& ui = context();
    keep_figure_size(ui.layout.area());
    const float bottom = ui.layout.close();
    ui.layout.taken(bottom);
    draw_waiting_reasons();
}

Stack::Stack(Level level) {
    Context& ui = context();
    const bool beside = ui.layout.area().columns > 1;
    Rect where = ui.layout.slot();
    if (beside && level == Level::controls) where.y += field_label_height(ui.pen);
    ui.layout.open(Area::begun(Flow::down, where, space::normal));
}

Stack::~Stack() {
    Context& ui = context();
    const float bottom = ui.layout.close();
    ui.layout.taken(bottom);
}

Row::Row() {
    Context& ui = context();
    ui.layout.open(Area::begun(Flow::across, ui.layout.slot(), space::small));
}

Row::~Row() {
    Context& ui = context();
    const float bottom = ui.layout.close();
    ui.layout.taken(bottom);
}

}  // namespace termwise::ui
