// Terms of payment as merchants write them in Dutch. What they mean was worked out by hand, from
// the words.

#include <gtest/gtest.h>

#include "tests/core/terms/meaning.h"

namespace termwise {
namespace {

TEST(DutchPhrases, mean_what_a_merchant_means_by_them) {
    static constexpr Phrase phrases[] = {
        {"30 dagen netto", "net30"},
        {"op de 10e en op de 25e van de maand", "on10&25"},
        {"Netto 30 dagen", "net30"},
        {"Betaling binnen 30 dagen", "net30"},
        {"Te betalen binnen 14 dagen na factuurdatum", "net14"},
        {"Betalingstermijn: 30 dagen", "net30"},
        {"Betalingstermijn 30 dagen netto vanaf factuurdatum", "net30"},
        {"Binnen dertig dagen na ontvangst van de factuur", "net30@receipt"},
        {"14 dagen na ontvangst factuur", "net14@receipt"},
        {"30 dagen na levering", "net30@delivery"},
        {"Direct te betalen", "cash"},
        {"Contant", "cash"},
        {"Contante betaling", "cash"},
        {"Onmiddellijk betaalbaar", "cash"},
        {"Bij ontvangst van de factuur", "receipt"},
        {"bij ontvangst", "receipt"},
        {"Betaling bij levering", "delivery"},
        {"Rembours", "delivery"},
        {"Vooruitbetaling", "order"},
        {"Vooraf te betalen", "order"},
        {"Betaling bij bestelling", "order"},
        {"30 dagen einde maand", "30eom | eom30"},
        {"45 dagen einde van de maand", "45eom | eom45"},
        {"Einde maand", "eom"},
        {"Laatste dag van de maand", "eom"},
        {"30 dagen na einde maand", "eom30"},
        {"Einde volgende maand", "1m+eom"},
        {"Einde van de volgende maand", "1m+eom"},
        {"Op de 15e van de volgende maand", "cut0+on15"},
        {"Uiterlijk op de 10e van de volgende maand", "cut0+on10"},
        {"Uiterlijk op 31-12-2026", "2026-12-31"},
        {"Vervaldatum 15 maart 2027", "2027-03-15"},
        {"uiterlijk 1 mei 2027", "2027-05-01"},
        {"Uiterlijk de 1e mei 2027", "2027-05-01"},
        {"Een maand", "1m"},
        {"Eén maand na factuurdatum", "1m"},
        {"Binnen twee weken", "2w"},
        {"30 dagen, volgende werkdag", "net30~f"},
        {"30 dagen, eerstvolgende werkdag", "net30~f"},
        {"30 dagen, vorige werkdag", "net30~p"},
        {"2% korting binnen 10 dagen, 30 dagen netto", "2/10 net30"},
        {"10 dagen 2% korting, 30 dagen netto", "2/10 net30"},
        {"2% betalingskorting bij betaling binnen 10 dagen, anders 30 dagen netto", "2/10 net30"},
        {"2% binnen 10 dagen, 30 dagen netto", "2/10 net30"},
        {"14 dagen 2%, 30 dagen netto", "2/14 net30"},
        {"Zonder korting, 30 dagen netto", "net30"},
        {"Geen betalingskorting, 30 dagen", "net30"},
        {"50 EUR korting binnen 10 dagen, 30 dagen netto", "50.00EUR/10 net30"},
        {"30% aanbetaling, rest binnen 30 dagen", "net30 30%+1x"},
        {"30% aanbetaling bij bestelling, restant 30 dagen netto", "net30 30%@order+1x"},
        {"30% voorschot, saldo bij levering", "net0@delivery 30%+1x"},
        {"50% bij bestelling, 50% bij levering", "net0@delivery 50%@order+1x"},
        {"In 3 termijnen", "3x"},
        {"3 maandelijkse termijnen", "3x"},
        {"In 6 gelijke maandelijkse termijnen", "6x"},
        {"4 termijnen om de 14 dagen", "4x/14d"},
        {"4 termijnen, elke 14 dagen", "4x/14d"},
        {"30, 60 en 90 dagen", "net30 3x/30d"},
        {"30/60/90 dagen", "net30 3x/30d"},
        {"30 dagen na einde factuurperiode", "net30@period"},
        {"Op de 15e van de maand", "on15"},
        {"Op de 5e van elke maand", "on5"},
        {"2% korting 10 dagen voor vervaldatum, 60 dagen netto", "2/10@duedate net60"},
        {"in drie keer", "3x"},
        {"3 keer renteloos", "3x"},
        {"60 dagen, per automatische incasso", "net60"},
        {"een week na levering", "1w@delivery"},
        {"30 dagen, dan op de volgende vrijdag", "30d+fri"},
    };
    expect_meanings(phrases);
}

TEST(DutchPhrases, that_are_not_understood_are_refused_where_reading_stopped) {
    static constexpr Phrase phrases[] = {
        {"10 werkdagen", "no_rule@3"},
        {"Binnen 10 werkdagen", "no_rule@10"},
        {"Volgens afspraak", "malformed@0"},
        {"30 dagen, 45 dagen", "conflict@10"},
    };
    expect_meanings(phrases);
}

}  // namespace
}  // namespace termwise
