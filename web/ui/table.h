#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/base/why.h"
#include "web/ui/context.h"
#include "web/ui/pen.h"

namespace termwise::ui {

/// One column of a table. A width of 0 is as wide as its widest cell; the columns that grow share
/// what the others leave.
struct Column {
    std::string_view key = {};  ///< Message key of its heading.
    Align align = Align::start;
    float width = 0;
    bool grows = false;
    /// Read out only: the column of a button says itself what it is. Where rows stand as cards the
    /// button stands at the end of the first line, beside the words or the field there.
    bool heading_hidden = false;
};

/// What a row is. Words in a row of fields stand as high as the words in the fields, whichever come
/// first.
enum class RowKind : std::uint8_t { normal, total, fields };

/// A table with a caption, column headings and a row heading (its first column). Where there is no
/// room for the columns, every row stands as a small card of labelled lines. Cells are filled from
/// left to right:
///
///   ui::Table table{"owed.segments", columns};
///   for (const Segment& segment : segments) {
///       table.row();
///       table.words(date(segment.from));
///       table.amount(money(segment.interest), segment.why);
///   }
class Table {
public:
    Table(std::string_view caption_key, std::span<const Column> columns);
    ~Table();
    Table(const Table&) = delete;
    Table& operator=(const Table&) = delete;

    void row(RowKind kind = RowKind::normal);

    /// A cell of words; empty words make an empty cell.
    void words(std::string_view words, Tone tone = Tone::neutral);

    /// A cell that a press explains, under its row.
    void amount(std::string_view words, const Why& why);

    /// A cell of other widgets: call `begin_cell`, draw them, call `end_cell`. Their labels show
    /// only where rows stand as cards, and are read out everywhere.
    void begin_cell();
    void end_cell();

    /// Whether rows stand as cards.
    [[nodiscard]] bool stacked() const { return stacked_; }

private:
    struct Pending {
        Id id = 0;
        const Why* why = nullptr;
    };

    [[nodiscard]] Rect stacked_cell(float least_height);
    [[nodiscard]] float heading_height() const;
    [[nodiscard]] Rect next_cell(float natural, float least_height);
    void measure(std::size_t column, float natural);
    void finish_row();
    void draw_headings();
    void place_columns(float width);
    void label_cell(const Rect& cell);
    [[nodiscard]] Rect amount_box(Rect& cell, float natural) const;
    [[nodiscard]] float labelled_height(const Rect& cell, std::string_view words, Type type,
                                        Colour colour) const;
    [[nodiscard]] Role cell_role() const;

    std::span<const Column> columns_;
    Id id_;
    Rect where_;
    std::vector<float> widths_;
    std::vector<float> lefts_;
    std::vector<float> natural_;
    bool stacked_ = false;
    bool in_row_ = false;
    bool has_fields_ = false;  // in the row so far
    RowKind kind_{};
    bool has_button_ = false;  // at the end of its rows
    bool words_lead_ = false;  // the row, where it stands as a card with a button
    float inset_ = 0;          // above and below what a row holds
    std::size_t row_count_ = 0;
    std::size_t column_ = 0;
    float top_ = 0;
    float bottom_ = 0;
    bool outer_labels_hidden_ = false;
    std::vector<Pending> pending_;
};

}  // namespace termwise::ui
