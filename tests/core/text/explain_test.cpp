#include "core/text/explain.h"

#include <gtest/gtest.h>

#include "tests/core/text/languages.h"

namespace termwise {
namespace {

using Messages = std::vector<std::pair<std::string, std::string>>;

Texts in_english() {
    const Messages messages{
        {"day_count.act_365f", "365 days a year"},
        {"why.late", "Interest from {from}: {result}"},
        {"why.segment",
         "{principal} × {rate} × {days, plural, one {# day} other {# days}} ({basis}) = {result}"},
        {"why.note", "{words}"},
    };
    return {english(), messages};
}

Texts in_french() {
    const Messages messages{
        {"day_count.act_365f", "année de 365 jours"},
        {"why.late", "Intérêts à compter du {from} : {result}"},
        {"why.segment",
         "{principal} × {rate} × {days, plural, one {# jour} other {# jours}} ({basis}) = "
         "{result}"},
        {"why.note", "{words}"},
    };
    return {french(), messages};
}

// 1 000.00 EUR at 10.15 % for 31 days of 365: 862.05 cents.
Why a_month_late() {
    const Why segment{"why.segment",
                      {{"principal", WhyKind::money, "1000.00 EUR"},
                       {"rate", WhyKind::percent, "10.15"},
                       {"days", WhyKind::number, "31"},
                       {"basis", WhyKind::name, "day_count.act_365f"},
                       {"result", WhyKind::money, "8.62 EUR"}},
                      "C. com. L441-10 II",
                      {}};
    return {"why.late",
            {{"from", WhyKind::date, "2025-03-01"}, {"result", WhyKind::money, "8.62 EUR"}},
            "",
            {segment}};
}

TEST(Explained, a_reason_reads_as_an_English_sentence) {
    const std::vector<ExplainedLine> expected{
        {0, "Interest from 1\u00A0March 2025: €8.62", ""},
        {1, "€1,000.00 × 10.15% × 31 days (365 days a year) = €8.62", "C. com. L441-10 II"},
    };
    EXPECT_EQ(explained(a_month_late(), in_english()), expected);
}

TEST(Explained, the_same_reason_reads_as_a_French_sentence) {
    const std::vector<ExplainedLine> expected{
        {0, "Intérêts à compter du 1er\u00A0mars 2025 : 8,62\u00A0€", ""},
        {1, "1\u202F000,00\u00A0€ × 10,15\u00A0% × 31 jours (année de 365 jours) = 8,62\u00A0€",
         "C. com. L441-10 II"},
    };
    EXPECT_EQ(explained(a_month_late(), in_french()), expected);
}

TEST(Sentence, words_of_the_user_are_shown_as_they_are) {
    const Why why{"why.note", {{"words", WhyKind::text, "45 jours {from} #1"}}, "", {}};
    EXPECT_EQ(sentence(why, in_english()), "45 jours {from} #1");
}

TEST(SourceInWords, a_source_that_is_no_citation_has_words_and_a_citation_stays_as_it_is) {
    const Messages messages{{"source.practice", "pratique courante"}};
    const Texts texts{french(), messages};
    EXPECT_EQ(source_in_words("source.practice", texts), "pratique courante");
    EXPECT_EQ(source_in_words("C. civ. 1343-1", texts), "C. civ. 1343-1");
    EXPECT_EQ(source_in_words("", texts), "");

    Why why = a_month_late();
    why.source = "source.practice";
    EXPECT_EQ(explained(why, texts).front().source, "pratique courante");
}

TEST(Explained, parts_follow_their_whole_in_order) {
    const auto leaf = [](const char* words) {
        return Why{"why.note", {{"words", WhyKind::text, words}}, "", {}};
    };
    Why why = leaf("sum");
    Why first = leaf("first");
    first.parts = {leaf("inside first")};
    why.parts = {first, leaf("second")};
    const std::vector<ExplainedLine> expected{
        {0, "sum", ""}, {1, "first", ""}, {2, "inside first", ""}, {1, "second", ""}};
    EXPECT_EQ(explained(why, in_english()), expected);
}

}  // namespace
}  // namespace termwise
