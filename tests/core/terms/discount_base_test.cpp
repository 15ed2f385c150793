// What a discount is of, from which day its window counts, and discounts of an agreed amount.

#include <gtest/gtest.h>

#include "core/terms/discount.h"
#include "core/terms/parse_terms.h"
#include "tests/core/money/euros.h"

namespace termwise {
namespace {

constexpr auto follows = DiscountVat::reduced_on_payment;

/// 1 000.00 and 20 % VAT, issued 2026-01-01, due 2026-01-31.
DiscountCase thousand(DiscountVat vat) {
    DiscountCase given;
    given.parts = {{euros(100'000), Share::basis_points(2'000), euros(20'000)}};
    given.vat = vat;
    given.days = all_on(date_of(2026, 1, 1));
    given.due = date_of(2026, 1, 31);
    return given;
}

DiscountOffer offer(std::string_view terms, const DiscountCase& given) {
    return discount_offers(parse_terms(terms, "").value().front(), given, {}).front();
}

TEST(DiscountBase, two_percent_with_or_without_the_VAT) {
    DiscountCase given = thousand(follows);
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(2'400));
    // 20.00 off, of which 20 / 1.2 x 0.2 = 3.33 is VAT.
    given.base = DiscountBase::net;
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(2'000));
    EXPECT_EQ(offer("2/10 net30", given).vat_change.amount, euros(333));
    // Of the amount with VAT, while the VAT stays: 24.00 off, none of it VAT.
    given = thousand(DiscountVat::never);
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(2'000));
    given.base = DiscountBase::gross;
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(2'400));
    EXPECT_EQ(offer("2/10 net30", given).vat_change.amount, euros(0));
}

TEST(DiscountBase, freight_is_spared_where_the_terms_say_so) {
    // 100.00 of the 1 000.00 are freight: 2 % of 900.00 + 180.00 = 21.60.
    DiscountCase given = thousand(follows);
    given.freight = {euros(10'000)};
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(2'400));
    given.base = DiscountBase::goods;
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(2'160));
    given.base = DiscountBase::goods_net;
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(1'800));
    // Without freight there is nothing to spare: 2 % of 1 000.00.
    given.freight.clear();
    EXPECT_EQ(offer("2/10 net30", given).discount.amount, euros(2'000));
}

TEST(DiscountBase, an_agreed_amount_is_spread_over_the_rates_by_what_each_is_of_the_whole) {
    // 240.00 at 20 % and 60.00 at no VAT: 12.00 and 3.00 of 15.00; 12 / 1.2 x 0.2 = 2.00 VAT.
    DiscountCase given = thousand(follows);
    given.parts = {{euros(20'000), Share::basis_points(2'000), euros(4'000)},
                   {euros(6'000), Share{}, euros(0)}};
    const DiscountOffer fixed = offer("15.00EUR/10 net30", given);
    EXPECT_EQ(fixed.discount.amount, euros(1'500));
    EXPECT_EQ(fixed.vat_change.amount, euros(200));
    EXPECT_EQ(fixed.payable.amount, euros(28'500));
    // 15 of 300: 5 %, the yield of which over 20 days is 5 / 95 x 365 / 20 = 96.05 %.
    EXPECT_EQ(fixed.share, Share::basis_points(500));
    EXPECT_EQ(fixed.simple_yield_per_year, Share::basis_points(9'605));
}

TEST(DiscountBase, an_agreed_amount_upfront_lowers_the_base_of_the_VAT) {
    // 21 % of 950.00 = 199.50.
    DiscountCase given = thousand(DiscountVat::reduced_upfront);
    given.parts = {{euros(100'000), Share::basis_points(2'100), euros(21'000)}};
    const DiscountOffer fixed = offer("50.00EUR/10 net30", given);
    EXPECT_EQ(fixed.invoiced_vat.amount, euros(19'950));
    EXPECT_EQ(fixed.payable.amount, euros(95'000 + 19'950));
}

TEST(DiscountBase, no_discount_exceeds_what_it_is_of) {
    EXPECT_EQ(offer("5000.00EUR/10 net30", thousand(follows)).payable.amount, euros(0));
    EXPECT_EQ(offer("5000.00EUR/10 net30", thousand(DiscountVat::never)).payable.amount,
              euros(20'000));
    DiscountCase given = thousand(follows);
    given.parts[0] = {euros(-100), Share{}, euros(0)};
    EXPECT_EQ(offer("50.00EUR/10 net30", given).discount.amount, euros(0));
    std::uint64_t state = 5;
    const auto below = [&](std::uint64_t bound) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<std::int64_t>((state >> 33U) % bound);
    };
    for (int turn = 0; turn < 2'000; ++turn) {
        DiscountCase any = thousand(static_cast<DiscountVat>(below(3)));
        any.base = static_cast<DiscountBase>(below(4));
        any.parts = {{euros(below(99'999)), Share::basis_points(2'000), euros(below(20'000))},
                     {euros(1 + below(99'999)), Share::basis_points(550), euros(below(6'000))}};
        any.freight = {euros(any.parts[0].net.minor_units() / 3), euros(0)};
        const std::string terms = below(2) == 0 ? std::to_string(1 + below(98)) + "/10 net30"
                                                : std::to_string(1 + below(3'000)) + "EUR/10 net30";
        const DiscountOffer one = offer(terms, any);
        EXPECT_LE(one.discount.amount, one.invoiced_total.amount) << terms;
        EXPECT_GE(one.discount.amount, euros(0)) << terms;
        EXPECT_EQ(one.payable.amount + one.discount.amount, one.invoiced_total.amount);
    }
}

TEST(DiscountBase, a_window_counts_from_its_own_day_or_back_from_the_due_day) {
    DiscountCase given = thousand(follows);
    given.days.receipt = date_of(2026, 1, 8);
    given.days.delivery = date_of(2026, 1, 5);
    given.days.period = date_of(2026, 1, 15);
    const auto until = [&](const char* terms) { return iso_text(offer(terms, given).until); };
    EXPECT_EQ(until("2/10 net30"), "2026-01-11");
    EXPECT_EQ(until("2/10@receipt net30"), "2026-01-18");
    EXPECT_EQ(until("2/10@delivery net30"), "2026-01-15");
    EXPECT_EQ(until("2/10@period net30"), "2026-01-25");
    EXPECT_EQ(until("2/eom10 net60"), "2026-02-10");
    EXPECT_EQ(until("2/2026-01-20 net30"), "2026-01-20");
    EXPECT_EQ(until("2/10@duedate net30"), "2026-01-21");
    EXPECT_EQ(until("2/duedate net30"), "2026-01-31");
    EXPECT_EQ(offer("2/10@duedate net30", given).days_earlier, 10);
    EXPECT_EQ(offer("2/10@duedate net30", given).payable.why.parts.back().rule,
              "why.discount.before_due");
}

TEST(DiscountBase, what_is_paid_in_coins_is_a_multiple_of_the_coin) {
    // 868.35 x 0.9 = 781.515: 86.84 off leave 781.51; to the next 0.05 it is 781.50, upwards
    // 781.55.
    DiscountCase given = thousand(follows);
    given.parts = {{euros(71'835), Share{}, euros(15'000)}};
    given.cash_step = 5;
    EXPECT_EQ(offer("10/10 net30", given).payable.amount, euros(78'150));
    given.cash_rounding = Rounding::up;
    EXPECT_EQ(offer("10/10 net30", given).payable.amount, euros(78'155));
    EXPECT_EQ(offer("10/10 net30", given).payable.why.rule, "why.discount.payable_rounded");
}

TEST(DiscountBase, a_discount_on_the_whole_needs_one_due_day) {
    EXPECT_TRUE(is_earnable(DiscountScope::whole, 1));
    EXPECT_FALSE(is_earnable(DiscountScope::whole, 2));
    EXPECT_FALSE(is_earnable(DiscountScope::open, 2));
    EXPECT_TRUE(is_earnable(DiscountScope::each_payment, 2));
    EXPECT_TRUE(is_earnable(DiscountScope::each_instalment, 2));
}

}  // namespace
}  // namespace termwise
