#include "core/api/engine_api.h"

#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "core/base/check.h"
#include "core/base/version.h"
#include "core/documents/rendering.h"
#include "core/engine/evaluate.h"
#include "core/json/document_json.h"
#include "core/json/draft_json.h"
#include "core/json/field_writer.h"
#include "core/json/outcome_json.h"
#include "core/json/proof_sheet.h"
#include "core/json/read_locale.h"
#include "core/json/rule_book_json.h"
#include "core/json/scenario_json.h"
#include "core/terms/describe_terms.h"
#include "core/terms/parse_terms.h"

struct termwise_rules {
    termwise::RuleBook book;
    termwise::Problems problems;
};

namespace {

using termwise::JsonWriter;
using termwise::Problems;

// A null pointer is a text nobody wrote.
std::string_view text_of(const char* text) { return text == nullptr ? "" : text; }

char* copied(const std::string& text) {
    char* copy = static_cast<char*>(std::malloc(text.size() + 1));
    TERMWISE_CHECK(copy != nullptr);
    std::memcpy(copy, text.c_str(), text.size() + 1);
    return copy;
}

char* problems_alone(const Problems& problems) {
    return copied(R"({"problems":)" + problems_json(problems) + "}");
}

/// A case and the language it is written about in.
struct Correspondence {
    termwise::CaseFile file;
    termwise::Texts words;
    termwise::Texts letters;

    [[nodiscard]] termwise::Language language() const { return {words, letters}; }
};

tl::expected<Correspondence, Problems> correspondence(const termwise_rules& rules,
                                                      const char* draft_json,
                                                      const char* locale_json,
                                                      const char* letters_json) {
    auto draft = termwise::draft_from_json(text_of(draft_json));
    if (!draft) return tl::unexpected{std::move(draft).error()};
    auto words = termwise::texts_from_json(text_of(locale_json));
    if (!words) return tl::unexpected{std::move(words).error()};
    auto letters = termwise::letters_from_json(text_of(letters_json), words->locale());
    if (!letters) return tl::unexpected{std::move(letters).error()};
    return Correspondence{termwise::case_file(*draft, rules.book), *std::move(words),
                          *std::move(letters)};
}

Problems unknown_kind(const char* kind) {
    return {{termwise::ErrorCode::unknown_name, "kind", std::string{text_of(kind)}, 0}};
}

// The readings of `terms`, each also in words where there are texts for it.
char* readings_of(const char* terms, const termwise::Texts* texts) {
    const auto readings = termwise::parse_terms(text_of(terms), "terms");
    if (!readings) return problems_alone({readings.error()});
    JsonWriter writer;
    writer.begin_object();
    writer.key("problems");
    writer.raw("[]");
    writer.key("readings");
    writer.begin_array();
    for (const termwise::Terms& reading : *readings) {
        writer.begin_object();
        writer.key("notation");
        writer.text(termwise::notation(reading));
        if (texts != nullptr) {
            writer.key("words");
            writer.text(termwise::described(reading, *texts));
        }
        writer.end_object();
    }
    writer.end_array();
    writer.end_object();
    return copied(writer.written());
}

}  // namespace

termwise_rules* termwise_rules_read(const char* bundle_json) {
    auto book = termwise::rule_book_from_json(text_of(bundle_json));
    if (!book) return new termwise_rules{{}, std::move(book).error()};
    return new termwise_rules{*std::move(book), {}};
}

char* termwise_rules_problems(const termwise_rules* rules) {
    return problems_alone(rules->problems);
}

void termwise_rules_free(termwise_rules* rules) { delete rules; }

char* termwise_evaluate(const termwise_rules* rules, const char* draft_json) {
    const auto draft = termwise::draft_from_json(text_of(draft_json));
    if (!draft) return problems_alone(draft.error());
    return copied(termwise::outcome_json(termwise::evaluate(*draft, rules->book)));
}

char* termwise_scenario(const termwise_rules* rules, const char* request_json) {
    const auto request = termwise::scenario_draft_from_json(text_of(request_json));
    if (!request) return problems_alone(request.error());
    return copied(termwise::scenario_json(termwise::scenario_outcome(*request, rules->book)));
}

char* termwise_parse_terms(const char* terms) { return readings_of(terms, nullptr); }

char* termwise_describe(const char* terms, const char* locale_json) {
    const auto texts = termwise::texts_from_json(text_of(locale_json));
    if (!texts) return problems_alone(texts.error());
    return readings_of(terms, &*texts);
}

char* termwise_proof(const termwise_rules* rules, const char* draft_json) {
    const auto draft = termwise::draft_from_json(text_of(draft_json));
    if (!draft) return problems_alone(draft.error());
    return copied(termwise::proof_sheet(*draft, rules->book));
}

char* termwise_verify(const termwise_rules* rules, const char* sheet) {
    return copied(termwise::verification_json(termwise::verified(text_of(sheet), rules->book)));
}

char* termwise_documents(const termwise_rules* rules, const char* draft_json,
                         const char* locale_json, const char* letters_json) {
    const auto letters = correspondence(*rules, draft_json, locale_json, letters_json);
    if (!letters) return problems_alone(letters.error());
    return copied(termwise::document_list_json(letters->file, letters->language()));
}

char* termwise_document(const termwise_rules* rules, const char* draft_json, const char* kind,
                        const char* locale_json, const char* letters_json) {
    const auto named = termwise::document_kind(text_of(kind));
    if (!named) return problems_alone(unknown_kind(kind));
    const auto letters = correspondence(*rules, draft_json, locale_json, letters_json);
    if (!letters) return problems_alone(letters.error());
    return copied(termwise::document_json(*named, letters->file, letters->language()));
}

char* termwise_document_text(const termwise_rules* rules, const char* draft_json, const char* kind,
                             const char* locale_json, const char* letters_json) {
    const auto named = termwise::document_kind(text_of(kind));
    if (!named) return problems_alone(unknown_kind(kind));
    const auto letters = correspondence(*rules, draft_json, locale_json, letters_json);
    if (!letters) return problems_alone(letters.error());
    const auto written = termwise::document(*named, letters->file, letters->language());
    if (written) return copied(termwise::plain_text(*written));
    return copied(termwise::document_json(*named, letters->file, letters->language()));
}

char* termwise_draft_schema(void) { return copied(termwise::draft_schema_json()); }

const char* termwise_version(void) { return termwise::engine_version(); }

void termwise_free_text(char* text) { std::free(text); }
