#include "core/api/engine_api.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/json/draft_json.h"
#include "tests/assets/rule_bundle.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/engine/sample_case.h"

namespace termwise {
namespace {

using Json = nlohmann::json;

Json taken(char* text) {
    Json json = Json::parse(text);
    termwise_free_text(text);
    return json;
}

class EngineApi : public testing::Test {
protected:
    termwise_rules* rules_ = termwise_rules_read(assets::rule_bundle().c_str());

    ~EngineApi() override { termwise_rules_free(rules_); }
};

TEST_F(EngineApi, a_draft_goes_in_as_JSON_and_its_outcome_comes_out) {
    EXPECT_EQ(taken(termwise_rules_problems(rules_)), Json::parse(R"({"problems":[]})"));
    const Json outcome = taken(termwise_evaluate(rules_, draft_json(sample_draft()).c_str()));
    EXPECT_EQ(outcome["late"]["total"]["amount"], "1283.37");
}

TEST_F(EngineApi, a_text_that_is_no_draft_gives_its_problems) {
    for (const char* text : {"", "{", "[]", static_cast<const char*>(nullptr)}) {
        const Json answer = taken(termwise_evaluate(rules_, text));
        EXPECT_FALSE(answer["problems"].empty());
        EXPECT_FALSE(answer.contains("late"));
    }
}

TEST_F(EngineApi, a_text_that_is_no_rule_book_gives_an_empty_one_and_its_problems) {
    termwise_rules* rules = termwise_rules_read(R"({"rates":[{}]})");
    EXPECT_FALSE(taken(termwise_rules_problems(rules))["problems"].empty());
    const Json outcome = taken(termwise_evaluate(rules, draft_json(sample_draft()).c_str()));
    EXPECT_EQ(outcome["problems"][0]["where"], "jurisdiction");
    termwise_rules_free(rules);
    termwise_rules_free(nullptr);
}

TEST_F(EngineApi, policies_are_compared_on_the_same_sales) {
    const Json answer = taken(termwise_scenario(
        rules_, R"({"schema":1,"jurisdiction":"FR","currency":"EUR","start_on":"2026-01-01",)"
                R"("capital_rate":"10","sales":[{"on":"2026-01-01","amount":"100.00"}],)"
                R"("policies":[{"name":"A","terms":"net 30"},{"name":"B","terms":"net 60"}]})"));
    EXPECT_TRUE(answer["problems"].empty());
    // 100.00 / (1 + 10 % x 30/365)
    EXPECT_EQ(answer["policies"][0]["present_value"]["amount"], "99.18");
    EXPECT_EQ(answer["policies"][1]["place"], 2);
    for (const char* text : {"", "{}", static_cast<const char*>(nullptr)}) {
        EXPECT_FALSE(taken(termwise_scenario(rules_, text))["problems"].empty());
    }
}

TEST_F(EngineApi, terms_are_read_and_put_in_words) {
    EXPECT_EQ(taken(termwise_parse_terms("2/10 net 30"))["readings"].size(), 1U);
    EXPECT_EQ(taken(termwise_parse_terms("blah"))["problems"][0]["where"], "terms");
    for (const assets::AssetFile& locale : assets::asset_files("locales")) {
        const Json said = taken(termwise_describe("net 30", locale.text.c_str()));
        EXPECT_TRUE(said["problems"].empty());
        EXPECT_FALSE(said["readings"][0]["words"].get<std::string>().empty());
    }
    EXPECT_FALSE(taken(termwise_describe("net 30", "{}"))["problems"].empty());
}

class DocumentApi : public EngineApi {
protected:
    std::string locale_ = project_file("assets/locales/fr.json");
    std::string letters_ = project_file("assets/letters/fr.json");

    [[nodiscard]] Json document(const Draft& draft, const char* kind) const {
        return taken(termwise_document(rules_, draft_json(draft).c_str(), kind, locale_.c_str(),
                                       letters_.c_str()));
    }

    [[nodiscard]] Json documents(const Draft& draft) const {
        return taken(termwise_documents(rules_, draft_json(draft).c_str(), locale_.c_str(),
                                        letters_.c_str()));
    }
};

TEST_F(DocumentApi, a_document_comes_as_text_and_as_HTML_with_the_values_it_states) {
    const Json answer = document(sample_draft(), "reminder_firm");
    EXPECT_EQ(answer["problems"], Json::array());
    EXPECT_EQ(answer["kind"], "reminder_firm");
    EXPECT_EQ(answer["title"], "Relance\u00A0: facture du 1er\u00A0mai 2026");
    EXPECT_NE(answer["text"].get<std::string>().find("1\u202F283,37\u00A0€"), std::string::npos);
    EXPECT_TRUE(answer["html"].get<std::string>().starts_with("<article lang=\"fr\">"));
    bool stated = false;
    for (const Json& figure : answer["figures"])
        stated = stated || (figure["path"] == "late.total.amount" &&
                            figure["value"] == "1283.37 EUR" && figure["kind"] == "money");
    EXPECT_TRUE(stated);
}

TEST_F(DocumentApi, a_document_that_lacks_something_says_what_and_where) {
    Draft draft = sample_draft();
    EXPECT_EQ(document(draft, "payment_plan"),
              Json::parse(
                  R"({"problems":[{"code":"missing","where":"plan","value":"","at":0}],)"
                  R"("kind":"payment_plan","reason":"Les conditions prévoient un seul paiement : )"
                  R"(choisissez d’abord une répartition."})"));
    draft.lines.clear();
    EXPECT_EQ(document(draft, "statement")["problems"][0]["where"], "lines");
    EXPECT_EQ(document(draft, "poem")["problems"][0],
              Json::parse(R"({"code":"unknown_name","where":"kind","value":"poem","at":0})"));
    EXPECT_FALSE(document(draft, nullptr)["problems"].empty());
}

TEST_F(DocumentApi, the_list_says_of_each_kind_whether_it_can_be_written) {
    const Json list = documents(sample_draft());
    EXPECT_EQ(list["problems"], Json::array());
    ASSERT_EQ(list["documents"].size(), 11U);
    for (const Json& one : list["documents"]) {
        const Json whole = document(sample_draft(), one["kind"].get<std::string>().c_str());
        EXPECT_EQ(one["available"], whole["problems"].empty()) << one;
        EXPECT_EQ(one.value("title", ""), whole.value("title", "")) << one;
        EXPECT_EQ(one.value("reason", ""), whole.value("reason", "")) << one;
    }
}

TEST_F(DocumentApi, letters_of_another_language_than_the_locale_are_refused) {
    letters_ = project_file("assets/letters/de.json");
    EXPECT_EQ(documents(sample_draft())["problems"][0]["code"], "conflict");
    letters_ = "{}";
    EXPECT_FALSE(documents(sample_draft())["problems"].empty());
    locale_ = "[";
    EXPECT_FALSE(documents(sample_draft())["problems"].empty());
}

TEST_F(DocumentApi, the_text_alone_is_the_text_of_the_document) {
    const std::string draft = draft_json(sample_draft());
    for (const char* kind : {"calendar", "reminder_final"}) {
        char* text =
            termwise_document_text(rules_, draft.c_str(), kind, locale_.c_str(), letters_.c_str());
        EXPECT_EQ(text, document(sample_draft(), kind)["text"].get<std::string>());
        termwise_free_text(text);
    }
    for (const char* kind : {"payment_plan", "poem"})
        EXPECT_FALSE(taken(termwise_document_text(rules_, draft.c_str(), kind, locale_.c_str(),
                                                  letters_.c_str()))["problems"]
                         .empty());
}

TEST_F(EngineApi, it_says_its_version_and_the_schema_of_a_draft) {
    EXPECT_STREQ(termwise_version(), "0.1.0");
    EXPECT_EQ(taken(termwise_draft_schema())["type"], "object");
}

}  // namespace
}  // namespace termwise
