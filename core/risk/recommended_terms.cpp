#include "core/risk/recommended_terms.h"

#include <algorithm>

#include "core/base/wide.h"
#include "core/money/rounding.h"
#include "core/money/why_amounts.h"

namespace termwise {
namespace {

constexpr std::int64_t trusted = 60;
constexpr Share often{Share::one / 10 * 3};

Why by_points(const char* rule, std::int64_t points) {
    return {rule, {number_value("points", points)}, {}, {}};
}

std::int64_t deposit_by_points(std::int64_t points) {
    if (points < 40) return 50;
    return points < trusted ? 30 : 0;
}

// The deposit, in steps of 5 %, that leaves no more than the limit open.
std::int64_t deposit_by_limit(Money order, Money limit) {
    if (order <= limit) return 0;
    const Wide beyond = Wide{(order - limit).minor_units()} * 20;
    return divide(beyond, order.minor_units(), Rounding::ceiling) * 5;
}

void add_deposit(std::vector<Recommendation>& advice, const TermsAdviceInput& input) {
    const std::int64_t by_score = deposit_by_points(input.points);
    const std::int64_t by_limit = input.limit ? deposit_by_limit(input.order, *input.limit) : 0;
    const std::int64_t percent = std::max(by_score, by_limit);
    if (percent == 0) return;
    Why why = by_points("why.risk.deposit", input.points);
    if (by_limit > by_score) {
        why = {"why.risk.deposit_above_limit",
               {money_value("order", input.order), money_value("limit", *input.limit)},
               {},
               {}};
    }
    why.values.push_back({"result", WhyKind::percent, std::to_string(percent)});
    const Advice kind = percent >= 100 ? Advice::prepay : Advice::deposit;
    advice.push_back({kind, std::to_string(percent) + "%", {}, std::move(why)});
}

void add_parts(std::vector<Recommendation>& advice, const TermsAdviceInput& input) {
    if (!input.usual_order || input.points < 40) return;
    if (Wide{input.order.minor_units()} < Wide{input.usual_order->minor_units()} * 2) return;
    advice.push_back(
        {Advice::instalments,
         "3x",
         {},
         {"why.risk.instalments",
          {money_value("order", input.order), money_value("usual", *input.usual_order)},
          {},
          {}}});
}

FollowUp follow_up(std::int64_t points) {
    if (points < trusted) return FollowUp::close;
    return points < 80 ? FollowUp::usual : FollowUp::light;
}

}  // namespace

std::vector<Recommendation> recommended_terms(const TermsAdviceInput& input) {
    if (input.points < 20) {
        return {{Advice::prepay, "100%", {}, by_points("why.risk.prepay", input.points)}};
    }
    std::vector<Recommendation> advice;
    add_deposit(advice, input);
    if (!advice.empty() && advice.front().advice == Advice::prepay) return advice;
    add_parts(advice, input);
    const std::int64_t days = input.points < 40 ? 14 : 30;
    Why net = by_points("why.risk.net_days", input.points);
    net.values.push_back(number_value("result", days));
    advice.push_back({Advice::net_days, "net" + std::to_string(days), {}, std::move(net)});
    if (input.points >= trusted && input.late >= often) {
        Why why{"why.risk.discount",
                {{"late", WhyKind::percent, percent_text(input.late)},
                 number_value("points", input.points)},
                {},
                {}};
        advice.push_back({Advice::discount, "2/10", {}, std::move(why)});
    }
    const FollowUp close = follow_up(input.points);
    Why why = by_points("why.risk.follow_up", input.points);
    why.values.push_back({"result", WhyKind::name, std::string{"follow_up."} + name_of(close)});
    advice.push_back({Advice::reminders, {}, close, std::move(why)});
    return advice;
}

std::string recommended_notation(std::span<const Recommendation> advice) {
    std::string discount;
    std::string due;
    std::string deposit;
    std::string parts;
    for (const Recommendation& one : advice) {
        if (one.advice == Advice::prepay) return "order";
        if (one.advice == Advice::discount) discount = one.terms + ' ';
        if (one.advice == Advice::net_days) due = one.terms;
        if (one.advice == Advice::deposit) deposit = one.terms + "@order+";
        if (one.advice == Advice::instalments) parts = one.terms;
    }
    if (!deposit.empty() && parts.empty()) parts = "1x";
    if (!parts.empty()) parts.insert(0, 1, ' ');
    if (!deposit.empty()) parts.insert(1, deposit);
    return discount + due + parts;
}

}  // namespace termwise
