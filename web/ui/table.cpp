#include "web/ui/table.h"

#include <algorithm>
#include <string>

#include "web/ui/field.h"
#include "web/ui/figure.h"

namespace termwise::ui {

namespace {

namespace state = platform::state;

constexpr float between = 20;       // columns
constexpr float inset = 8;          // above and below the words of a row
constexpr float heading_line = 28;  // the height of the headings, of one line each
constexpr float least_growing = 150;

float sum(const std::vector<float>& widths) {
    float result = between * static_cast<float>(widths.size() - 1);
    for (const float width : widths) result += width;
    return result;
}

// The last line stands where that of one line does.
void draw_heading(std::string_view words, const Rect& at, Align align) {
    const Context& ui = context();
    const float below = (ui.pen.scaled(heading_line) - ui.pen.line_height(small_type)) / 2;
    const float height = ui.pen.height(words, at.width, small_type);
    const Rect box{at.x, at.bottom() - below - height, at.width, 0};
    ui.pen.paragraph(words, box, small_type, ui.theme.muted, align);
}

}  // namespace

Table::Table(std::string_view caption_key, std::span<const Column> columns)
    : columns_{columns},
      id_{id_under(context().id(caption_key), "table")},
      natural_(columns.size(), 0) {
    Context& ui = context();
    where_ = ui.layout.slot();
    place_columns(where_.width);
    const std::size_t node =
        emit({.id = id_, .role = Role::table, .name = ui.message(caption_key), .rect = where_});
    ui.frame.tree.open(node);
    bottom_ = where_.y;
    draw_headings();
}

void Table::place_columns(float width) {
    const Context& ui = context();
    const std::vector<float>& measured = ui.state.measures[id_];
    widths_.assign(columns_.size(), 0);
    int growing = 0;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const bool shown = !columns_[i].heading_hidden;
        const float title = shown ? ui.pen.width(ui.message(columns_[i].key), small_type) + 1 : 0;
        const float natural = i < measured.size() ? measured[i] : 0;
        widths_[i] =
            columns_[i].width > 0 ? ui.pen.scaled(columns_[i].width) : std::max(title, natural);
        has_button_ |= !shown;
        if (columns_[i].grows) {
            ++growing;
            widths_[i] = std::min(std::max(widths_[i], 60.0F), ui.pen.scaled(least_growing));
        }
    }
    stacked_ = sum(widths_) > width;
    inset_ = stacked_ && has_button_ ? space::normal : inset;
    const float spare = std::max(0.0F, width - sum(widths_));
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].grows) widths_[i] += spare / static_cast<float>(growing);
    }
    lefts_.clear();
    float left = where_.x;
    for (const float one : widths_) {
        lefts_.push_back(left);
        left += one + between;
    }
}

// Headings wider than their column go on below.
float Table::heading_height() const {
    const Context& ui = context();
    const float line = ui.pen.line_height(small_type);
    float words = line;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (columns_[i].heading_hidden) continue;
        words = std::max(words, ui.pen.height(ui.message(columns_[i].key), widths_[i], small_type));
    }
    return ui.pen.scaled(heading_line) + words - line;
}

void Table::draw_headings() {
    Context& ui = context();
    const float height = stacked_ ? 1 : heading_height();
    const Rect line{where_.x, bottom_, where_.width, height};
    const std::size_t node =
        emit({.id = id_under(id_, "headings"), .role = Role::row, .rect = line});
    ui.frame.tree.open(node);
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const std::string_view words = ui.message(columns_[i].key);
        const Rect at{stacked_ ? where_.x : lefts_[i], line.y, stacked_ ? 1 : widths_[i], height};
        const bool shown = !stacked_ && !columns_[i].heading_hidden;
        if (shown) draw_heading(words, at, columns_[i].align);
        emit({.id = id_under(id_, columns_[i].key),
              .role = Role::column_header,
              .name = words,
              .rect = at});
    }
    ui.frame.tree.close(line.bottom());
    if (stacked_) return;
    bottom_ = line.bottom();
    ui.pen.across(where_.x, bottom_, where_.width, ui.theme.rule);
}

void Table::row(RowKind kind) {
    Context& ui = context();
    if (in_row_) finish_row();
    in_row_ = true;
    kind_ = kind;
    column_ = 0;
    has_fields_ = kind == RowKind::fields;
    words_lead_ = false;
    ++row_count_;
    if (kind == RowKind::total && !stacked_) {
        ui.pen.fill({where_.x, bottom_, where_.width, 2 * ui.pen.hairline()},
                    ui.theme.field_border);
    }
    top_ = bottom_ + inset_;
    bottom_ = top_;
    const Id id = id_under(id_ + static_cast<Id>(row_count_), "row");
    ui.frame.tree.open(
        emit({.id = id, .role = Role::row, .rect = {where_.x, top_ - inset_, where_.width, 0}}));
}

Role Table::cell_role() const { return column_ == 0 ? Role::row_header : Role::cell; }

void Table::measure(std::size_t column, float natural) {
    natural_[column] = std::max(natural_[column], natural);
}

// One below the other; the button of a row stands beside its first cell, level with the words or
// the field there.
Rect Table::stacked_cell(float least_height) {
    const Context& ui = context();
    const float side = ui.control_height();
    const float line = ui.pen.line_height(strong_type);
    const float lifted = ui.pen.snapped((side - line) / 2);  // a button whose middle is the words'
    if (columns_[column_].heading_hidden) {
        const float label = has_fields_ ? field_label_height(ui.pen) : 0;
        const float y = top_ + (words_lead_ ? -lifted : label);
        return {where_.x + where_.width - side, y, side, least_height};
    }
    if (!has_button_ || column_ > 0) return {where_.x, bottom_, where_.width, least_height};
    words_lead_ = least_height > 0;
    if (words_lead_) bottom_ = top_ - lifted + side;  // what follows stays clear of the button
    return {where_.x, top_, where_.width - side - space::small, least_height};
}

Rect Table::next_cell(float natural, float least_height) {
    measure(column_, natural);
    if (stacked_) return stacked_cell(least_height);
    // Words beside fields stand as high as the words in the fields.
    const bool beside = has_fields_ && least_height > 0;
    const float lower =
        beside ? std::max(0.0F, (context().control_height() - least_height) / 2) : 0;
    const float y = top_ + context().pen.snapped(lower);
    return {lefts_[column_], y, widths_[column_], least_height};
}

void Table::label_cell(const Rect& cell) {
    const Context& ui = context();
    if (!stacked_ || column_ == 0 || columns_[column_].heading_hidden) return;
    ui.pen.words(ui.message(columns_[column_].key), cell, small_type, ui.theme.muted);
}

// Words that have no room beside their label stand under it, in as many lines as they need.
float Table::labelled_height(const Rect& cell, std::string_view words, Type type,
                             Colour colour) const {
    const Context& ui = context();
    const float label = ui.pen.width(ui.message(columns_[column_].key), small_type);
    if (label + space::normal + ui.pen.width(words, type) <= cell.width) {
        ui.pen.words(words, cell, type, colour, Align::end);
        return cell.height;
    }
    const Rect under{cell.x, cell.bottom(), cell.width, 0};
    return ui.pen.paragraph(words, under, type, colour) + space::hair - cell.y;
}

void Table::words(std::string_view words, Tone tone) {
    Context& ui = context();
    const bool strong = kind_ == RowKind::total || (stacked_ && column_ == 0);
    const Type type = strong ? strong_type : body_type;
    const bool is_empty = words.empty() && stacked_;
    const float natural = ui.pen.width(words, type) + 1;
    Rect at = next_cell(natural, is_empty ? 0 : ui.pen.line_height(type));
    const Colour colour = tone == Tone::neutral ? ui.theme.text : tone_text(ui.theme, tone);
    if (stacked_ && column_ > 0) {
        if (!is_empty) label_cell(at);
        at.height = labelled_height(at, words, type, colour);
    } else if (columns_[column_].align == Align::end) {
        ui.pen.words(words, at, type, colour, stacked_ ? Align::start : Align::end);
    } else {
        at.height = std::max(at.height, ui.pen.paragraph(words, at, type, colour) - at.y);
    }
    const Id id = id_under(id_ + static_cast<Id>(row_count_ * 64 + column_), "cell");
    emit({.id = id, .role = cell_role(), .name = words, .rect = at});
    bottom_ = std::max(bottom_, at.bottom() + (stacked_ && at.height > 0 ? space::hair : 0));
    ++column_;
}

// Where an amount stands in its cell, which grows by a line where there is no room beside the
// label.
Rect Table::amount_box(Rect& cell, float natural) const {
    const Context& ui = context();
    const float line = cell.height;
    const float label = ui.pen.width(ui.message(columns_[column_].key), small_type);
    const bool labelled = stacked_ && column_ > 0;
    if (labelled && label + space::normal + natural > cell.width) cell.height += line;
    const float width = std::min(natural, cell.width);
    return {cell.right() - width, cell.bottom() - line, width, line};
}

void Table::amount(std::string_view words, const Why& why) {
    Context& ui = context();
    const Type type = kind_ == RowKind::total ? strong_type : body_type;
    const float natural = ui.pen.width(words, type) + 1;
    Rect at = next_cell(natural, ui.pen.line_height(type));
    label_cell(at);
    const Rect box = amount_box(at, natural);
    const Id id = id_under(id_ + static_cast<Id>(row_count_ * 64 + column_), "cell");
    ui.frame.tree.open(emit({.id = id, .role = cell_role(), .rect = at}));
    const Rect target{box.x - 4, box.y - 2, box.width + 8, box.height + space::hair};
    const Id press_id = id_under(id, "why");
    const Press press = pressable(press_id, target);
    if (press.activated) ui.set_open(press_id, !ui.is_open(press_id));
    const bool open = ui.is_open(press_id);
    if (press.hovered || open) ui.pen.fill(target, ui.theme.accent_soft, corner::badge);
    ui.pen.words(words, box, type, press.hovered || open ? ui.theme.accent : ui.theme.text,
                 Align::end);
    ui.pen.across(box.x, box.bottom() - 2, box.width, ui.theme.field_border);
    if (press.ringed) focus_ring(target, corner::badge);
    emit({.id = press_id,
          .role = Role::button,
          .name = named_value(ui.message(columns_[column_].key), words),
          .value = words,
          .detail = ui.message("ui.explains"),
          .states = open ? state::expanded : state::closed,
          .rect = target});
    ui.frame.tree.close(at.bottom());
    if (open) pending_.push_back({press_id, &why});
    bottom_ = std::max(bottom_, at.bottom() + (stacked_ ? space::hair : 0));
    ++column_;
}

void Table::begin_cell() {
    Context& ui = context();
    const Rect at = next_cell(0, 0);
    has_fields_ = true;
    const Id id = id_under(id_ + static_cast<Id>(row_count_ * 64 + column_), "cell");
    ui.frame.tree.open(emit({.id = id, .role = cell_role(), .rect = at}));
    ui.layout.open(Area::begun(Flow::down, at, space::hair));
    outer_labels_hidden_ = ui.labels_hidden;
    ui.labels_hidden = !stacked_;
}

void Table::end_cell() {
    Context& ui = context();
    ui.labels_hidden = outer_labels_hidden_;
    const float bottom = ui.layout.close();
    ui.frame.tree.close(bottom);
    bottom_ = std::max(bottom_, bottom + (stacked_ ? space::small : 0));
    ++column_;
}

void Table::finish_row() {
    Context& ui = context();
    ui.frame.tree.close(bottom_ + inset_);
    in_row_ = false;
    for (const Pending& one : pending_) {
        const Rect at{where_.x, bottom_ + inset_, where_.width, 0};
        ui.frame.tree.open(emit({.id = id_under(one.id, "row"), .role = Role::row, .rect = at}));
        ui.frame.tree.open(emit({.id = id_under(one.id, "cell"), .role = Role::cell, .rect = at}));
        ui.layout.open(Area::begun(Flow::down, at, space::small));
        if (ui.wording.explained != nullptr) {
            explanation(one.id, ui.wording.explained(ui.wording.texts, *one.why));
        }
        bottom_ = ui.layout.close();
        ui.frame.tree.close(bottom_);
        ui.frame.tree.close(bottom_);
    }
    pending_.clear();
    bottom_ += inset_;
    const bool cards = stacked_ && has_button_;  // of fields, which have lines of their own
    ui.pen.across(where_.x, bottom_, where_.width, cards ? ui.theme.field_border : ui.theme.rule);
}

Table::~Table() {
    Context& ui = context();
    if (in_row_) finish_row();
    ui.frame.tree.close(bottom_);
    std::vector<float>& measured = ui.state.measures[id_];
    if (measured != natural_) ui.frame.wake_in = 0;  // the columns move once more
    measured = natural_;
    ui.layout.taken(bottom_ + ui.pen.hairline());
}

}  // namespace termwise::ui
