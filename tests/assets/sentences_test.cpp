// Whatever the engine has to say about a case, it can say it in every language: no sentence shows a
// placeholder without its value, and no value shows a key without its words.

#include <gtest/gtest.h>

#include <array>
#include <map>
#include <set>

#include <nlohmann/json.hpp>

#include "core/engine/evaluate.h"
#include "core/json/draft_json.h"
#include "core/terms/describe_terms.h"
#include "core/terms/parse_terms.h"
#include "core/text/explain.h"
#include "core/text/problem.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"
#include "tests/core/engine/advice_samples.h"

namespace termwise {
namespace {

std::vector<Draft> examples() {
    std::vector<Draft> drafts;
    for (const assets::AssetFile& file : assets::asset_files("examples")) {
        const auto document = nlohmann::json::parse(file.text, nullptr, false);
        const auto draft = draft_from_json(document["draft"].dump());
        if (draft)
            drafts.push_back(*draft);
        else
            ADD_FAILURE() << file.name << " holds no draft";
    }
    return drafts;
}

void add(std::vector<Why>& reasons, const Figure& figure) { reasons.push_back(figure.why); }

void add(std::vector<Why>& reasons, const std::vector<Figure>& figures) {
    for (const Figure& figure : figures) add(reasons, figure);
}

void add_late(std::vector<Why>& reasons, const LateAccount& late) {
    reasons.insert(reasons.end(), late.payment_uses.begin(), late.payment_uses.end());
    for (const Figure* figure :
         {&late.principal, &late.interest, &late.compensation, &late.total, &late.per_day})
        add(reasons, *figure);
}

void add_reminders(std::vector<Why>& reasons, const ReminderAdvice& advice) {
    for (const PlannedStep& step : advice.plan.steps) {
        reasons.push_back(step.why);
        add(reasons, step.fee);
    }
    reasons.push_back(advice.plan.why);
    add(reasons, {advice.plan.fees, advice.claim});
}

void add_methods(std::vector<Why>& reasons, const MethodAdvice& advice) {
    for (const ComparedMethod& method : advice.compared) {
        add(reasons, method.cost.net);
        if (method.cost.charge) add(reasons, *method.cost.charge);
        if (method.break_even) add(reasons, *method.break_even);
    }
    for (const SurchargeAnswer& answer : advice.surcharges) reasons.push_back(answer.why);
}

void add_buyer(std::vector<Why>& reasons, const BuyerRisk& risk) {
    reasons.insert(reasons.end(), {risk.score.why, risk.late.why, risk.unpaid.why});
    add(reasons, risk.expected_loss);
    if (risk.credit_limit) add(reasons, *risk.credit_limit);
    for (const Recommendation& advice : risk.recommended) reasons.push_back(advice.why);
}

void add_recovery(std::vector<Why>& reasons, const RecoveryAdvice& advice) {
    reasons.push_back(advice.relief);
    for (const RouteValue& value : advice.routes) {
        add(reasons, value.net);
        reasons.push_back(value.why);
    }
}

std::vector<Why> reasons_of(const Outcome& outcome) {
    std::vector<Why> reasons;
    if (outcome.reminders) add_reminders(reasons, *outcome.reminders);
    if (outcome.methods) add_methods(reasons, *outcome.methods);
    if (outcome.risk) add_buyer(reasons, outcome.risk->risk);
    if (outcome.recovery) add_recovery(reasons, *outcome.recovery);
    for (const Finding& finding : outcome.findings) reasons.push_back(finding.why);
    if (outcome.totals) {
        add(reasons, outcome.totals->lines);
        for (const VatGroup& group : outcome.totals->vat) add(reasons, {group.base, group.tax});
        add(reasons, {outcome.totals->net, outcome.totals->tax, outcome.totals->payable,
                      outcome.totals->prepaid, outcome.totals->rounding});
        if (outcome.totals->accounted_tax) add(reasons, *outcome.totals->accounted_tax);
    }
    for (const Reading& reading : outcome.readings) reasons.push_back(reading.why);
    for (const DiscountOffer& offer : outcome.discounts) {
        add(reasons, {offer.discount, offer.vat_change, offer.payable});
        reasons.push_back(offer.yield_why);
    }
    if (outcome.discount_advice) {
        for (const TierGain& gain : outcome.discount_advice->gains) add(reasons, gain.gain);
    }
    for (const Instalment& part : outcome.instalments) add(reasons, part.amount);
    if (outcome.late) add_late(reasons, *outcome.late);
    return reasons;
}

/// The examples, and drafts that go every way through the rules for such a debtor: each law, each
/// way to fix the rate, terms of all kinds, payments early, in part and beyond.
std::vector<Draft> many_drafts(DebtorKind debtor) {
    constexpr std::array terms{"",
                               "30 jours fin de mois",
                               "45 jours fin de mois",
                               "2/10 net 30",
                               "3/7 2/14 net 30",
                               "3x",
                               "30%+2x",
                               "4x/14d",
                               "2 weeks",
                               "60 jours le 10",
                               "50EUR/10 net 30",
                               "3/20@duedate 2/10@duedate net 60~f",
                               "2026-12-31",
                               "net 30@2026-03-01",
                               "net 90@period",
                               "1 month"};
    std::vector<Draft> drafts = examples();
    EXPECT_FALSE(drafts.empty());
    const Draft first = drafts.front();
    for (const Jurisdiction& law : assets::shipped_rules().jurisdictions) {
        for (const char* text : terms) {
            Draft draft = first;
            draft.jurisdiction = law.code;
            draft.debtor = debtor;
            draft.terms = text;
            draft.issued_on = "2025-01-31";
            draft.received_on.clear();
            draft.as_of = "2026-03-31";
            drafts.push_back(draft);
            ask_for_advice(draft, static_cast<unsigned>(drafts.size()));
            drafts.push_back(draft);
            draft.rate_mode = RateMode::constant;
            draft.contract_rate = "1";
            draft.demanded_on = "2025-06-02";
            draft.payments = {{"2025-02-05", "10.00"}, {"2025-09-01", "250.00"}};
            draft.discount_scope = DiscountScope::each_payment;
            draft.seller_view = DraftSellerView{"8", "10", "1", "2", {{"1", "20"}}};
            draft.cash_rounding = "0.05";
            drafts.push_back(draft);
            draft.rate_mode = RateMode::frozen;
            draft.payments.push_back({"2025-10-01", "99999.00"});
            draft.discount_vat = DiscountVat::reduced_upfront;
            draft.as_of = "2027-03-31";
            drafts.push_back(draft);
        }
    }
    return drafts;
}

/// Reasons that stand under several figures are the same objects: each is looked at once.
using Seen = std::set<const Why*>;

void expect_words(const Why& why, const Texts& texts, Seen& seen) {
    if (!seen.insert(&why).second) return;
    const std::string words = sentence(why, texts);
    EXPECT_TRUE(texts.has(why.rule)) << why.rule;
    EXPECT_EQ(words.find_first_of("{}"), words.npos) << why.rule << ": " << words;
    EXPECT_FALSE(words.ends_with(' ') || words.find("  ") != words.npos) << words;
    EXPECT_TRUE(!why.source.starts_with("source.") || texts.has(why.source)) << why.source;
    for (const WhyValue& value : why.values)
        EXPECT_TRUE(value.kind != WhyKind::name || texts.has(value.text)) << value.text;
    for (const Why& part : why.parts) expect_words(part, texts, seen);
}

void collect_rules(const Why& why, std::set<std::string_view>& rules) {
    rules.insert(why.rule);
    for (const Why& part : why.parts) collect_rules(part, rules);
}

void expect_whole(const Outcome& outcome, const std::vector<Why>& reasons, const Texts& texts) {
    Seen seen;
    for (const Why& why : reasons) expect_words(why, texts, seen);
    for (const Error& problem : outcome.problems) {
        const std::string words = problem_in_words(problem, texts);
        EXPECT_EQ(words.find_first_of("{}"), words.npos) << words;
    }
    for (const Reading& reading : outcome.readings) {
        const std::string words = described(reading.terms, texts);
        EXPECT_EQ(words.find_first_of("{}"), words.npos) << words;
        EXPECT_EQ(words.find("terms."), words.npos) << words;
    }
}

class Sentences : public testing::TestWithParam<DebtorKind> {};

// A case with a rule that was rare so far is worded in every language, any other in one by turns.
TEST_P(Sentences, every_reason_and_problem_of_many_cases_is_whole_in_every_language) {
    std::vector<Texts> languages;
    for (const char* tag : shipped_languages) languages.push_back(shipped_texts(tag));
    std::map<std::string_view, int> cases_with;
    std::size_t turn = 0;
    for (const Draft& draft : many_drafts(GetParam())) {
        const Outcome outcome = evaluate(draft, assets::shipped_rules());
        const std::vector<Why> reasons = reasons_of(outcome);
        std::set<std::string_view> rules;
        for (const Why& why : reasons) collect_rules(why, rules);
        bool has_rare_rule = false;
        for (const std::string_view rule : rules) has_rare_rule |= ++cases_with[rule] <= 5;
        ++turn;
        for (std::size_t i = 0; i < languages.size(); ++i) {
            if (!has_rare_rule && i != turn % languages.size()) continue;
            expect_whole(outcome, reasons, languages[i]);
        }
        if (testing::Test::HasFailure()) break;
    }
    EXPECT_GE(cases_with.size(), 40U) << "the cases no longer reach most rules";
}

// Apart for each kind of debtor, so that they run side by side.
INSTANTIATE_TEST_SUITE_P(Debtors, Sentences,
                         testing::Values(DebtorKind::business, DebtorKind::consumer,
                                         DebtorKind::authority));

class UsualTerms : public testing::TestWithParam<const char*> {};

TEST_P(UsualTerms, offered_are_understood_and_the_same_in_every_language) {
    const Texts texts = shipped_texts(GetParam());
    const Texts english = shipped_texts("en");
    for (const char* key :
         {"terms.usual.receipt", "terms.usual.net_30", "terms.usual.end_of_month_45",
          "terms.usual.discount", "terms.usual.thirds"}) {
        const auto read = parse_terms(texts[key], key);
        ASSERT_TRUE(read.has_value()) << texts[key];
        EXPECT_EQ(*read, *parse_terms(english[key], key)) << texts[key];
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, UsualTerms, testing::ValuesIn(shipped_languages),
                         [](const auto& language) { return std::string{language.param}; });

}  // namespace
}  // namespace termwise
