#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

using platform::Node;
using platform::Role;
using Said = std::pair<std::string, std::string>;

bool has_cell(OpenedPage& page, std::string_view words) {
    return page.platform().found(Role::cell, words) != nullptr;
}

TEST(SettingsView, language_theme_and_text_size_in_use_are_chosen) {
    OpenedPage page{"fr"};
    page.show("nav.settings");
    EXPECT_EQ(page.platform().value(Role::choice, "Langue"), "Français");
    EXPECT_EQ(page.platform().value(Role::choice, "Couleurs"), "Comme l’appareil");
    EXPECT_EQ(page.platform().value(Role::choice, "Taille du texte"), "100\u00a0%");
}

TEST(SettingsView, another_choice_is_asked_of_the_shell_which_remembers_it) {
    OpenedPage page{"en"};
    page.show("nav.settings");
    ASSERT_TRUE(page.platform().choose("Language", 3));
    ASSERT_TRUE(page.platform().choose("Colours", 2));
    ASSERT_TRUE(page.platform().choose("Text size", 4));
    const std::vector<Said> said{
        {"set_language", "fr"}, {"set_theme", "dark"}, {"set_text_size", "200"}};
    EXPECT_EQ(page.said, said);
    EXPECT_EQ(page.platform().value(Role::choice, "Colours"), "Dark");
    EXPECT_EQ(page.application().session().text_percent, 200);
}

TEST(SettingsView, another_country_brings_its_currency_and_its_rates) {
    OpenedPage page{"en"};
    page.show("nav.settings");
    // Bank of England: 3.75 % since 18 December 2025; the reference rate of a half-year is that of
    // the last 30 June or 31 December (SI 2002/1675 art. 4).
    EXPECT_FALSE(has_cell(page, "3.75%"));
    const auto& places = page.application().rules().jurisdictions;
    const auto uk = std::find_if(places.begin(), places.end(),
                                 [](const Jurisdiction& place) { return place.code == "UK"; });
    ASSERT_TRUE(page.platform().choose("Law of the seller",
                                       static_cast<std::uint32_t>(uk - places.begin())));
    EXPECT_EQ(page.draft().jurisdiction, "UK");
    EXPECT_EQ(page.draft().currency, "GBP");
    EXPECT_TRUE(has_cell(page, "3.75%"));
}

TEST(SettingsView, each_rate_says_since_when_it_holds_and_where_it_was_read) {
    OpenedPage page{"en"};
    page.show("nav.settings");
    // The ECB's main refinancing rate stood at 2.15 % on 1 January 2026.
    EXPECT_TRUE(has_cell(page, "1\u00A0January 2026"));
    EXPECT_TRUE(has_cell(page, "2.15%"));
    EXPECT_TRUE(has_cell(page, "ECB main refinancing rate on the first day of the half-year"));
}

TEST(SettingsView, deleting_everything_takes_two_presses_and_offers_a_file_first) {
    OpenedPage page{"en"};
    page.show("nav.settings");
    EXPECT_EQ(page.platform().found(Role::button, "Delete everything now"), nullptr);
    ASSERT_TRUE(page.platform().activate(Role::button, "Delete everything on this device"));
    EXPECT_TRUE(page.said.empty());
    const std::string gone{page.application().texts()["settings.data.delete.what"]};
    EXPECT_NE(page.platform().found(Role::text, gone), nullptr);
    ASSERT_TRUE(page.platform().activate(Role::button, "Save the case to a file first"));
    ASSERT_EQ(page.said.size(), 1U);
    EXPECT_EQ(page.said[0].first, "save_file");
    ASSERT_TRUE(page.platform().activate(Role::button, "Delete everything now"));
    EXPECT_EQ(page.said.back(), (Said{"delete_everything", ""}));
}

TEST(SettingsView, it_says_when_the_case_was_saved_last_and_when_a_file_of_it_was) {
    OpenedPage page{"en"};
    page.application().tell("saved", "2026-11-22T14:05");
    page.application().tell("last_file", "2026-11-01");
    page.show("nav.settings");
    EXPECT_NE(page.platform().found(Role::text,
                                    "Saved in this browser, on this device only; last on 22"
                                    "\u00A0November 2026 at 14:05."),
              nullptr);
    EXPECT_NE(page.platform().found(Role::text, "Last saved to a file on 1\u00A0November 2026."),
              nullptr);
}

TEST(SettingsView, it_can_be_installed_where_the_browser_offers_it) {
    OpenedPage page{"en"};
    page.show("nav.settings");
    EXPECT_EQ(page.platform().found(Role::button, "Install on this device"), nullptr);
    page.application().tell("can_install", "1");
    page.show("nav.settings");
    ASSERT_TRUE(page.platform().activate(Role::button, "Install on this device"));
    EXPECT_EQ(page.said.back(), (Said{"install", ""}));
}

TEST(SettingsView, the_demo_shop_is_one_press_away) {
    OpenedPage page{"nl"};
    page.show("nav.settings");
    ASSERT_TRUE(page.platform().activate(Role::button, "Demowinkel openen"));
    EXPECT_EQ(page.said.back(), (Said{"open_demo", ""}));
}

TEST(SettingsView, a_newer_rate_is_added_by_hand_and_can_be_removed) {
    OpenedPage page{"fr"};
    page.show("nav.settings");
    ASSERT_TRUE(page.platform().activate(Role::button, "Ajouter à la main un taux plus récent"));
    EXPECT_EQ(page.platform().found(Role::button, "Ajouter le taux"), nullptr);
    ASSERT_TRUE(page.platform().type("Valable à partir du", "01/01/2027"));
    ASSERT_TRUE(page.platform().type("Taux par an", "2,65"));
    ASSERT_TRUE(page.platform().activate(Role::button, "Ajouter le taux"));
    ASSERT_EQ(page.application().session().own_rates.size(), 1U);
    const OwnRate& own = page.application().session().own_rates[0];
    EXPECT_EQ(own.since, "2027-01-01");
    EXPECT_EQ(own.rate, "2.65");
    EXPECT_TRUE(has_cell(page, "saisi à la main"));
    const auto buttons = page.platform().all(Role::button);
    const auto remove = std::find_if(buttons.begin(), buttons.end(), [&](const Node* node) {
        return page.platform().tree().words(node->name).starts_with("Supprimer le taux");
    });
    ASSERT_NE(remove, buttons.end());
    const std::string name{page.platform().tree().words((*remove)->name)};
    ASSERT_TRUE(page.platform().activate(Role::button, name));
    EXPECT_TRUE(page.application().session().own_rates.empty());
    EXPECT_FALSE(has_cell(page, "saisi à la main"));
}

}  // namespace
}  // namespace termwise::web
