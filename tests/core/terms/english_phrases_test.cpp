// Terms of payment as merchants write them in English. What they mean was worked out by hand, from
// the words.

#include <gtest/gtest.h>

#include "tests/core/terms/meaning.h"

namespace termwise {
namespace {

TEST(EnglishPhrases, mean_what_a_merchant_means_by_them) {
    static constexpr Phrase phrases[] = {
        {"Net 30", "net30"},
        {"Net 30 days", "net30"},
        {"N/30", "net30"},
        {"Net 7", "net7"},
        {"30 days net", "net30"},
        {"30 days from invoice date", "net30"},
        {"30 days from the date of the invoice", "net30"},
        {"Payable within 30 days of the invoice date", "net30"},
        {"Payment due within 30 days of receipt of invoice", "net30@receipt"},
        {"Payment is due 14 days after receipt of goods", "net14@receipt"},
        {"Due on receipt", "receipt"},
        {"Due upon receipt", "receipt"},
        {"Payable upon receipt of invoice", "receipt"},
        {"Payment on delivery", "delivery"},
        {"Cash on delivery (COD)", "delivery"},
        {"COD", "delivery"},
        {"Cash with order", "order"},
        {"CWO", "order"},
        {"CIA", "order"},
        {"PIA", "order"},
        {"Cash in advance", "order"},
        {"Payment in advance", "order"},
        {"Immediate payment", "cash"},
        {"Due immediately", "cash"},
        {"Net cash", "cash"},
        {"EOM", "eom"},
        {"Net EOM", "eom"},
        {"End of month", "eom"},
        {"30 days EOM", "30eom | eom30"},
        {"Net 30 EOM", "30eom | eom30"},
        {"60 days end of month", "60eom | eom60"},
        {"Net 10 EOM", "10eom | eom10"},
        {"15 MFI", "cut0+on15"},
        {"15th MFI", "cut0+on15"},
        {"10 prox", "cut0+on10"},
        {"Net 10th prox", "cut0+on10"},
        {"10th of the following month", "cut0+on10"},
        {"20th of the month following invoice", "cut0+on20"},
        {"Due on the 15th of next month", "cut0+on15"},
        {"End of the following month", "1m+eom"},
        {"End of next month", "1m+eom"},
        {"30 days after the end of the month", "eom30"},
        {"30 days from end of month", "eom30"},
        {"Due on the 1st and 15th", "on1&15"},
        {"Next Friday", "fri"},
        {"Due by 31 December 2026", "2026-12-31"},
        {"Due December 31, 2026", "2026-12-31"},
        {"Payable on or before 2026-12-31", "2026-12-31"},
        {"1 month", "1m"},
        {"Two months from delivery", "2m@delivery"},
        {"Four weeks", "4w"},
        {"Net 30, next business day", "net30~f"},
        {"Net 30, or the preceding business day", "net30~p"},
        {"2/10 net 30", "2/10 net30"},
        {"2/10, n/30", "2/10 net30"},
        {"2% 10, net 30", "2/10 net30"},
        {"2% 10 days, net 30", "2/10 net30"},
        {"1/10 EOM", "1/eom10 net eom30"},
        {"2/10 ROG, n/30 ROG", "2/10@receipt net30@receipt"},
        {"3/7 2/14 net 30", "3/7 2/14 net30"},
        {"2% discount if paid within 10 days, otherwise net 30", "2/10 net30"},
        {"2 percent discount for payment within 10 days of the invoice date, net 30 days",
         "2/10 net30"},
        {"$50 off if paid within 10 days, net 30", "50.00USD/10 net30"},
        {"2% if paid 10 days before the due date, net 60", "2/10@duedate net60"},
        {"50% deposit, balance on delivery", "net0@delivery 50%+1x"},
        {"50% upfront, 50% on delivery", "net0@delivery 50%@order+1x"},
        {"30% with order, balance net 30", "net30 30%@order+1x"},
        {"3 monthly instalments", "3x"},
        {"4 equal payments every two weeks", "4x/2w"},
        {"6 monthly payments", "6x"},
        {"Net 30/60/90", "net30 3x/30d"},
        {"30/60/90 days", "net30 3x/30d"},
        {"30, 60 and 90 days", "net30 3x/30d"},
        {"Pay in 3", "3x"},
        {"Pay in 4 instalments", "4x"},
        {"30 days, cut-off the 25th", "cut25+30d"},
        {"30 days after the end of the period", "net30@period"},
        {"30 days after 31 December 2026", "net30@2026-12-31"},
        {"30 days, then the following Friday", "30d+fri"},
        {"Due 03/04/2027", "2027-04-03 | 2027-03-04"},
        {"Net 45 from order date", "net45@order"},
    };
    expect_meanings(phrases);
}

TEST(EnglishPhrases, that_are_not_understood_are_refused_where_reading_stopped) {
    static constexpr Phrase phrases[] = {
        {"One third down, balance in 2 monthly instalments", "malformed@4"},
        {"30 business days", "malformed@3"},
        {"Net thirty-ish", "malformed@11"},
        {"Net 30 or so", "malformed@10"},
        {"Net 30, net 60", "conflict@8"},
        {"Net 4000", "out_of_range@4"},
    };
    expect_meanings(phrases);
}

}  // namespace
}  // namespace termwise
