#include "tests/web/views/advised_case.h"

namespace termwise::web {

namespace {

DraftRisk known_buyer() {
    DraftRisk buyer;
    buyer.past = {{"2026-01-31", "2026-01-31"},
                  {"2026-02-28", "2026-03-05"},
                  {"2026-03-31", "2026-04-10"},
                  {"2026-04-30", "2026-05-20"},
                  {"2026-11-15", ""}};
    buyer.relation_months = "30";
    buyer.usual_order = "3000";
    buyer.legal_form = LegalForm::company;
    buyer.insurer_limit = "8000";
    buyer.signal = PublicSignal::minor;
    buyer.weights = {{RiskFactor::history, "40"}};
    return buyer;
}

DraftScenario three_policies() {
    DraftScenario scenario;
    scenario.start_on = "2026-01-15";
    scenario.capital_rate = "8";
    scenario.sales = {{"2026-01-15", "11400"}, {"2026-02-15", "11400"}};
    scenario.policies = {{"As today", "net 30", "", "2", "40", "12", "1.5", "0.25"},
                         {"With 2 %", "2/10 net 30", "30", "2", "40", "12", "", ""},
                         {"In three parts, for those who ask and have paid us well before", "3x",
                          "", "", "", "", "", ""}};
    scenario.sensitivity = DraftVariation{ScenarioInput::days_late, "0", "60", "7", ""};
    scenario.fan = DraftFan{"7", "20"};
    return scenario;
}

}  // namespace

Draft advised_case() {
    Draft draft;
    draft.issued_on = "2026-01-15";
    draft.as_of = "2026-11-22";
    draft.lines = {{"Machine", "1", "9500", VatCategory::S, "20"}};
    draft.terms = "30%+4x";
    draft.risk = known_buyer();
    draft.methods.emplace();
    draft.methods->offered.resize(3);
    draft.methods->offered[0].tariff = "sepa_transfer";
    draft.methods->offered[1].tariff = "stripe_eea";
    draft.methods->offered[2].name = "A way of my own with quite a long name to be written out";
    draft.methods->offered[2].percent = "2.9";
    draft.methods->capital_rate = "8";
    draft.recovery.emplace();
    draft.recovery->capital_rate = "8";
    draft.recovery->routes = {{RecoveryRoute::agency, "70", "", "", "60"}};
    draft.scenario = three_policies();
    return draft;
}

}  // namespace termwise::web
