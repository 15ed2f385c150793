#include "web/views/view.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/web/views/good_page.h"
#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

using platform::Node;
using platform::Role;

// Views are drawn in pairs: each example in each language, at one width; over all of them, each
// example and each language at each width.
class EveryLanguage : public testing::TestWithParam<std::string> {
protected:
    // Of the n-th thing drawn in this language.
    [[nodiscard]] static float width_of(std::size_t n) {
        const std::vector<std::string> languages = all_languages();
        const auto at = std::find(languages.begin(), languages.end(), GetParam());
        const auto turn = static_cast<std::size_t>(at - languages.begin());
        return page_widths[(n + turn) % page_widths.size()];
    }
    static void expect_good_views(OpenedPage& page, float width) {
        SCOPED_TRACE(width);
        page.resize(width, 800);
        for (const View& view : all_views()) {
            SCOPED_TRACE(view.title);
            page.show(view.title);
            expect_good_page(page, width);
        }
    }
};

TEST_P(EveryLanguage, every_view_draws_every_example_and_changes_nothing) {
    OpenedPage page{GetParam()};
    ASSERT_TRUE(key_beginnings().contains("invoice"));
    const std::vector<Example> examples = page.application().examples();
    ASSERT_GE(examples.size(), 8U);
    for (std::size_t i = 0; i < examples.size(); ++i) {
        SCOPED_TRACE(examples[i].id);
        page.open(examples[i].draft);
        expect_good_views(page, width_of(i));
        EXPECT_EQ(page.draft(), examples[i].draft);
    }
}

TEST_P(EveryLanguage, nonsense_in_every_field_is_shown_and_kept) {
    Draft nonsense;
    nonsense.jurisdiction = "Atlantis";
    nonsense.currency = "ZZZ";
    nonsense.issued_on = "yesterday";
    nonsense.received_on = "<script>";
    nonsense.lines = {{"a\nb", "two", "12,5,0", VatCategory::S, "lots"}, {}};
    nonsense.terms = "when hell freezes over";
    nonsense.plan = "0x";
    nonsense.rate_mode = RateMode::constant;
    nonsense.contract_rate = "-";
    nonsense.demanded_on = "2026-02-30";
    nonsense.payments = {{"never", "-5"}, {}};
    nonsense.as_of = "\xff\xfe";
    OpenedPage page{GetParam()};
    page.open(nonsense);
    expect_good_views(page, width_of(0));
    EXPECT_EQ(page.draft(), nonsense);
}

TEST_P(EveryLanguage, an_empty_case_says_what_to_do) {
    OpenedPage page{GetParam()};
    page.open(Draft{});
    expect_good_views(page, width_of(1));
}

INSTANTIATE_TEST_SUITE_P(Languages, EveryLanguage, testing::ValuesIn(all_languages()),
                         [](const auto& language) { return language.param; });

TEST(EveryView, without_a_test_of_its_own_is_a_good_page_with_all_of_it_open) {
    OpenedPage page{"en"};
    const Draft draft = page.application().examples().front().draft;
    for (const char* title : {"nav.home", "nav.documents", "nav.settings"}) {
        expect_good_view(title, draft);
    }
}

TEST(EveryView, says_at_its_foot_where_the_figures_are_kept_and_what_they_are_not) {
    OpenedPage page{"en"};
    for (const View& view : all_views()) {
        page.show(view.title);
        for (const char* key : {"app.promise", "app.not_legal_advice"}) {
            EXPECT_NE(page.platform().found(Role::text, page.application().texts()[key]), nullptr);
        }
    }
}

TEST(InvoiceView, names_for_the_ear_join_label_and_amount_as_the_language_does) {
    for (const auto& [language, joint] :
         {std::pair{"de", ": "}, std::pair{"en", ": "}, std::pair{"es", ": "},
          std::pair{"fr", "\u00a0: "}, std::pair{"it", ": "}, std::pair{"nl", ": "}}) {
        OpenedPage page{language};
        page.open(page.application().examples().front().draft);
        page.show("nav.invoice");
        const std::string start = std::string{page.application().texts()["invoice.net"]} + joint;
        const auto buttons = page.platform().all(Role::button);
        EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [&](const platform::Node* node) {
            return page.platform().tree().words(node->name).starts_with(start);
        })) << language;
    }
}

TEST(InvoiceView, a_price_typed_the_french_way_is_understood_and_stays_as_typed) {
    OpenedPage page{"fr"};
    Draft draft;
    draft.lines.emplace_back();
    page.open(draft);
    page.show("nav.invoice");
    ASSERT_TRUE(page.platform().type("Prix unitaire HT, Ligne 1", "1 234,5"));
    page.platform().settle();
    EXPECT_EQ(page.draft().lines[0].unit_price, "1234.5");
}

TEST(InvoiceView, a_price_that_is_none_stays_on_screen_with_the_reason) {
    OpenedPage page{"en"};
    Draft draft;
    draft.lines.emplace_back();
    page.open(draft);
    page.show("nav.invoice");
    ASSERT_TRUE(page.platform().type("Unit price excl. VAT, Line 1", "12,5,0"));
    page.platform().settle();
    EXPECT_EQ(page.draft().lines[0].unit_price, "12,5,0");
    EXPECT_EQ(page.platform().value(Role::text_field, "Unit price excl. VAT, Line 1"), "12,5,0");
    const Node* field = page.platform().found(Role::text_field, "Unit price excl. VAT, Line 1");
    ASSERT_NE(field, nullptr);
    EXPECT_TRUE((field->states & platform::state::invalid) != 0);
    EXPECT_NE(field->described_by, 0U);
}

TEST(InvoiceView, the_second_reading_of_45_days_end_of_month_can_be_chosen) {
    OpenedPage page{"fr"};
    Draft draft;
    draft.issued_on = "2026-01-31";
    draft.lines = {{"Conseil", "1", "1000", VatCategory::S, "20"}};
    draft.terms = "45 jours fin de mois";
    draft.as_of = "2026-02-01";
    page.open(draft);
    page.show("nav.invoice");
    // law/README section 4: 2026-01-31 gives 2026-03-31 (A) and 2026-03-17 (B).
    EXPECT_EQ(page.application().model().outcome().readings[0].due_on, date_of(2026, 3, 31));
    const auto second = [&] {
        for (const platform::Node* node : page.platform().all(Role::radio)) {
            const std::string_view name = page.platform().tree().words(node->name);
            if (name.starts_with("17\u00A0mars 2026")) return std::string{name};
        }
        return std::string{};
    };
    ASSERT_TRUE(page.platform().activate(Role::radio, second()));
    page.platform().settle();
    const platform::Node* chosen = page.platform().found(Role::radio, second());
    ASSERT_NE(chosen, nullptr);
    EXPECT_NE(chosen->states & platform::state::checked, 0U);
    const Outcome& outcome = page.application().model().outcome();
    EXPECT_EQ(outcome.readings[outcome.chosen].due_on, date_of(2026, 3, 17));
}

TEST(OwedView, a_payment_is_added_on_the_day_of_reckoning_and_can_be_taken_back) {
    OpenedPage page{"en"};
    page.show("nav.owed");
    const std::size_t before = page.draft().payments.size();
    ASSERT_TRUE(page.platform().click(Role::button, "Add a payment"));
    page.platform().settle();
    ASSERT_EQ(page.draft().payments.size(), before + 1);
    EXPECT_EQ(page.draft().payments.back().paid_on, page.draft().as_of);
    page.application().session().ask(Request::undo);
    page.platform().loop().wake();
    page.platform().settle();
    EXPECT_EQ(page.draft().payments.size(), before);
}

TEST(InstalmentsView, a_hundred_in_three_is_written_as_a_plan) {
    OpenedPage page{"en"};
    Draft draft;
    draft.issued_on = "2026-01-31";
    draft.lines = {{"Bicycle", "1", "100", VatCategory::O, "0"}};
    draft.as_of = "2026-01-31";
    page.open(draft);
    page.show("nav.instalments");
    ASSERT_TRUE(page.platform().click(Role::button, "In 3"));
    page.platform().settle();
    EXPECT_EQ(page.draft().plan, "3x");
    const Outcome& outcome = page.application().model().outcome();
    ASSERT_EQ(outcome.instalments.size(), 3U);
    EXPECT_EQ(outcome.instalments[0].amount.amount.minor_units(), 3'334);
    EXPECT_EQ(outcome.instalments[1].amount.amount.minor_units(), 3'333);
    EXPECT_EQ(outcome.instalments[2].amount.amount.minor_units(), 3'333);
}

}  // namespace
}  // namespace termwise::web
