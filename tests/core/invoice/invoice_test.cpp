#include "core/invoice/invoice.h"

#include <gtest/gtest.h>

#include <random>

#include "core/money/portion.h"
#include "tests/core/invoice/sample_lines.h"

namespace termwise {
namespace {

using enum AdjustmentKind;

constexpr Share twenty = Share::basis_points(2'000);

TEST(Invoice, a_price_for_a_hundred_is_divided_before_the_one_rounding) {
    // 24 x 39.90 / 100 = 9.576.
    Line line = sample_line("24", "39.90", "20");
    line.price_per = Decimal{100, 0};
    EXPECT_EQ(cents(line_net(line, eur, Rounding::half_up, "").value()), 958);
    // 10 % of 9.58 = 0.958 -> 0.96 off.
    line.adjustments = {percent_of(allowance, "10")};
    EXPECT_EQ(cents(line_net(line, eur, Rounding::half_up, "").value()), 862);
}

TEST(Invoice, a_price_may_have_more_decimals_than_the_currency) {
    // 12 345 x 0.00375 = 46.29375.
    const Line line = sample_line("12345", "0.00375", "20");
    EXPECT_EQ(cents(line_net(line, eur, Rounding::half_up, "").value()), 4'629);
}

TEST(Invoice, allowances_and_charges_of_a_line_are_of_its_gross_and_not_of_each_other) {
    // 3 x 111.11 = 333.33; 5 % = 16.6665 -> 16.67 off, 2 % = 6.6666 -> 6.67 more, 1.00 more.
    Line line = sample_line("3", "111.11", "20");
    line.adjustments = {percent_of(allowance, "5"), percent_of(charge, "2"),
                        amount_of(charge, 100)};
    const Figure net = line_net(line, eur, Rounding::half_up, "").value();
    EXPECT_EQ(cents(net), 33'333 - 1'667 + 667 + 100);
    EXPECT_EQ(net.why.rule, "why.invoice.line_adjusted");
    EXPECT_EQ(net.why.parts.size(), 4U);
}

TEST(Invoice, ten_percent_off_the_whole_lowers_the_base_of_its_rate_only) {
    Invoice invoice{{sample_line("1", "1000", "20"), sample_line("1", "200", "20"),
                     sample_line("1", "100", "5.5")},
                    {{percent_of(allowance, "10"), VatCategory::S, twenty}},
                    {Money{10'000, eur}, {}, {}},
                    {}};
    const Totals totals = totals_of(invoice);
    EXPECT_EQ(cents(totals.line_total), 130'000);
    EXPECT_EQ(cents(totals.allowances), 12'000);
    EXPECT_EQ(cents(totals.net), 118'000);
    EXPECT_EQ(cents(totals.vat[0].base), 108'000);
    EXPECT_EQ(cents(totals.vat[0].tax), 21'600);
    EXPECT_EQ(cents(totals.vat[1].tax), 550);
    EXPECT_EQ(cents(totals.gross), 140'150);
    EXPECT_EQ(cents(totals.prepaid), 10'000);
    EXPECT_EQ(cents(totals.payable), 130'150);
    EXPECT_EQ(totals.net.why.rule, "why.invoice.net_adjusted");
}

TEST(Invoice, an_adjustment_may_open_a_vat_group_of_its_own) {
    // Insurance outside the rates of the lines: 10.00 exempt.
    Invoice invoice{{sample_line("1", "100", "20")},
                    {{amount_of(charge, 1'000), VatCategory::E, {}, "VATEX-EU-132"}},
                    {},
                    {}};
    const Totals totals = totals_of(invoice);
    ASSERT_EQ(totals.vat.size(), 2U);
    EXPECT_EQ(cents(totals.vat[1].base), 1'000);
    EXPECT_EQ(cents(totals.charges), 1'000);
    EXPECT_EQ(cents(totals.gross), 13'000);
}

TEST(Invoice, freight_is_a_charge_and_remembered_as_freight) {
    Invoice invoice{{sample_line("1", "100", "20")},
                    {{amount_of(shipping, 1'500), VatCategory::S, twenty}},
                    {},
                    {}};
    const Totals totals = totals_of(invoice);
    EXPECT_EQ(cents(totals.charges), 1'500);
    EXPECT_EQ(totals.vat[0].shipping, (Money{1'500, eur}));
}

TEST(Invoice, cash_rounding_is_a_step_of_its_own) {
    constexpr Currency chf{"CHF"};
    // 11.42 x 8.1 % = 0.92502 -> 0.93: 12.35; and 12.33 with no VAT.
    Invoice invoice{{sample_line("1", "12.33", "0")}, {}, {{}, {}, 5}, {}};
    Totals totals = totals_of(invoice, chf);
    EXPECT_EQ(cents(totals.gross), 1'233);
    EXPECT_EQ(cents(totals.rounding), 2);
    EXPECT_EQ(cents(totals.payable), 1'235);
    EXPECT_EQ(totals.rounding.why.rule, "why.invoice.cash_rounding");

    // Swedish crowns are whole: 99.49 -> 99, 99.50 -> 100.
    constexpr Currency sek{"SEK"};
    invoice = {{sample_line("1", "99.49", "0")}, {}, {{}, {}, 100}, {}};
    EXPECT_EQ(cents(totals_of(invoice, sek).payable), 9'900);
    invoice.lines[0].unit_price = Decimal{9'950, 2};
    EXPECT_EQ(cents(totals_of(invoice, sek).payable), 10'000);
}

TEST(Invoice, an_agreed_rounding_is_taken_as_it_stands) {
    const Invoice invoice{{sample_line("1", "10", "20")}, {}, {{}, Money{-2, eur}, {}}, {}};
    EXPECT_EQ(cents(totals_of(invoice).payable), 1'198);
}

TEST(Invoice, the_vat_is_also_told_in_the_currency_it_is_accounted_in) {
    // 200.00 EUR x 11.2345 = 2 246.90 SEK.
    const Invoice invoice{{sample_line("1", "1000", "20")},
                          {},
                          {},
                          AccountingCurrency{Currency{"SEK"}, Decimal{112'345, 4}}};
    const Totals totals = totals_of(invoice);
    ASSERT_TRUE(totals.accounted_tax.has_value());
    EXPECT_EQ(totals.accounted_tax->amount, (Money{224'690, Currency{"SEK"}}));
}

TEST(Invoice, the_peppol_base_example_comes_to_1_656_25) {
    // 7 x 400 - 3 x 500 = 1 300.00, insurance 25.00, 25 % of 1 325.00 = 331.25.
    const Invoice invoice{{sample_line("7", "400", "25"), sample_line("-3", "500", "25")},
                          {{amount_of(charge, 2'500), VatCategory::S, Share::basis_points(2'500)}},
                          {},
                          {}};
    const Totals totals = totals_of(invoice);
    EXPECT_EQ(cents(totals.line_total), 130'000);
    EXPECT_EQ(cents(totals.net), 132'500);
    EXPECT_EQ(cents(totals.tax), 33'125);
    EXPECT_EQ(cents(totals.payable), 165'625);
}

TEST(Invoice, an_adjustment_beyond_the_limit_is_an_error_naming_it) {
    Invoice invoice{{sample_line("1", "1", "0")}, {}, {}, {}};
    invoice.adjustments.push_back({amount_of(charge, Money::limit), VatCategory::S, {}});
    EXPECT_EQ(invoice_totals(invoice, eur, Rounding::half_up).error(),
              (Error{ErrorCode::out_of_range, "adjustments[0]", "", 0}));
    invoice = {{sample_line("1", "1", "0")}, {}, {Money{-Money::limit, eur}, {}, {}}, {}};
    EXPECT_EQ(invoice_totals(invoice, eur, Rounding::half_up).error(),
              (Error{ErrorCode::out_of_range, "lines", "", 0}));
    invoice = {{sample_line("1", "1", "0")}, {}, {}, {}};
    invoice.lines[0].adjustments = {amount_of(charge, Money::limit), amount_of(charge, 1)};
    EXPECT_EQ(invoice_totals(invoice, eur, Rounding::half_up).error(),
              (Error{ErrorCode::out_of_range, "lines[0]", "", 0}));
}

Adjustment any_adjustment(std::mt19937_64& random) {
    const auto kind = static_cast<AdjustmentKind>(random() % 3);
    if (random() % 2 == 0) return amount_of(kind, static_cast<std::int64_t>(random() % 9'000));
    return percent_of(kind, std::to_string(random() % 40));
}

Invoice any_invoice(std::mt19937_64& random) {
    const std::array rates{"20", "10", "5.5", "2.1"};
    Invoice invoice;
    for (std::uint64_t count = random() % 6 + 1; count > 0; --count) {
        Line line = sample_line("1", "1", rates[random() % 4]);
        line.quantity = Decimal{static_cast<std::int64_t>(random() % 20'000) - 5'000, 3};
        line.unit_price = Decimal{static_cast<std::int64_t>(random() % 10'000'000), 4};
        if (random() % 3 == 0) line.price_per = Decimal{100, 0};
        if (random() % 2 == 0) line.adjustments.push_back(any_adjustment(random));
        invoice.lines.push_back(line);
    }
    for (std::uint64_t count = random() % 4; count > 0; --count) {
        const Share rate = parse_share(rates[random() % 4], "").value();
        invoice.adjustments.push_back({any_adjustment(random), VatCategory::S, rate});
    }
    if (random() % 2 == 0) {
        invoice.due.prepaid = Money{static_cast<std::int64_t>(random() % 50'000), eur};
    }
    if (random() % 3 == 0) invoice.due.cash_step = 5;
    return invoice;
}

// EN 16931: BR-CO-10 to BR-CO-17.
TEST(Invoice, the_sums_of_the_standard_hold_for_two_thousand_random_invoices) {
    std::mt19937_64 random{11};
    for (int turn = 0; turn < 2'000; ++turn) {
        const Totals totals = totals_of(any_invoice(random));
        std::int64_t lines = 0;
        for (const Figure& figure : totals.lines) lines += cents(figure);
        std::int64_t bases = 0;
        std::int64_t taxes = 0;
        for (const VatGroup& group : totals.vat) {
            bases += cents(group.base);
            taxes += cents(group.tax);
            EXPECT_EQ(group.tax.amount, portion(group.base.amount, group.rate, Rounding::half_up));
        }
        EXPECT_EQ(cents(totals.line_total), lines);
        EXPECT_EQ(cents(totals.net), lines - cents(totals.allowances) + cents(totals.charges));
        EXPECT_EQ(cents(totals.net), bases);
        EXPECT_EQ(cents(totals.tax), taxes);
        EXPECT_EQ(cents(totals.gross), cents(totals.net) + taxes);
        EXPECT_EQ(cents(totals.payable),
                  cents(totals.gross) - cents(totals.prepaid) + cents(totals.rounding));
        EXPECT_LE(std::abs(cents(totals.rounding)), 2);
    }
}

TEST(Invoice, a_credit_note_turns_every_total_of_its_invoice) {
    std::mt19937_64 random{12};
    for (int turn = 0; turn < 500; ++turn) {
        const Invoice invoice = any_invoice(random);
        Invoice credit = invoice;
        for (Line& line : credit.lines) {
            line.quantity = Decimal{-line.quantity.coefficient(), line.quantity.scale()};
            for (Adjustment& one : line.adjustments) {
                if (one.amount) one.amount = -*one.amount;
            }
        }
        for (DocumentAdjustment& one : credit.adjustments) {
            if (one.adjustment.amount) one.adjustment.amount = -*one.adjustment.amount;
        }
        if (credit.due.prepaid) credit.due.prepaid = -*credit.due.prepaid;
        EXPECT_EQ(totals_of(credit).payable.amount, -totals_of(invoice).payable.amount);
        EXPECT_EQ(totals_of(credit).tax.amount, -totals_of(invoice).tax.amount);
    }
}

}  // namespace
}  // namespace termwise
