#include "core/engine/check_draft.h"

#include <gtest/gtest.h>

#include "tests/core/engine/sample_case.h"
#include "tests/core/engine/sample_outcome.h"

namespace termwise {
namespace {

TEST(CheckDraft, a_complete_draft_has_no_problem_and_all_its_parts) {
    Draft draft = sample_draft();
    draft.payments = {{"2026-07-20", "500.00"}, {"2026-06-20", "100"}};
    const RuleBook rules = sample_rules();
    const CheckedDraft checked = check_draft(draft, rules);
    EXPECT_EQ(checked.problems, Problems{});
    EXPECT_EQ(checked.law, &rules.jurisdictions.front());
    EXPECT_EQ(checked.received_on, date_of(2026, 5, 1));
    ASSERT_TRUE(checked.invoice.has_value());
    EXPECT_EQ(checked.invoice->lines.front().unit_price, (Decimal{250, 0}));
    ASSERT_TRUE(checked.payments.has_value());
    EXPECT_EQ(checked.payments->front().index, 1);
    EXPECT_EQ(checked.payments->back().payment.amount, (Money{50'000, Currency{"EUR"}}));
}

TEST(CheckDraft, an_empty_draft_lacks_its_day_and_its_lines_and_falls_back_on_the_law) {
    const CheckedDraft checked = check_draft(Draft{}, sample_rules());
    EXPECT_EQ(checked.problems, (Problems{{ErrorCode::missing, "issued_on", "", 0},
                                          {ErrorCode::missing, "lines", "", 0}}));
    EXPECT_TRUE(checked.terms_by_law);
    ASSERT_EQ(checked.readings.size(), 1U);
    EXPECT_EQ(checked.readings[0].due.base, BaseDate::receipt);
    EXPECT_EQ(checked.readings[0].due.steps[0].count, 30);
}

TEST(CheckDraft, every_unreadable_text_is_named_with_its_path) {
    Draft draft = sample_draft();
    draft.jurisdiction = "XX";
    draft.currency = "EURO";
    draft.issued_on = "2026-02-30";
    draft.lines.push_back({"", "1,5", "", VatCategory::S, "-3"});
    draft.terms = "blah";
    draft.rate_mode = RateMode::constant;
    draft.demanded_on = "soon";
    draft.payments = {{"2026-06-01", "0"}, {"", "x"}};
    draft.as_of = "2300-01-01";
    std::vector<std::string> where;
    for (const Error& problem : problems_of(draft)) where.push_back(problem.where);
    EXPECT_EQ(where, (std::vector<std::string>{
                         "jurisdiction", "currency", "issued_on", "lines[1].quantity",
                         "lines[1].unit_price", "lines[1].vat_rate", "terms", "contract_rate",
                         "demanded_on", "payments[0].amount", "payments[1].paid_on",
                         "payments[1].amount", "as_of"}));
}

TEST(CheckDraft, an_amount_of_another_currency_contradicts_the_invoice_s) {
    Draft draft = sample_draft();
    draft.lines[0].unit_price = "100 USD";
    draft.payments = {{"2026-07-20", "£20"}, {"2026-07-20", "2O"}};
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::conflict, "lines[0].unit_price", "100 USD", 0},
                        {ErrorCode::conflict, "payments[0].amount", "£20", 0},
                        {ErrorCode::malformed, "payments[1].amount", "2O", 0}}));
}

TEST(CheckDraft, an_exempt_line_bears_no_rate) {
    Draft draft = sample_draft();
    draft.lines[0].vat_category = VatCategory::E;
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::conflict, "lines[0].vat_rate", "20", 0}}));
    draft.lines[0].vat_rate = "";
    EXPECT_EQ(problems_of(draft), Problems{});
    draft.lines[0].vat_rate = "0.00";
    EXPECT_EQ(problems_of(draft), Problems{});
}

TEST(CheckDraft, a_demand_before_the_invoice_contradicts_it) {
    Draft draft = sample_draft();
    draft.demanded_on = "2026-04-30";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::conflict, "demanded_on", "2026-04-30", 0}}));
}

TEST(CheckDraft, a_reading_that_the_terms_do_not_have_is_unknown) {
    Draft draft = sample_draft();
    draft.reading = "net31";
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::unknown_name, "reading", "net31", 0}}));
}

TEST(CheckDraft, a_plan_takes_the_place_of_that_of_the_terms) {
    Draft draft = sample_draft();
    draft.plan = "4x/14d";
    const CheckedDraft checked = check_draft(draft, sample_rules());
    EXPECT_EQ(checked.problems, Problems{});
    ASSERT_TRUE(checked.readings.front().plan.has_value());
    EXPECT_EQ(checked.readings.front().plan->parts, 4);
    draft.plan = "net 30";
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::malformed, "plan", "net 30", 0}}));
}

TEST(CheckDraft, a_thousand_lines_are_read_and_one_more_is_too_many) {
    Draft draft = sample_draft();
    const DraftLine line = draft.lines[0];
    draft.lines.assign(1000, line);
    draft.payments.assign(1000, {"2026-06-01", "1.00"});
    EXPECT_EQ(problems_of(draft), Problems{});
    draft.lines.push_back(draft.lines[0]);
    draft.payments.push_back(draft.payments[0]);
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::too_large, "lines", "1001", 0},
                                            {ErrorCode::too_large, "payments", "1001", 0}}));
}

TEST(CheckDraft, years_outside_1900_to_2199_are_out_of_range) {
    Draft draft = sample_draft();
    draft.issued_on = "1899-12-31";
    EXPECT_EQ(problems_of(draft),
              (Problems{{ErrorCode::out_of_range, "issued_on", "1899-12-31", 0}}));
    draft.issued_on = "1900-01-01";
    EXPECT_EQ(problems_of(draft), Problems{});
}

TEST(CheckDraft, a_party_longer_than_any_letter_head_is_refused_where_it_is_too_long) {
    Draft draft = sample_draft();
    draft.seller = DraftParty{"Holm GmbH", {"Lindenweg 3", "20095 Hamburg"}, "HRB 12345"};
    EXPECT_EQ(problems_of(draft), Problems{});
    draft.seller->name = std::string(party_max_bytes + 1, 'x');
    draft.buyer = DraftParty{"Bauer KG", std::vector<std::string>(party_max_lines + 1, "x"), ""};
    EXPECT_EQ(problems_of(draft), (Problems{{ErrorCode::too_large, "seller.name", "201", 0},
                                            {ErrorCode::too_large, "buyer.address", "11", 0}}));
}

}  // namespace
}  // namespace termwise
