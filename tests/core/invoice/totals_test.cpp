#include "core/invoice/totals.h"

#include <gtest/gtest.h>

#include <random>

#include "core/money/portion.h"
#include "tests/core/invoice/sample_lines.h"
#include "tests/core/money/euros.h"

namespace termwise {
namespace {

Line line(std::string_view quantity, std::string_view price, std::int64_t vat_basis_points,
          VatCategory category = VatCategory::S) {
    return {"", parse_decimal(quantity, "test").value(), parse_decimal(price, "test").value(),
            category, Share::basis_points(vat_basis_points)};
}

Totals totals(const std::vector<Line>& lines) {
    return invoice_totals(lines, eur, Rounding::half_up).value();
}

TEST(InvoiceTotals, a_thousand_euros_at_twenty_percent_come_to_1_200) {
    const Totals result = totals({line("1", "1000", 2'000)});
    EXPECT_EQ(cents(result.net), 100'000);
    EXPECT_EQ(cents(result.tax), 20'000);
    EXPECT_EQ(cents(result.gross), 120'000);
}

TEST(InvoiceTotals, vat_is_rounded_once_per_category_and_rate_not_line_by_line) {
    // Three lines of 0.33 at 20 %: 0.99 x 0.2 = 0.198 -> 0.20, where 3 x 0.07 would be 0.21.
    const Totals result =
        totals({line("1", "0.33", 2'000), line("1", "0.33", 2'000), line("1", "0.33", 2'000)});
    ASSERT_EQ(result.vat.size(), 1u);
    EXPECT_EQ(cents(result.vat[0].base), 99);
    EXPECT_EQ(cents(result.vat[0].tax), 20);
    EXPECT_EQ(cents(result.gross), 119);
}

TEST(InvoiceTotals, each_category_and_rate_is_a_group_in_the_order_of_the_lines) {
    const Totals result =
        totals({line("2", "10", 2'000), line("1", "5", 550), line("1", "1", 2'000),
                line("1", "7", 0, VatCategory::E), line("1", "3", 0, VatCategory::AE)});
    ASSERT_EQ(result.vat.size(), 4u);
    EXPECT_EQ(cents(result.vat[0].base), 2'100);
    EXPECT_EQ(cents(result.vat[0].tax), 420);
    EXPECT_EQ(cents(result.vat[1].base), 500);
    EXPECT_EQ(cents(result.vat[1].tax), 28);  // 0.275
    EXPECT_EQ(result.vat[2].category, VatCategory::E);
    EXPECT_EQ(cents(result.vat[2].tax), 0);
    EXPECT_EQ(result.vat[3].category, VatCategory::AE);
    EXPECT_EQ(cents(result.gross), 2'100 + 420 + 500 + 28 + 700 + 300);
}

TEST(InvoiceTotals, a_credit_note_is_the_invoice_with_the_sign_turned) {
    const Totals invoice = totals({line("3", "1.115", 1'900), line("1", "0.05", 700)});
    const Totals credit = totals({line("-3", "1.115", 1'900), line("-1", "0.05", 700)});
    EXPECT_EQ(credit.net.amount, -invoice.net.amount);
    EXPECT_EQ(credit.tax.amount, -invoice.tax.amount);
    EXPECT_EQ(credit.gross.amount, -invoice.gross.amount);
}

TEST(InvoiceTotals, every_sum_is_the_sum_of_its_parts) {
    std::mt19937_64 random{7};
    const std::int64_t rates[] = {2'000, 1'000, 550, 210};
    for (int turn = 0; turn < 2'000; ++turn) {
        std::vector<Line> lines;
        for (std::uint64_t count = random() % 8 + 1; count > 0; --count) {
            Line any = line("1", "1", rates[random() % 4]);
            any.quantity = Decimal{static_cast<std::int64_t>(random() % 20'000) - 5'000, 3};
            any.unit_price = Decimal{static_cast<std::int64_t>(random() % 10'000'000), 4};
            lines.push_back(any);
        }
        const Totals result = totals(lines);
        Money of_lines = Money::zero(eur);
        Money of_bases = Money::zero(eur);
        Money of_taxes = Money::zero(eur);
        for (const Figure& figure : result.lines) of_lines += figure.amount;
        for (const VatGroup& group : result.vat) {
            of_bases += group.base.amount;
            of_taxes += group.tax.amount;
            EXPECT_EQ(group.tax.amount, portion(group.base.amount, group.rate, Rounding::half_up));
        }
        EXPECT_EQ(of_lines, result.net.amount);
        EXPECT_EQ(of_bases, result.net.amount);
        EXPECT_EQ(of_taxes, result.tax.amount);
        EXPECT_EQ(result.net.amount + result.tax.amount, result.gross.amount);
    }
}

TEST(InvoiceTotals, the_reason_of_a_line_names_quantity_price_rounding_and_result) {
    const Totals result = totals({line("2.5", "3.333", 2'000)});
    EXPECT_EQ(result.lines[0].why, (Why{"why.invoice.line",
                                        {{"quantity", WhyKind::number, "2.5"},
                                         {"unit_price", WhyKind::money, "3.333 EUR"},
                                         {"rounding", WhyKind::name, "rounding.half_up"},
                                         {"result", WhyKind::money, "8.33 EUR"}},
                                        "",
                                        {}}));
}

TEST(InvoiceTotals, a_price_shows_at_least_the_decimals_of_the_currency) {
    const auto price = [](std::string_view text) {
        return totals({line("0.000000000001", text, 2'000)}).lines[0].why.values[1].text;
    };
    EXPECT_EQ(price("5"), "5.00 EUR");
    EXPECT_EQ(price("5.5"), "5.50 EUR");
    EXPECT_EQ(price("-0.0005"), "-0.0005 EUR");
    EXPECT_EQ(price("999999999999999999"), "999999999999999999.00 EUR");
}

TEST(InvoiceTotals, the_reason_of_the_gross_leads_down_to_the_lines) {
    const Totals result = totals({line("1", "1000", 2'000), line("1", "50", 0, VatCategory::E)});
    const Why& gross = result.gross.why;
    EXPECT_EQ(gross.rule, "why.invoice.gross");
    ASSERT_EQ(gross.parts.size(), 2u);
    EXPECT_EQ(gross.parts[0], result.net.why);
    EXPECT_EQ(gross.parts[1], result.tax.why);
    ASSERT_EQ(result.tax.why.parts.size(), 2u);
    EXPECT_EQ(result.tax.why.parts[0].rule, "why.invoice.vat");
    EXPECT_EQ(result.tax.why.parts[1].rule, "why.invoice.no_vat");
    EXPECT_EQ(result.tax.why.parts[0].parts[0], result.vat[0].base.why);
    EXPECT_EQ(result.vat[0].base.why.parts[0], result.lines[0].why);
    EXPECT_EQ(result.vat[0].base.why.values.back(),
              (WhyValue{"result", WhyKind::money, "1000.00 EUR"}));
}

TEST(InvoiceTotals, an_amount_beyond_the_limit_is_an_error_naming_the_line) {
    const auto error = [](const std::vector<Line>& lines) {
        return invoice_totals(lines, eur, Rounding::half_up).error();
    };
    const Line most = line("10000000000000", "1", 2'000);
    const Error too_much{ErrorCode::out_of_range, "lines[1]", ""};
    EXPECT_EQ(error({line("1", "1", 0), line("100000000000000", "1", 0)}), too_much);
    EXPECT_EQ(error({most, line("1", "0.01", 2'000)}), too_much);
    EXPECT_EQ(error({most}), (Error{ErrorCode::out_of_range, "lines", ""}));
    const Line credit = line("-10000000000000", "1", 2'000);
    EXPECT_EQ(error({credit, line("-1", "0.01", 2'000)}), too_much);
}

// The largest amount a line may have: ten million millions.
const Line most = line("10000000000000", "1", 0, VatCategory::Z);
const Line most_off = line("-10000000000000", "1", 0, VatCategory::Z);

TEST(InvoiceTotals, a_charge_may_carry_an_amount_beyond_the_limit) {
    const auto error = [](const Invoice& invoice) {
        return invoice_totals(invoice, eur, Rounding::half_up).error();
    };
    Line charged = most;
    charged.adjustments = {amount_of(AdjustmentKind::charge, 1)};
    EXPECT_EQ(error({{charged}, {}, {}, {}}), (Error{ErrorCode::out_of_range, "lines[0]", ""}));
    // 101 % of the whole; and a cent in a VAT group of its own.
    EXPECT_EQ(error({{most},
                     {{percent_of(AdjustmentKind::allowance, "1"), VatCategory::Z, {}},
                      {{AdjustmentKind::charge, "", Share::basis_points(10'100), {}, {}},
                       VatCategory::Z,
                       {}}},
                     {},
                     {}}),
              (Error{ErrorCode::out_of_range, "adjustments[1]", ""}));
    EXPECT_EQ(error({{most}, {{amount_of(AdjustmentKind::charge, 1), VatCategory::E, {}}}, {}, {}}),
              (Error{ErrorCode::out_of_range, "lines", ""}));
}

// Lines that cancel out leave a net of nothing, and VAT of 120 % or 130 % of the limit.
TEST(InvoiceTotals, vat_beyond_the_limit_is_an_error_of_the_lines) {
    const auto error = [](const std::vector<Line>& lines) {
        return invoice_totals(lines, eur, Rounding::half_up).error();
    };
    const Error of_lines{ErrorCode::out_of_range, "lines", ""};
    const Line sixty = line("10000000000000", "1", 6'000);
    const Line seventy = line("10000000000000", "1", 7'000);
    EXPECT_EQ(error({sixty, most_off, sixty, most_off}), of_lines);
    EXPECT_EQ(error({sixty, most_off, seventy, most_off}), of_lines);
}

TEST(InvoiceTotals, vat_beyond_the_limit_in_its_own_currency_is_an_error_of_the_exchange_rate) {
    // 20 % of 1 000 000 000 000.00 EUR at 1 000 are 200 000 000 000 000.00.
    const Invoice invoice{{line("1000000000000", "1", 2'000)},
                          {},
                          {},
                          AccountingCurrency{Currency{"SEK"}, Decimal{1'000, 0}}};
    EXPECT_EQ(invoice_totals(invoice, eur, Rounding::half_up).error(),
              (Error{ErrorCode::out_of_range, "exchange_rate", ""}));
}

TEST(InvoiceTotalsDeathTest, an_exempt_line_with_a_rate_stops_the_program) {
    EXPECT_DEATH(totals({line("1", "1", 2'000, VatCategory::E)}), "check failed");
}

}  // namespace
}  // namespace termwise
