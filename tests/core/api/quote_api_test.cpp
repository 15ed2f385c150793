#include "core/api/quote_api.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cstddef>

#include "core/money/decimal.h"
#include "core/terms/discount.h"
#include "core/terms/due_dates.h"
#include "core/terms/instalments.h"
#include "core/terms/parse_terms.h"
#include "tests/core/api/quote_cases.h"

namespace termwise {
namespace {

termwise_quote quote_of(std::string_view terms, std::int64_t minor_units, std::int32_t start_on) {
    termwise_quote quote{};
    std::copy(terms.begin(), terms.end(), std::begin(quote.terms));
    quote.minor_units = minor_units;
    quote.decimals = 2;
    quote.start_on = start_on;
    return quote;
}

/// "33.34 on 20260131, ..." and the discounts as "98.00 until 20260210"; or "problem 2 at 3".
std::string worked_out(termwise_quote quote) {
    const std::int32_t problem = termwise_quote_work_out(&quote);
    if (problem != termwise_quote_well) {
        return "problem " + std::to_string(problem) + " at " + std::to_string(quote.problem_at);
    }
    std::string text;
    for (std::int32_t i = 0; i < quote.part_count; ++i) {
        const termwise_quote_part& part = quote.parts[i];
        text += (text.empty() ? "" : ", ") + std::string{part.amount} + " on " +
                std::to_string(part.due_on) + (part.is_deposit != 0 ? " first" : "");
    }
    for (std::int32_t i = 0; i < quote.discount_count; ++i) {
        text += "; " + std::string{quote.discounts[i].amount} + " until " +
                std::to_string(quote.discounts[i].until) + ", " + quote.discounts[i].saved +
                " less, " + std::to_string(quote.discounts[i].days) + " days";
    }
    return text;
}

TEST(Quote, one_hundred_euros_in_three_from_the_end_of_January) {
    EXPECT_EQ(worked_out(quote_of("3x", 10'000, 20260131)),
              "33.34 on 20260131, 33.33 on 20260228, 33.33 on 20260331");
}

TEST(Quote, a_deposit_comes_at_once_and_the_parts_a_month_apart) {
    EXPECT_EQ(worked_out(quote_of("30%+2x", 10'000, 20260131)),
              "30.00 on 20260131 first, 35.00 on 20260228, 35.00 on 20260331");
}

TEST(Quote, two_percent_within_ten_days) {
    EXPECT_EQ(worked_out(quote_of("2/10 net30", 10'000, 20260131)),
              "100.00 on 20260302; 98.00 until 20260210, 2.00 less, 10 days");
}

TEST(Quote, a_credit_note_splits_like_an_invoice_and_bears_no_discount) {
    EXPECT_EQ(worked_out(quote_of("2/10 net30 3x", -10'000, 20260131)),
              "-33.34 on 20260302, -33.33 on 20260402, -33.33 on 20260502");
}

TEST(Quote, amounts_are_written_with_the_decimals_of_their_currency) {
    termwise_quote yen = quote_of("3x", 10'000, 20260131);
    yen.decimals = 0;
    EXPECT_EQ(worked_out(yen), "3334 on 20260131, 3333 on 20260228, 3333 on 20260331");
    termwise_quote dinars = quote_of("2x", 5, 20260131);
    dinars.decimals = 3;
    EXPECT_EQ(worked_out(dinars), "0.003 on 20260131, 0.002 on 20260228");
}

TEST(Quote, each_problem_has_its_number) {
    const auto start = [](std::int32_t day) { return worked_out(quote_of("3x", 1, day)); };
    const auto terms = [](std::string_view text) {
        return worked_out(quote_of(text, 10'000, 20260131));
    };
    EXPECT_EQ(terms(""), "problem 1 at 0");
    EXPECT_EQ(terms("30 jours"), "problem 2 at 2");
    EXPECT_EQ(terms("121x"), "problem 3 at 0");
    EXPECT_EQ(terms("2/40 net30"), "problem 4 at 10");
    EXPECT_EQ(terms("1d+1d+1d+1d+1d+1d+1d+1d+1d"), "problem 5 at 26");
    EXPECT_EQ(worked_out(quote_of("3x", 1'000'000'000'000'001, 20260131)), "problem 6 at 0");
    termwise_quote decimals = quote_of("3x", 1, 20260131);
    decimals.decimals = 5;
    EXPECT_EQ(worked_out(decimals), "problem 7 at 0");
    for (const std::int32_t day : {0, -1, 20260230, 20261301, 20260100, 2026013, 2147483647}) {
        EXPECT_EQ(start(day), "problem 8 at 0") << day;
    }
    EXPECT_EQ(start(18991231), "problem 9 at 0");
    EXPECT_EQ(start(22000101), "problem 9 at 0");
    EXPECT_EQ(terms("net30~f"), "problem 10 at 0");
    EXPECT_EQ(terms("2/10~mf net30"), "problem 10 at 0");
}

TEST(Quote, terms_may_fill_their_place_without_a_zero_behind) {
    termwise_quote quote = quote_of("", 1, 20260131);
    std::fill(std::begin(quote.terms), std::end(quote.terms), '3');
    EXPECT_EQ(worked_out(quote), "problem 5 at 200");
}

// The script of a page reads the struct by these offsets.
TEST(Quote, lies_in_memory_as_pages_expect_it) {
    EXPECT_EQ(offsetof(termwise_quote, decimals), 8U);
    EXPECT_EQ(offsetof(termwise_quote, start_on), 12U);
    EXPECT_EQ(offsetof(termwise_quote, terms), 16U);
    EXPECT_EQ(offsetof(termwise_quote, problem_at), 224U);
    EXPECT_EQ(offsetof(termwise_quote, part_count), 228U);
    EXPECT_EQ(offsetof(termwise_quote, discount_count), 232U);
    EXPECT_EQ(offsetof(termwise_quote, parts), 240U);
    EXPECT_EQ(sizeof(termwise_quote_part), 40U);
    EXPECT_EQ(offsetof(termwise_quote_part, amount), 16U);
    EXPECT_EQ(offsetof(termwise_quote, discounts), 240U + 121U * 40U);
    EXPECT_EQ(sizeof(termwise_quote_discount), 80U);
    EXPECT_EQ(offsetof(termwise_quote_discount, until), 24U);
    EXPECT_EQ(offsetof(termwise_quote_discount, amount), 32U);
    EXPECT_EQ(offsetof(termwise_quote_discount, saved), 56U);
}

std::int32_t digits_of(Date day) {
    return year_of(day) * 10'000 + static_cast<int>(month_of(day) * 100 + day_of(day));
}

void expect_parts_of_the_engine(const termwise_quote& quote, const Terms& terms, Date start) {
    const Money whole{quote.minor_units, Currency{"EUR"}};
    const std::vector<Instalment> parts = schedule(whole, terms, start, {});
    ASSERT_EQ(std::ssize(parts), quote.part_count);
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        ASSERT_EQ(quote.parts[i].minor_units, parts[i].amount.amount.minor_units());
        ASSERT_EQ(quote.parts[i].due_on, digits_of(parts[i].due_on));
        ASSERT_EQ(quote.parts[i].is_deposit, parts[i].is_deposit ? 1 : 0);
        ASSERT_EQ(quote.parts[i].amount,
                  fixed_point_text(quote.parts[i].minor_units, quote.decimals));
        ASSERT_TRUE(i == 0 || quote.parts[i - 1].due_on <= quote.parts[i].due_on);
        sum += quote.parts[i].minor_units;
    }
    ASSERT_EQ(sum, quote.minor_units);
}

void expect_discounts_of_the_engine(const termwise_quote& quote, const Terms& terms, Date start) {
    if (quote.minor_units <= 0) {
        ASSERT_EQ(quote.discount_count, 0);
        return;
    }
    const Money whole{quote.minor_units, Currency{"EUR"}};
    const DiscountCase given{.parts = {{whole, Share{}, Money::zero(whole.currency())}},
                             .vat = DiscountVat::never,
                             .days = all_on(start),
                             .due = due_on(terms.due, start, {})};
    const auto offers = discount_offers(terms, given, {});
    ASSERT_EQ(std::ssize(offers), quote.discount_count);
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const termwise_quote_discount& discount = quote.discounts[i];
        ASSERT_EQ(discount.minor_units, offers[i].payable.amount.minor_units());
        ASSERT_EQ(discount.saved_minor_units, offers[i].discount.amount.minor_units());
        ASSERT_EQ(discount.share_billionths, offers[i].share.billionths);
        ASSERT_EQ(discount.until, digits_of(offers[i].until));
        ASSERT_EQ(discount.amount, fixed_point_text(discount.minor_units, quote.decimals));
        ASSERT_EQ(discount.saved, fixed_point_text(discount.saved_minor_units, quote.decimals));
    }
}

TEST(Quote, has_the_schedule_of_the_engine) {
    QuoteCases cases{2};
    int well = 0;
    for (int i = 0; i < 5'000; ++i) {
        termwise_quote quote = cases.next();
        if (termwise_quote_work_out(&quote) != termwise_quote_well) continue;
        SCOPED_TRACE(quote.terms);
        const auto readings = parse_terms(quote.terms, "terms");
        ASSERT_TRUE(readings.has_value());
        ASSERT_EQ(readings->size(), 1U);
        const auto digits = static_cast<unsigned>(quote.start_on);
        const Date start =
            date_of(static_cast<int>(digits / 10'000), digits / 100 % 100, digits % 100);
        ASSERT_NO_FATAL_FAILURE(expect_parts_of_the_engine(quote, readings->front(), start));
        ASSERT_NO_FATAL_FAILURE(expect_discounts_of_the_engine(quote, readings->front(), start));
        ++well;
    }
    EXPECT_GT(well, 2'000);
}

}  // namespace
}  // namespace termwise
