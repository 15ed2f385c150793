// Terms of payment as merchants write them in Italian. What they mean was worked out by hand, from
// the words.

#include <gtest/gtest.h>

#include "tests/core/terms/meaning.h"

namespace termwise {
namespace {

TEST(ItalianPhrases, mean_what_a_merchant_means_by_them) {
    static constexpr Phrase phrases[] = {
        {"30 giorni", "net30"},
        {"il 10 e il 25 del mese", "on10&25"},
        {"30 gg d.f.f.m.", "30eom | eom30"},
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
        {"Tre settimane", "3w"},
        {"Quarantacinque giorni", "net45"},
        {"Venticinque giorni dalla consegna", "net25@delivery"},
        {"Trentacinque giorni", "net35"},
        {"Nei 30 giorni successivi alla consegna", "net30@delivery"},
        {"30 giorni dalla fine del periodo di fatturazione", "net30@period"},
        {"Ultimo giorno del mese", "eom"},
        {"Il 15 di ogni mese", "on15"},
        {"30 giorni, giorno lavorativo precedente", "net30~p"},
        {"30 giorni, poi il venerdì successivo", "30d+fri"},
        {"30 giorni, quindi il prossimo lunedì", "30d+mon"},
        {"2% entro 10 giorni prima della scadenza, 60 giorni", "2/10@duedate net60"},
        {"30 giorni senza sconto", "net30"},
        {"50 EUR di sconto entro 10 giorni, 30 giorni", "50.00EUR/10 net30"},
        {"6 rate uguali senza interessi", "6x"},
        {"4 rate settimanali", "4x/1w"},
        {"Anticipo del 30%, saldo a 30 giorni", "net30 30%+1x"},
        {"Pagamento in anticipo", "order"},
        {"30, 60 e 90 giorni", "net30 3x/30d"},
        {"Entro il 1° marzo 2027", "2027-03-01"},
        {"Scadenza 15 gennaio 2027", "2027-01-15"},
    };
    expect_meanings(phrases);
}

TEST(ItalianPhrases, that_are_not_understood_are_refused_where_reading_stopped) {
    static constexpr Phrase phrases[] = {
        {"10 giorni lavorativi", "no_rule@3"},
        {"1 giorno lavorativo successivo alla consegna", "no_rule@2"},
        {"Rimessa diretta", "missing@15"},
        {"Due settimane", "malformed@4"},  // "Due" is English before it is two.
        {"30 giorni, 45 giorni", "conflict@11"},
    };
    expect_meanings(phrases);
}

}  // namespace
}  // namespace termwise
