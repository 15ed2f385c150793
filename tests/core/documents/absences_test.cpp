#include "core/documents/absences.h"

#include <gtest/gtest.h>

#include <string>

#include "tests/assets/shipped_texts.h"
#include "tests/core/documents/case_letters.h"

namespace termwise {
namespace {

Absence absence_of(const Draft& draft, DocumentKind kind) {
    const Texts words = shipped_texts("en");
    const Texts letters = shipped_letters("en", words.locale());
    const CaseLetters whole{french_case(), "en"};
    const CaseFile file = case_file(draft, *whole.file().rules);
    const Written written = document(kind, file, {words, letters});
    EXPECT_FALSE(written.has_value());
    if (written) return {};
    EXPECT_TRUE(letters.has(written.error().reason)) << written.error().reason;
    return written.error();
}

TEST(AbsentLetters, are_absent_with_a_reason_where_something_is_lacking) {
    Draft draft = french_case();
    draft.as_of = "2026-05-31";
    EXPECT_EQ(absence_of(draft, DocumentKind::reminder_friendly),
              (Absence{"absent.not_late", "as_of"}));
    draft.as_of.clear();
    EXPECT_EQ(absence_of(draft, DocumentKind::statement), (Absence{"absent.as_of", "as_of"}));
    draft.lines.clear();
    EXPECT_EQ(absence_of(draft, DocumentKind::calendar), (Absence{"absent.lines", "lines"}));
    draft.terms = "next full moon";
    EXPECT_EQ(absence_of(draft, DocumentKind::terms_clause), (Absence{"absent.terms", "terms"}));
    draft.jurisdiction = "XX";
    EXPECT_EQ(absence_of(draft, DocumentKind::terms_clause),
              (Absence{"absent.law", "jurisdiction"}));
}

TEST(AbsentLetters, are_not_written_from_entries_that_are_not_finished) {
    Draft draft = rescheduled_case();
    draft.reschedule->rates = {{"", "8"}};
    EXPECT_EQ(absence_of(draft, DocumentKind::payment_plan),
              (Absence{"absent.unfinished", "reschedule.rates[0].since"}));
    draft.payments.push_back({"2026-09-01", "", ""});
    const std::string payment =
        "payments[" + std::to_string(draft.payments.size() - 1) + "].amount";
    for (const DocumentKind kind : {DocumentKind::statement, DocumentKind::reminder_firm,
                                    DocumentKind::formal_notice, DocumentKind::payment_plan}) {
        EXPECT_EQ(absence_of(draft, kind), (Absence{"absent.unfinished", payment}));
    }
    draft.lines.push_back({"to be priced", "1", "", VatCategory::S, "20"});
    const std::string line = "lines[" + std::to_string(draft.lines.size() - 1) + "].unit_price";
    EXPECT_EQ(absence_of(draft, DocumentKind::invoice_mentions),
              (Absence{"absent.unfinished", line}));
}

TEST(AbsentLetters, name_the_field_that_takes_the_figures_away) {
    Draft draft = french_case();
    // What is not finished takes nothing away, and neither does what concerns the buyer alone.
    draft.payments = {{"2026-09-01", "", ""}, {"", "10", ""}};
    draft.risk.emplace().usual_order = "x";
    EXPECT_EQ(absence_of(draft, DocumentKind::statement),
              (Absence{"absent.account", "payments[1].paid_on"}));
    draft.prepaid = "12x";
    EXPECT_EQ(absence_of(draft, DocumentKind::statement), (Absence{"absent.account", "prepaid"}));
    draft.prepaid.clear();
    for (DraftLine& line : draft.lines) line.unit_price.clear();
    EXPECT_EQ(absence_of(draft, DocumentKind::statement),
              (Absence{"absent.lines", "lines[0].unit_price"}));
}

TEST(AbsentLetters, a_formal_notice_and_an_agreement_need_the_names_of_both) {
    Draft draft = french_case();
    draft.buyer->name = " \n";
    EXPECT_EQ(absence_of(draft, DocumentKind::formal_notice),
              (Absence{"absent.buyer", "buyer.name"}));
    draft.seller.reset();
    EXPECT_EQ(absence_of(draft, DocumentKind::formal_notice),
              (Absence{"absent.seller", "seller.name"}));
    EXPECT_EQ(absence_of(french_case(), DocumentKind::payment_plan),
              (Absence{"absent.one_payment", "plan"}));
}

TEST(AbsentLetters, an_agreement_is_not_written_on_a_plan_that_could_not_be_made) {
    Draft draft = rescheduled_case();
    draft.reschedule->plan = "soon";
    EXPECT_EQ(absence_of(draft, DocumentKind::payment_plan),
              (Absence{"absent.reschedule", "reschedule.plan"}));
    draft = rescheduled_case();
    draft.as_of = "";
    EXPECT_EQ(absence_of(draft, DocumentKind::payment_plan), (Absence{"absent.as_of", "as_of"}));
    draft.as_of = "2026-05-01";
    EXPECT_EQ(absence_of(draft, DocumentKind::payment_plan), (Absence{"absent.not_late", "as_of"}));
    draft = priced_case();
    draft.credit->rate = "cheap";
    EXPECT_EQ(absence_of(draft, DocumentKind::payment_plan),
              (Absence{"absent.credit", "credit.rate"}));
    draft.plan = "";
    EXPECT_EQ(absence_of(draft, DocumentKind::payment_plan),
              (Absence{"absent.one_payment", "plan"}));
}

TEST(AbsentLetters, a_credit_note_asks_for_nothing) {
    Draft draft = french_case();
    draft.payments.clear();
    draft.lines = {{"Avoir", "-1", "100.00", VatCategory::S, "20"}};
    for (const DocumentKind kind : {DocumentKind::invoice_mentions, DocumentKind::reminder_firm,
                                    DocumentKind::calendar, DocumentKind::einvoice_notes})
        EXPECT_EQ(absence_of(draft, kind), (Absence{"absent.credit_note", "lines"}));
}

// 5 880.00 paid on 10 July: interest 58.72 + 5 880.00 x 12.40 % x 10/365 = 19.98 is paid first, so
// that 78.70 of principal stays open; a payment of 5 958.70 leaves the compensation alone.
TEST(AbsentLetters, after_the_principal_only_the_charges_are_asked_for) {
    Draft draft = french_case();
    draft.payments = {{"2026-07-10", "5958.70"}};
    const CaseLetters letters{draft, "en"};
    EXPECT_EQ(absence_of(draft, DocumentKind::reminder_friendly),
              (Absence{"absent.principal_paid", "payments"}));
    const std::string firm = letters.text(DocumentKind::reminder_firm);
    EXPECT_NE(firm.find("has been paid in principal"), firm.npos) << firm;
    EXPECT_EQ(firm.find("Overdue principal"), firm.npos) << firm;
    EXPECT_NE(firm.find("40.00"), firm.npos);
    EXPECT_EQ(firm.find("Each further day"), firm.npos) << firm;
}

}  // namespace
}  // namespace termwise
