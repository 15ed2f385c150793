#include "web/views/paper.h"

#include <vector>

#include "web/ui/page.h"
#include "web/ui/sheet.h"
#include "web/ui/table.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

// The heads are worded: the words of a table's column are shown as they are where they are no key.
void draw_table(const Document& document, const Block& block) {
    std::vector<ui::Column> columns;
    for (const std::string& head : block.rows.front()) {
        const bool is_number = columns.size() >= block.numbers_from;
        columns.push_back({.key = head,
                           .align = is_number ? ui::Align::end : ui::Align::start,
                           .grows = !is_number});
    }
    ui::Table table{document.title, columns};
    for (std::size_t i = 1; i < block.rows.size(); ++i) {
        const bool is_sum = block.has_sum && i + 1 == block.rows.size();
        table.row(is_sum ? ui::RowKind::total : ui::RowKind::normal);
        for (const std::string& cell : block.rows[i]) table.words(cell);
    }
}

void draw_text_lines(const std::vector<std::vector<std::string>>& rows) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (i > 0) ui::gap(0);
        ui::text(rows[i].front());
    }
}

void draw_signatures(const std::vector<std::string>& who) {
    const ui::Columns columns;
    for (const std::string& signer : who) ui::text(signer);
}

void draw_block(const Document& document, const Block& block) {
    switch (block.kind) {
        case BlockKind::heading:
            return ui::heading_text(block.rows.front().front());
        case BlockKind::paragraph:
        case BlockKind::verbatim:
            return ui::text(block.rows.front().front());
        case BlockKind::lines:
            return draw_text_lines(block.rows);
        case BlockKind::table:
            return draw_table(document, block);
        case BlockKind::signatures:
            return draw_signatures(block.rows.front());
    }
}

}  // namespace

void draw_paper(const Document& document, std::string_view language) {
    const ui::Sheet sheet{document.title, language};
    for (std::size_t i = 0; i < document.blocks.size(); ++i) {
        const ui::Scope scope{"block", i};
        draw_block(document, document.blocks[i]);
    }
}

}  // namespace termwise::web
