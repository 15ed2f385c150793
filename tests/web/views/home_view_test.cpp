#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/web/views/opened_page.h"
#include "web/views/view.h"

namespace termwise::web {
namespace {

using platform::Role;

bool is_a_view(std::string_view title) {
    const auto views = all_views();
    return std::any_of(views.begin(), views.end(),
                       [&](const View& view) { return title == view.title; });
}

TEST(HomeView, it_is_where_the_page_begins) {
    OpenedPage page{"en"};
    EXPECT_EQ(page.application().session().view, "nav.home");
}

TEST(HomeView, each_question_opens_the_view_that_answers_it) {
    const std::vector<std::pair<const char*, const char*>> questions{
        {"They are late", "nav.owed"},
        {"Offer instalments", "nav.instalments"},
        {"Write my terms", "nav.terms"},
        {"Which terms for this buyer?", "nav.buyer"},
        {"Which payment method?", "nav.methods"},
        {"Compare policies", "nav.scenarios"}};
    for (const auto& [question, opens] : questions) {
        OpenedPage page{"en"};
        ASSERT_TRUE(page.platform().activate(Role::button, question)) << question;
        if (is_a_view(opens)) {
            EXPECT_EQ(page.application().session().view, opens);
        }
    }
}

TEST(HomeView, questions_that_stand_side_by_side_are_equally_high) {
    OpenedPage page{"de"};
    page.resize(1280, 800);
    const platform::NullPlatform& shown = page.platform();
    const auto rect = [&](std::string_view name) {
        const platform::Node* node = shown.found(Role::button, name);
        return node == nullptr ? platform::Rect{} : shown.tree().rect(*node);
    };
    const platform::Rect first = rect("Man zahlt nicht");
    const platform::Rect last = rect("Meine Bedingungen schreiben");
    EXPECT_GT(first.height, 0);
    EXPECT_FLOAT_EQ(first.y, last.y);
    EXPECT_FLOAT_EQ(first.height, last.height);
}

TEST(HomeView, to_ask_about_a_buyer_begins_the_part_of_the_case_that_describes_one) {
    OpenedPage page{"en"};
    ASSERT_FALSE(page.draft().risk);
    ASSERT_TRUE(page.platform().activate(Role::button, "Which terms for this buyer?"));
    EXPECT_TRUE(page.draft().risk);
}

// The case it opens with, by its own arithmetic (assets/examples/fr_late_part_paid.json):
// 3 978.67 + 168.96 + 40.00 = 4 187.63.
TEST(HomeView, the_case_at_hand_shows_its_name_its_state_and_what_is_owed) {
    OpenedPage page{"en"};
    EXPECT_EQ(page.platform().value(Role::text_field, "Name of this case"), "Atelier Lumen");
    const auto buttons = page.platform().all(Role::button);
    EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [&](const platform::Node* node) {
        return page.platform().tree().words(node->name).find("€4,187.63") != std::string::npos;
    }));
}

TEST(HomeView, an_example_is_said_to_be_one_until_it_is_changed) {
    OpenedPage page{"en"};
    const std::string words{page.application().texts()["home.case.is_example"]};
    EXPECT_NE(page.platform().found(Role::text, words), nullptr);
    ASSERT_TRUE(page.platform().type("Name of this case", "My own"));
    EXPECT_EQ(page.draft().title, "My own");
    EXPECT_EQ(page.platform().found(Role::text, words), nullptr);
}

TEST(HomeView, every_example_can_be_opened_and_undo_brings_the_case_back) {
    OpenedPage page{"fr"};
    const Draft before = page.draft();
    const std::vector<Example> examples = page.application().examples();
    for (const Example& example : examples) {
        if (example.draft == before) continue;
        page.show("nav.home");
        ASSERT_TRUE(page.platform().activate(Role::button, example.title_in("fr"))) << example.id;
        EXPECT_EQ(page.draft(), example.draft);
        page.application().model().undo();
    }
    EXPECT_EQ(page.draft(), before);
}

TEST(HomeView, a_card_is_as_high_as_all_its_words_need) {
    OpenedPage page{"en"};
    page.resize(320, 800);
    const std::vector<Example>& examples = page.application().examples();
    const auto by_source = [](const Example& a, const Example& b) {
        return a.source.size() < b.source.size();
    };
    const auto [least, most] = std::minmax_element(examples.begin(), examples.end(), by_source);
    const auto height = [&](const Example& example) {
        const platform::Node* card = page.platform().found(Role::button, example.title_in("en"));
        return card == nullptr ? 0.0F : page.platform().tree().rect(*card).height;
    };
    // On a telephone some forty letters stand in a line of at least fifteen pixels.
    const std::size_t more_lines = most->source.size() / 40 - least->source.size() / 40;
    ASSERT_GT(more_lines, 2U);
    EXPECT_GT(height(*most), height(*least) + 15 * 2.0F);
}

TEST(HomeView, cases_set_aside_are_listed_by_name_and_can_be_opened_again) {
    OpenedPage page{"en"};
    ASSERT_TRUE(page.application().tell("recent",
                                        "7\t2026-11-22T14:05\tMiller, spring\n"
                                        "3\t2026-11-01T09:00\t\n"));
    page.show("nav.home");
    EXPECT_NE(page.platform().found(Role::button, "Case without a name"), nullptr);
    const platform::Node* node = page.platform().found(Role::button, "Miller, spring");
    ASSERT_NE(node, nullptr);
    EXPECT_EQ(page.platform().tree().words(node->detail), "Set aside on 22\u00A0November 2026");
    ASSERT_TRUE(page.platform().activate(Role::button, "Miller, spring"));
    EXPECT_EQ(page.said.back(), (std::pair<std::string, std::string>{"open_recent", "7"}));
    EXPECT_TRUE(page.application().tell("recent", ""));
    EXPECT_TRUE(page.application().session().recent.empty());
}

TEST(HomeView, a_new_invoice_begins_on_the_invoice_and_an_empty_case_says_what_to_do) {
    OpenedPage page{"en"};
    ASSERT_TRUE(page.platform().activate(Role::button, "New invoice"));
    EXPECT_EQ(page.application().session().view, "nav.invoice");
    EXPECT_TRUE(page.draft().title.empty());
    page.show("nav.home");
    EXPECT_NE(page.platform().found(Role::text, "No amount yet"), nullptr);
}

}  // namespace
}  // namespace termwise::web
