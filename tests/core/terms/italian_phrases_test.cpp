// Terms of payment as merchants write them in Italian. What they mean was worked out by hand, from
// the words.

#include <gtest/gtest.h>

#include "tests/core/terms/meaning.h"

namespace termwise {
namespace {

TEST(ItalianPhrases, mean_what_a_merchant_means_by_them) {
    static constexpr Phrase phrases[] = {
        {"30 giorni", "net30"},
        {"30 gg", "net30"},
        {"Netto 30 giorni", "net30"},
        {"30 giorni data fattura", "net30"},
        {"60 gg d.f.", "net60"},
        {"Pagamento a 30 giorni dalla data della fattura", "net30"},
        {"Entro 30 giorni dal ricevimento della fattura", "net30@receipt"},
        {"A 30 giorni dalla consegna", "net30@delivery"},
        {"Bonifico bancario 30 giorni data fattura", "net30"},
        {"Ricevuta bancaria 60 giorni", "net60"},
        {"30 giorni fine mese", "30eom | eom30"},
        {"60 gg f.m.", "60eom | eom60"},
        {"60 giorni data fattura fine mese", "60eom | eom60"},
        {"Fine mese", "eom"},
        {"Fine mese successivo", "1m+eom"},
        {"30 giorni fine mese il 10", "30eom+on10 | eom30+on10"},
        {"Entro il 10 del mese successivo", "cut0+on10"},
        {"A vista", "cash"},
        {"Contanti", "cash"},
        {"Pagamento immediato", "cash"},
        {"A ricevimento fattura", "receipt"},
        {"Al ricevimento della fattura", "receipt"},
        {"Alla consegna", "delivery"},
        {"Contrassegno", "delivery"},
        {"Pagamento anticipato", "order"},
        {"All’ordine", "order"},
        {"2% entro 10 giorni, 30 giorni", "2/10 net30"},
        {"Sconto 2% per pagamento entro 10 giorni, altrimenti 30 giorni", "2/10 net30"},
        {"2% di sconto entro 10 giorni, netto a 30 giorni", "2/10 net30"},
        {"3 rate", "3x"},
        {"In tre rate mensili", "3x"},
        {"4 rate ogni 14 giorni", "4x/14d"},
        {"Ri.Ba. 30/60/90 gg", "net30 3x/30d"},
        {"30% all’ordine, saldo alla consegna", "net0@delivery 30%@order+1x"},
        {"Acconto del 30% all’ordine, saldo a 60 giorni", "net60 30%@order+1x"},
        {"50% all’ordine e 50% alla consegna", "net0@delivery 50%@order+1x"},
        {"30 giorni, giorno lavorativo successivo", "net30~f"},
        {"Entro il 31 dicembre 2026", "2026-12-31"},
        {"Sessanta (60) giorni", "net60"},
        {"Un mese", "1m"},
    };
    expect_meanings(phrases);
}

TEST(ItalianPhrases, that_are_not_understood_are_refused_where_reading_stopped) {
    static constexpr Phrase phrases[] = {
        {"10 giorni lavorativi", "no_rule@3"},
        {"Rimessa diretta", "missing@15"},
        {"30 giorni, 45 giorni", "conflict@11"},
    };
    expect_meanings(phrases);
}

}  // namespace
}  // namespace termwise
