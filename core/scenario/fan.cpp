#include "core/scenario/fan.h"

#include <algorithm>

#include "core/base/sort.h"
#include "core/scenario/pcg32.h"

namespace termwise {
namespace {

/// The four numbers of one buyer in one run.
struct Luck {
    std::uint32_t takes = 0;
    std::uint32_t loses = 0;
    std::uint32_t delays = 0;
    std::uint32_t days = 0;
};

bool falls_in(std::uint32_t number, Share share) {
    // number / 2^32 < share / 10^9, in whole numbers
    return static_cast<std::uint64_t>(number) * Share::one <
           static_cast<std::uint64_t>(share.billionths) << 32U;
}

std::int64_t days_late(const Policy& policy, const Luck& luck) {
    if (policy.days_late == 0 || !falls_in(luck.delays, policy.late)) return 0;
    const auto span = static_cast<std::uint64_t>(2 * std::int64_t{policy.days_late} - 1);
    return 1 + static_cast<std::int64_t>((luck.days * span) >> 32U);
}

/// One policy through all runs.
struct Runs {
    const Policy& policy;
    std::vector<SaleTerms> sales;
    std::vector<std::int64_t> worths;               // By run.
    std::vector<std::vector<std::int64_t>> totals;  // By month, then by run.
};

/// Where one run adds up.
struct Tally {
    const Scenario& scenario;
    const std::vector<Date>& months;
    std::int64_t worth = 0;
    std::vector<std::int64_t> by_month;
};

void receive(Tally& tally, const Policy& policy, Date on, Money amount) {
    const Money net = amount - fee_of(amount, policy.fee);
    tally.worth +=
        present_value(net, days_between(tally.scenario.start_on, on), tally.scenario.capital_rate)
            .minor_units();
    const auto month = std::lower_bound(tally.months.begin(), tally.months.end(), on);
    const std::size_t last = tally.months.size() - 1;
    const auto place = static_cast<std::size_t>(month - tally.months.begin());
    tally.by_month[std::min(place, last)] += amount.minor_units();
}

void sell(Tally& tally, const Policy& policy, const SaleTerms& sale, const Luck& luck) {
    if (sale.discount_until && falls_in(luck.takes, policy.take_up)) {
        Money whole = -sale.discount;
        for (const DuePart& part : sale.parts) whole += part.amount;
        return receive(tally, policy, *sale.discount_until, whole);
    }
    if (falls_in(luck.loses, policy.lost)) return;
    const std::chrono::days delay{days_late(policy, luck)};
    for (const DuePart& part : sale.parts) {
        receive(tally, policy, part.due_on + delay, part.amount);
    }
}

// The first month's end to that of the latest payment any run can see.
std::vector<Date> months_of(const Scenario& scenario, const std::vector<Runs>& policies) {
    Date last = scenario.start_on;
    for (const Runs& runs : policies) {
        const std::chrono::days delay{2 * std::int64_t{runs.policy.days_late}};
        for (const SaleTerms& sale : runs.sales) {
            for (const DuePart& part : sale.parts) last = std::max(last, part.due_on + delay);
        }
    }
    return month_ends(scenario.start_on, last);
}

void run_once(std::vector<Runs>& policies, const Scenario& scenario,
              const std::vector<Date>& months, Pcg32& random) {
    std::vector<Luck> lucks;
    for (std::size_t i = 0; i < scenario.sales.size(); ++i) {
        Luck luck;
        luck.takes = random.next();
        luck.loses = random.next();
        luck.delays = random.next();
        luck.days = random.next();
        lucks.push_back(luck);
    }
    for (Runs& runs : policies) {
        Tally tally{scenario, months, 0, std::vector<std::int64_t>(months.size())};
        for (std::size_t i = 0; i < lucks.size(); ++i) {
            sell(tally, runs.policy, runs.sales[i], lucks[i]);
        }
        runs.worths.push_back(tally.worth);
        std::int64_t total = 0;
        for (std::size_t month = 0; month < months.size(); ++month) {
            runs.totals[month].push_back(total += tally.by_month[month]);
        }
    }
}

Quantiles quantiles_of(std::vector<std::int64_t> values, Currency currency) {
    sort_stably(values);
    const auto at = [&](std::size_t tenths) {
        return Money{values[(values.size() * tenths + 9) / 10 - 1], currency};
    };
    return {at(1), at(5), at(9)};
}

}  // namespace

std::vector<Fan> fans_of(const Scenario& scenario, const FanInput& input) {
    std::vector<Runs> policies;
    for (const Policy& policy : scenario.policies) {
        policies.push_back({policy, sales_under(policy, scenario), {}, {}});
    }
    const std::vector<Date> months = months_of(scenario, policies);
    for (Runs& runs : policies) runs.totals.resize(months.size());
    Pcg32 random{input.seed};
    for (int run = 0; run < input.runs; ++run) run_once(policies, scenario, months, random);

    std::vector<Fan> fans;
    for (Runs& runs : policies) {
        Fan fan{quantiles_of(std::move(runs.worths), scenario.currency), {}};
        for (std::size_t month = 0; month < months.size(); ++month) {
            fan.cash.push_back(
                {months[month], quantiles_of(std::move(runs.totals[month]), scenario.currency)});
        }
        fans.push_back(std::move(fan));
    }
    return fans;
}

}  // namespace termwise
