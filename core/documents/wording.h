#pragma once

#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/documents/case_file.h"
#include "core/documents/quoted.h"

namespace termwise {

/// Writes one document: the only way by which a value gets into its text. The sentences of the
/// letters hold no digit (but for citations of law, which are values too), and what fills their
/// placeholders is noted in `Document::figures`: so nothing numeric comes from elsewhere.
class Wording {
public:
    using Values = std::initializer_list<Value>;
    using Row = std::vector<std::string>;

    Wording(DocumentKind kind, const Language& language);

    [[nodiscard]] const Language& language() const { return language_; }

    /// The sentence of that key, filled; the values whose placeholders it has are noted.
    std::string sentence(std::string_view key, Values values = {});

    /// The words of one value, noted.
    std::string words(const Value& value);

    /// The same for a cell of a table, with short dates.
    std::string cell(Value value);

    void title(std::string text) { document_.title = std::move(text); }
    void heading(std::string text) { add(BlockKind::heading, {{std::move(text)}}); }
    void paragraph(std::string text) { add(BlockKind::paragraph, {{std::move(text)}}); }
    void paragraph(std::string_view key, Values values) { paragraph(sentence(key, values)); }
    void lines(const std::vector<std::string>& texts);
    void verbatim(std::string text) { add(BlockKind::verbatim, {{std::move(text)}}); }
    void signatures(Row who) { add(BlockKind::signatures, {std::move(who)}); }

    /// A table whose columns are named by `keys`; nothing when it has no row.
    void table(const std::vector<std::string_view>& keys, std::vector<Row> rows,
               std::size_t numbers_from, bool has_sum);

    void file(std::string text) { document_.file = std::move(text); }

    [[nodiscard]] Document take() { return std::move(document_); }

private:
    Language language_;
    Document document_;

    void add(BlockKind kind, std::vector<Row> rows) {
        document_.blocks.push_back({kind, std::move(rows)});
    }
};

}  // namespace termwise
