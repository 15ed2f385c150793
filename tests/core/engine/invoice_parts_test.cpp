#include "core/engine/invoice_parts.h"
#include "tests/core/money/euros.h"

#include <gtest/gtest.h>

namespace termwise {
namespace {

Totals totals_of(std::int64_t price, std::int64_t vat_percent) {
    const Line line{"", Decimal{1, 0}, Decimal{price, 0}, VatCategory::S,
                    Share::basis_points(vat_percent * 100)};
    return *invoice_totals(std::vector{line}, eur, Rounding::half_up);
}

// odoo/odoo, addons/account/tests/test_early_payment_discount.py, the mode of Belgium.
TEST(InvoiceParts, VAT_on_the_discounted_base_from_the_start) {
    struct Row {
        std::int64_t price, vat, discount, tax, gross;
    };
    const Row rows[] = {
        {100, 21, 2, 2'058, 12'058}, {100, 15, 10, 1'350, 11'350}, {1000, 10, 10, 9'000, 109'000}};
    for (const Row& row : rows) {
        SCOPED_TRACE(row.tax);
        Terms terms;
        terms.discounts.push_back({Share::basis_points(row.discount * 100), {}});
        const Totals totals =
            totals_with_upfront_discount(totals_of(row.price, row.vat), terms, {});
        EXPECT_EQ(totals.tax.amount, (Money{row.tax, eur}));
        EXPECT_EQ(totals.gross.amount, (Money{row.gross, eur}));
        EXPECT_EQ(totals.net.amount, (Money{row.price * 100, eur}));
    }
}

TEST(InvoiceParts, an_invoice_has_one_part_for_each_VAT_rate) {
    const Totals totals = totals_of(1000, 20);
    const std::vector<TaxedPart> parts = taxed_parts(totals);
    ASSERT_EQ(parts.size(), 1U);
    EXPECT_EQ(parts[0].net, (Money{100'000, eur}));
    EXPECT_EQ(parts[0].vat, (Money{20'000, eur}));
}

}  // namespace
}  // namespace termwise
