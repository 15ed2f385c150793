#include "core/base/check.h"
#include "core/invoice/figures.h"
#include "core/invoice/totals.h"
#include "core/money/portion.h"

namespace termwise {
namespace {

Figure gross_of(const Figure& net, const Figure& tax) {
    const Money gross = net.amount + tax.amount;
    return {gross,
            {"why.invoice.gross",
             {money_value("net", net.amount), money_value("tax", tax.amount),
              money_value("result", gross)},
             "EN 16931, BT-112",
             {net.why, tax.why}}};
}

Figure agreed(std::string_view rule, Money amount, const char* source) {
    return {amount, {rule, {money_value("result", amount)}, source, {}}};
}

/// What rounding `before` to coins adds or takes off.
Figure cash_rounding(Money before, std::int64_t step) {
    const Money after = rounded_to_step(before, step, Rounding::half_up);
    return {after - before,
            {"why.invoice.cash_rounding",
             {money_value("before", before), money_value("step", Money{step, before.currency()}),
              rounding_value(Rounding::half_up), money_value("after", after),
              money_value("result", after - before)},
             "EN 16931, BT-114",
             {}}};
}

Figure rounding_of(const AmountDue& due, Money before) {
    TERMWISE_CHECK(!due.rounding || !due.cash_step);
    if (due.cash_step) return cash_rounding(before, *due.cash_step);
    if (due.rounding) return agreed("why.invoice.rounding", *due.rounding, "EN 16931, BT-114");
    return no_amount("why.invoice.rounding", before.currency());
}

}  // namespace

void add_amount_due(Totals& totals, const AmountDue& due) {
    const Currency currency = totals.net.amount.currency();
    totals.gross = gross_of(totals.net, totals.tax);
    totals.prepaid = due.prepaid ? agreed("why.invoice.prepaid", *due.prepaid, "EN 16931, BT-113")
                                 : no_amount("why.invoice.prepaid", currency);
    const Money left = totals.gross.amount - totals.prepaid.amount;
    totals.rounding = rounding_of(due, left);
    const Money payable = left + totals.rounding.amount;
    Why why{
        "why.invoice.payable",
        {money_value("gross", totals.gross.amount), money_value("prepaid", totals.prepaid.amount),
         money_value("rounding", totals.rounding.amount), money_value("result", payable)},
        "EN 16931, BT-115",
        {totals.gross.why}};
    if (due.prepaid) why.parts.push_back(totals.prepaid.why);
    if (due.rounding || due.cash_step) why.parts.push_back(totals.rounding.why);
    totals.payable = {payable, std::move(why)};
}

}  // namespace termwise
