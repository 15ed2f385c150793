#include "core/recovery/routes.h"

#include <algorithm>

#include "core/base/wide.h"
#include "core/money/portion.h"
#include "core/money/why_amounts.h"
#include "core/rules/jurisdiction.h"

namespace termwise {
namespace {

constexpr std::int64_t days_of_year = 365;

Figure recovered(const RouteExample& route, const Recoverable& owed) {
    const Money sum = portion(owed.claim, route.success, Rounding::half_up);
    return {sum,
            {"why.recovery.recovered",
             {money_value("claim", owed.claim), percent_value("success", route.success),
              money_value("result", sum)},
             {},
             {}}};
}

Figure relief(const RouteExample& route, const Recoverable& owed, bool granted) {
    const Share lost{granted ? Share::one - route.success.billionths : 0};
    const Money sum = portion(owed.vat, lost, Rounding::half_up);
    return {
        sum,
        {granted ? "why.recovery.relief" : "why.recovery.no_relief",
         {money_value("vat", owed.vat), percent_value("lost", lost), money_value("result", sum)},
         {},
         {}}};
}

WhyValue procedure_value(const RouteExample& route) {
    const bool is_key = route.procedure.starts_with("procedure.");
    return {"procedure", is_key ? WhyKind::name : WhyKind::text, route.procedure};
}

Figure cost(const RouteExample& route, Money claim) {
    const Money sum = route_cost(route, claim);
    std::vector<WhyValue> values{
        money_value("claim", claim),
        {"confidence", WhyKind::name, std::string{"confidence."} + name_of(route.confidence)},
        money_value("result", sum)};
    std::string_view rule = sum.is_zero() ? "why.recovery.no_cost" : "why.recovery.cost";
    if (!route.procedure.empty()) {
        rule = "why.recovery.court_cost";
        values.push_back(procedure_value(route));
    }
    return {sum, {rule, std::move(values), route.source, {}}};
}

Figure success_fee(const RouteExample& route, Money recovered) {
    const Money sum = portion(recovered, route.success_fee, Rounding::half_up);
    return {sum,
            {"why.recovery.success_fee",
             {money_value("recovered", recovered), percent_value("share", route.success_fee),
              money_value("result", sum)},
             route.source,
             {}}};
}

Figure waiting(const RouteExample& route, const Recoverable& owed, Money recovered) {
    const Wide product = Wide{recovered.minor_units()} * owed.capital_rate.billionths * route.days;
    const Money sum{divide(product, Wide{AnnualRate::one} * days_of_year, Rounding::half_up),
                    recovered.currency()};
    return {sum,
            {"why.recovery.waiting",
             {money_value("recovered", recovered),
              {"rate", WhyKind::percent, percent_text(owed.capital_rate)},
              {"days", WhyKind::number, std::to_string(route.days)},
              money_value("result", sum)},
             {},
             {}}};
}

Figure net(const RouteValue& value) {
    const Money sum = value.recovered.amount + value.relief.amount - value.cost.amount -
                      value.success_fee.amount - value.waiting.amount;
    return {sum,
            {"why.recovery.net",
             {money_value("recovered", value.recovered.amount),
              money_value("relief", value.relief.amount), money_value("cost", value.cost.amount),
              money_value("fee", value.success_fee.amount),
              money_value("waiting", value.waiting.amount), money_value("result", sum)},
             {},
             {value.recovered.why, value.relief.why, value.cost.why, value.success_fee.why,
              value.waiting.why}}};
}

// What opens and closes a court is its procedure, whoever tells what it costs.
const std::string& authority_of(const RouteExample& route) {
    return route.procedure.empty() ? route.source : route.procedure;
}

std::optional<Why> why_closed(const RouteExample& route, const Recoverable& owed) {
    if (route.limit && owed.claim > *route.limit) {
        return Why{"why.recovery.above_limit",
                   {money_value("claim", owed.claim), money_value("limit", *route.limit)},
                   authority_of(route),
                   {}};
    }
    if (owed.disputed && !route.contested) {
        return Why{"why.recovery.contested", {}, authority_of(route), {}};
    }
    return std::nullopt;
}

RouteValue value_of(const RouteExample& route, const Recoverable& owed, bool vat_relief) {
    RouteValue value{route.route,
                     route.success,
                     route.days,
                     recovered(route, owed),
                     relief(route, owed, vat_relief),
                     cost(route, owed.claim),
                     success_fee(route, Money::zero(owed.claim.currency())),
                     {owed.claim, {}},
                     {owed.claim, {}},
                     0,
                     {}};
    value.success_fee = success_fee(route, value.recovered.amount);
    value.waiting = waiting(route, owed, value.recovered.amount);
    value.net = net(value);
    return value;
}

// The place among the open routes, and the reason for it: what the best is worth beside it.
void rank(std::vector<RouteValue>& values) {
    const RouteValue* best = nullptr;
    for (const RouteValue& value : values) {
        const bool open = value.place > 0;
        if (open && (best == nullptr || value.net.amount > best->net.amount)) best = &value;
    }
    if (best == nullptr) return;
    const Money most = best->net.amount;
    const auto count = static_cast<std::int64_t>(values.size());
    for (RouteValue& value : values) {
        if (value.place == 0) continue;
        value.place = 1 + static_cast<int>(std::count_if(
                              values.begin(), values.end(), [&](const RouteValue& other) {
                                  return other.place > 0 && other.net.amount > value.net.amount;
                              }));
        value.why = {
            value.place == 1 ? "why.recovery.best" : "why.recovery.behind",
            {{"route", WhyKind::name, std::string{"recovery_route."} + name_of(value.route)},
             {"place", WhyKind::number, std::to_string(value.place)},
             {"count", WhyKind::number, std::to_string(count)},
             money_value("behind", most - value.net.amount),
             money_value("result", value.net.amount)},
            {},
            {}};
    }
}

}  // namespace

Money route_cost(const RouteExample& route, Money claim) {
    if (route.bands.empty()) return Money::zero(claim.currency());
    auto band = std::find_if(route.bands.begin(), route.bands.end(), [&](const CostBand& one) {
        return !one.up_to || claim <= *one.up_to;
    });
    if (band == route.bands.end()) --band;
    const Money sum = band->fixed + portion(claim, band->share, Rounding::half_up);
    return band->least ? std::max(sum, *band->least) : sum;
}

std::vector<RouteValue> route_values(std::span<const RouteExample> routes, const Recoverable& owed,
                                     bool vat_relief) {
    std::vector<RouteValue> values;
    for (const RouteExample& route : routes) {
        RouteValue value = value_of(route, owed, vat_relief);
        auto closed = why_closed(route, owed);
        value.place = closed ? 0 : 1;
        if (closed) value.why = *std::move(closed);
        values.push_back(std::move(value));
    }
    rank(values);
    return values;
}

}  // namespace termwise
