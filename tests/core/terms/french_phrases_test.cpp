// Terms of payment as merchants write them in French. What they mean was worked out by hand, from
// the words.

#include <gtest/gtest.h>

#include "tests/core/terms/meaning.h"

namespace termwise {
namespace {

TEST(FrenchPhrases, mean_what_a_merchant_means_by_them) {
    static constexpr Phrase phrases[] = {
        {"30 jours", "net30"},
        {"30 jours nets", "net30"},
        {"60 jours nets", "net60"},
        {"Paiement à 30 jours", "net30"},
        {"Règlement à 30 jours date de facture", "net30"},
        {"Paiement à 45 jours à compter de la date d'émission de la facture", "net45"},
        {"Payable à 30 jours à réception de facture", "net30@receipt"},
        {"Paiement à réception de facture", "receipt"},
        {"À réception", "receipt"},
        {"Comptant", "cash"},
        {"Paiement comptant à la livraison", "delivery"},
        {"Paiement comptant à la commande", "order"},
        {"Paiement d'avance", "order"},
        {"Payable d'avance à la commande", "order"},
        {"Contre remboursement", "delivery"},
        {"30 jours fin de mois", "30eom | eom30"},
        {"45 jours fin de mois", "45eom | eom45"},
        {"60 jours fin de mois", "60eom | eom60"},
        {"45 jours fin de mois le 10", "45eom+on10 | eom45+on10"},
        {"30 jours fin de mois le 15", "30eom+on15 | eom30+on15"},
        {"30 jours, fin de mois, le 10 du mois suivant", "30eom+cut0+on10 | eom30+cut0+on10"},
        {"Fin de mois + 30 jours", "eom30"},
        {"Fin de mois 45 jours", "eom45"},
        {"45 jours à compter de la fin du mois", "eom45"},
        {"30 jours après la fin du mois de facturation", "eom30"},
        {"Fin de mois", "eom"},
        {"Fin du mois de livraison", "eom@delivery"},
        {"30 jours fin de mois de livraison", "30eom@delivery | eom30@delivery"},
        {"Fin du mois suivant", "1m+eom"},
        {"Fin de mois suivant la livraison", "1m+eom@delivery"},
        {"Le 10 du mois suivant", "cut0+on10"},
        {"Le 15 du mois suivant la livraison", "cut0+on15@delivery"},
        {"Au plus tard le 31 décembre 2026", "2026-12-31"},
        {"Échéance : 15/01/2027", "2027-01-15"},
        {"Payable le 15.01.2027", "2027-01-15"},
        {"Payable avant le 1er mars 2027", "2027-03-01"},
        {"1 mois", "1m"},
        {"Deux mois fin de mois", "2m+eom | eom+2m"},
        {"2 semaines", "2w"},
        {"Sous huitaine", "net8"},
        {"Sous quinzaine", "net15"},
        {"Sous 8 jours", "net8"},
        {"Dans un délai de trente jours à compter de la réception des marchandises",
         "net30@receipt"},
        {"Soixante (60) jours date de facture", "net60"},
        {"30 jours, reporté au jour ouvré suivant", "net30~f"},
        {"30 jours, avancé au jour ouvré précédent", "net30~p"},
        {"2 % d'escompte sous 10 jours, net à 30 jours", "2/10 net30"},
        {"Escompte de 2 % pour paiement sous 8 jours, sinon 30 jours fin de mois",
         "2/8 net 30eom | 2/8 net eom30"},
        {"30 jours net, escompte 1,5 % si paiement comptant", "1.5/cash net30"},
        {"3 % à 8 jours, 2 % à 15 jours, 30 jours net", "3/8 2/15 net30"},
        {"2 % sous 10 jours à réception de facture, 45 jours net", "2/10@receipt net45"},
        {"50 € d'escompte sous 10 jours, 30 jours net", "50.00EUR/10 net30"},
        {"2 % d'escompte si paiement 10 jours avant l'échéance, 60 jours date de facture",
         "2/10@duedate net60"},
        {"Pas d'escompte pour paiement anticipé, 30 jours", "net30"},
        {"30 % à la commande, solde à 30 jours", "net30 30%@order+1x"},
        {"30 % à la commande, le solde à la livraison", "net0@delivery 30%@order+1x"},
        {"Acompte de 40 % à la commande, solde à réception de facture",
         "net0@receipt 40%@order+1x"},
        {"50 % d'acompte, solde à 30 jours fin de mois", "30eom 50%+1x | eom30 50%+1x"},
        {"3 fois sans frais", "3x"},
        {"En 3 fois", "3x"},
        {"4 mensualités", "4x"},
        {"10 mensualités le 5 de chaque mois", "on5 10x"},
        {"3 échéances à 30, 60 et 90 jours", "net30 3x/30d"},
        {"30/60/90 jours", "net30 3x/30d"},
        {"30, 60, 90 jours", "net30 3x/30d"},
        {"30 jours fin de mois, arrêté le 25", "cut25+30d+eom | cut25+eom+30d"},
        {"Le 10 et le 25", "on10&25"},
        {"30 jours, puis le vendredi suivant", "30d+fri"},
        {"30 jours date de commande", "net30@order"},
        {"30 jours fin de période", "net30@period"},
        {"30 jours après le 31/12/2026", "net30@2026-12-31"},
        {"Échéance au 03/04/2027", "2027-04-03 | 2027-03-04"},
    };
    expect_meanings(phrases);
}

TEST(FrenchPhrases, that_are_not_understood_are_refused_where_reading_stopped) {
    static constexpr Phrase phrases[] = {
        {"30 jours ouvrés", "malformed@9"},
        {"30 jours fin de décade", "malformed@9"},
        {"30/60/90 jours fin de mois", "conflict@15"},
        {"Un tiers à la commande, le reste à 30 jours", "malformed@3"},
        {"30 jours voire 60", "malformed@9"},
        {"30 jours, 45 jours", "conflict@10"},
        {"le 32", "out_of_range@3"},
    };
    expect_meanings(phrases);
}

}  // namespace
}  // namespace termwise
