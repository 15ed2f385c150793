// The account of interest as a file for a spreadsheet.

#include "core/documents/ledger_csv.h"

#include <gtest/gtest.h>

#include "tests/core/documents/case_letters.h"

namespace termwise {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

std::string csv_of(const Draft& draft, const std::string& tag) {
    const CaseLetters letters{draft, tag};
    return ledger_csv(letters.file(), letters.language());
}

// letters_test.cpp: 11 900.00 x 10.27 % x 30/365 = 100.449; x 10.52 % x 77/365 = 264.098; due 31
// May 2026, the day of reckoning not counted.
TEST(LedgerCsv, a_German_spreadsheet_reads_its_numbers_days_and_columns) {
    Draft draft = german_case();
    draft.invoice_number = "2026-7";
    EXPECT_EQ(csv_of(draft, "de"),
              std::string{byte_order_mark} +
                  "\"Rechnung\";\"Von\";\"Bis\";\"Tage\";\"Hauptforderung\";\"Jahreszins\";"
                  "\"Jahresanteil\";\"Zinsen\"\r\n"
                  "\"2026-7\";2026-06-01;2026-06-30;30;11900,00;10,27;\"30/365\";100,45\r\n"
                  "\"2026-7\";2026-07-01;2026-09-15;77;11900,00;10,52;\"77/365\";264,10\r\n");
}

TEST(LedgerCsv, where_the_decimal_sign_is_a_point_commas_part_the_columns) {
    EXPECT_NE(csv_of(german_case(), "en").find(",2026-06-01,2026-06-30,30,11900.00,10.27,"),
              std::string::npos);
}

TEST(LedgerCsv, a_case_that_is_not_late_gives_the_heads_alone) {
    const std::string text = csv_of(plan_case(), "fr");
    EXPECT_EQ(text.find("\r\n"), text.size() - 2);
}

TEST(LedgerCsv, an_invoice_number_that_is_a_formula_is_shown_and_never_run) {
    Draft draft = german_case();
    draft.invoice_number = R"csv(=HYPERLINK("http://evil.example","pay"))csv";
    EXPECT_NE(csv_of(draft, "en")
                  .find(R"csv("'=HYPERLINK(""http://evil.example"",""pay"")",2026-06-01,)csv"),
              std::string::npos);
}

TEST(CsvField, whatever_a_spreadsheet_would_run_begins_with_an_apostrophe) {
    for (const char* formula :
         {"=1+1", "+1", "-1", "@SUM(A1)", " =1", "\t=1", "\r\n=1", "\u00A0=1", "\u202E=1",
          "\u200B=1", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20A", "\u22121"}) {
        EXPECT_TRUE(csv_field(formula).starts_with("\"'")) << formula;
    }
}

TEST(CsvField, other_texts_stay_as_they_are_on_one_line_with_their_quotes_doubled) {
    EXPECT_EQ(csv_field("2026-041"), R"("2026-041")");
    EXPECT_EQ(csv_field("a=b;c,d"), R"("a=b;c,d")");
    EXPECT_EQ(csv_field("say \"hi\"\r\nnow"), R"("say ""hi"" now")");
    EXPECT_EQ(csv_field(""), R"("")");
}

}  // namespace
}  // namespace termwise
