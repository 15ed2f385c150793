#include "web/ui/sheet.h"

#include <algorithm>

#include "web/ui/surface.h"

namespace termwise::ui {

namespace {

constexpr float sheet_width = 800;

}  // namespace

Sheet::Sheet(std::string_view title, std::string_view language)
    : padding_{wide() ? 2 * space::card : space::normal} {
    Context& ui = context();
    rect_ = ui.layout.slot();
    const float width = std::min(rect_.width, ui.pen.scaled(sheet_width));
    rect_.x += ui.pen.snapped((rect_.width - width) / 2);
    rect_.width = width;
    begin_surface();
    ui.frame.tree.open(emit({.id = id_under(ui.id("ui.sheet"), "sheet"),
                             .role = Role::group,
                             .name = title,
                             .value = language,
                             .rect = rect_}));
    const Rect inside{rect_.x + padding_, rect_.y + padding_, rect_.width - 2 * padding_, 0};
    ui.layout.open(Area::begun(Flow::down, inside, space::field));
    Rect at = ui.layout.slot();
    at.height = ui.pen.paragraph(title, at, title_type, ui.theme.text) - at.y;
    emit({.id = id_under(ui.id("ui.sheet"), "title"),
          .role = Role::heading,
          .name = title,
          .rect = at,
          .number = 2});
    ui.layout.taken(at.bottom());
}

Sheet::~Sheet() {
    Context& ui = context();
    const float bottom = ui.layout.close() + padding_;
    ui.frame.tree.close(bottom);
    ui.layout.taken(bottom);
    rect_.height = bottom - rect_.y;
    under_surface();
    ui.pen.fill(rect_, ui.theme.card, corner::badge);
    ui.pen.outline(rect_, ui.theme.field_border, corner::badge);
    end_surface();
}

}  // namespace termwise::ui
