#include "web/views/invoice_details.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "tests/web/views/good_page.h"

namespace termwise::web {
namespace {

using platform::Role;

// 1 000.00 EUR and 20 % of VAT.
Draft taxed() {
    Draft draft;
    draft.issued_on = "2026-01-01";
    draft.lines = {{"Advice", "1", "1000", VatCategory::S, "20"}};
    draft.terms = "net 30";
    draft.as_of = "2026-01-01";
    return draft;
}

void show_invoice(OpenedPage& page, const Draft& draft, const char* opened) {
    page.open(draft);
    page.show("nav.invoice");
    ASSERT_TRUE(page.platform().activate(Role::button, opened));
}

constexpr const char* amounts_line = "Allowances, prepayment, rounding, credit note";
constexpr const char* lines_line = "Allowances of single lines, reasons without VAT, price units";
constexpr const char* days_line = "Delivery, order, period, sector, currency of VAT";

bool has_finding(OpenedPage& page, std::string_view rule) {
    const std::vector<Finding>& findings = page.application().model().outcome().findings;
    return std::any_of(findings.begin(), findings.end(),
                       [rule](const Finding& each) { return each.why.rule == rule; });
}

const Totals& totals_on(OpenedPage& page) { return *page.application().model().outcome().totals; }

TEST(InvoiceView, an_allowance_on_the_whole_lowers_the_net_and_its_vat) {
    OpenedPage page{"en"};
    show_invoice(page, taxed(), amounts_line);
    ASSERT_TRUE(page.platform().activate(Role::button, "Add an allowance"));
    page.platform().settle();
    ASSERT_TRUE(page.platform().type("Percent, Allowance or charge 1", "10"));
    page.platform().settle();
    // 1 000.00 less 10 % = 900.00; 20 % = 180.00.
    EXPECT_EQ(totals_on(page).net.amount.minor_units(), 90'000);
    EXPECT_EQ(totals_on(page).gross.amount.minor_units(), 108'000);
    EXPECT_NE(page.platform().found(Role::button, "Comes to: €100.00"), nullptr);
    ASSERT_TRUE(page.platform().choose("Kind, Allowance or charge 1", 1));  // a charge
    page.platform().settle();
    EXPECT_EQ(totals_on(page).gross.amount.minor_units(), 132'000);
    ASSERT_TRUE(page.platform().activate(Role::button, "Remove, Allowance or charge 1"));
    page.platform().settle();
    EXPECT_EQ(page.draft(), taxed());
}

TEST(InvoiceView, what_was_paid_before_is_taken_off) {
    OpenedPage page{"en"};
    show_invoice(page, taxed(), amounts_line);
    EXPECT_EQ(page.platform().found(Role::button, "To pay: €1,200.00"), nullptr);
    ASSERT_TRUE(page.platform().type("Paid before", "100"));
    page.platform().settle();
    EXPECT_NE(page.platform().found(Role::button, "To pay: €1,100.00"), nullptr);
}

TEST(InvoiceView, turns_into_a_credit_note_and_back) {
    OpenedPage page{"en"};
    show_invoice(page, taxed(), amounts_line);
    ASSERT_TRUE(page.platform().activate(Role::button, "Turn into a credit note"));
    page.platform().settle();
    EXPECT_EQ(page.draft().lines[0].quantity, "-1");
    EXPECT_EQ(totals_on(page).gross.amount.minor_units(), -120'000);
    ASSERT_TRUE(page.platform().activate(Role::button, "Turn back into an invoice"));
    page.platform().settle();
    EXPECT_EQ(page.draft(), taxed());
}

TEST(InvoiceView, a_line_has_an_allowance_of_its_own) {
    OpenedPage page{"en"};
    show_invoice(page, taxed(), lines_line);
    ASSERT_TRUE(page.platform().activate(Role::button, "Add an allowance, Line 1"));
    page.platform().settle();
    ASSERT_TRUE(page.platform().type("Amount, Allowance or charge 1, Line 1", "50"));
    page.platform().settle();
    EXPECT_EQ(totals_on(page).lines[0].amount.minor_units(), 95'000);
    ASSERT_TRUE(page.platform().type("Price is for so many units, Line 1", "10"));
    page.platform().settle();
    // 1 x 1 000.00 / 10 = 100.00, less 50.00.
    EXPECT_EQ(totals_on(page).lines[0].amount.minor_units(), 5'000);
}

TEST(InvoiceView, an_exempt_line_says_why) {
    OpenedPage page{"en"};
    Draft draft = taxed();
    draft.lines[0].vat_category = VatCategory::E;
    draft.lines[0].vat_rate = "0";
    show_invoice(page, draft, lines_line);
    ASSERT_TRUE(page.platform().choose("Why no VAT is due, Line 1", 0));
    page.platform().settle();
    EXPECT_EQ(page.draft().lines[0].vat_exemption, "VATEX-FR-FRANCHISE");
    ASSERT_TRUE(page.platform().choose("Why no VAT is due, Line 1", 4));
    page.platform().settle();
    ASSERT_TRUE(page.platform().type("Reason, as printed on the invoice, Line 1", "Art. 262"));
    page.platform().settle();
    EXPECT_EQ(page.draft().lines[0].vat_exemption, "Art. 262");
}

TEST(InvoiceView, terms_can_count_from_the_delivery) {
    OpenedPage page{"en"};
    Draft draft = taxed();
    draft.terms = "30 days after delivery";
    show_invoice(page, draft, days_line);
    ASSERT_TRUE(page.platform().type("Delivered on", "2026-01-11"));
    page.platform().settle();
    const Outcome& outcome = page.application().model().outcome();
    ASSERT_FALSE(outcome.readings.empty());
    EXPECT_EQ(outcome.readings[0].due_on, date_of(2026, 2, 10));
}

TEST(InvoiceView, is_a_good_page_with_all_of_it_open) {
    Draft draft = taxed();
    draft.lines.push_back({"Books", "2", "10", VatCategory::AE, "0"});
    draft.lines[0].adjustments = {{AdjustmentKind::allowance, "Loyalty", "5", "", ""}};
    draft.adjustments = {
        {AdjustmentKind::shipping, "", "", "", "9.90"},
        {AdjustmentKind::allowance, "Sale", "10", "500", "", VatCategory::S, "20"}};
    draft.prepaid = "100";
    draft.cash_rounding = "0.05";
    draft.accounting_currency = "USD";
    draft.exchange_rate = "1.1";
    draft.sector = "transport";
    expect_good_view("nav.invoice", draft);
}

TEST(InvoiceView, shows_and_keeps_nonsense_in_its_details) {
    Draft draft = taxed();
    draft.lines[0].adjustments = {{AdjustmentKind::charge, "", "x", "y", "z"}};
    draft.lines[0].price_per = "none";
    draft.lines[0].vat_exemption = "because";
    draft.adjustments = {{AdjustmentKind::allowance, "", "", "5", "", {}, "lots"}};
    draft.prepaid = "some";
    draft.rounding_amount = "1";
    draft.cash_rounding = "0";
    draft.delivered_on = "x";
    draft.ordered_on = "y";
    draft.period_end_on = "z";
    draft.sector = "magic";
    draft.accounting_currency = "beads";
    draft.exchange_rate = "-1";
    expect_good_view("nav.invoice", draft);
}

// Names in English: Austria, Belgium, Bulgaria, Canada, ... after the merchant's own country.
TEST(InvoiceView, the_customer_s_country_brings_what_VAT_makes_of_it) {
    OpenedPage page{"en"};
    page.open(taxed());
    page.show("nav.invoice");
    ASSERT_TRUE(page.platform().choose("Customer’s country", 1));
    page.platform().settle();
    EXPECT_EQ(page.application().model().draft().buyer_country, "AT");
    EXPECT_TRUE(has_finding(page, "finding.vat_to_member_state"));
    ASSERT_TRUE(page.platform().choose("Customer’s country", 4));
    page.platform().settle();
    EXPECT_EQ(page.application().model().draft().buyer_country, "CA");
    EXPECT_TRUE(has_finding(page, "finding.vat_to_outside"));
    ASSERT_TRUE(page.platform().choose("Customer’s country", 0));
    page.platform().settle();
    EXPECT_EQ(page.application().model().draft().buyer_country, "");
    EXPECT_FALSE(has_finding(page, "finding.vat_to_outside"));
    expect_good_page(page, 1280);
}

}  // namespace
}  // namespace termwise::web
