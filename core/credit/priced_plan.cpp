#include "core/credit/priced_plan.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <utility>

#include "core/base/check.h"
#include "core/money/portion.h"
#include "core/money/why_amounts.h"
#include "core/time/why_date.h"

namespace termwise {
namespace {

Figure figure(std::string_view rule, std::vector<WhyValue> values, Money amount,
              std::vector<Why> parts = {}) {
    values.push_back(money_value("result", amount));
    return {amount, {rule, std::move(values), {}, std::move(parts)}};
}

Money sum_of(std::span<const Instalment> parts, bool deposits) {
    Money sum = Money::zero(parts.front().amount.amount.currency());
    for (const Instalment& part : parts) {
        if (part.is_deposit == deposits) sum += part.amount.amount;
    }
    return sum;
}

/// A payment as numbers, before its reasons.
struct Line {
    Date due_on;
    bool is_deposit;
    Money interest;
    Money fee;
    Money principal;
    YearFraction length;
    const Why* because;  ///< Of the principal, where the schedule gives it.
};

// The parts after the deposit as the rows of a credit over their principal.
std::vector<Line> credit_lines(std::span<const Instalment> parts, const PlanPrice& price,
                               const PlanDays& days) {
    std::vector<Date> due_on;
    for (const Instalment& part : parts) {
        if (!part.is_deposit) due_on.push_back(std::max(part.due_on, days.base));
    }
    Credit credit{sum_of(parts, false), price.rate};
    credit.periods = price.day_count ? counted_periods(days.base, due_on, *price.day_count)
                                     : monthly_periods(days.base, due_on);
    credit.repayment = price.repayment;
    credit.step = price.step;
    if (price.balloon) credit.balloon = std::min(*price.balloon, credit.principal);
    const auto rows = credit_rows(credit);
    TERMWISE_CHECK(rows.has_value());  // Only an agreed payment can be too small.

    std::vector<Line> lines;
    const Money none = Money::zero(credit.principal.currency());
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const CreditRow& row = (*rows)[i];
        lines.push_back({row.due_on, false, row.interest, none, row.principal,
                         credit.periods[i].length, nullptr});
    }
    return lines;
}

std::vector<Line> lines_of(std::span<const Instalment> parts, const PlanPrice& price,
                           const PlanDays& days) {
    const bool bears_interest = price.pricing == PlanPricing::interest;
    const Money none = Money::zero(parts.front().amount.amount.currency());
    std::vector<Line> lines;
    for (const Instalment& part : parts) {
        if (bears_interest && !part.is_deposit) continue;
        lines.push_back(
            {part.due_on, part.is_deposit, none, none, part.amount.amount, {}, &part.amount.why});
    }
    if (!bears_interest) return lines;
    for (const Line& line : credit_lines(parts, price, days)) lines.push_back(line);
    return lines;
}

Figure fee_of(const PlanPrice& price, Money whole) {
    const Money none = Money::zero(whole.currency());
    if (price.pricing != PlanPricing::fee) return figure("why.credit.no_fee", {}, none);
    if (price.fee_amount) return figure("why.credit.fee_fixed", {}, *price.fee_amount);
    const Share share = price.fee_share.value_or(Share{});
    return figure("why.credit.fee_share",
                  {{"share", WhyKind::percent, percent_text(share)}, money_value("total", whole)},
                  portion(whole, share, Rounding::half_up));
}

Figure interest_figure(const Line& line, Money opening, const PlanPrice& price) {
    if (line.length.numerator == 0 || line.is_deposit) {
        return figure("why.credit.no_interest", {}, line.interest);
    }
    const std::string years =
        std::to_string(line.length.numerator) + "/" + std::to_string(line.length.denominator);
    return figure("why.credit.interest",
                  {money_value("opening", opening),
                   {"rate", WhyKind::percent, percent_text(price.rate)},
                   {"years", WhyKind::text, years}},
                  line.interest);
}

PricedPart part_of(const Line& line, Money opening, const PlanPrice& price) {
    const Money payment = line.principal + line.interest + line.fee;
    const Money closing = opening - line.principal;
    PricedPart part{
        line.due_on,
        line.is_deposit,
        figure("why.credit.opening", {date_value("due_on", line.due_on)}, opening),
        interest_figure(line, opening, price),
        figure("why.credit.fee_here", {}, line.fee),
        figure("why.credit.principal",
               {money_value("payment", payment), money_value("interest", line.interest),
                money_value("fee", line.fee)},
               line.principal),
        figure("why.credit.payment",
               {money_value("principal", line.principal), money_value("interest", line.interest),
                money_value("fee", line.fee)},
               payment),
        figure("why.credit.closing",
               {money_value("opening", opening), money_value("principal", line.principal)},
               closing),
        {}};
    if (line.because != nullptr) part.principal.why = *line.because;
    return part;
}

void add_vat(std::vector<PricedPart>& parts, std::span<const TaxedPart> taxed) {
    if (taxed.empty()) return;
    std::vector<Money> principals;
    for (const PricedPart& part : parts) principals.push_back(part.principal.amount);
    std::vector<std::vector<TaxedPart>> split = vat_split(principals, taxed);
    for (std::size_t i = 0; i < parts.size(); ++i) parts[i].vat = std::move(split[i]);
}

// What is paid until the supply is no credit, and lowers what is lent.
std::optional<AprFigure> apr_of(const PricedPlan& plan, const PlanDays& days) {
    std::vector<AprFlow> repaid;
    Money lent = plan.parts.front().opening.amount;
    Money sum = Money::zero(lent.currency());
    for (const PricedPart& part : plan.parts) {
        if (part.due_on <= days.supplied_on) {
            lent -= part.payment.amount;
        } else {
            repaid.push_back(
                {part.payment.amount, apr_years(days.supplied_on, part.due_on, days.unit)});
            sum += part.payment.amount;
        }
    }
    if (repaid.empty() || lent.minor_units() <= 0) return std::nullopt;
    const std::array<AprFlow, 1> drawn{{{lent, 0}}};
    const Result<Apr> apr = annual_percentage_rate(drawn, repaid, "credit");
    if (!apr) return std::nullopt;
    Why why{"why.credit.apr",
            {money_value("lent", lent),
             date_value("from", days.supplied_on),
             money_value("repaid", sum),
             {"result", WhyKind::percent, percent_text(AnnualRate::basis_points(apr->hundredths))},
             {"tenth", WhyKind::percent, percent_text(AnnualRate::basis_points(10 * apr->tenths))}},
            days.apr_law,
            {}};
    return AprFigure{*apr, std::move(why)};
}

Money lent_after(std::span<const PricedPart> parts, Date supplied_on) {
    Money lent = Money::zero(parts.front().opening.amount.currency());
    for (const PricedPart& part : parts) {
        if (part.due_on > supplied_on) lent += part.principal.amount;
    }
    return lent;
}

}  // namespace

const char* name_of(PlanPricing pricing) {
    constexpr std::array words{"free", "fee", "interest"};
    return words[static_cast<std::size_t>(pricing)];
}

const char* name_of(FeePayer payer) {
    constexpr std::array words{"buyer", "merchant"};
    return words[static_cast<std::size_t>(payer)];
}

PricedPlan priced_plan(std::span<const Instalment> parts, const PlanPrice& price,
                       std::span<const TaxedPart> taxed, const PlanDays& days) {
    TERMWISE_CHECK(!parts.empty());
    const Money whole = sum_of(parts, false) + sum_of(parts, true);
    const Money none = Money::zero(whole.currency());
    const bool buyer_pays = price.payer == FeePayer::buyer;
    const Figure fee = fee_of(price, whole);

    std::vector<Line> lines = lines_of(parts, price, days);
    if (buyer_pays) lines.front().fee = fee.amount;
    std::vector<PricedPart> priced;
    Money open = whole;
    Money interest = none;
    for (const Line& line : lines) {
        priced.push_back(part_of(line, open, price));
        open -= line.principal;
        interest += line.interest;
    }
    add_vat(priced, taxed);

    const Money cost = interest + (buyer_pays ? fee.amount : none);
    const Money lent = lent_after(priced, days.supplied_on);
    std::vector<Why> interests;
    for (const PricedPart& part : priced) interests.push_back(part.interest.why);
    Figure all_interest = figure("why.credit.all_interest", {}, interest, std::move(interests));
    Figure total_cost = figure(
        "why.credit.cost",
        {money_value("interest", interest), money_value("fee", buyer_pays ? fee.amount : none)},
        cost, {all_interest.why, fee.why});
    PricedPlan plan{
        std::move(priced),
        figure("why.credit.lent", {date_value("from", days.supplied_on)}, lent),
        std::move(all_interest),
        fee,
        std::move(total_cost),
        figure("why.credit.total", {money_value("principal", whole), money_value("cost", cost)},
               whole + cost),
        figure("why.credit.merchant_cost", {}, buyer_pays ? none : fee.amount),
        std::nullopt};
    plan.apr = apr_of(plan, days);
    return plan;
}

}  // namespace termwise
