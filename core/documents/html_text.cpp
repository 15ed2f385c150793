#include "core/documents/rendering.h"

namespace termwise {
namespace {

using Row = std::vector<std::string>;

std::string html_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&') {
            out += "&amp;";
        } else if (c == '<') {
            out += "&lt;";
        } else if (c == '>') {
            out += "&gt;";
        } else if (c == '"') {
            out += "&quot;";
        } else if (c == '\'') {
            out += "&#39;";
        } else if (static_cast<unsigned char>(c) >= 0x20 || c == '\n') {
            out += c;
        }
    }
    return out;
}

std::string element(std::string_view tag, std::string_view text) {
    const std::string name{tag};
    return "<" + name + ">" + html_escaped(text) + "</" + name + ">\n";
}

std::string cell(std::string_view tag, std::string_view attributes, std::string_view text) {
    std::string out{"<"};
    out.append(tag).append(attributes).append(">").append(html_escaped(text));
    return out.append("</").append(tag).append(">");
}

std::string table_row(const Row& row, std::size_t numbers_from, bool is_head) {
    std::string out = "<tr>";
    for (std::size_t i = 0; i < row.size(); ++i) {
        const std::string scope = is_head ? " scope=\"col\"" : "";
        const std::string number = i >= numbers_from ? " class=\"number\"" : "";
        out += cell(is_head ? "th" : "td", scope + number, row[i]);
    }
    return out + "</tr>\n";
}

std::string table_html(const Block& table) {
    const std::size_t last = table.rows.size() - (table.has_sum ? 1 : 0);
    std::string out = "<table>\n<thead>\n";
    out += table_row(table.rows.front(), table.numbers_from, true) + "</thead>\n<tbody>\n";
    for (std::size_t i = 1; i < last; ++i)
        out += table_row(table.rows[i], table.numbers_from, false);
    out += "</tbody>\n";
    if (table.has_sum) {
        out += "<tfoot>\n" + table_row(table.rows.back(), table.numbers_from, false) + "</tfoot>\n";
    }
    return out + "</table>\n";
}

std::string lines_html(const std::vector<Row>& rows) {
    std::string out = "<p>";
    for (const Row& row : rows) {
        if (out.size() > 3) out += "<br>\n";
        out += html_escaped(row.front());
    }
    return out + "</p>\n";
}

std::string signatures_html(const Row& who) {
    std::string out = "<div class=\"signatures\">\n";
    for (const std::string& signer : who) out += element("p", signer);
    return out + "</div>\n";
}

std::string block_html(const Block& block) {
    switch (block.kind) {
        case BlockKind::heading:
            return element("h2", block.rows.front().front());
        case BlockKind::paragraph:
            return element("p", block.rows.front().front());
        case BlockKind::lines:
            return lines_html(block.rows);
        case BlockKind::table:
            return table_html(block);
        case BlockKind::signatures:
            return signatures_html(block.rows.front());
        case BlockKind::verbatim:
            break;
    }
    return element("pre", block.rows.front().front());
}

}  // namespace

std::string html_text(const Document& document, std::string_view lang) {
    std::string out =
        "<article lang=\"" + html_escaped(lang) + "\">\n" + element("h1", document.title);
    for (const Block& block : document.blocks) out += block_html(block);
    return out + "</article>\n";
}

}  // namespace termwise
