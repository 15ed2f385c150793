#include "core/text/problem.h"

#include <gtest/gtest.h>

#include "tests/core/text/languages.h"

namespace termwise {
namespace {

const std::vector<std::pair<std::string, std::string>> english_messages{
    {"error.malformed", "“{value}” cannot be read."},
    {"error.malformed.amount", "“{value}” is not an amount. Write it like {amount}."},
    {"error.malformed.count", "“{value}” is not a whole number."},
    {"error.malformed.date", "“{value}” is not a date. Write it like {date}."},
    {"error.malformed.rate", "“{value}” is not a rate. Write it like {rate}."},
    {"error.malformed.terms", "Not understood from character {position}: “{rest}”."},
    {"error.missing", "Fill this in."},
    {"error.missing.contract_rate", "State the agreed rate."},
};

std::string in_english(const Error& problem) {
    return problem_in_words(problem, Texts{english(), english_messages});
}

TEST(ProblemInWords, a_wrong_amount_is_shown_with_the_way_to_write_one) {
    EXPECT_EQ(in_english({ErrorCode::malformed, "lines[0].unit_price", "12,5,0"}),
              "“12,5,0” is not an amount. Write it like 1,234.56.");
}

TEST(ProblemInWords, the_example_is_written_as_the_language_writes_it) {
    const std::vector<std::pair<std::string, std::string>> messages{
        {"error.malformed.amount",
         "«\u00A0{value}\u00A0» n’est pas un montant. Écrivez par exemple {amount}."}};
    EXPECT_EQ(problem_in_words({ErrorCode::malformed, "payments[3].amount", "12,5,0"},
                               Texts{french(), messages}),
              "«\u00A012,5,0\u00A0» n’est pas un montant. Écrivez par exemple 1\u202F234,56.");
}

TEST(ProblemInWords, dates_and_rates_have_their_own_words) {
    EXPECT_EQ(in_english({ErrorCode::malformed, "issued_on", "31/02/2026"}),
              "“31/02/2026” is not a date. Write it like 22 Nov 2026.");
    EXPECT_EQ(in_english({ErrorCode::malformed, "as_of", "x"}),
              "“x” is not a date. Write it like 22 Nov 2026.");
    EXPECT_EQ(in_english({ErrorCode::malformed, "lines[12].vat_rate", "20,,"}),
              "“20,,” is not a rate. Write it like 10.15%.");
}

TEST(ProblemInWords, fields_of_every_part_of_a_draft_have_the_words_of_their_kind) {
    const auto told = [](const char* where) {
        return in_english({ErrorCode::malformed, where, "x"});
    };
    const std::string amount = "“x” is not an amount. Write it like 1,234.56.";
    EXPECT_EQ(told("reminders.steps[0].fee_fixed"), amount);
    EXPECT_EQ(told("prepaid"), amount);
    EXPECT_EQ(told("reschedule.instalment"), amount);
    EXPECT_EQ(told("seller_view.capital_cost"), "“x” is not a rate. Write it like 10.15%.");
    EXPECT_EQ(told("reminders.gap_days"), "“x” is not a whole number.");
    EXPECT_EQ(told("payments[0].debt"), "“x” is not a whole number.");
}

TEST(ProblemInWords, terms_name_the_place_where_reading_stopped) {
    // à takes two bytes: the j is byte 6 (from 0) and character 6 (from 1).
    EXPECT_EQ(in_english({ErrorCode::malformed, "terms", "à 30 joours", 6}),
              "Not understood from character 6: “joours”.");
    EXPECT_EQ(in_english({ErrorCode::malformed, "terms", "net", 99}),
              "Not understood from character 4: “”.");
    EXPECT_EQ(in_english({ErrorCode::malformed, "terms", "net", -1}),
              "Not understood from character 1: “net”.");
}

TEST(ProblemInWords, the_words_of_the_field_come_before_those_of_the_kind_and_the_code) {
    EXPECT_EQ(in_english({ErrorCode::missing, "contract_rate", ""}), "State the agreed rate.");
    EXPECT_EQ(in_english({ErrorCode::missing, "lines[0].vat_rate", ""}), "Fill this in.");
    EXPECT_EQ(in_english({ErrorCode::malformed, "currency", "EURO"}), "“EURO” cannot be read.");
    EXPECT_EQ(in_english({ErrorCode::malformed, "", "x"}), "“x” cannot be read.");
    EXPECT_EQ(in_english({ErrorCode::no_rule, "late", ""}), "error.no_rule");
}

TEST(ProblemInWords, a_date_that_was_understood_is_worded) {
    EXPECT_EQ(in_english({ErrorCode::malformed, "case", "2026-11-22"}),
              "“22\u00A0November 2026” cannot be read.");
}

TEST(ProblemInWords, a_very_long_text_is_cut) {
    EXPECT_EQ(in_english({ErrorCode::malformed, "title", std::string(50, 'x')}),
              "“" + std::string(40, 'x') + "…” cannot be read.");
}

}  // namespace
}  // namespace termwise
