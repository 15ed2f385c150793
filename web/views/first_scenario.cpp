#include "web/views/first_scenario.h"

#include <algorithm>
#include <string>

#include "core/engine/check_draft.h"
#include "core/terms/parse_terms.h"
#include "core/time/period.h"

namespace termwise::web {

namespace {

constexpr int months_sold = 6;

Terms due_after(const char* days) { return parse_terms(days, {})->front(); }

// The terms of the invoice, or those most invoices have.
Terms terms_today(const ViewContext& view) {
    if (view.outcome.readings.empty()) return due_after("net30");
    return view.outcome.readings[view.outcome.chosen].terms;
}

// On the day of the invoice, or of what comes with it.
bool falls_due_at_once(const DueRule& due) {
    return due.steps.empty() && due.base != BaseDate::fixed && due.base != BaseDate::period;
}

// 2 % for paying within 10 days. Terms that fall due before are left for 30 days: a discount that
// outlasts the due day is none.
std::string with_discount(Terms terms) {
    terms.discounts = {{Share::basis_points(200), due_after("net10").due}};
    std::string text = notation(terms);
    if (!falls_due_at_once(terms.due) && parse_terms(text, {})) return text;
    Terms longer = due_after("net30");
    longer.discounts = terms.discounts;
    return notation(longer);
}

// 30 % with the order, the rest as before: after a deposit, a rule without steps would leave it
// another month.
std::string with_deposit(Terms terms) {
    if (!terms.plan && falls_due_at_once(terms.due)) {
        terms.due.steps.push_back({StepKind::add_days, 0, {}});
    }
    Plan plan = terms.plan.value_or(Plan{});
    plan.deposit = Share::basis_points(3'000);
    plan.deposit_at = BaseDate::order;
    terms.plan = plan;
    terms.discounts.clear();
    return notation(terms);
}

// How the buyers of this case are expected to pay.
DraftPolicy expected_buyers(const ViewContext& view) {
    DraftPolicy policy;
    policy.lost = "2";
    policy.late = "40";
    policy.days_late = "12";
    if (!view.outcome.risk) return policy;
    policy.lost = percent_text(view.outcome.risk->risk.unpaid.share);
    policy.late = percent_text(view.outcome.risk->risk.late.share);
    const std::optional<Habits>& habits = view.outcome.risk->habits;
    if (habits && habits->median_days && *habits->median_days > 0) {
        policy.days_late = std::to_string(*habits->median_days);
    }
    return policy;
}

// What has been paid in advance cannot be lost any more.
std::string seven_tenths(const std::string& percent) {
    const auto share = parse_share(percent, {});
    return share ? percent_text(Share{share->billionths / 10 * 7}) : percent;
}

std::vector<DraftSale> monthly_sales(const ViewContext& view, Date start) {
    const std::string amount =
        view.outcome.totals ? decimal_text(view.outcome.totals->payable.amount) : "1000";
    std::vector<DraftSale> sales;
    for (int month = 0; month < months_sold; ++month) {
        sales.push_back({iso_text(plus_months(start, month)), amount});
    }
    return sales;
}

}  // namespace

DraftScenario first_scenario(const ViewContext& view) {
    DraftScenario scenario;
    for (const std::string& day : {view.draft.issued_on, view.draft.as_of, view.session.today}) {
        if (scenario.start_on.empty() && day_of_draft(day)) scenario.start_on = day;
    }
    scenario.capital_rate = "8";
    const auto start = day_of_draft(scenario.start_on);
    if (start) scenario.sales = monthly_sales(view, *start);
    const Terms today = terms_today(view);
    DraftPolicy policy = expected_buyers(view);
    policy.name = view.texts["scenarios.as_today"];
    policy.terms = notation(today);
    scenario.policies.push_back(policy);
    policy.name = view.texts["scenarios.with_discount"];
    policy.terms = with_discount(today);
    policy.take_up = "30";
    scenario.policies.push_back(policy);
    policy.name = view.texts["scenarios.with_deposit"];
    policy.terms = with_deposit(today);
    policy.take_up.clear();
    policy.lost = seven_tenths(policy.lost);
    scenario.policies.push_back(policy);
    scenario.sensitivity = DraftVariation{ScenarioInput::lost, "0", "10", "6", {}};
    scenario.fan.emplace();
    return scenario;
}

}  // namespace termwise::web
