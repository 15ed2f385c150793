#include "tests/core/scenario/random_scenarios.h"

namespace termwise {

DraftSale RandomScenarios::sale() {
    DraftSale made;
    made.on = odd(day());
    made.amount = odd(amount());
    return made;
}

DraftPolicy RandomScenarios::policy() {
    constexpr const char* terms[] = {"net 30", "2/10 net 30", "3x", "30 jours fin de mois", ""};
    DraftPolicy made;
    made.name = once_in(4) ? noise() : "Policy";
    made.terms = odd(one_of(terms));
    if (once_in(2)) made.take_up = odd(digits(100, 1));
    if (once_in(2)) made.lost = odd(digits(9, 2));
    if (once_in(2)) made.late = odd(digits(100, 0));
    if (once_in(2)) made.days_late = odd(digits(90, 0));
    if (once_in(3)) made.fee_percent = odd(digits(4, 2));
    if (once_in(3)) made.fee_fixed = odd(digits(2, 2));
    return made;
}

DraftVariation RandomScenarios::variation() {
    DraftVariation made;
    made.input = static_cast<ScenarioInput>(below(5));
    made.from = odd(digits(5, 0));
    made.to = odd(digits(90, 0));
    if (once_in(2)) made.steps = odd(digits(22, 0));
    if (once_in(2)) made.policy = odd(digits(7, 0));
    return made;
}

ScenarioDraft RandomScenarios::next() {
    constexpr const char* places[] = {"FR", "DE", "UK", "NL"};
    constexpr const char* calendars[] = {"FR-57", "DE-BY", "TARGET2"};
    ScenarioDraft made;
    made.jurisdiction = odd(one_of(places));
    if (once_in(3)) made.calendar = odd(one_of(calendars));
    made.currency = odd("EUR");
    made.scenario.start_on = odd(once_in(3) ? day() : "2009-01-01");
    if (once_in(2)) made.scenario.capital_rate = odd(digits(20, 2));
    for (std::uint64_t sales = below(5); sales > 0; --sales) made.scenario.sales.push_back(sale());
    for (std::uint64_t count = below(7); count > 0; --count)
        made.scenario.policies.push_back(policy());
    if (once_in(3)) made.scenario.sensitivity = variation();
    if (once_in(3)) {
        DraftFan fan;
        fan.seed = odd(digits(1'000'000, 0));
        if (once_in(2)) fan.runs = odd(digits(200, 0));
        made.scenario.fan = fan;
    }
    return made;
}

}  // namespace termwise
