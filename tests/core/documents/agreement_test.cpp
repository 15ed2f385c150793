// The proof that all texts of a case state one set of numbers: see core/documents/agreement.h. Here
// each value is besides looked up in the JSON of the outcome and of the draft, by its path.

#include "core/documents/agreement.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/json/draft_json.h"
#include "core/json/outcome_json.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/documents/case_letters.h"
#include "tests/core/engine/advice_samples.h"
#include "tests/core/engine/random_drafts.h"

namespace termwise {
namespace {

using Json = nlohmann::json;

// "late.ledger.segments[2].from" -> "/late/ledger/segments/2/from"
Json::json_pointer pointer(std::string_view path) {
    std::string text = "/";
    for (const char c : path) {
        if (c == '.' || c == '[') text += '/';
        if (c != '.' && c != '[' && c != ']') text += c;
    }
    return Json::json_pointer{text};
}

std::string text_of(const Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_array()) return std::to_string(value.size());
    if (value.is_object() && value.contains("denominator"))
        return value["numerator"].dump() + "/" + value["denominator"].dump();
    return value.dump();
}

bool is_part_of_case(std::string_view path) {
    for (const char* beginning : {"law.", "letter.", "calendar.", "skonto", "en16931."})
        if (path.starts_with(beginning)) return false;
    return true;
}

// Drafts hold amounts as typed; outcomes name the currency of a figure apart.
bool says_the_same(const Quoted& figure, const std::string& found) {
    if (figure.value == found) return true;
    if (figure.kind != WhyKind::money) return false;
    const std::string amount = figure.value.substr(0, figure.value.find(' '));
    const Result<Decimal> a = parse_decimal(amount, "");
    const Result<Decimal> b = parse_decimal(found, "");
    return a && b && *a == *b;
}

void expect_values_of_case(const Document& document, const CaseFile& file) {
    const Json outcome = Json::parse(outcome_json(file.outcome));
    const Json draft = Json::parse(draft_json(file.draft));
    for (const Quoted& figure : document.figures) {
        if (!is_part_of_case(figure.path)) continue;
        const bool of_draft = figure.path.starts_with("draft.");
        const auto place = pointer(of_draft ? figure.path.substr(6) : figure.path);
        const Json& whole = of_draft ? draft : outcome;
        ASSERT_TRUE(whole.contains(place)) << figure.path;
        EXPECT_TRUE(says_the_same(figure, text_of(whole.at(place))))
            << figure.path << ": " << figure.value << " and " << whole.at(place);
    }
}

void expect_agreement(const std::vector<Document>& documents) {
    for (const Disagreement& found : disagreements(documents))
        ADD_FAILURE() << name_of(found.document) << ": " << found.what;
}

/// The German case with a ladder of its own, whose letters cost something.
Draft reminded_case() {
    Draft draft = german_case();
    draft.reminders = sample_reminders();
    draft.reminders->letters = {{"2", "2026-06-15", ""}};
    return draft;
}

TEST(Agreement, all_texts_of_a_case_state_the_figures_of_its_outcome_in_every_language) {
    for (const Draft& draft :
         {french_case(), german_case(), british_case(), plan_case(), reminded_case()}) {
        for (const char* tag : shipped_languages) {
            const CaseLetters letters{draft, tag};
            const std::vector<Document> documents = letters.all();
            EXPECT_GE(documents.size(), 6U);
            expect_agreement(documents);
            for (const Document& document : documents)
                expect_values_of_case(document, letters.file());
        }
    }
}

// Cases of all kinds, each law among them: what can be written agrees, and nothing stops.
TEST(Agreement, holds_for_a_thousand_drafts_whatever_they_are) {
    const Texts words = shipped_texts("fr");
    const Texts letters = shipped_letters("fr", words.locale());
    RandomDrafts drafts{7};
    int written = 0;
    for (int i = 0; i < 1000; ++i) {
        const CaseFile file = case_file(drafts.next(), assets::shipped_rules());
        std::vector<Document> documents;
        for (int kind = 0; kind < document_kinds; ++kind) {
            Written one = document(static_cast<DocumentKind>(kind), file, {words, letters});
            if (one) documents.push_back(*std::move(one));
        }
        written += static_cast<int>(documents.size());
        expect_agreement(documents);
        if (HasFailure()) break;
    }
    EXPECT_GT(written, 1000);
}

std::size_t count_of(const Document& document, std::string_view path) {
    std::size_t count = 0;
    for (const Quoted& figure : document.figures) count += figure.path == path ? 1U : 0U;
    return count;
}

TEST(Agreement, no_letter_charges_the_compensation_twice) {
    const CaseLetters letters{french_case(), "fr"};
    const LateAccount& late = *letters.file().outcome.late;
    EXPECT_EQ(late.total.amount,
              late.principal.amount + late.interest.amount + late.compensation.amount);
    EXPECT_EQ(
        count_of(*letters.written(DocumentKind::reminder_friendly), "late.compensation.amount"),
        0U);
    for (const DocumentKind kind : {DocumentKind::reminder_firm, DocumentKind::reminder_final,
                                    DocumentKind::reminder_last, DocumentKind::formal_notice}) {
        EXPECT_EQ(count_of(*letters.written(kind), "late.compensation.amount"), 1U);
    }
}

class Tampered : public testing::Test {
protected:
    std::vector<Document> documents_ = CaseLetters{french_case(), "fr"}.all();

    Document& of(DocumentKind kind) {
        for (Document& document : documents_)
            if (document.kind == kind) return document;
        return documents_.front();
    }
};

TEST_F(Tampered, a_number_typed_into_a_text_is_found) {
    of(DocumentKind::statement).blocks.front().rows.front().front() += " 12";
    EXPECT_EQ(
        disagreements(documents_),
        (std::vector<Disagreement>{{Disagreement::Kind::stray, DocumentKind::statement, "12"}}));
}

TEST_F(Tampered, an_amount_changed_in_one_text_is_found) {
    Document& notice = of(DocumentKind::formal_notice);
    for (Quoted& figure : notice.figures)
        if (figure.path == "late.total.amount") figure.value = "4187.64 EUR";
    const auto found = disagreements(documents_);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().kind, Disagreement::Kind::differs);
    EXPECT_EQ(found.front().what, "late.total.amount");
}

TEST_F(Tampered, a_value_that_is_not_said_is_found) {
    Document& clause = of(DocumentKind::terms_clause);
    clause.figures.push_back({"late.total.amount", WhyKind::money, "4187.63 EUR", "quatre mille"});
    EXPECT_EQ(disagreements(documents_),
              (std::vector<Disagreement>{{Disagreement::Kind::unspoken, DocumentKind::terms_clause,
                                          "late.total.amount"}}));
}

}  // namespace
}  // namespace termwise
