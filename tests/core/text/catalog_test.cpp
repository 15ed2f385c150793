#include "core/text/catalog.h"

#include <gtest/gtest.h>

#include "tests/core/text/languages.h"

namespace termwise {
namespace {

Texts texts() {
    const std::vector<std::pair<std::string, std::string>> messages{
        {"owed.due", "Due on {date}"},
        {"invoice.title", "Invoice"},
        {"owed.late", "{days, plural, one {# day} other {# days}} late"},
    };
    return {english(), messages};
}

TEST(Texts, a_message_is_found_by_its_key) {
    EXPECT_EQ(texts()["invoice.title"], "Invoice");
    EXPECT_TRUE(texts().has("owed.due"));
    EXPECT_EQ(texts().locale().tag, "en");
}

TEST(Texts, a_key_without_a_message_shows_itself) {
    const Texts none{english(), {}};
    EXPECT_EQ(none["invoice.title"], "invoice.title");
    EXPECT_FALSE(none.has("invoice.title"));
    EXPECT_EQ(none.worded("why.late", {{"days", "3"}}), "why.late");
}

TEST(Texts, a_message_is_worded_with_its_values) {
    EXPECT_EQ(texts().worded("owed.due", {{"date", "22 November 2026"}}),
              "Due on 22 November 2026");
    EXPECT_EQ(texts().worded("owed.late", {{"days", "1"}}), "1 day late");
}

}  // namespace
}  // namespace termwise
