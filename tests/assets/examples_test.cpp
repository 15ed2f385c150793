// The published cases in assets/examples: each is worked out from its draft, and every figure its
// source publishes must come out. Nothing else is stored, so nothing else is compared.

#include <gtest/gtest.h>

#include <algorithm>

#include <nlohmann/json.hpp>

#include "core/engine/evaluate.h"
#include "core/json/draft_json.h"
#include "core/json/outcome_json.h"
#include "core/json/rule_book_json.h"
#include "tests/assets/rule_bundle.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/vectors/same_value.h"

namespace termwise::assets {
namespace {

using Json = nlohmann::json;

const RuleBook& rules() {
    static const RuleBook book = *rule_book_from_json(rule_bundle());
    return book;
}

Draft draft_of(const AssetFile& file) {
    const auto draft = draft_from_json(Json::parse(file.text).at("draft").dump());
    if (draft) return *draft;
    ADD_FAILURE() << file.name << ": " << draft.error().front().where;
    return {};
}

TEST(Examples, there_are_at_least_eight_and_each_says_what_it_is_and_where_it_comes_from) {
    const std::vector<AssetFile> files = asset_files("examples");
    EXPECT_GE(files.size(), 8U);
    for (const AssetFile& file : files) {
        SCOPED_TRACE(file.name);
        const Json example = Json::parse(file.text);
        EXPECT_EQ(example.at("schema"), 1);
        EXPECT_EQ(example.at("id").get<std::string>() + ".json", file.name);
        for (const char* tag : shipped_languages) {
            EXPECT_FALSE(example.at("title").at(tag).get<std::string>().empty()) << tag;
            EXPECT_TRUE(example.at("about").at(tag).get<std::string>().ends_with('.')) << tag;
        }
        EXPECT_FALSE(example.at("source").get<std::string>().empty());
        EXPECT_FALSE(example.at("expected").empty());
    }
}

TEST(Examples, every_published_figure_comes_out) {
    for (const AssetFile& file : asset_files("examples")) {
        const Json example = Json::parse(file.text);
        const Outcome outcome = evaluate(draft_of(file), rules());
        EXPECT_EQ(outcome.problems, Problems{}) << file.name;
        const Json actual = Json::parse(outcome_json(outcome));
        for (const auto& difference : vectors::differences(example.at("expected"), actual)) {
            ADD_FAILURE() << file.name << ": " << difference.where << " should be "
                          << difference.expected << " and is " << difference.actual;
        }
    }
}

TEST(Examples, reading_and_writing_the_draft_changes_nothing) {
    for (const AssetFile& file : asset_files("examples")) {
        const Json draft = Json::parse(file.text).at("draft");
        EXPECT_EQ(Json::parse(draft_json(draft_of(file))), draft) << file.name;
    }
}

// Each text of a draft, in the order of the document, with the path a problem names it by.
void collect_texts(Json& value, const std::string& path, std::vector<std::string>& paths) {
    if (value.is_string()) paths.push_back(path);
    if (value.is_object()) {
        for (auto& [key, member] : value.items()) {
            collect_texts(member, path.empty() ? key : path + "." + key, paths);
        }
    }
    for (std::size_t i = 0; value.is_array() && i < value.size(); ++i) {
        collect_texts(value[i], path + "[" + std::to_string(i) + "]", paths);
    }
}

std::string pointer_of(std::string path) {
    for (char& character : path) {
        if (character == '.' || character == '[') character = '/';
    }
    path.erase(std::remove(path.begin(), path.end(), ']'), path.end());
    return "/" + path;
}

bool is_words(const std::string& path) {
    return path == "title" || path == "invoice_number" || path.ends_with(".description") ||
           path.ends_with(".reason") || path.ends_with(".vat_exemption");
}

Problems problems_of(const Json& draft) {
    const auto read = draft_from_json(draft.dump());
    return read ? evaluate(*read, rules()).problems : read.error();
}

void expect_named(const Json& draft, const std::string& path) {
    const Problems problems = problems_of(draft);
    const bool named = std::any_of(problems.begin(), problems.end(),
                                   [&](const Error& problem) { return problem.where == path; });
    EXPECT_TRUE(named || is_words(path)) << path;
}

TEST(Examples, a_field_replaced_by_nonsense_is_named_by_a_problem) {
    for (const AssetFile& file : asset_files("examples")) {
        SCOPED_TRACE(file.name);
        Json draft = Json::parse(file.text).at("draft");
        std::vector<std::string> paths;
        collect_texts(draft, {}, paths);
        for (const std::string& path : paths) {
            Json changed = draft;
            changed[Json::json_pointer{pointer_of(path)}] = "n0nsense!";
            expect_named(changed, path);
            for (const char* odd : {"", "-1", "0", "99999999999999999999", "NaN", "9999-12-31"}) {
                changed[Json::json_pointer{pointer_of(path)}] = odd;
                (void)problems_of(changed);
            }
        }
    }
}

}  // namespace
}  // namespace termwise::assets
