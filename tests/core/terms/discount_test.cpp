#include "core/terms/discount.h"

#include <gtest/gtest.h>

#include "core/terms/parse_terms.h"
#include "tests/core/money/euros.h"
#include "tests/core/terms/meaning.h"
#include "tests/core/time/iso_day.h"

namespace termwise {
namespace {

std::vector<DiscountOffer> offers(std::string_view terms, const std::vector<TaxedPart>& parts,
                                  DiscountVat mode) {
    DiscountCase given;
    given.parts = parts;
    given.vat = mode;
    given.days = all_on(day("2026-01-01"));
    given.due = day("2026-01-31");
    return discount_offers(first_reading(terms), given, {});
}

const std::vector<TaxedPart> thousand_at_15{
    {euros(100'000), Share::basis_points(1500), euros(15'000)}};

TEST(Discount, reduced_on_payment_takes_the_VAT_along) {
    const auto offer = offers("10/10 net 30", thousand_at_15, DiscountVat::reduced_on_payment);
    ASSERT_EQ(offer.size(), 1U);
    EXPECT_EQ(offer[0].payable.amount, euros(103'500));
    EXPECT_EQ(offer[0].discount.amount, euros(11'500));
    EXPECT_EQ(offer[0].vat_change.amount, euros(1'500));
    EXPECT_EQ(offer[0].invoiced_total.amount, euros(115'000));
}

TEST(Discount, where_the_VAT_stays_only_the_net_is_reduced) {
    const auto offer = offers("10/10 net 30", thousand_at_15, DiscountVat::never);
    EXPECT_EQ(offer[0].payable.amount, euros(105'000));
    EXPECT_EQ(offer[0].vat_change.amount, euros(0));
}

TEST(Discount, in_Belgium_the_VAT_is_computed_on_the_discounted_base_from_the_start) {
    // 100 at 21 %, 2 %: VAT 21 % of 98 = 20.58; total 120.58; in time 98 + 20.58 = 118.58.
    const std::vector<TaxedPart> parts{{euros(10'000), Share::basis_points(2100), euros(2'100)}};
    const auto offer = offers("2/10 net 30", parts, DiscountVat::reduced_upfront);
    EXPECT_EQ(offer[0].invoiced_vat.amount, euros(2'058));
    EXPECT_EQ(offer[0].invoiced_total.amount, euros(12'058));
    EXPECT_EQ(offer[0].payable.amount, euros(11'858));
    EXPECT_EQ(offer[0].vat_change.amount, euros(0));
}

TEST(Discount, the_largest_discount_decides_the_VAT_stated_upfront) {
    const std::vector<TaxedPart> parts{{euros(10'000), Share::basis_points(2100), euros(2'100)}};
    // 21 % of 97.00 = 20.37 for both tiers.
    const auto offer = offers("3/7 2/14 net 30", parts, DiscountVat::reduced_upfront);
    ASSERT_EQ(offer.size(), 2U);
    EXPECT_EQ(offer[0].invoiced_vat.amount, euros(2'037));
    EXPECT_EQ(offer[1].invoiced_vat.amount, euros(2'037));
    EXPECT_EQ(offer[1].payable.amount, euros(9'800 + 2'037));
}

TEST(Discount, without_a_discount_the_VAT_is_as_invoiced) {
    EXPECT_EQ(invoiced_vat(thousand_at_15, first_reading("net 30"), DiscountVat::reduced_upfront),
              std::vector<Money>{euros(15'000)});
}

TEST(Discount, each_VAT_rate_is_rounded_for_itself) {
    // 2 % of 10.25 = 0.205 -> 0.21 and of its VAT 2.05 = 0.041 -> 0.04;
    // 2 % of 10.25 = 0.205 -> 0.21 and of its VAT 0.56 = 0.0112 -> 0.01: together 0.47.
    const std::vector<TaxedPart> parts{{euros(1'025), Share::basis_points(2000), euros(205)},
                                       {euros(1'025), Share::basis_points(550), euros(56)}};
    const auto offer = offers("2/10 net 30", parts, DiscountVat::reduced_on_payment);
    EXPECT_EQ(offer[0].discount.amount, euros(47));
    EXPECT_EQ(offer[0].vat_change.amount, euros(5));
    EXPECT_EQ(offer[0].discount.why.parts.size(), 2U);
}

TEST(Discount, the_last_day_counts_and_the_yield_runs_from_it_to_the_due_day) {
    const auto offer = offers("2/10 net 30", thousand_at_15, DiscountVat::never);
    EXPECT_EQ(offer[0].until, day("2026-01-11"));
    EXPECT_EQ(offer[0].days_earlier, 20);
    EXPECT_EQ(offer[0].simple_yield_per_year, Share::basis_points(3724));
    EXPECT_EQ(offer[0].compound_yield_per_year, Share::basis_points(4459));
    EXPECT_EQ(offer[0].yield_why.rule, "why.discount.yield");
}

TEST(Discount, a_discount_until_the_due_day_itself_has_no_yield) {
    const auto offer = offers("2/30 net 30", thousand_at_15, DiscountVat::never);
    EXPECT_EQ(offer[0].days_earlier, 0);
    EXPECT_EQ(offer[0].simple_yield_per_year, Share{});
    EXPECT_EQ(offer[0].yield_why.rule, "why.discount.no_yield");
}

TEST(Discount, what_is_payable_and_the_discount_are_the_invoice_in_every_mode) {
    for (const auto mode :
         {DiscountVat::reduced_on_payment, DiscountVat::never, DiscountVat::reduced_upfront}) {
        for (std::int64_t net = -20'000; net < 20'000; net += 777) {
            const std::vector<TaxedPart> parts{
                {euros(net), Share::basis_points(2000), euros(net / 5)},
                {euros(net / 3), Share::basis_points(550), euros(net / 3 * 55 / 1000)}};
            for (const DiscountOffer& offer : offers("3/7 2/14 net 30", parts, mode)) {
                EXPECT_EQ(offer.payable.amount + offer.discount.amount,
                          offer.invoiced_total.amount);
            }
        }
    }
}

TEST(Discount, where_none_is_agreed_none_is_offered) {
    EXPECT_TRUE(offers("net 30", thousand_at_15, DiscountVat::reduced_upfront).empty());
}

}  // namespace
}  // namespace termwise
