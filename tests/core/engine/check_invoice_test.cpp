#include "core/engine/check_invoice.h"

#include <gtest/gtest.h>

#include "core/engine/evaluate.h"
#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

DraftAdjustment off(const char* percent) {
    return {AdjustmentKind::allowance, "agreed", percent, "", "", {}, ""};
}

DraftAdjustment more(const char* amount) {
    return {AdjustmentKind::charge, "agreed", "", "", amount, {}, ""};
}

TEST(CheckInvoice, an_adjustment_is_a_percent_or_an_amount) {
    Draft draft = sample_draft();
    draft.lines[0].adjustments = {{AdjustmentKind::charge, "", "5", "", "1.00", {}, ""},
                                  {AdjustmentKind::charge, "", "", "100", "1.00", {}, ""},
                                  {AdjustmentKind::charge, "", "", "", "", {}, ""},
                                  off("101"),
                                  {AdjustmentKind::charge, "", "5", "ten", "", {}, ""}};
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::conflict, "lines[0].adjustments[0].amount", "1.00", 0},
                        {ErrorCode::conflict, "lines[0].adjustments[1].base", "100", 0},
                        {ErrorCode::unfinished, "lines[0].adjustments[2].amount", "", 0},
                        {ErrorCode::out_of_range, "lines[0].adjustments[3].percent", "101", 0},
                        {ErrorCode::malformed, "lines[0].adjustments[4].base", "ten", 0}}));
}

TEST(CheckInvoice, an_adjustment_of_a_line_has_the_line_s_VAT) {
    Draft draft = sample_draft();
    draft.lines[0].adjustments = {more("1.00")};
    draft.lines[0].adjustments[0].vat_rate = "5.5";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::conflict, "lines[0].adjustments[0].vat_rate", "5.5", 0}}));
}

TEST(CheckInvoice, an_adjustment_of_the_whole_takes_the_one_VAT_there_is) {
    Draft draft = sample_draft();
    draft.adjustments = {off("10")};
    // 1 000.00 less 100.00, 20 %: 1 080.00.
    EXPECT_EQ(decimal_text(outcome_of(draft).totals->payable.amount), "1080.00");
    draft.lines.push_back({"", "1", "10", VatCategory::S, "5.5"});
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::missing, "adjustments[0].vat_rate", "", 0}}));
    draft.adjustments[0].vat_rate = "5.5";
    // 10.00 less 1.00 at 5.5 % = 0.495 -> 0.50 beside 1 200.00.
    EXPECT_EQ(decimal_text(outcome_of(draft).totals->payable.amount), "1209.50");
}

TEST(CheckInvoice, a_line_without_a_price_is_told_and_comes_to_nothing) {
    Draft draft = sample_draft();
    draft.lines.insert(draft.lines.begin(), {"to be priced", "3", "", VatCategory::S, "5.5"});
    draft.lines[0].adjustments = {more("10")};
    draft.adjustments = {off("10")};  // at the VAT of the lines, of which but one is finished
    draft.lines[0].quantity = "two";  // told, and no matter either
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::malformed, "lines[0].quantity", "two", 0},
                                          {ErrorCode::unfinished, "lines[0].unit_price", "", 0}}));
    ASSERT_TRUE(outcome.totals.has_value());
    EXPECT_EQ(outcome.totals->vat.size(), 1U);
    // In the order of the draft: 0.00, then 1 000.00; less 100.00, with 20 % of VAT 1 080.00.
    EXPECT_EQ(decimal_text(outcome.totals->lines[0].amount), "0.00");
    EXPECT_EQ(decimal_text(outcome.totals->lines[1].amount), "1000.00");
    EXPECT_EQ(decimal_text(outcome.totals->payable.amount), "1080.00");
}

TEST(CheckInvoice, lines_without_any_price_are_no_invoice) {
    Draft draft = sample_draft();
    draft.lines[0].unit_price = "";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(outcome.problems, (Problems{{ErrorCode::missing, "lines[0].unit_price", "", 0}}));
    EXPECT_FALSE(outcome.totals.has_value());
    draft.lines.push_back({"", "1", "1O", VatCategory::S, "20"});
    EXPECT_FALSE(outcome_of(draft).totals.has_value());
}

TEST(CheckInvoice, an_adjustment_without_an_amount_is_told_and_comes_to_nothing) {
    Draft draft = sample_draft();
    draft.lines[0].adjustments = {off("")};
    draft.lines.push_back({"", "1", "10", VatCategory::S, "5.5"});
    draft.adjustments = {off(""), off("10")};
    draft.adjustments[1].vat_rate = "5.5";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(outcome.problems,
              (Problems{{ErrorCode::unfinished, "lines[0].adjustments[0].amount", "", 0},
                        {ErrorCode::unfinished, "adjustments[0].amount", "", 0}}));
    ASSERT_TRUE(outcome.totals.has_value());
    EXPECT_EQ(decimal_text(outcome.totals->adjustments[0].amount), "0.00");
    EXPECT_EQ(decimal_text(outcome.totals->adjustments[1].amount), "1.00");
    // 10.00 less 1.00 at 5.5 % = 0.495 -> 0.50 beside 1 200.00.
    EXPECT_EQ(decimal_text(outcome.totals->payable.amount), "1209.50");
}

TEST(CheckInvoice, a_price_is_for_some_units) {
    Draft draft = sample_draft();
    for (const char* text : {"0", "-1", "0.0001", "1000001"}) {
        draft.lines[0].price_per = text;
        EXPECT_EQ(problems_of(draft),
                  (Problems{{ErrorCode::out_of_range, "lines[0].price_per", text, 0}}));
    }
    draft.lines[0].price_per = "1000000";
    EXPECT_EQ(problems_of(draft), Problems{});
}

TEST(CheckInvoice, the_rounding_is_agreed_or_computed) {
    Draft draft = sample_draft();
    draft.cash_rounding = "0.05";
    EXPECT_EQ(problems_of(draft), Problems{});
    draft.rounding_amount = "0.01";
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::conflict, "cash_rounding", "0.05", 0}}));
    draft.rounding_amount = "";
    draft.cash_rounding = "0";
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::out_of_range, "cash_rounding", "0", 0}}));
    draft.cash_rounding = "1001";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::out_of_range, "cash_rounding", "1001", 0}}));
}

TEST(CheckInvoice, an_accounting_currency_needs_its_rate) {
    Draft draft = sample_draft();
    draft.accounting_currency = "SEKK";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::unknown_name, "accounting_currency", "SEKK", 0},
                        {ErrorCode::missing, "exchange_rate", "", 0}}));
    draft.accounting_currency = "SEK";
    draft.exchange_rate = "0";
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::out_of_range, "exchange_rate", "0", 0}}));
    draft.exchange_rate = "11.25";
    // 200.00 x 11.25.
    EXPECT_EQ(decimal_text(outcome_of(draft).totals->accounted_tax->amount), "2250.00");
}

TEST(CheckInvoice, a_hundred_adjustments_are_read_and_one_more_is_too_many) {
    Draft draft = sample_draft();
    draft.adjustments.assign(100, more("0.01"));
    draft.lines[0].adjustments.assign(100, more("0.01"));
    EXPECT_EQ(problems_of(draft), Problems{});
    draft.adjustments.push_back(more("0.01"));
    draft.lines[0].adjustments.push_back(more("0.01"));
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::too_large, "lines[0].adjustments", "101", 0},
                        {ErrorCode::too_large, "adjustments", "101", 0}}));
}

TEST(CheckInvoice, what_was_prepaid_is_no_longer_owed) {
    Draft draft = sample_draft();
    draft.prepaid = "200";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(decimal_text(outcome.totals->gross.amount), "1200.00");
    EXPECT_EQ(decimal_text(outcome.instalments[0].amount.amount), "1000.00");
    // 1 000.00 x 12.15 % x 30/365 = 9.99; x 12.40 % x 77/365 = 26.16.
    EXPECT_EQ(decimal_text(outcome.late->interest.amount), "36.15");
}

TEST(CheckInvoice, what_was_prepaid_beyond_the_invoice_belongs_to_the_customer) {
    Draft draft = sample_draft();
    draft.prepaid = "1300";
    const Outcome outcome = outcome_of(draft);
    EXPECT_EQ(decimal_text(outcome.totals->payable.amount), "-100.00");
    EXPECT_EQ(decimal_text(outcome.late->total.amount), "0.00");
    EXPECT_EQ(outcome.findings.front().why.rule, "finding.prepaid_beyond");
}

TEST(CheckInvoice, each_base_date_has_a_day_of_its_own) {
    Draft draft = sample_draft();
    draft.received_on = "2026-05-10";
    draft.delivered_on = "2026-05-04";
    draft.ordered_on = "2026-04-20";
    const auto due = [&](const char* terms) {
        draft.terms = terms;
        return iso_text(outcome_of(draft).readings.front().due_on);
    };
    EXPECT_EQ(due("net30"), "2026-05-31");
    EXPECT_EQ(due("net30@receipt"), "2026-06-09");
    EXPECT_EQ(due("net30@delivery"), "2026-06-03");
    EXPECT_EQ(due("net30@order"), "2026-05-20");
    draft.delivered_on = "tomorrow";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::malformed, "delivered_on", "tomorrow", 0}}));
}

}  // namespace
}  // namespace termwise
