#include "core/quote/read_notation.h"

#include <gtest/gtest.h>

#include "core/terms/parse_terms.h"
#include "tests/core/terms/random_terms.h"

namespace termwise {
namespace {

Terms as_terms(const NotedTerms& noted) {
    Terms terms{noted.due, {}, {}};
    for (std::size_t i = 0; i < noted.tier_count; ++i) terms.discounts.push_back(*noted.tiers[i]);
    if (noted.has_plan) terms.plan = noted.plan;
    return terms;
}

/// The notation of what was read, or the error as "code@byte".
std::string reading(std::string_view text) {
    NotedTerms noted;
    const std::optional<grammar::Stop> stop = read_notation(text, noted);
    if (stop) return std::string{name_of(stop->code)} + "@" + std::to_string(stop->at);
    return notation(as_terms(noted));
}

TEST(ReadNotation, reads_what_shops_offer) {
    for (const char* text : {"3x", "4x/14d", "net30", "30eom", "2/10 net30", "30%+2x", "cash",
                             "eom30+on10", "3/7 2/14 net30", "2/cash 3x", "12.5%@order+3x/2w!last",
                             "net45@receipt~mf", "cut20+on10&25", "10d+fri", "on15 4x!even-last"}) {
        EXPECT_EQ(reading(text), text);
    }
}

TEST(ReadNotation, capitals_blanks_and_commas_make_no_difference) {
    EXPECT_EQ(reading("NET 30"), "net30");
    EXPECT_EQ(reading("  2/10,  Net 30 "), "2/10 net30");
    EXPECT_EQ(reading("30%+2X"), "30%+2x");
}

TEST(ReadNotation, what_is_not_the_notation_is_refused_at_the_byte) {
    struct Row {
        std::string_view text;
        std::string_view expected;
    };
    const Row rows[] = {
        {"", "missing@0"},
        {" ", "missing@1"},
        {"2/10", "missing@4"},
        {"30 jours", "malformed@2"},
        {"30", "malformed@2"},
        {"3y", "malformed@1"},
        {"0x", "out_of_range@0"},
        {"121x", "out_of_range@0"},
        {"net3661", "out_of_range@3"},
        {"523w", "out_of_range@0"},
        {"100%+2x", "out_of_range@0"},
        {"0%+2x", "out_of_range@1"},
        {"3x/367d", "out_of_range@3"},
        {"on32", "out_of_range@2"},
        {"3x 4x", "malformed@3"},
        {"net30 net60", "malformed@6"},
        {"2/14 3/7 net30", "conflict@14"},
        {"2/40 net30", "conflict@10"},
        {"1d+1d+1d+1d+1d+1d+1d+1d+1d", "too_large@26"},
        {"9/1 8/2 7/3 6/4 5/5 4/6 3/7 2/8 1/9 net30", "too_large@32"},
        {"2.12345678/10 net30", "malformed@9"},
        {"net30~x", "malformed@6"},
    };
    for (const Row& row : rows) EXPECT_EQ(reading(row.text), row.expected) << row.text;
    EXPECT_EQ(reading(std::string(201, ' ')), "too_large@200");
}

TEST(ReadNotation, every_notation_reads_as_its_terms) {
    RandomTerms random{11};
    int tried = 0;
    for (int i = 0; i < 10'000; ++i) {
        const Terms terms = random.terms();
        const std::string text = notation(terms);
        if (text.size() > 200) continue;
        SCOPED_TRACE(text);
        NotedTerms noted;
        ASSERT_FALSE(read_notation(text, noted).has_value());
        ASSERT_EQ(as_terms(noted), terms);
        ++tried;
    }
    EXPECT_GT(tried, 9'000);
}

// Where the grammars meet: nothing is read here that the other refuses, or reads in another way.
TEST(ReadNotation, whatever_it_reads_the_full_reader_reads_alike_and_in_no_other_way) {
    RandomTerms random{12};
    int tried = 0;
    for (int i = 0; i < 60'000; ++i) {
        const std::string text = random.text();
        NotedTerms noted;
        if (read_notation(text, noted)) continue;
        SCOPED_TRACE(text);
        const auto full = parse_terms(text, "terms");
        ASSERT_TRUE(full.has_value());
        ASSERT_EQ(*full, std::vector<Terms>{as_terms(noted)});
        ++tried;
    }
    EXPECT_GT(tried, 1'000);
}

}  // namespace
}  // namespace termwise
