#include "web/views/documents_view.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "tests/web/views/opened_page.h"

namespace termwise::web {
namespace {

using platform::Node;
using platform::Role;

// The case the page opens with, of which 4,187.63 is owed, on the view of documents.
class DocumentsView : public testing::Test {
protected:
    DocumentsView() { page.show("nav.documents"); }

    // Presses a widget of that name, and draws what follows from it.
    bool press(Role role, std::string_view name) {
        const bool there = page.platform().activate(role, name);
        page.settle();
        return there;
    }

    [[nodiscard]] std::string words(const char* key) {
        return std::string{page.application().texts()[key]};
    }

    // Whether any text of the page begins so.
    [[nodiscard]] bool says(std::string_view beginning) {
        for (const Role role : {Role::text, Role::heading, Role::cell, Role::row_header}) {
            for (const Node* node : page.platform().all(role)) {
                if (page.platform().tree().words(node->name).starts_with(beginning)) return true;
            }
        }
        return false;
    }

    OpenedPage page{"en"};
};

TEST_F(DocumentsView, lists_every_text_and_says_why_one_cannot_be_written_yet) {
    EXPECT_EQ(page.platform().all(Role::radio).size(), std::size_t{document_kinds});
    EXPECT_NE(page.platform().found(Role::radio, "Statement of account"), nullptr);
    EXPECT_NE(page.platform().found(Role::radio, "Formal notice: State the seller’s name."),
              nullptr);
}

TEST_F(DocumentsView, the_way_to_a_missing_name_ends_in_its_field) {
    ASSERT_TRUE(press(Role::radio, "Formal notice: State the seller’s name."));
    ASSERT_TRUE(press(Role::button, "Go to the field"));
    const Node* field = page.platform().found(Role::text_field, "Name, Seller");
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(page.platform().focus_given(), field->id);
}

TEST_F(DocumentsView, the_way_to_a_missing_day_leads_to_another_view) {
    page.draft().as_of.clear();
    page.settle();
    ASSERT_TRUE(press(Role::radio, "Statement of account: State the day of reckoning."));
    ASSERT_TRUE(press(Role::button, "Go to the field"));
    EXPECT_EQ(page.application().session().view, "nav.owed");
    const Node* field = page.platform().found(Role::text_field, words("owed.as_of"));
    ASSERT_NE(field, nullptr);
    EXPECT_EQ(page.platform().focus_given(), field->id);
    EXPECT_TRUE(page.application().session().sought.empty());
}

TEST_F(DocumentsView, names_typed_make_the_formal_notice) {
    ASSERT_TRUE(page.platform().type("Name, Seller", "Studio Lune"));
    ASSERT_TRUE(page.platform().type("Name, Buyer", "Atelier Nord"));
    ASSERT_TRUE(page.platform().type("Address, line 2, Buyer", "59000 Lille"));
    page.settle();
    EXPECT_EQ(page.draft().buyer, (DraftParty{"Atelier Nord", {"", "59000 Lille"}, ""}));
    ASSERT_TRUE(press(Role::radio, "Formal notice"));
    EXPECT_TRUE(says("Formal notice to pay: invoice"));
    EXPECT_TRUE(says("Atelier Nord"));
    EXPECT_TRUE(says("59000 Lille"));
    // assets/examples/fr_late_part_paid.json
    EXPECT_TRUE(says("€4,187.63"));
}

TEST_F(DocumentsView, a_name_taken_back_leaves_no_party) {
    ASSERT_TRUE(page.platform().type("Name, Seller", "S"));
    ASSERT_TRUE(page.draft().seller);
    ASSERT_TRUE(page.platform().type("Name, Seller", ""));
    EXPECT_FALSE(page.draft().seller);
}

TEST_F(DocumentsView, the_language_of_the_buyer_changes_the_paper_and_not_the_page) {
    ASSERT_TRUE(page.platform().choose("Language of the buyer", 0));  // Deutsch
    page.settle();
    EXPECT_EQ(page.draft().letters_language, "de");
    EXPECT_TRUE(says("Kontoauszug: Rechnung"));
    EXPECT_NE(page.platform().found(Role::radio, "Statement of account"), nullptr);
    const auto groups = page.platform().all(Role::group);
    EXPECT_TRUE(std::any_of(groups.begin(), groups.end(), [&](const Node* node) {
        return page.platform().tree().words(node->value) == "de";
    })) << "a screen reader has to know the language of the paper";
}

TEST_F(DocumentsView, the_account_stands_on_the_paper_as_a_table) {
    const auto tables = page.platform().all(Role::table);
    EXPECT_TRUE(std::any_of(tables.begin(), tables.end(), [&](const Node* node) {
        return page.platform().tree().words(node->name).starts_with("Statement of account");
    }));
}

TEST_F(DocumentsView, without_its_sentences_it_says_so_and_offers_to_try_again) {
    page.has_letters = false;
    ASSERT_TRUE(page.platform().choose("Language of the buyer", 3));  // Français
    page.settle();
    EXPECT_TRUE(says(words("documents.lacking")));
    page.has_letters = true;
    ASSERT_TRUE(press(Role::button, "Try again"));
    EXPECT_TRUE(says("Relevé de compte"));
}

TEST_F(DocumentsView, offers_a_calendar_file_of_the_calendar_alone) {
    const auto offered = [&](const char* key) {
        const bool there = press(Role::button, "Download") &&
                           page.platform().found(Role::menu_item, words(key)) != nullptr;
        page.platform().press(platform::Key::escape);
        page.settle();
        return there;
    };
    EXPECT_FALSE(offered("documents.save.ics"));
    EXPECT_TRUE(offered("documents.save.csv"));
    ASSERT_TRUE(press(Role::radio, "Payment calendar"));
    EXPECT_TRUE(offered("documents.save.ics"));
}

TEST_F(DocumentsView, each_action_asks_the_shell_for_its_own) {
    for (const auto& [key, what] :
         {std::pair{"documents.print", "print_document"}, std::pair{"documents.copy", "copy_text"},
          std::pair{"documents.mail", "mail"}, std::pair{"documents.proof.save", "save_text"}}) {
        ASSERT_TRUE(press(Role::button, words(key))) << key;
        EXPECT_FALSE(page.last_said(what).empty()) << key;
    }
    ASSERT_TRUE(press(Role::button, words("documents.proof.open")));
    EXPECT_EQ(page.said.back().first, "open_proof");
}

TEST_F(DocumentsView, says_of_an_opened_proof_what_has_changed_by_name) {
    page.application().session().desk.verified =
        Verification{Verdict::other_tables, {"engine", "FR", "ecb_mro_semester"}};
    page.settle();
    EXPECT_TRUE(
        says("Unchanged, but computed with other tables than today’s: the program, France, " +
             words("series.ecb_mro_semester")));
}

}  // namespace
}  // namespace termwise::web
