#include "core/fees/surcharge.h"

#include <gtest/gtest.h>

#include <set>

#include "core/text/explain.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"

namespace termwise {
namespace {

SurchargeAnswer shipped(std::string_view place, PaymentKind kind, DebtorKind debtor) {
    return surcharge_answer(assets::shipped_rules().surcharges, {place, kind, debtor});
}

TEST(Surcharge, no_consumer_in_the_union_pays_for_using_a_card) {
    for (const char* place : {"AT", "BE", "DE", "ES", "FR", "IE", "IT", "LU", "NL", "PL", "PT"}) {
        const auto answer = shipped(place, PaymentKind::card, DebtorKind::consumer);
        EXPECT_EQ(answer.verdict, Surcharging::forbidden) << place;
        const std::string law = source_in_words(answer.why.source, shipped_texts("en"));
        EXPECT_NE(law.find("2015/2366"), std::string::npos) << place;
    }
}

TEST(Surcharge, a_company_card_may_cost_its_fee_in_Germany_and_nothing_in_France) {
    EXPECT_EQ(shipped("DE", PaymentKind::card, DebtorKind::business).verdict,
              Surcharging::up_to_cost);
    EXPECT_EQ(shipped("FR", PaymentKind::card, DebtorKind::business).verdict,
              Surcharging::forbidden);
}

TEST(Surcharge, where_no_rule_is_known_it_says_so) {
    const auto answer = shipped("CH", PaymentKind::card, DebtorKind::consumer);
    EXPECT_EQ(answer.verdict, Surcharging::unknown);
    EXPECT_EQ(answer.why.rule, "why.fees.surcharge_unknown");
    EXPECT_TRUE(answer.why.source.empty());
}

TEST(ShippedTariffs, each_has_its_own_id_a_source_and_a_fee_that_leaves_something) {
    std::set<std::string> ids;
    EXPECT_GE(assets::shipped_rules().tariffs.size(), 12U);
    const Texts texts = shipped_texts("en");
    for (const Tariff& tariff : assets::shipped_rules().tariffs) {
        EXPECT_TRUE(ids.insert(tariff.id).second) << tariff.id;
        EXPECT_FALSE(tariff.name.empty()) << tariff.id;
        EXPECT_TRUE(tariff.source.find('.') != std::string::npos) << tariff.id;
        EXPECT_TRUE(!tariff.source.starts_with("source.") || texts.has(tariff.source));
        EXPECT_LT(tariff.share, Share::basis_points(1000)) << tariff.id;
        EXPECT_EQ(assets::shipped_rules().tariff(tariff.id), &tariff);
    }
    EXPECT_EQ(assets::shipped_rules().tariff("gold"), nullptr);
}

}  // namespace
}  // namespace termwise
