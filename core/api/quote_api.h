#pragma once

// The quote: payment terms and an amount become a schedule. For a shop's page and for callers that
// want no more than that: plain C, no JSON, nothing allocated, one struct of memory that the caller
// owns. Compiled alone to JavaScript it is a few thousand bytes (tests/budgets.json).
//
// The terms are in the canonical notation, "30%+2x" (see core/quote/read_notation.h); what a
// merchant typed in words is turned into it by termwise_parse_terms of engine_api.h. Figures are
// those of the engine for an amount with its VAT: the same splits, dates and roundings.
//
//   "30%+2x", 100.00 EUR, 2026-01-31  ->  30.00 on 2026-01-31 (deposit), 35.00 on 2026-02-28 and
//                                         on 2026-03-31
//   "2/10 net30", the same            ->  100.00 on 2026-03-02; 98.00 until 2026-02-10

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

// How many a quote holds at most.
enum {
    termwise_quote_terms_bytes = 208,
    termwise_quote_parts = 121,
    termwise_quote_discounts = 8,
};

/// What is wrong with a quote's input: the first problem found, and there are no others.
enum {
    termwise_quote_well = 0,
    termwise_quote_terms_missing = 1,        ///< No terms, or only discounts.
    termwise_quote_terms_malformed = 2,      ///< Not the notation.
    termwise_quote_terms_out_of_range = 3,   ///< A count or share outside its bounds.
    termwise_quote_terms_conflict = 4,       ///< Discounts out of order.
    termwise_quote_terms_too_large = 5,      ///< More steps, discounts or bytes than there may be.
    termwise_quote_amount_out_of_range = 6,  ///< Beyond 10^15 minor units either side of zero.
    termwise_quote_decimals_out_of_range = 7,  ///< Not 0 to 4.
    termwise_quote_no_such_day = 8,            ///< 20260230.
    termwise_quote_year_out_of_range = 9,      ///< Not 1900 to 2199.
    termwise_quote_calendar_needed = 10,       ///< The terms move days off holidays ("~f").
};

/// A day and an amount. Days are written as the digits of ISO 8601: 20260131.
typedef struct {
    int64_t minor_units;
    int32_t due_on;
    int32_t is_deposit;  ///< 1 or 0.
    char amount[24];     ///< In major units, canonical: "33.34"; ends with a zero.
} termwise_quote_part;

/// What is to be paid by a day, included, instead of the whole.
typedef struct {
    int64_t minor_units;        ///< Payable.
    int64_t saved_minor_units;  ///< Off the whole; `share` of it, rounded half up.
    int64_t share_billionths;   ///< 2 % is 20 000 000.
    int32_t until;
    int32_t days;     ///< From the start to `until`.
    char amount[24];  ///< Payable, as above.
    char saved[24];
} termwise_quote_discount;

typedef struct {
    // Input.
    int64_t minor_units;                     ///< The amount, VAT included; any sign.
    int32_t decimals;                        ///< Of its currency: 2 for EUR, 0 for JPY.
    int32_t start_on;                        ///< The day the terms count from.
    char terms[termwise_quote_terms_bytes];  ///< Ends with a zero, or with the last byte.

    // Output, of which only the first counts where there is a problem.
    int32_t problem_at;  ///< Byte of the terms at which reading stopped.
    int32_t part_count;
    int32_t discount_count;
    int32_t reserved;
    termwise_quote_part parts[termwise_quote_parts];
    termwise_quote_discount discounts[termwise_quote_discounts];
} termwise_quote;

/// Works out the output of `quote` from its input; returns one of the problems above. The parts sum
/// to the amount and their days never descend.
int32_t termwise_quote_work_out(termwise_quote* quote);

#ifdef __cplusplus
}
#endif
