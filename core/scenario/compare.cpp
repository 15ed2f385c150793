#include "core/scenario/compare.h"

#include <algorithm>

#include "core/base/wide.h"
#include "core/money/why_amounts.h"
#include "core/terms/parse_terms.h"
#include "core/time/period.h"

namespace termwise {
namespace {

constexpr std::size_t months_shown = 120;

Figure figure(const char* rule, Money amount, std::vector<WhyValue> values) {
    values.push_back(money_value("result", amount));
    return {amount, {rule, std::move(values), {}, {}}};
}

// Minor units times days, from sale to money.
Wide unit_days(std::span<const CashFlow> flows) {
    Wide sum = 0;
    for (const CashFlow& flow : flows) {
        sum += Wide{flow.amount.minor_units()} * days_between(flow.sold_on, flow.on);
    }
    return sum;
}

Figure financing(const ExpectedCash& cash, const Scenario& scenario) {
    const Wide product = unit_days(cash.flows) * scenario.capital_rate.billionths;
    const Money cost{divide(product, Wide{AnnualRate::one} * 365, Rounding::half_up),
                     scenario.currency};
    return figure("why.scenario.financing", cost,
                  {money_value("received", cash.received),
                   {"rate", WhyKind::percent, percent_text(scenario.capital_rate)}});
}

DaysFigure sales_outstanding(const ExpectedCash& cash) {
    const std::int64_t units = cash.received.minor_units();
    const std::int64_t hundredths =
        units == 0 ? 0 : divide(unit_days(cash.flows) * 100, units, Rounding::half_up);
    const Decimal days{hundredths, 2};
    return {days,
            {"why.scenario.days_outstanding",
             {money_value("received", cash.received),
              {"result", WhyKind::number, canonical_text(days)}},
             {},
             {}}};
}

Figure worth(const ExpectedCash& cash, const Scenario& scenario) {
    return figure("why.scenario.present_value", present_value(cash.flows, scenario),
                  {money_value("received", cash.received),
                   money_value("fees", cash.fees),
                   {"on", WhyKind::date, iso_text(scenario.start_on)},
                   {"rate", WhyKind::percent, percent_text(scenario.capital_rate)}});
}

std::vector<CashPoint> cash_curve(std::span<const CashFlow> flows, const Scenario& scenario) {
    if (flows.empty()) return {};
    Date last = scenario.start_on;
    for (const CashFlow& flow : flows) last = std::max(last, flow.on);
    const Money zero = Money::zero(scenario.currency);
    std::vector<CashPoint> points;
    for (const Date until : month_ends(scenario.start_on, last)) {
        points.push_back({until, zero, zero});
    }
    for (const CashFlow& flow : flows) {
        auto month = std::find_if(points.begin(), points.end(),
                                  [&](const CashPoint& point) { return flow.on <= point.until; });
        if (month == points.end()) --month;
        month->received += flow.amount;
    }
    Money total = zero;
    for (CashPoint& point : points) point.total = total += point.received;
    return points;
}

PolicyResult result_of(const Policy& policy, const Scenario& scenario) {
    const std::vector<SaleTerms> sales = sales_under(policy, scenario);
    const ExpectedCash cash = expected_cash(policy, sales, scenario.currency);
    const WhyValue sold = money_value("sold", cash.sold);
    const auto percent = [](std::string_view name, Share share) {
        return WhyValue{name, WhyKind::percent, percent_text(share)};
    };
    return {
        policy.name,
        notation(policy.terms),
        1,
        figure("why.scenario.received", cash.received,
               {sold, money_value("discount", cash.discount), money_value("lost", cash.lost)}),
        figure("why.scenario.discount", cash.discount, {sold, percent("take_up", policy.take_up)}),
        figure("why.scenario.lost", cash.lost, {sold, percent("share", policy.lost)}),
        figure("why.scenario.fees", cash.fees,
               {number_value("count", static_cast<std::int64_t>(cash.flows.size()))}),
        financing(cash, scenario),
        worth(cash, scenario),
        sales_outstanding(cash),
        cash_curve(cash.flows, scenario)};
}

}  // namespace

std::vector<Date> month_ends(Date from, Date to) {
    std::vector<Date> ends{end_of_month(from)};
    while (ends.back() < to && ends.size() < months_shown) {
        ends.push_back(end_of_month(ends.back() + std::chrono::days{1}));
    }
    return ends;
}

Money present_value(std::span<const CashFlow> flows, const Scenario& scenario) {
    Money sum = Money::zero(scenario.currency);
    for (const CashFlow& flow : flows) {
        sum += present_value(flow.amount - flow.fee, days_between(scenario.start_on, flow.on),
                             scenario.capital_rate);
    }
    return sum;
}

std::vector<int> places_by(std::span<const Money> values) {
    std::vector<int> places;
    for (const Money value : values) {
        const auto better =
            std::count_if(values.begin(), values.end(), [&](Money other) { return other > value; });
        places.push_back(static_cast<int>(better) + 1);
    }
    return places;
}

std::vector<PolicyResult> compared_policies(const Scenario& scenario) {
    std::vector<PolicyResult> results;
    std::vector<Money> worths;
    for (const Policy& policy : scenario.policies) {
        results.push_back(result_of(policy, scenario));
        worths.push_back(results.back().present_value.amount);
    }
    const std::vector<int> places = places_by(worths);
    for (std::size_t i = 0; i < results.size(); ++i) results[i].place = places[i];
    return results;
}

}  // namespace termwise
