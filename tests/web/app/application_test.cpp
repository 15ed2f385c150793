#include "web/app/application.h"

#include <gtest/gtest.h>

#include "core/json/draft_json.h"
#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

TEST(Application, it_opens_with_a_worked_example_and_keeps_nothing_until_something_changes) {
    OpenedPage page{"en"};
    EXPECT_TRUE(page.application().started());
    EXPECT_GT(page.application().model().outcome().late->days_late, 0);
    EXPECT_TRUE(page.said.empty());
    EXPECT_FALSE(page.application().model().can_undo());
}

TEST(Application, a_changed_case_is_handed_to_the_shell_once) {
    OpenedPage page{"en"};
    page.draft().title = "Mine";
    page.platform().loop().wake();
    page.platform().settle();
    page.platform().settle();
    ASSERT_EQ(page.said.size(), 1U);
    EXPECT_EQ(page.said[0].first, "draft_changed");
    EXPECT_EQ(draft_from_json(page.said[0].second)->title, "Mine");
}

TEST(Application, a_case_told_by_the_shell_replaces_the_present_one_and_undo_brings_it_back) {
    OpenedPage page{"en"};
    const Draft before = page.draft();
    Draft other;
    other.title = "From a file";
    ASSERT_TRUE(page.application().tell("draft", draft_json(other)));
    EXPECT_EQ(page.draft(), other);
    page.application().model().undo();
    EXPECT_EQ(page.draft(), before);
}

TEST(Application, a_case_of_ones_own_makes_way_for_another_and_an_example_just_goes) {
    OpenedPage page{"en"};
    const auto ask = [&](Request request, const char* text) {
        page.said.clear();
        page.application().session().ask(request, text);
        page.platform().loop().wake();
        page.platform().settle();
        std::vector<std::string> words;
        for (const auto& [what, ignored] : page.said) words.push_back(what);
        return words;
    };
    using Words = std::vector<std::string>;
    EXPECT_EQ(ask(Request::open_example, "three_parts"), Words{"draft_changed"});
    page.draft().title = "Mine";
    EXPECT_EQ(ask(Request::new_case, "").front(), "draft_changed");                // of the edit
    EXPECT_EQ(ask(Request::open_example, "three_parts"), Words{"draft_changed"});  // it was empty
    page.draft().title = "Mine again";
    page.platform().loop().wake();
    page.platform().settle();
    EXPECT_EQ(ask(Request::new_case, ""), (Words{"make_way", "draft_changed"}));
}

TEST(Application, takes_rules_and_words_as_the_shell_tells_them) {
    Application application{[](void*, std::string_view, std::string_view) {}, nullptr};
    EXPECT_FALSE(application.tell("start", ""));
    ASSERT_TRUE(application.tell("rules", told_rules()));
    EXPECT_FALSE(application.tell("start", ""));
    ASSERT_TRUE(application.tell("words", told_words("de")));
    ASSERT_TRUE(application.tell("start", ""));
    EXPECT_TRUE(application.started());
    EXPECT_EQ(application.texts().locale().tag, "de");
    EXPECT_FALSE(application.rules().jurisdictions.empty());
}

TEST(Application, what_cannot_be_read_changes_nothing) {
    OpenedPage page{"en"};
    const Draft before = page.draft();
    for (const char* what : {"draft", "rules", "words", "examples"}) {
        EXPECT_FALSE(page.application().tell(what, R"({"schema":1,"colour":"red"})")) << what;
    }
    EXPECT_FALSE(page.application().tell("text_size", "1e9"));
    EXPECT_FALSE(page.application().tell("no such word", ""));
    EXPECT_EQ(page.draft(), before);
    EXPECT_TRUE(page.application().started());
}

TEST(Application, a_change_of_language_loses_nothing) {
    OpenedPage page{"en"};
    page.draft().lines[0].unit_price = "not a price";
    page.platform().loop().wake();
    page.platform().settle();
    const Draft before = page.draft();
    page.speak("fr");
    EXPECT_EQ(page.application().texts().locale().tag, "fr");
    EXPECT_EQ(page.draft(), before);
}

}  // namespace
}  // namespace termwise::web
