// Every text of four cases, as a merchant would read it. The files beside this one were read
// against the law and this arithmetic:
//
//   french   assets/examples/fr_late_part_paid.json: 3 978.67 + 168.96 + 40.00 = 4 187.63
//   german   11 900.00 x 10.27 % x 30/365 = 100.449; x 10.52 % x 77/365 = 264.098 (the day of
//            payment is not counted); 11 900.00 + 364.55 + 40.00 = 12 304.55; 2 % Skonto: 11 662.00
//   british  1 200.00 x 11.75 % x 107/365 = 41.334; 70.00 for a debt below 10 000; 1 311.33
//   plan     900.00 in three: 300.00 on 31 January, 28 February and 31 March
//
// And of the agreements on plans of other kinds:
//
//   rescheduled  4 187.63 as above. Principal 3 978.67 / 4 = 994.66, the last 994.69; interest at
//            6 %, rounded down: 3 978.67 x 23/365 = 15.04; 2 984.01 x 31/365 = 15.20;
//            1 989.35 x 31/365 = 10.13; 994.69 x 28/365 = 4.57; in all 44.94. Charges
//            208.96 + 44.94 = 253.90, / 4 = 63.47, the last 63.49. Missed: 3 978.67 + 224.00 =
//            4 202.67; 2 984.01 + 224.00 - 63.47 + 15.20 = 3 159.74; 1 989.35 + 122.39 = 2 111.74;
//            994.69 + 63.49 = 1 058.18
//   waived   12 304.55 - 364.55 = 11 940.00: 3 966.66 + 13.33 twice, 3 966.68 + 13.34. Missed, with
//            interest at 5 %: 12 304.55 + 24.45 = 12 329.00; 7 933.34 + 429.00 - 13.33 + 33.68 =
//            8 382.69; 3 966.68 + 449.35 - 13.33 + 16.30 = 4 419.00
//   priced   1 200.00 - 360.00 = 840.00 at 0.825 % a month: 284.63, 284.63, 284.64 with 6.93, 4.64
//            and 2.33 of interest; 284.63 / 1.1036^(1/12) + ... = 840.00, so that the APR is 10.36
//            %
//   fee      18.00 of 900.00; 582.00 = 300.00 (v + v x v), v = 0.979865, v^-12 = 1.2765: 27.65 %

#include <gtest/gtest.h>

#include "core/documents/agreement.h"
#include "core/documents/rendering.h"
#include "core/text/utf8.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/documents/case_letters.h"
#include "tests/core/engine/advice_samples.h"

namespace termwise {
namespace {

// All the texts one after another, each under its name. Line breaks of calendars are tested apart.
std::string whole_text(const CaseLetters& letters) {
    std::string text;
    for (const Document& document : letters.all()) {
        text += std::string{"==== "} + name_of(document.kind) + "\n" + plain_text(document) + "\n";
    }
    std::erase(text, '\r');
    return text;
}

struct Golden {
    const char* name;
    Draft (*draft)();
    const char* tag;
};

class GoldenLetters : public testing::TestWithParam<Golden> {};

TEST_P(GoldenLetters, read_as_they_were_read_and_approved) {
    const Golden& golden = GetParam();
    const std::string name = std::string{golden.name} + "." + golden.tag + ".txt";
    EXPECT_EQ(whole_text(CaseLetters{golden.draft(), golden.tag}),
              project_file("tests/core/documents/golden/" + name))
        << name;
}

INSTANTIATE_TEST_SUITE_P(
    Cases, GoldenLetters,
    testing::Values(Golden{"french", french_case, "fr"}, Golden{"french", french_case, "en"},
                    Golden{"french", french_case, "de"}, Golden{"german", german_case, "de"},
                    Golden{"british", british_case, "en"}, Golden{"plan", plan_case, "fr"},
                    Golden{"plan", plan_case, "en"}, Golden{"plan", plan_case, "de"},
                    Golden{"french", french_case, "es"}, Golden{"french", french_case, "it"},
                    Golden{"french", french_case, "nl"}, Golden{"plan", plan_case, "es"},
                    Golden{"plan", plan_case, "it"}, Golden{"plan", plan_case, "nl"}),
    [](const auto& each) { return std::string{each.param.name} + "_" + each.param.tag; });

class GoldenAgreements : public testing::TestWithParam<Golden> {};

TEST_P(GoldenAgreements, read_as_they_were_read_and_approved) {
    const Golden& golden = GetParam();
    const std::string name = std::string{golden.name} + "." + golden.tag + ".txt";
    EXPECT_EQ(CaseLetters(golden.draft(), golden.tag).text(DocumentKind::payment_plan),
              project_file("tests/core/documents/golden/" + name))
        << name;
}

INSTANTIATE_TEST_SUITE_P(
    Plans, GoldenAgreements,
    testing::Values(Golden{"rescheduled", rescheduled_case, "en"},
                    Golden{"rescheduled", rescheduled_case, "fr"},
                    Golden{"rescheduled", rescheduled_case, "de"},
                    Golden{"waived", waived_case, "en"}, Golden{"waived", waived_case, "fr"},
                    Golden{"waived", waived_case, "de"}, Golden{"priced", priced_case, "en"},
                    Golden{"priced", priced_case, "fr"}, Golden{"priced", priced_case, "de"},
                    Golden{"fee", fee_case, "en"}, Golden{"fee", fee_case, "fr"},
                    Golden{"fee", fee_case, "de"}, Golden{"rescheduled", rescheduled_case, "es"},
                    Golden{"waived", waived_case, "it"}, Golden{"priced", priced_case, "nl"},
                    Golden{"fee", fee_case, "es"}),
    [](const auto& each) { return std::string{each.param.name} + "_" + each.param.tag; });

// 25.00 for a bailiff on 2026-11-01: taken up with the 40.00, 4 187.63 + 25.00 = 4 212.63.
TEST(Letters, an_agreement_takes_up_the_costs_of_recovery) {
    Draft draft = rescheduled_case();
    draft.events = {DraftEvent{EventKind::cost, "2026-11-01", "", "25.00", ""}};
    const std::string text = CaseLetters{draft, "en"}.text(DocumentKind::payment_plan);
    EXPECT_NE(text.find("€25.00\n"), text.npos) << text;
    EXPECT_NE(text.find("€4,212.63\n"), text.npos) << text;
}

TEST(Letters, an_agreement_leaves_out_what_falls_due_later) {
    Draft draft = plan_case();
    draft.as_of = "2026-02-15";
    draft.reschedule = DraftReschedule{"2026-03-01", "2x", "", {}, {}};
    const std::string text = CaseLetters{draft, "en"}.text(DocumentKind::payment_plan);
    EXPECT_NE(text.find("The €300.00 falling due on 28\u00A0February 2026 under the same invoice"),
              text.npos)
        << text;
    EXPECT_NE(text.find("No interest is added for the time of the plan"), text.npos) << text;
    EXPECT_EQ(text.find("Debt acknowledged"), text.npos) << text;
}

TEST(Letters, a_reminder_does_without_the_parties) {
    Draft draft = french_case();
    draft.seller.reset();
    draft.buyer.reset();
    draft.invoice_number.clear();
    const std::string text = CaseLetters{draft, "en"}.text(DocumentKind::reminder_firm);
    EXPECT_TRUE(text.starts_with(
        "Second reminder: invoice of 10\u00A0April 2026\n\n22\u00A0November 2026\n"));
    EXPECT_TRUE(text.ends_with("Yours faithfully,\n"));
}

TEST(Letters, a_French_consumer_owes_no_compensation_and_interest_only_from_the_notice) {
    Draft draft = french_case();
    draft.debtor = DebtorKind::consumer;
    const CaseLetters letters{draft, "fr"};
    const std::string notice = letters.text(DocumentKind::formal_notice);
    EXPECT_EQ(notice.find("Indemnité"), notice.npos);
    EXPECT_EQ(notice.find("Décompte des intérêts"), notice.npos);
    EXPECT_NE(notice.find("La présente fait courir les intérêts"), notice.npos);
    EXPECT_NE(notice.find("3\u202F880,00\u00A0€"), notice.npos);
    EXPECT_EQ(letters.text(DocumentKind::invoice_mentions).find("pénalités"), std::string::npos);
}

TEST(Letters, a_German_consumer_is_told_when_default_begins) {
    Draft draft = german_case();
    draft.debtor = DebtorKind::consumer;
    const std::string mentions = CaseLetters{draft, "de"}.text(DocumentKind::invoice_mentions);
    EXPECT_NE(mentions.find("spätestens 30 Tage nach Fälligkeit und Zugang dieser Rechnung"),
              mentions.npos);
    EXPECT_EQ(mentions.find("Pauschale"), mentions.npos);
}

TEST(Letters, the_French_notes_stand_once_each_and_no_line_says_VERZUG) {
    for (const char* tag : shipped_languages) {
        const std::string french =
            CaseLetters{french_case(), tag}.text(DocumentKind::einvoice_notes);
        for (const char* code : {"PMT", "PMD", "AAB"}) {
            const std::size_t at = french.find(code);
            ASSERT_NE(at, french.npos) << code;
            EXPECT_EQ(french.find(code, at + 1), french.npos) << code;
        }
        const std::string german =
            CaseLetters{german_case(), tag}.text(DocumentKind::einvoice_notes);
        EXPECT_TRUE(german.ends_with("\n#SKONTO#TAGE=14#PROZENT=2.00#\n"));
        EXPECT_EQ(german.find("VERZUG"), german.npos);
    }
}

TEST(Letters, hostile_names_stay_texts) {
    Draft draft = french_case();
    draft.seller->name = "<script>alert('x')</script> & \"Co\"";
    draft.buyer->address = {"Rue\r\nBCC: x@y.z", "\u202E31 eur\u200B\u2066", "\x1b[31mred\x07"};
    draft.invoice_number = "7\r\nEND:VCALENDAR\r\n<b>";
    const CaseLetters letters{draft, "fr"};
    for (const Document& document : letters.all()) {
        const std::string html = html_text(document, "fr");
        EXPECT_EQ(html.find("<script"), html.npos) << name_of(document.kind);
        EXPECT_EQ(html.find("<b>"), html.npos) << name_of(document.kind);
        const std::string text = plain_text(document);
        EXPECT_EQ(text.find("\nBCC"), text.npos);
        EXPECT_EQ(text.find_first_of("\x1b\x07"), text.npos);
        EXPECT_EQ(text.find("\u202E"), text.npos);
        EXPECT_EQ(text.find("\u2066"), text.npos);
    }
    const std::string notice = html_text(*letters.written(DocumentKind::formal_notice), "fr");
    EXPECT_NE(notice.find("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;Co&quot;"),
              notice.npos);
    const std::string calendar = letters.text(DocumentKind::calendar);
    EXPECT_EQ(calendar.find("\r\nEND:VCALENDAR\r\n"), calendar.size() - 17);
}

Draft reminded(Draft draft) {
    draft.reminders = sample_reminders();
    draft.reminders->letters = {{"2", "2026-06-15", ""}};
    return draft;
}

// With a ladder of the draft's own: the firm letter went out on 15 June 2026 for 5.00; the formal
// one, 10 days later, costs 1 % of what is open and 2.00, and gives 8 days from 16 September.
//   119.00 + 2.00 = 121.00; 11 900.00 + 364.55 + 40.00 + 5.00 + 121.00 = 12 430.55
TEST(Letters, the_fees_of_letters_are_asked_for_once_each) {
    const Draft draft = reminded(german_case());
    const std::string notice = CaseLetters{draft, "en"}.text(DocumentKind::formal_notice);
    for (const char* row :
         {"€11,900.00\n", "€364.55\n", "€40.00\n", "€5.00\n", "€121.00\n", "€12,430.55\n"})
        EXPECT_NE(notice.find(row), notice.npos) << row << notice;
    EXPECT_NE(notice.find("by 24\u00A0September 2026, the sum of €12,430.55"), notice.npos)
        << notice;
    const std::string calendar = CaseLetters{draft, "en"}.text(DocumentKind::calendar);
    EXPECT_NE(calendar.find("reminder-2@termwise"), calendar.npos) << calendar;
    EXPECT_EQ(calendar.find("reminder-1@termwise"), calendar.npos) << calendar;
}

TEST(Letters, a_fee_that_the_law_leaves_with_the_creditor_is_not_asked_for) {
    const std::string notice =
        CaseLetters{reminded(french_case()), "en"}.text(DocumentKind::formal_notice);
    EXPECT_EQ(notice.find("Fees of earlier letters"), notice.npos);
    EXPECT_NE(notice.find("the sum of €4,187.63 owed"), notice.npos);
}

std::size_t count_of(std::string_view text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
    return count;
}

// The usual ladder: 3 days before, 3, 10, 20 and 30 days after the due day, moved off weekends and
// holidays. Due on Saturday 31 January 2026: 28 January, 3, 10 and 20 February, Monday 2 March.
TEST(Letters, the_calendar_has_the_usual_reminders_while_something_is_open) {
    Draft draft = plan_case();
    draft.as_of = "2026-01-15";
    const std::string ahead = CaseLetters{draft, "en"}.text(DocumentKind::calendar);
    for (const char* day : {"20260128", "20260203", "20260210", "20260220", "20260302"})
        EXPECT_NE(ahead.find(std::string{"DTSTART;VALUE=DATE:"} + day), ahead.npos) << day;
    draft.as_of = "2026-02-15";
    const std::string later = CaseLetters{draft, "en"}.text(DocumentKind::calendar);
    EXPECT_EQ(later.find("20260210"), later.npos);
    EXPECT_NE(later.find("20260220"), later.npos);
    draft.payments = {{"2026-01-31", "900.00"}};
    const std::string paid = CaseLetters{draft, "en"}.text(DocumentKind::calendar);
    EXPECT_EQ(paid.find("To send if unpaid"), paid.npos);
    EXPECT_EQ(count_of(paid, "BEGIN:VEVENT"), 3U);
}

// Poland grants 70 EUR on 10 000 PLN; without a rate of exchange the total is without them.
TEST(Letters, a_fixed_sum_that_could_not_be_counted_is_asked_for_beside_the_total) {
    Draft draft = british_case();
    draft.jurisdiction = "PL";
    draft.currency = "PLN";
    draft.lines[0].unit_price = "10000.00";
    draft.lines[0].quantity = "1";
    draft.lines[0].vat_rate = "0";
    for (const DocumentKind kind : {DocumentKind::reminder_firm, DocumentKind::reminder_last,
                                    DocumentKind::formal_notice, DocumentKind::statement}) {
        const std::string text = CaseLetters{draft, "en"}.text(kind);
        EXPECT_NE(text.find("The fixed compensation of €70.00"), text.npos) << text;
        EXPECT_NE(text.find("it is not included in this total"), text.npos) << text;
    }
    const CaseLetters german{draft, "de"};
    EXPECT_NE(german.text(DocumentKind::reminder_firm).find("Hinzu kommt die Verzugspauschale"),
              std::string::npos);
    EXPECT_EQ(disagreements(german.all()), std::vector<Disagreement>{});
    draft.compensation_rate = "4.2345";
    const std::string counted = CaseLetters{draft, "en"}.text(DocumentKind::reminder_firm);
    EXPECT_EQ(counted.find("not included"), counted.npos) << counted;
    EXPECT_NE(counted.find("296.42"), counted.npos) << counted;
}

// 18 November 2026 and 8 days: Thanksgiving.
TEST(Letters, the_day_to_pay_by_is_a_business_day_of_the_calendar_that_is_named) {
    Draft draft = french_case();
    draft.as_of = "2026-11-18";
    draft.payments.clear();
    const auto firm = [&] { return CaseLetters{draft, "en"}.text(DocumentKind::reminder_firm); };
    EXPECT_NE(firm().find("by 26\u00A0November 2026"), std::string::npos);
    draft.calendar = "US";
    EXPECT_NE(firm().find("by 27\u00A0November 2026"), std::string::npos);
}

TEST(Letters, HTML_is_a_closed_article_in_its_language) {
    const CaseLetters letters{french_case(), "de"};
    const std::string html = html_text(*letters.written(DocumentKind::formal_notice), "de\"x");
    EXPECT_TRUE(html.starts_with("<article lang=\"de&quot;x\">\n<h1>Förmliche"));
    EXPECT_TRUE(html.ends_with("</article>\n"));
    EXPECT_NE(
        html.find("<tfoot>\n<tr><td>Gesamtbetrag</td><td class=\"number\">4.187,63\u00A0€</td>"),
        html.npos);
    for (const char* tag : {"article", "h1", "h2", "p", "table", "thead", "tbody", "tfoot", "tr"}) {
        const std::string name{tag};
        const std::size_t open =
            count_of(html, "<" + name + ">") + count_of(html, "<" + name + " ");
        const std::size_t close = count_of(html, "</" + name + ">");
        EXPECT_EQ(open, close) << tag;
    }
}

TEST(Letters, a_balance_is_what_was_debited_less_what_was_credited) {
    for (const Draft& draft : {french_case(), german_case(), british_case(), plan_case()}) {
        const CaseLetters letters{draft, "en"};
        const LateAccount& late = *letters.file().outcome.late;
        Money debits = late.ledger.interest + late.compensation.amount;
        for (const Instalment& part : letters.file().outcome.instalments)
            debits += part.amount.amount;
        Money credits = Money::zero(debits.currency());
        for (const PaymentUse& use : late.ledger.payments)
            credits += use.to_interest + use.to_principal + use.unused;
        const Money later = late.ledger.principal - late.ledger.overdue_principal;
        EXPECT_EQ(debits - credits, late.total.amount + later);
    }
}

}  // namespace
}  // namespace termwise
