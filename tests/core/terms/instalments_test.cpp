#include "core/terms/instalments.h"

#include <gtest/gtest.h>

#include <random>

#include "core/terms/parse_terms.h"
#include "tests/core/money/euros.h"
#include "tests/core/terms/meaning.h"
#include "tests/core/time/iso_day.h"

namespace termwise {
namespace {

std::string plan(std::int64_t total, std::string_view terms, std::string_view base) {
    std::string text;
    for (const Instalment& part : schedule(euros(total), first_reading(terms), day(base), {})) {
        text += (text.empty() ? "" : ", ") + iso_text(part.due_on) + " " +
                decimal_text(part.amount.amount) + (part.is_deposit ? " deposit" : "");
    }
    return text;
}

TEST(Instalments, a_hundred_in_three_is_33_34_and_twice_33_33) {
    EXPECT_EQ(plan(10'000, "3x", "2026-01-15"),
              "2026-01-15 33.34, 2026-02-15 33.33, 2026-03-15 33.33");
    EXPECT_EQ(plan(10'000, "3x!last", "2026-01-15"),
              "2026-01-15 33.33, 2026-02-15 33.33, 2026-03-15 33.34");
}

TEST(Instalments, the_day_of_the_first_is_kept_through_short_months) {
    EXPECT_EQ(plan(30'000, "3x", "2026-01-31"),
              "2026-01-31 100.00, 2026-02-28 100.00, 2026-03-31 100.00");
}

TEST(Instalments, four_parts_a_fortnight_apart) {
    EXPECT_EQ(plan(40'000, "4x/14d", "2026-11-22"),
              "2026-11-22 100.00, 2026-12-06 100.00, 2026-12-20 100.00, 2027-01-03 100.00");
    EXPECT_EQ(plan(40'000, "4x/14d", "2026-11-22"), plan(40'000, "4x/2w", "2026-11-22"));
}

TEST(Instalments, after_a_deposit_the_parts_begin_one_cadence_later) {
    EXPECT_EQ(plan(10'000, "30%+2x", "2026-01-31"),
              "2026-01-31 30.00 deposit, 2026-02-28 35.00, 2026-03-31 35.00");
}

TEST(Instalments, a_balance_with_its_own_term_falls_due_then) {
    EXPECT_EQ(plan(10'000, "30% a la commande, solde a 30 jours", "2026-01-15"),
              "2026-01-15 30.00 deposit, 2026-02-14 70.00");
}

TEST(Instalments, thirty_sixty_ninety_days) {
    EXPECT_EQ(plan(9'000, "30/60/90 jours", "2026-01-01"),
              "2026-01-31 30.00, 2026-03-02 30.00, 2026-04-01 30.00");
}

TEST(Instalments, without_a_plan_the_whole_is_due_at_once) {
    EXPECT_EQ(plan(12'345, "30 jours puis fin de mois", "2025-01-31"), "2025-03-31 123.45");
}

TEST(Instalments, a_deposit_paid_with_the_order_has_the_day_of_the_order) {
    const auto parts = schedule(euros(10'000), first_reading("30%@order+1x"), day("2026-02-01"), {},
                                day("2026-01-10"));
    EXPECT_EQ(parts[0].due_on, day("2026-01-10"));
    EXPECT_EQ(parts[1].due_on, day("2026-03-01"));
}

TEST(Instalments, each_part_tells_its_amount_and_its_day) {
    const auto parts = schedule(euros(10'000), first_reading("3x"), day("2026-01-31"), {});
    const Why& why = parts[1].amount.why;
    EXPECT_EQ(why.rule, "why.instalment.part");
    ASSERT_EQ(why.parts.size(), 1U);
    EXPECT_EQ(why.parts[0], (Why{"why.instalment.later_months",
                                 {{"count", WhyKind::number, "1"},
                                  {"from", WhyKind::date, "2026-01-31"},
                                  {"result", WhyKind::date, "2026-02-28"}},
                                 {},
                                 {}}));
}

TEST(Instalments, whatever_the_plan_the_parts_are_the_whole_and_their_days_ascend) {
    HolidayCalendar weekends;
    weekends.weekend[0] = weekends.weekend[6] = true;
    const Date start = day("2026-01-01");
    for (const char* text : {"3x", "7x/3d", "12.5%+11x/1w", "99.99%+2x!first", "net45 5x!last",
                             "net1~p 120x/1d", "30eom~mp 4x", "receipt~f 10%@order+9x/2m"}) {
        const Terms terms = first_reading(text);
        for (int i = 0; i < 300; ++i) {
            const Money total = euros((i - 100) * 1'237);
            Money sum = euros(0);
            Date before = day("2000-01-01");
            for (const auto& part :
                 schedule(total, terms, start + std::chrono::days{i}, weekends)) {
                sum += part.amount.amount;
                ASSERT_GE(part.due_on, before);
                before = part.due_on;
            }
            ASSERT_EQ(sum, total);
            ASSERT_EQ(last_due_on(terms, start + std::chrono::days{i}, weekends), before);
        }
    }
}

TEST(VatSplit, every_instalment_bears_its_share_of_every_rate) {
    const std::vector<TaxedPart> parts{{euros(2'000), Share::basis_points(2000), euros(400)},
                                       {euros(3'412), Share::basis_points(550), euros(188)}};
    const std::vector<Money> amounts{euros(3'000), euros(3'000)};
    const std::vector<TaxedPart> half{{euros(1'000), Share::basis_points(2000), euros(200)},
                                      {euros(1'706), Share::basis_points(550), euros(94)}};
    EXPECT_EQ(vat_split(amounts, parts), (std::vector<std::vector<TaxedPart>>{half, half}));
}

/// Checks both sums, and that no cell has another sign than the whole when `one_sign`.
void expect_sums(std::span<const Money> amounts, std::span<const TaxedPart> parts, bool one_sign) {
    const auto split = vat_split(amounts, parts);
    ASSERT_EQ(split.size(), amounts.size());
    std::vector<Money> net(parts.size(), euros(0));
    std::vector<Money> vat(parts.size(), euros(0));
    for (std::size_t i = 0; i < split.size(); ++i) {
        Money row = euros(0);
        for (std::size_t j = 0; j < parts.size(); ++j) {
            row += split[i][j].net + split[i][j].vat;
            net[j] += split[i][j].net;
            vat[j] += split[i][j].vat;
            if (one_sign) {
                ASSERT_GE(split[i][j].net, euros(0));
                ASSERT_GE(split[i][j].vat, euros(0));
            }
        }
        ASSERT_EQ(row, amounts[i]);
    }
    for (std::size_t j = 0; j < parts.size(); ++j) {
        ASSERT_EQ(net[j], parts[j].net);
        ASSERT_EQ(vat[j], parts[j].vat);
    }
}

TEST(VatSplit, instalments_and_rates_both_sum_to_the_cent_on_any_invoice) {
    std::mt19937 random{11};
    const auto below = [&](int bound) {
        return std::uniform_int_distribution<int>{0, bound - 1}(random);
    };
    for (int i = 0; i < 3'000; ++i) {
        const bool one_sign = below(3) > 0;
        std::vector<TaxedPart> parts;
        Money total = euros(0);
        for (int j = 0; j <= below(4); ++j) {
            const std::int64_t net = below(3) == 0 ? below(9) : below(1'000'000);
            const std::int64_t sign = one_sign || below(2) == 0 ? 1 : -1;
            parts.push_back(
                {euros(sign * net), Share::basis_points(2000), euros(sign * (net / 5))});
            total += parts.back().net + parts.back().vat;
        }
        expect_sums(equal_parts(total, 1 + below(12), Remainder::spread_first), parts, one_sign);
    }
}

}  // namespace
}  // namespace termwise
