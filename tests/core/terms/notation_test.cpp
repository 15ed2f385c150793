#include <gtest/gtest.h>

#include <iterator>

#include "core/terms/discount_order.h"
#include "core/terms/parse_terms.h"
#include "tests/core/terms/meaning.h"
#include "tests/core/terms/random_terms.h"

namespace termwise {
namespace {

TEST(Notation, what_is_new_is_written_one_way_and_read_back) {
    for (const char* text :
         {"50.00EUR/10 net30", "1500JPY/10@receipt net60", "2/10@duedate net30", "2/duedate net60",
          "3/20@duedate~p 2/10@duedate net60", "100.00EUR/10 50.00EUR/20 net30", "2026-12-31",
          "30eom@2026-12-31", "net30@period", "period", "2/10 net 2026-12-31",
          "2/2026-12-10 net 2026-12-31", "net0@2026-12-31 30%@period+2x"}) {
        EXPECT_EQ(meaning_of(text), text);
    }
}

TEST(Notation, a_discount_is_a_percent_or_an_amount_of_one_currency) {
    EXPECT_EQ(meaning_of("50.00EUR/10 2/20 net30"), "conflict@0");
    EXPECT_EQ(meaning_of("50.00EUR/10 20.00GBP/20 net30"), "conflict@0");
    EXPECT_EQ(meaning_of("50.00EUR/10 60.00EUR/20 net30"), "conflict@0");
    EXPECT_EQ(meaning_of("50.001EUR/10 net30"), "malformed@0");
    EXPECT_EQ(meaning_of("0EUR/10 net30"), "malformed@0");
    EXPECT_EQ(meaning_of("50XYZ/10 net30"), "malformed@2");
    EXPECT_EQ(meaning_of("50EUR net30"), "missing@0");
}

TEST(Notation, only_a_discount_counts_back_from_the_due_day) {
    EXPECT_EQ(meaning_of("net10@duedate"), "malformed@0");
    EXPECT_EQ(meaning_of("duedate"), "malformed@0");
    EXPECT_EQ(meaning_of("2/1m@duedate net30"), "malformed@2");
    EXPECT_EQ(meaning_of("2/1w@duedate net30"), "2/7@duedate net30");
    EXPECT_EQ(meaning_of("2/10@duedate 3/20@duedate net60"), "3/20@duedate 2/10@duedate net60");
    EXPECT_EQ(meaning_of("3/10@duedate 2/20@duedate net60"), "conflict@0");
}

TEST(Notation, what_the_notation_does_not_have_is_refused_where_it_stands) {
    EXPECT_EQ(meaning_of("2/10eom@duedate net60"), "malformed@2");
    EXPECT_EQ(meaning_of("30d@2026-12-31@receipt"), "malformed@15");
    EXPECT_EQ(meaning_of("3x!"), "malformed@3");
    EXPECT_EQ(meaning_of("3x 4x"), "conflict@3");
    // Only of "2/10 EOM" the trade knows when the whole is due.
    EXPECT_EQ(meaning_of("2/eom+on10"), "missing@10");
    EXPECT_EQ(meaning_of("2/eom30"), "missing@7");
}

TEST(Notation, a_rule_has_eight_steps_at_most) {
    EXPECT_EQ(meaning_of("1d+1d+1d+1d+1d+1d+1d+1d"), "1d+1d+1d+1d+1d+1d+1d+1d");
    EXPECT_EQ(meaning_of("1d+1d+1d+1d+1d+1d+1d+1d+1d"), "too_large@26");
    EXPECT_EQ(meaning_of("1d+1d+1d+1d+1d+1d+1d+1d cut25"), "too_large@29");
}

TEST(Notation, of_a_percent_and_an_amount_the_percent_stands_first) {
    const DiscountTier percent{Share::basis_points(200), {}, {}};
    const DiscountTier amount{{}, {}, Money{5'000, Currency{"EUR"}}};
    EXPECT_TRUE(takes_more(percent, amount));
    EXPECT_FALSE(takes_more(amount, percent));
}

TEST(Notation, a_day_of_the_terms_own_lies_in_the_years_of_a_draft) {
    EXPECT_EQ(meaning_of("1899-12-31"), "out_of_range@0");
    EXPECT_EQ(meaning_of("2200-01-01"), "out_of_range@0");
    EXPECT_EQ(meaning_of("2199-12-31"), "2199-12-31");
    EXPECT_EQ(meaning_of("2026-02-30"), "malformed@0");
    EXPECT_EQ(meaning_of("net 2026-13-01"), "malformed@4");
}

TEST(Notation, whatever_terms_there_are_their_notation_reads_back_as_exactly_them) {
    RandomTerms random{20261122, RandomTerms::Reach::whole};
    int tried = 0;
    for (int i = 0; i < 4'000; ++i) {
        const Terms terms = random.terms();
        const std::string text = notation(terms);
        if (text.size() > 200) continue;
        SCOPED_TRACE(text);
        const auto read = parse_terms(text, "terms");
        ASSERT_TRUE(read.has_value()) << read.error().at;
        ASSERT_EQ(*read, std::vector<Terms>{terms});
        ++tried;
    }
    EXPECT_GT(tried, 3'800);
}

// Builders offer what is in order without reading each offer back.
TEST(Notation, tiers_are_read_back_exactly_where_they_are_in_order) {
    const auto after = [](int days, BaseDate base) {
        DueRule rule;
        rule.base = base;
        if (days > 0) rule.steps.push_back({StepKind::add_days, days, {}});
        return rule;
    };
    int in_their_order = 0;
    for (const int due : {0, 7, 10, 30}) {
        for (const int window : {5, 10, 30}) {
            for (const BaseDate base : {BaseDate::invoice, BaseDate::receipt}) {
                for (const int second : {100, 200, 300}) {
                    const DueRule until = after(window, BaseDate::invoice);
                    const DueRule further = after(window + 5, BaseDate::invoice);
                    const Terms terms{after(due, base),
                                      {{Share::basis_points(200), until, {}},
                                       {Share::basis_points(second), further, {}}},
                                      {}};
                    const auto read = parse_terms(notation(terms), "terms");
                    SCOPED_TRACE(notation(terms));
                    const bool ordered = in_order(terms.discounts, terms.due);
                    EXPECT_EQ(read && *read == std::vector<Terms>{terms}, ordered);
                    in_their_order += ordered ? 1 : 0;
                }
            }
        }
    }
    // 1 % alone is less than 2 %. Beside days from receipt nobody can tell which ends later: all
    // 12; within 10 days ends 5 + 5, within 30 end 5 + 5 and 10 + 5.
    EXPECT_EQ(in_their_order, 12 + 3);
}

TEST(Notation, plain_discounts_read_back_too) {
    for (int days = 0; days <= 60; ++days) {
        const std::string text = "3/" + std::to_string(days) + " 2/" + std::to_string(days + 1) +
                                 " net" + std::to_string(days + 1);
        EXPECT_EQ(meaning_of(text), text);
    }
}

TEST(Notation, any_bytes_and_any_mix_of_its_own_words_are_read_or_refused_never_more) {
    RandomTerms random{7};
    const std::string_view words[] = {
        "30",      "2",           "%",    "/",     "+",         "jours",  "eom",  "net",
        "x",       "fin de mois", "le",   "et",    "solde",     "skonto", "@",    "~",
        "!",       "tous les",    "puis", "apres", "reception", "f",      "last", "monthly",
        "acompte", "cut",         "fri",  "(",     ")",         "-",      "é",    "\xc3"};
    for (int i = 0; i < 6'000; ++i) {
        std::string text;
        for (int length = random.below(14); length > 0; --length) {
            text += random.below(6) == 0 ? std::string(1, static_cast<char>(random.below(256)))
                                         : std::string{words[static_cast<std::size_t>(
                                               random.below(static_cast<int>(std::size(words))))]};
            if (random.below(2) == 0) text += ' ';
        }
        SCOPED_TRACE(text);
        const auto read = parse_terms(text, "terms");
        if (!read) {
            EXPECT_EQ(read.error().value, text);
            EXPECT_GE(read.error().at, 0);
            EXPECT_LE(read.error().at, static_cast<int>(text.size()));
            continue;
        }
        ASSERT_GE(read->size(), 1U);
        ASSERT_LE(read->size(), 4U);
        for (const Terms& terms : *read) {
            const std::string canonical = notation(terms);
            if (canonical.size() <= 200) {
                ASSERT_EQ(meaning_of(canonical), canonical);
            }
        }
    }
}

}  // namespace
}  // namespace termwise
