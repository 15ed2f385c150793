#include "web/views/methods_view.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/web/views/good_page.h"
#include "tests/web/views/opened_page.h"
#include "web/views/method_words.h"

namespace termwise::web {
namespace {

using platform::Role;

// 100.00 to a French business, due at once and 22 days overdue on the day of reckoning.
Draft small_debt() {
    Draft draft;
    draft.issued_on = "2026-10-31";
    draft.as_of = "2026-11-22";
    draft.lines = {{"Work", "1", "100", VatCategory::O, "0"}};
    draft.terms = "due on receipt";
    return draft;
}

DraftMethod own_method(const char* name, const char* percent, const char* fixed) {
    DraftMethod method;
    method.name = name;
    method.kind = PaymentKind::card;
    method.percent = percent;
    method.fixed = fixed;
    return method;
}

class MethodsView : public testing::Test {
protected:
    void open(const Draft& draft) {
        page.open(draft);
        page.show("nav.methods");
    }
    /// The small debt, and these methods to be paid by.
    void open_with(std::vector<DraftMethod> offered) {
        Draft draft = small_debt();
        draft.methods.emplace().offered = std::move(offered);
        open(draft);
    }
    bool says(Role role, std::string_view words) {
        return page.platform().found(role, words) != nullptr;
    }
    bool some_begin_with(Role role, std::string_view words) {
        const auto nodes = page.platform().all(role);
        return std::any_of(nodes.begin(), nodes.end(), [&](const platform::Node* node) {
            return page.platform().tree().words(node->name).starts_with(words);
        });
    }

    OpenedPage page{"en"};
};

TEST_F(MethodsView, one_press_compares_a_published_tariff_of_each_kind) {
    open(small_debt());
    ASSERT_TRUE(page.platform().click(Role::button, "Compare payment methods"));
    ASSERT_TRUE(page.draft().methods.has_value());
    const auto& offered = page.draft().methods->offered;
    EXPECT_TRUE(std::any_of(offered.begin(), offered.end(), [](const DraftMethod& one) {
        return one.tariff == "paypal_fr";  // that of the country, not the German one
    }));
    ASSERT_TRUE(page.application().model().outcome().methods.has_value());
    EXPECT_EQ(page.application().model().outcome().methods->compared.size(), offered.size());
    page.ask(Request::undo);
    EXPECT_FALSE(page.draft().methods.has_value());
}

TEST_F(MethodsView, a_method_of_ones_own_unfolds_and_has_the_focus) {
    open_with({});
    ASSERT_TRUE(page.platform().click(Role::button, "Add a method"));
    ASSERT_TRUE(page.platform().click(Role::menu_item, "Own method"));
    page.settle();
    ASSERT_EQ(page.draft().methods->offered.size(), 1U);
    EXPECT_TRUE(page.has_focus(Role::text_field, "Name, Own method"));
}

TEST_F(MethodsView, the_menu_names_every_tariff_that_is_not_compared_yet) {
    open_with({own_method("Terminal", "2.9", "0.30")});
    ASSERT_TRUE(page.platform().click(Role::button, "Add a method"));
    page.settle();
    std::size_t named = 0;
    for (const Tariff& tariff : page.application().rules().tariffs) {
        if (tariff.currency.code() != "EUR") continue;
        EXPECT_TRUE(says(Role::menu_item, tariff_in_words(tariff, page.application().texts())));
        ++named;
    }
    EXPECT_GT(named, 3U);
}

TEST_F(MethodsView, a_card_of_2_9_percent_and_30_cents_leaves_96_80_and_asks_for_103_30) {
    // 100.00 x 2.9 % + 0.30 = 3.20. Of 103.30: 2.9957 + 0.30 = 3.30, so that 100.00 are left.
    open_with({own_method("Terminal", "2.9", "0.30")});
    EXPECT_TRUE(says(Role::button, "Fee: €3.20"));
    EXPECT_TRUE(says(Role::button, "You keep: €96.80"));
    EXPECT_TRUE(says(Role::button, "Charge to keep the price: €103.30"));
    EXPECT_TRUE(says(Role::text, "Terminal leaves you most: €96.80."));
    // France forbids surcharges.
    EXPECT_TRUE(says(Role::cell, "forbidden"));
}

TEST_F(MethodsView, two_methods_change_places_at_16_67) {
    // 1.4 % + 0.25 against 2.9 %: 0.25 / 1.5 % = 16.67. Of 100.00 they take 1.65 and 2.90.
    open_with({own_method("Both", "1.4", "0.25"), own_method("Share", "2.9", "0")});
    EXPECT_TRUE(says(Role::row_header, "1. Both"));
    EXPECT_TRUE(says(Role::row_header, "2. Share"));
    EXPECT_TRUE(says(Role::button, "Break-even: €16.67"));
}

TEST_F(MethodsView, a_published_tariff_bears_its_name_in_the_language_of_the_page) {
    Draft draft = small_debt();
    draft.methods.emplace();
    draft.methods->offered.resize(2);
    draft.methods->offered[0].tariff = "sepa_transfer";
    draft.methods->offered[1].tariff = "stripe_eea";
    OpenedPage german{"de"};
    german.open(draft);
    german.show("nav.methods");
    const auto names = [&](Role role, std::string_view words) {
        return german.platform().found(role, words) != nullptr;
    };
    EXPECT_TRUE(names(Role::row_header, "1. SEPA-Überweisung"));
    EXPECT_TRUE(names(Role::row_header, "2. Stripe, Karten aus dem EWR"));
    EXPECT_TRUE(names(Role::button, "Stripe, Karten aus dem EWR"));
    EXPECT_EQ(german.application().model().outcome().methods->compared[1].name,
              "Stripe, EEA cards");
}

TEST_F(MethodsView, a_tariff_without_words_keeps_its_own_name) {
    Tariff tariff;
    tariff.id = "village_bank";
    tariff.name = "Village bank";
    EXPECT_EQ(tariff_in_words(tariff, Texts{Locale{}, {}}), "Village bank");
}

TEST_F(MethodsView, the_reason_of_a_break_even_calls_the_methods_as_they_are_shown) {
    // 1.5 % + 0.25 against 0.32: below 0.07 / 1.5 % = 4.67 the card costs less.
    Draft draft = small_debt();
    draft.methods.emplace();
    draft.methods->offered.resize(2);
    draft.methods->offered[0].tariff = "stripe_eea";
    draft.methods->offered[1].tariff = "ideal";
    open(draft);
    const MethodAdvice& advice = *page.application().model().outcome().methods;
    const std::vector<Why> reasons = break_even_reasons(advice, {"Karten", "iDEAL"});
    ASSERT_EQ(reasons.size(), 2U);
    ASSERT_FALSE(reasons[0].values.empty());
    EXPECT_EQ(reasons[0].values[0].text, "Karten");
    EXPECT_EQ(reasons[0].values[1].text, "iDEAL");
    EXPECT_TRUE(reasons[1].values.empty());
}

TEST_F(MethodsView, every_table_of_the_methods_has_the_best_of_them_first) {
    // Of 100.00 the second takes 1.65 and the first 2.90.
    open_with({own_method("Share", "2.9", "0"), own_method("Both", "1.4", "0.25")});
    std::vector<std::string> rows;
    for (const platform::Node* node : page.platform().all(Role::row_header)) {
        rows.emplace_back(page.platform().tree().words(node->name));
    }
    EXPECT_EQ(rows,
              (std::vector<std::string>{"1. Both", "2. Share", "Both", "Share", "Both", "Share"}));
}

TEST_F(MethodsView, a_tariff_says_of_which_day_it_is_in_words) {
    Draft draft = small_debt();
    draft.methods.emplace();
    for (const Tariff& tariff : page.application().rules().tariffs) {
        if (!tariff.as_of.empty() && tariff.currency.code() == draft.currency) {
            draft.methods->offered.emplace_back();
            draft.methods->offered.back().tariff = tariff.id;
        }
    }
    ASSERT_FALSE(draft.methods->offered.empty());
    open(draft);
    open_all(page);
    for (const platform::Node* node : page.platform().all(Role::text)) {
        const std::string words{page.platform().tree().words(node->name)};
        EXPECT_FALSE(words.starts_with("20") && words.size() > 7 && words[7] == '-') << words;
    }
}

TEST_F(MethodsView, the_figures_of_a_method_are_edited_and_a_wrong_one_is_named) {
    open_with({own_method("Terminal", "2.9", "0.30")});
    ASSERT_TRUE(page.platform().activate(Role::button, "Terminal"));
    ASSERT_TRUE(page.platform().type("Share of the price, Terminal", "1"));
    EXPECT_TRUE(says(Role::button, "Fee: €1.30"));
    ASSERT_TRUE(page.platform().type("Share of the price, Terminal", "much"));
    const platform::Node* field =
        page.platform().found(Role::text_field, "Share of the price, Terminal");
    ASSERT_NE(field, nullptr);
    EXPECT_NE(field->states & platform::state::invalid, 0U);
    ASSERT_TRUE(page.platform().activate(Role::button, "Remove this method, Terminal"));
    EXPECT_TRUE(page.draft().methods->offered.empty());
}

TEST_F(MethodsView, ways_to_recover_are_ranked_and_follow_what_one_knows_better) {
    open(small_debt());
    ASSERT_TRUE(page.platform().click(Role::button, "Compare ways to recover"));
    ASSERT_TRUE(page.application().model().outcome().recovery.has_value());
    EXPECT_TRUE(says(Role::table, "What each way is worth"));
    EXPECT_TRUE(says(Role::cell, "Rank 1 of 5"));
    EXPECT_TRUE(some_begin_with(Role::cell, "Rank 2 of 5, €"));
    EXPECT_TRUE(says(Role::row_header, "Payment order"));
    EXPECT_TRUE(some_begin_with(Role::text, "The VAT of a debt that is lost comes back."));
    ASSERT_TRUE(page.platform().type("Chance (%), Payment order", "100"));
    ASSERT_EQ(page.draft().recovery->routes.size(), 1U);
    EXPECT_EQ(page.draft().recovery->routes[0].route, RecoveryRoute::payment_order);
    EXPECT_EQ(page.draft().recovery->routes[0].success, "100");
    ASSERT_TRUE(page.platform().type("Chance (%), Payment order", ""));
    EXPECT_TRUE(page.draft().recovery->routes.empty());
}

TEST_F(MethodsView, without_anything_overdue_there_is_nothing_to_recover) {
    Draft draft = small_debt();
    draft.terms = "net 30";
    draft.recovery.emplace();
    open(draft);
    EXPECT_TRUE(says(Role::text, "Nothing is overdue on the day of reckoning."));
}

}  // namespace
}  // namespace termwise::web
