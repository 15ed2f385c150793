#include "tests/vectors/not_computed.h"

#include <array>

namespace termwise::vectors {

std::span<const NotOurs> not_ours() {
    static constexpr NotOurs others[] = {
        {"read_payment_terms",
         "the due dates and words expected stand in an invoice file that the case names and does "
         "not bring; of the words it brings a digest only"},
    };
    return others;
}

std::span<const std::string_view> not_yet() {
    static constexpr std::string_view names[] = {
        // due_dates
        "due_dates_sequential",
        // discounts
        "cash_discount_unrounded",
        "cash_discount_percent",
        "cash_discount_saved",
        "early_payment_partial",
        "early_payment_needed_to_settle",
        // instalments
        "split_by_terms_cash_rounding",
        "split_by_terms_untaxed",
        "loan_schedule",
        "instalment_dates",
        "validate_ratio_divisor",
    };
    return names;
}

}  // namespace termwise::vectors
