#pragma once

#include <string>
#include <string_view>

#include "web/ui/context.h"

namespace termwise::ui {

/// What stands around a field besides its label. All of it is worded already.
struct FieldOptions {
    std::string_view help = {};     ///< A sentence under the field.
    std::string_view error = {};    ///< Why the text cannot be used; replaces the help.
    std::string_view suffix = {};   ///< Inside the field at its end: "%", "€", "days".
    std::string_view example = {};  ///< Shown faintly while the field is empty.
    bool required = false;
    bool end_aligned = false;  ///< As amounts stand in a table.
};

/// A field for one line of text. The text is edited in place, as typed; returns whether it changed
/// in this frame. The label is the message of `key`.
bool text_field(std::string_view key, std::string& value, const FieldOptions& options = {});

/// The same with a keyboard for amounts, percentages and whole numbers, and for dates with a
/// calendar to pick from. What was typed is not judged here: `options.error` says so.
bool amount_field(std::string_view key, std::string& value, const FieldOptions& options = {});
bool number_field(std::string_view key, std::string& value, const FieldOptions& options = {});
/// `iso_date` is the date the text stands for ("2026-01-31"), for the calendar to open at; a date
/// picked there replaces the text in that form.
bool date_field(std::string_view key, std::string& value, std::string_view iso_date,
                const FieldOptions& options = {});

/// How far below the label's upper edge the control lies.
inline float field_label_height(const Pen& pen) { return pen.scaled(20) + space::hair; }

/// The frame that fields, choices and the like share: label above, help or error under.
class FieldFrame {
public:
    /// Draws the label; `box` is then where the control lies.
    FieldFrame(std::string_view key, const FieldOptions& options);
    ~FieldFrame();
    FieldFrame(const FieldFrame&) = delete;
    FieldFrame& operator=(const FieldFrame&) = delete;

    /// Draws the border and what stands under the field; `ringed` marks the one in use.
    void finish(bool hovered, bool in_use);

    [[nodiscard]] Id id() const { return id_; }
    [[nodiscard]] const Rect& box() const { return box_; }
    [[nodiscard]] const std::string& name() const { return name_; }
    [[nodiscard]] Id described_by() const { return below_.empty() ? 0 : id_under(id_, "below"); }
    [[nodiscard]] std::uint32_t states() const;

private:
    const FieldOptions& options_;
    Id id_;
    std::string name_;
    std::string_view below_ = {};
    Rect box_;
    Rect below_box_;
};

}  // namespace termwise::ui
