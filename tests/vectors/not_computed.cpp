#include "tests/vectors/not_computed.h"

#include <array>

namespace termwise::vectors {

std::span<const NotOurs> not_ours() { return {}; }

std::span<const std::string_view> not_yet() {
    static constexpr std::string_view names[] = {
        // due_dates
        "due_dates_sequential",
        // schedules
        "periodic_schedule",
        // discounts
        "cash_discount_unrounded",
        "cash_discount_percent",
        "cash_discount_saved",
        "early_payment_partial",
        "early_payment_needed_to_settle",
        // instalments
        "split_by_terms_cash_rounding",
        "split_by_terms_untaxed",
        "amortise_equal_instalments",
        "period_rate",
        "loan_schedule",
        "amortise_fixed_payment",
        "instalment_dates",
        "annuity_payment",
        "annuity_after_rate_change",
        "balloon_balance",
        "amortise_fixed_principal",
        "amortise_equal_principal",
        "compound_monthly",
        "compound_effective",
        "payment_plan_simple_interest",
        "payment_plan_time_to_pay",
        "validate_ratio_divisor",
        // apr
        "apr_eu",
        // annuity
        "pmt",
        "pv",
        "fv",
        "rate",
        "nper",
        "ipmt",
        "ppmt",
        "irr",
        "npv",
        "convert_rate",
        "xirr",
        "xnpv",
        // einvoice_terms
        "read_payment_terms",
        "validate_skonto_text",
    };
    return names;
}

}  // namespace termwise::vectors
