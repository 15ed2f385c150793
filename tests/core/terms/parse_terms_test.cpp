#include "core/terms/parse_terms.h"

#include <gtest/gtest.h>

#include "core/terms/portions.h"

namespace termwise {
namespace {

/// The notations of all readings, joined by " | "; or the error as "code@byte".
std::string readings(std::string_view text) {
    const auto read = parse_terms(text, "terms");
    if (!read) {
        return std::to_string(static_cast<int>(read.error().code)) + "@" +
               std::to_string(read.error().at);
    }
    std::string all;
    for (const Terms& terms : *read) all += (all.empty() ? "" : " | ") + notation(terms);
    return all;
}

struct Row {
    std::string_view text;
    std::string_view expected;
};

void expect_readings(std::span<const Row> rows) {
    for (const Row& row : rows) {
        SCOPED_TRACE(row.text);
        EXPECT_EQ(readings(row.text), row.expected);
    }
}

TEST(ParseTerms, net_thirty_is_thirty_days_from_the_invoice_date) {
    const auto read = parse_terms("net 30", "terms");
    ASSERT_TRUE(read.has_value());
    EXPECT_EQ(*read,
              (std::vector<Terms>{
                  {{BaseDate::invoice, {{StepKind::add_days, 30, {}}}, Roll::none}, {}, {}}}));
}

TEST(ParseTerms, two_ten_net_thirty_is_two_percent_within_ten_days) {
    const auto read = parse_terms("2/10 net 30", "terms");
    ASSERT_TRUE(read.has_value());
    const DueRule ten{BaseDate::invoice, {{StepKind::add_days, 10, {}}}, Roll::none};
    const DueRule thirty{BaseDate::invoice, {{StepKind::add_days, 30, {}}}, Roll::none};
    EXPECT_EQ(*read, (std::vector<Terms>{{thirty, {{Share::basis_points(200), ten}}, {}}}));
}

TEST(ParseTerms, thirty_percent_then_two_parts_is_a_deposit_and_a_split) {
    const auto read = parse_terms("30%+2x", "terms");
    ASSERT_TRUE(read.has_value());
    Plan plan;
    plan.deposit = Share::basis_points(3000);
    plan.parts = 2;
    EXPECT_EQ(*read, (std::vector<Terms>{{{}, {}, plan}}));
}

TEST(ParseTerms, net_terms_as_merchants_write_them) {
    const Row rows[] = {
        {"net30", "net30"},
        {"NET 30 DAYS", "net30"},
        {"n/30", "net30"},
        {"30", "net30"},
        {"30 jours", "net30"},
        {"30j", "net30"},
        {"60 jours nets", "net60"},
        {"paiement à 30 jours", "net30"},
        {"trente jours", "net30"},
        {"soixante (60) jours", "net60"},
        {"J+30", "net30"},
        {"30 Tage netto", "net30"},
        {"30 Tage rein netto", "net30"},
        {"Zahlbar innerhalb von 30 Tagen ohne Abzug", "net30"},
        {"Zahlungsziel: 30 Tage ab Rechnungsdatum", "net30"},
        {"45 jours nets date de facture", "net45"},
        {"45 jours date d’émission de la facture", "net45"},
        {"30 jours à compter de la date de facture", "net30"},
        {"payable within 30 days of the invoice date", "net30"},
        {"30 jours à réception de facture", "net30@receipt"},
        {"30 days from receipt of goods", "net30@receipt"},
        {"2 weeks", "2w"},
        {"1 mois", "1m"},
        {"un mois", "1m"},
        {"30 jours par virement, jour ouvré suivant", "net30~f"},
    };
    expect_readings(rows);
}

TEST(ParseTerms, at_once_depends_on_the_event) {
    const Row rows[] = {
        {"comptant", "cash"},
        {"au comptant", "cash"},
        {"zahlbar sofort ohne Abzug", "cash"},
        {"immediate", "cash"},
        {"à réception", "receipt"},
        {"a reception", "receipt"},
        {"À RÉCEPTION DE FACTURE", "receipt"},
        {"due on receipt", "receipt"},
        {"payable on receipt", "receipt"},
        {"due upon receipt of invoice", "receipt"},
        {"cash on delivery", "delivery"},
        {"à la livraison", "delivery"},
        {"Vorkasse", "order"},
        {"paiement d'avance", "order"},
        {"cash with order", "order"},
    };
    expect_readings(rows);
}

TEST(ParseTerms, days_and_end_of_month_have_both_lawful_readings_the_usual_one_first) {
    const Row rows[] = {
        {"45 jours fin de mois", "45eom | eom45"},
        {"30 jours fin de mois", "30eom | eom30"},
        {"30j fdm", "30eom | eom30"},
        {"net 30 EOM", "30eom | eom30"},
        {"30 days EOM", "30eom | eom30"},
        {"30 days end of month", "30eom | eom30"},
        {"30 Tage Monatsende", "30eom | eom30"},
        {"60 jours nets fin de mois", "60eom | eom60"},
        {"1 mois fin de mois", "1m+eom | eom+1m"},
        {"45 jours fin de mois le 10", "45eom+on10 | eom45+on10"},
        {"30 jours fin de mois, le 10 et le 25", "30eom+on10&25 | eom30+on10&25"},
    };
    expect_readings(rows);
}

TEST(ParseTerms, words_that_say_the_order_leave_one_reading) {
    const Row rows[] = {
        {"fin de mois 30 jours", "eom30"},
        {"fin de mois + 45 jours", "eom45"},
        {"EOM+30", "eom30"},
        {"30 jours puis fin de mois", "30eom"},
        {"30 days, then the end of the month", "30eom"},
        {"30 jours après la fin du mois", "eom30"},
        {"30 days after end of month", "eom30"},
        {"30 Tage nach Monatsende", "eom30"},
        {"30eom", "30eom"},
        {"eom30", "eom30"},
        {"fin de mois", "eom"},
        {"fin du mois suivant", "1m+eom"},
        {"end of next month", "1m+eom"},
        {"le 10 du mois suivant", "cut0+on10"},
        {"net 10 prox", "cut0+on10"},
        {"zum 15. des Folgemonats", "cut0+on15"},
        {"le 15", "on15"},
        {"vendredi", "fri"},
    };
    expect_readings(rows);
}

TEST(ParseTerms, discounts_in_three_languages) {
    const Row rows[] = {
        {"2/10, n/30", "2/10 net30"},
        {"2% 10 net 30", "2/10 net30"},
        {"2/10/30", "2/10 net30"},
        {"3/7 2/14 net 30", "3/7 2/14 net30"},
        {"2,5/10 net 30", "2.5/10 net30"},
        {"2% discount if paid within 10 days, otherwise net 30", "2/10 net30"},
        {"escompte 2 % sous 10 jours, 30 jours net", "2/10 net30"},
        {"30 jours net, escompte de 2 % à 8 jours", "2/8 net30"},
        {"14 Tage 2 % Skonto, 30 Tage netto", "2/14 net30"},
        {"14 Tage 2% Skonto, 30 Tage", "2/14 net30"},
        {"10 Tage 3% Skonto, 20 Tage 2% Skonto, 30 Tage netto", "3/10 2/20 net30"},
        {"bei Zahlung innerhalb von 14 Tagen 2% Skonto, sonst 30 Tage netto", "2/14 net30"},
        {"2% comptant, 30 jours net", "2/cash net30"},
        {"1/10 EOM", "1/eom10 net eom30"},
        {"2/10 EOM net 30", "2/eom10 net30 | 2/10eom net30"},
    };
    expect_readings(rows);
}

TEST(ParseTerms, splits_and_deposits) {
    const Row rows[] = {
        {"3x", "3x"},
        {"3 ×", "3x"},
        {"3 fois sans frais", "3x"},
        {"paiement en 3 fois", "3x"},
        {"3 mensualités", "3x"},
        {"in 3 Raten", "3x"},
        {"4x/14d", "4x/14d"},
        {"4 payments every 2 weeks", "4x/2w"},
        {"4 payments, 14 days apart", "4x/14d"},
        {"3 échéances tous les 30 jours", "3x/30d"},
        {"30/60/90 jours", "net30 3x/30d"},
        {"0/30/60", "3x/30d"},
        {"30/60 jours", "net30 2x/30d"},
        {"30%+2x", "30%+2x"},
        {"30%+3x/1m", "30%+3x"},
        {"30% a la commande, solde a 30 jours", "net30 30%@order+1x"},
        {"50% deposit, balance in 30 days", "net30 50%+1x"},
        {"acompte de 30 % à la commande, puis 3 mensualités", "30%@order+3x"},
        {"50% à la commande, 50% à la livraison", "net0@delivery 50%@order+1x"},
        {"30% upfront, balance in 3 monthly instalments", "30%@order+3x"},
        {"Anzahlung 20 %, Rest in 30 Tagen", "net30 20%+1x"},
        {"net30 3x", "net30 3x"},
        {"3x!last", "3x!last"},
    };
    expect_readings(rows);
}

TEST(ParseTerms, what_is_not_a_term_is_refused_with_the_byte_where_reading_stopped) {
    const auto code = [](ErrorCode error) { return std::to_string(static_cast<int>(error)); };
    const std::string missing = code(ErrorCode::missing);
    const std::string malformed = code(ErrorCode::malformed);
    const std::string out_of_range = code(ErrorCode::out_of_range);
    const std::string conflict = code(ErrorCode::conflict);
    EXPECT_EQ(readings(""), missing + "@0");
    EXPECT_EQ(readings("  "), missing + "@0");
    EXPECT_EQ(readings("2/10"), missing + "@4");
    EXPECT_EQ(readings("foo"), malformed + "@0");
    EXPECT_EQ(readings("30 jours toto"), malformed + "@9");
    EXPECT_EQ(readings("à 30 jours toto"), malformed + "@12");  // "à" is two bytes
    EXPECT_EQ(readings("net -30"), malformed + "@4");
    EXPECT_EQ(readings("net 30.5"), malformed + "@4");
    EXPECT_EQ(readings("30 jours +"), malformed + "@9");
    EXPECT_EQ(readings("net 3661"), out_of_range + "@4");
    EXPECT_EQ(readings("net 9999999999"), out_of_range + "@4");
    EXPECT_EQ(readings("121 mois"), out_of_range + "@0");
    EXPECT_EQ(readings("121x"), out_of_range + "@0");
    EXPECT_EQ(readings("0x"), out_of_range + "@0");
    EXPECT_EQ(readings("100/10 net 30"), out_of_range + "@0");
    EXPECT_EQ(readings("0/10 net 30"), out_of_range + "@0");
    EXPECT_EQ(readings("le 32"), out_of_range + "@3");
    EXPECT_EQ(readings("30 jours, 45 jours"), conflict + "@10");
    EXPECT_EQ(readings("2/40 net 30"), conflict + "@0");
    EXPECT_EQ(readings("2/10 3/20 net 30"), conflict + "@0");
    EXPECT_EQ(readings(std::string(201, '3')), code(ErrorCode::too_large) + "@200");
}

TEST(ParseTerms, one_portion_alone_is_a_plan_of_one_part) {
    const DueRule thirty{BaseDate::invoice, {{StepKind::add_days, 30, {}}}, Roll::none};
    const grammar::Portion alone[] = {{Share::basis_points(5'000), thirty}};
    const auto plan = grammar::plan_of(alone, Plan{});
    ASSERT_TRUE(plan.has_value());
    EXPECT_EQ(plan->plan, Plan{});
    EXPECT_EQ(plan->due, thirty);
}

TEST(ParseTerms, the_bounds_themselves_are_admitted) {
    for (const char* text : {"net0", "net3660", "120m", "120x", "4x/366d", "99.9999999/0 net0"}) {
        EXPECT_EQ(readings(text), text);
    }
}

}  // namespace
}  // namespace termwise
