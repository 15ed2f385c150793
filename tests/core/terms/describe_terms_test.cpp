#include "core/terms/describe_terms.h"

#include <gtest/gtest.h>

#include "core/terms/parse_terms.h"
#include "tests/assets/shipped_texts.h"

namespace termwise {
namespace {

using Messages = std::vector<std::pair<std::string, std::string>>;

Texts english() {
    const Messages messages{
        {"terms.balance", "then the balance {due}"},
        {"terms.base.invoice", "the invoice date"},
        {"terms.base.receipt", "receipt"},
        {"terms.cadence.days", "{count, plural, one {one every day} other {one every # days}}"},
        {"terms.cadence.months",
         "{count, plural, one {one every month} other {one every # months}}"},
        {"terms.deposit", "{share} deposit {event}, {rest}"},
        {"terms.discount", "{share} discount if paid {window}"},
        {"terms.discounted", "{discounts}; otherwise {due}"},
        {"terms.first.add_days", "{count, plural, one {# day} other {# days}} after {base}"},
        {"terms.first.end_of_month", "the end of the month of {base}"},
        {"terms.first.next_month", "the month after {base}"},
        {"terms.later.months", "{count, plural, one {# month later} other {# months later}}"},
        {"terms.now.delivery", "on delivery"},
        {"terms.now.invoice", "on the invoice date"},
        {"terms.now.order", "with the order"},
        {"terms.now.receipt", "on receipt"},
        {"terms.parts",
         "{parts, plural, one {# payment} other {# instalments}}, {cadence}, the first {due}"},
        {"terms.parts_after",
         "then {parts, plural, one {# payment} other {# instalments}}, {cadence}, the first {due}"},
        {"terms.roll", "{due}, moved to a business day ({roll})"},
        {"terms.roll.following", "the next one"},
        {"terms.then.add_days", "then {count, plural, one {# day} other {# days}}"},
        {"terms.then.day_of_month", "then the next {day}th"},
        {"terms.then.end_of_month", "then the end of the month"},
        {"terms.then.pay_days", "then the first of the pay days {days}"},
        {"terms.then.weekday", "then the next {weekday}"},
        {"terms.weekday.5", "Friday"},
        {"terms.window.days", "within {count, plural, one {# day} other {# days}} of {base}"},
        {"terms.window.until", "no later than {due}"},
    };
    return {Locale{}, messages};
}

std::string words(std::string_view terms) {
    return described(parse_terms(terms, "terms").value().front(), english());
}

TEST(DescribeTerms, a_due_rule_reads_as_its_steps_in_order) {
    EXPECT_EQ(words("net30"), "30 days after the invoice date");
    EXPECT_EQ(words("net1@receipt"), "1 day after receipt");
    EXPECT_EQ(words("30eom"), "30 days after the invoice date, then the end of the month");
    EXPECT_EQ(words("eom30"), "the end of the month of the invoice date, then 30 days");
    EXPECT_EQ(words("cut0+on10"), "the month after the invoice date, then the next 10th");
    EXPECT_EQ(words("30eom+on10&25"),
              "30 days after the invoice date, then the end of the month, then the first of the "
              "pay days 10, 25");
    EXPECT_EQ(words("30d+fri~f"),
              "30 days after the invoice date, then the next Friday, moved to a business day (the "
              "next one)");
}

TEST(DescribeTerms, at_once_is_worded_by_its_event) {
    EXPECT_EQ(words("cash"), "on the invoice date");
    EXPECT_EQ(words("a reception"), "on receipt");
    EXPECT_EQ(words("net 0"), "on the invoice date");
}

TEST(DescribeTerms, discounts_come_before_what_is_due_otherwise) {
    EXPECT_EQ(words("2/10 net 30"),
              "2% discount if paid within 10 days of the invoice date; otherwise 30 days after the "
              "invoice date");
    EXPECT_EQ(words("2/cash net 30"),
              "2% discount if paid on the invoice date; otherwise 30 days after the invoice date");
    EXPECT_EQ(words("2/eom10 net 30"),
              "2% discount if paid no later than the end of the month of the invoice date, then 10 "
              "days; otherwise 30 days after the invoice date");
}

TEST(DescribeTerms, splits_tell_their_number_pace_and_beginning) {
    EXPECT_EQ(words("3x"), "3 instalments, one every month, the first on the invoice date");
    EXPECT_EQ(words("4x/14d"), "4 instalments, one every 14 days, the first on the invoice date");
    EXPECT_EQ(words("1x"), "on the invoice date");
    EXPECT_EQ(words("30%+2x"),
              "30% deposit on the invoice date, then 2 instalments, one every month, the first 1 "
              "month later");
    EXPECT_EQ(words("30% a la commande, solde a 30 jours"),
              "30% deposit with the order, then the balance 30 days after the invoice date");
    EXPECT_EQ(words("50% a la commande, solde a la livraison"),
              "50% deposit with the order, then the balance on delivery");
}

TEST(DescribeTerms, in_French_as_a_French_merchant_would_write_them) {
    const Texts french = shipped_texts("fr");
    const auto words_of = [&](std::string_view terms) {
        return described(parse_terms(terms, "terms").value().front(), french);
    };
    EXPECT_EQ(words_of("30 jours fin de mois"),
              "30 jours après la date de facture, puis fin de mois");
    EXPECT_EQ(words_of("3x"), "3 échéances, une par mois, la première à la date de facture");
    EXPECT_EQ(
        words_of("30 % à la commande, solde à 30 jours"),
        "acompte de 30\u00a0% à la commande, puis le solde 30 jours après la date de facture");
}

TEST(DescribeTerms, a_day_of_the_month_is_the_next_such_day) {
    const auto words_in = [](const char* tag, std::string_view terms) {
        const Texts texts = shipped_texts(tag);
        return described(parse_terms(terms, "terms").value().front(), texts);
    };
    EXPECT_EQ(words_in("en", "45eom+on10"),
              "45 days after the invoice date, then the end of the month, then the next 10th");
    EXPECT_EQ(words_in("en", "45eom+on22"),
              "45 days after the invoice date, then the end of the month, then the next 22nd");
    EXPECT_EQ(words_in("fr", "45eom+on10"),
              "45 jours après la date de facture, puis fin de mois, puis le 10 suivant");
    EXPECT_EQ(words_in("fr", "45eom+on1"),
              "45 jours après la date de facture, puis fin de mois, puis le 1er suivant");
    EXPECT_EQ(words_in("de", "45eom+on10"),
              "45 Tage nach Rechnungsdatum, dann zum Monatsende, dann am nächsten 10.");
}

TEST(DescribeTerms, in_German_as_a_German_merchant_would_write_them) {
    const Texts german = shipped_texts("de");
    const auto words_of = [&](std::string_view terms) {
        return described(parse_terms(terms, "terms").value().front(), german);
    };
    EXPECT_EQ(words_of("30 Tage netto"), "30 Tage nach Rechnungsdatum");
    EXPECT_EQ(words_of("2/10 net 30"),
              "2\u00a0% Skonto bei Zahlung innerhalb von 10 Tagen nach Rechnungsdatum; sonst 30 "
              "Tage nach Rechnungsdatum");
    EXPECT_EQ(words_of("30eom+on10"),
              "30 Tage nach Rechnungsdatum, dann zum Monatsende, dann am nächsten 10.");
    EXPECT_EQ(words_of("3x"), "3 Raten, monatlich eine, die erste am Rechnungsdatum");
}

TEST(DescribeTerms, in_Spanish_as_a_Spanish_merchant_would_write_them) {
    const Texts spanish = shipped_texts("es");
    const auto words_of = [&](std::string_view terms) {
        return described(parse_terms(terms, "terms").value().front(), spanish);
    };
    EXPECT_EQ(words_of("30 días"), "30 días desde la fecha de factura");
    EXPECT_EQ(words_of("2/10 net 30"),
              "descuento del 2\u00a0% si se paga en un plazo de 10 días desde la fecha de factura; "
              "si no, 30 días desde la fecha de factura");
    EXPECT_EQ(words_of("45 días fin de mes, el 10"),
              "45 días desde la fecha de factura, luego a fin de mes, luego el siguiente día 10");
    EXPECT_EQ(words_of("3x"), "3 plazos, uno al mes, el primero, en la fecha de factura");
    EXPECT_EQ(words_of("El 31 de diciembre de 2026"), "el 31\u00A0de\u00A0diciembre de 2026");
}

TEST(DescribeTerms, in_Italian_as_an_Italian_merchant_would_write_them) {
    const Texts italian = shipped_texts("it");
    const auto words_of = [&](std::string_view terms) {
        return described(parse_terms(terms, "terms").value().front(), italian);
    };
    EXPECT_EQ(words_of("30 giorni data fattura"), "30 giorni da data fattura");
    EXPECT_EQ(words_of("2/10 net 30"),
              "sconto 2% per pagamento entro 10 giorni da data fattura; altrimenti 30 giorni da "
              "data fattura");
    EXPECT_EQ(words_of("45 giorni fine mese il 10"),
              "45 giorni da data fattura, poi fine mese, poi il giorno 10 successivo");
    EXPECT_EQ(words_of("30d+fri"),
              "30 giorni da data fattura, poi il giorno di venerdì successivo");
    EXPECT_EQ(words_of("3x"), "3 rate, una al mese, la prima alla data fattura");
    EXPECT_EQ(words_of("30% all’ordine, saldo alla consegna"),
              "acconto 30% all’ordine, poi il saldo alla consegna");
}

TEST(DescribeTerms, in_Dutch_as_a_Dutch_merchant_would_write_them) {
    const Texts dutch = shipped_texts("nl");
    const auto words_of = [&](std::string_view terms) {
        return described(parse_terms(terms, "terms").value().front(), dutch);
    };
    EXPECT_EQ(words_of("30 dagen netto"), "30 dagen na de factuurdatum");
    EXPECT_EQ(
        words_of("2/10 net 30"),
        "2% betalingskorting bij betaling binnen 10 dagen na de factuurdatum; anders 30 dagen "
        "na de factuurdatum");
    EXPECT_EQ(words_of("45eom+on10"),
              "45 dagen na de factuurdatum, dan einde maand, dan op de volgende 10e");
    EXPECT_EQ(words_of("3x"), "3 termijnen, elke maand één, de eerste op de factuurdatum");
    EXPECT_EQ(words_of("30% aanbetaling bij bestelling, restant bij levering"),
              "30% aanbetaling bij bestelling, dan het saldo bij levering");
}

TEST(DescribeTerms, a_window_that_is_rolled_says_so) {
    const Texts texts = shipped_texts("en");
    const auto words_of = [&](std::string_view terms) {
        return described(parse_terms(terms, "terms").value().front(), texts);
    };
    EXPECT_EQ(words_of("2/10~f net30"),
              "2% discount if paid no later than 10 days after the invoice date, moved to a "
              "business day (the next one); otherwise 30 days after the invoice date");
    EXPECT_EQ(words_of("2/cash~f net30"),
              "2% discount if paid no later than on the invoice date, moved to a business day (the "
              "next one); otherwise 30 days after the invoice date");
    EXPECT_EQ(words_of("2/0@duedate net30"),
              "2% discount if paid by the due date; otherwise 30 days after the invoice date");
}

/// Every notation a step, a split or a roll can bring, so that no word is missing.
TEST(DescribeTerms, no_language_lacks_a_word_for_any_terms) {
    for (const char* tag : shipped_languages) {
        const Texts texts = shipped_texts(tag);
        for (const char* terms : {"2w+eom+on15~f",
                                  "1m+2w+on10&25~mf",
                                  "on15+fri~p",
                                  "on1&15+cut20~mp",
                                  "sun+1m~near",
                                  "cut20+cut0~mfh",
                                  "cut0+30d",
                                  "eom30",
                                  "cash",
                                  "receipt",
                                  "delivery",
                                  "order",
                                  "2/10 1/eom net30",
                                  "3x/2d",
                                  "3x/2w",
                                  "20%@delivery+3x/5d",
                                  "20%+1x/5w",
                                  "20%+1x/5m",
                                  "2/mon net 30eom",
                                  "net30@order",
                                  "net30@delivery",
                                  "net30@receipt",
                                  "2/0@duedate net30",
                                  "2/duedate~p net60",
                                  "2/cash~f net30",
                                  "2/10~f net30"}) {
            const std::string text = described(parse_terms(terms, "").value().front(), texts);
            EXPECT_EQ(text.find("terms."), std::string::npos) << text;
            EXPECT_EQ(text.find('{'), std::string::npos) << text;
        }
    }
}

}  // namespace
}  // namespace termwise
