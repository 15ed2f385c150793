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
    TERMWISE_QUOTE_TERMS_BYTES = 208,
    TERMWISE_QUOTE_PARTS = 121,
    TERMWISE_QUOTE_DISCOUNTS = 8,
};

/// What is wrong with a quote's input: the first problem found, and there are no others.
enum {
    TERMWISE_QUOTE_WELL = 0,
    TERMWISE_QUOTE_TERMS_MISSING = 1,        ///< No terms, or only discounts.
    TERMWISE_QUOTE_TERMS_MALFORMED = 2,      ///< Not the notation.
    TERMWISE_QUOTE_TERMS_OUT_OF_RANGE = 3,   ///< A count or share outside its bounds.
    TERMWISE_QUOTE_TERMS_CONFLICT = 4,       ///< Discounts out of order.
    TERMWISE_QUOTE_TERMS_TOO_LARGE = 5,      ///< More steps, discounts or bytes than there may be.
    TERMWISE_QUOTE_AMOUNT_OUT_OF_RANGE = 6,  ///< Beyond 10^15 minor units either side of zero.
    TERMWISE_QUOTE_DECIMALS_OUT_OF_RANGE = 7,  ///< Not 0 to 4.
    TERMWISE_QUOTE_NO_SUCH_DAY = 8,            ///< 20260230.
    TERMWISE_QUOTE_YEAR_OUT_OF_RANGE = 9,      ///< Not 1900 to 2199.
    TERMWISE_QUOTE_CALENDAR_NEEDED = 10,       ///< The terms move days off holidays ("~f").
};

/// A day and an amount. Days are written as the digits of ISO 8601: 20260131.
typedef struct termwise_quote_part {
    int64_t minor_units;
    int32_t due_on;
    int32_t is_deposit;  ///< 1 or 0.
    char amount[24];     ///< In major units, canonical: "33.34"; ends with a zero.
} termwise_quote_part;

/// What is to be paid by a day, included, instead of the whole.
typedef struct termwise_quote_discount {
    int64_t minor_units;        ///< Payable.
    int64_t saved_minor_units;  ///< Off the whole; `share` of it, rounded half up.
    int64_t share_billionths;   ///< 2 % is 20 000 000.
    int32_t until;
    int32_t days;     ///< From the start to `until`.
    char amount[24];  ///< Payable, as above.
    char saved[24];
} termwise_quote_discount;

typedef struct termwise_quote {
    // Input.
    int64_t minor_units;                     ///< The amount, VAT included; any sign.
    int32_t decimals;                        ///< Of its currency: 2 for EUR, 0 for JPY.
    int32_t start_on;                        ///< The day the terms count from.
    char terms[TERMWISE_QUOTE_TERMS_BYTES];  ///< Ends with a zero, or with the last byte.

    // Output, of which only the first counts where there is a problem.
    int32_t problem_at;  ///< Byte of the terms at which reading stopped.
    int32_t part_count;
    int32_t discount_count;
    int32_t reserved;
    termwise_quote_part parts[TERMWISE_QUOTE_PARTS];
    termwise_quote_discount discounts[TERMWISE_QUOTE_DISCOUNTS];
} termwise_quote;

/// Works out the output of `quote` from its input; returns one of the problems above. The parts sum
/// to the amount and their days never descend.
int32_t termwise_quote_work_out(termwise_quote* quote);

#ifdef __cplusplus
}
#endif
