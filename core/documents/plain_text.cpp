#include <algorithm>

#include "core/documents/rendering.h"
#include "core/text/utf8.h"

namespace termwise {
namespace {

using Row = std::vector<std::string>;

std::size_t width_of(std::string_view text) { return characters_before(text, text.size()); }

std::vector<std::size_t> widths_of(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths(rows.front().size(), 0);
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            widths[i] = std::max(widths[i], width_of(row[i]));
        }
    }
    return widths;
}

std::string table_row(const Row& row, const std::vector<std::size_t>& widths,
                      std::size_t numbers_from) {
    std::string line;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string padding(widths[i] - width_of(row[i]), ' ');
        if (i > 0) line += "  ";
        line += i >= numbers_from ? padding + row[i] : row[i] + padding;
    }
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

std::string table_text(const Block& table) {
    const std::vector<std::size_t> widths = widths_of(table.rows);
    std::size_t whole = 2 * (widths.size() - 1);
    for (const std::size_t width : widths) whole += width;
    const std::string rule = std::string(whole, '-') + "\n";
    std::string text;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool is_sum = table.has_sum && i + 1 == table.rows.size();
        if (i == 1 || is_sum) text += rule;
        text += table_row(table.rows[i], widths, table.numbers_from);
    }
    return text;
}

std::string lines_text(const std::vector<Row>& rows) {
    std::string text;
    for (const Row& row : rows) (text += row.front()) += "\n";
    return text;
}

std::string signatures_text(const Row& who) {
    std::string text;
    for (const std::string& signer : who) {
        if (!text.empty()) text += "\n";
        text += signer + "\n\n________________________________\n";
    }
    return text;
}

std::string block_text(const Block& block) {
    switch (block.kind) {
        case BlockKind::heading:
        case BlockKind::paragraph:
        case BlockKind::lines:
            return lines_text(block.rows);
        case BlockKind::table:
            return table_text(block);
        case BlockKind::signatures:
            return signatures_text(block.rows.front());
        case BlockKind::verbatim:
            break;
    }
    const std::string& text = block.rows.front().front();
    return text.ends_with('\n') ? text : text + "\n";
}

}  // namespace

std::string plain_text(const Document& document) {
    if (!document.file.empty()) return document.file;
    std::string text = document.title + "\n";
    for (const Block& block : document.blocks) (text += "\n") += block_text(block);
    return text;
}

}  // namespace termwise
