#include "web/app/model.h"

#include <gtest/gtest.h>

namespace termwise::web {
namespace {

constexpr std::string_view title_field = "title";

TEST(Model, a_new_outcome_follows_each_edit_and_only_an_edit) {
    const RuleBook rules;
    Model model{rules};
    EXPECT_EQ(model.revision(), 1U);

    model.draft().title = "Roof";
    model.settle();
    model.settle();

    EXPECT_EQ(model.revision(), 2U);
}

TEST(Model, undo_takes_back_a_word_and_redo_brings_it_again) {
    const RuleBook rules;
    Model model{rules};
    for (const char* typed : {"R", "Ro", "Roof"}) {
        model.draft().title = typed;
        model.settle(title_field);
    }
    model.undo();
    EXPECT_EQ(model.draft().title, "");
    EXPECT_FALSE(model.can_undo());
    model.redo();
    EXPECT_EQ(model.draft().title, "Roof");
    EXPECT_FALSE(model.can_redo());
}

TEST(Model, leaving_a_field_ends_the_step) {
    const RuleBook rules;
    Model model{rules};
    model.draft().title = "Roof";
    model.settle(title_field);
    model.settle();
    model.draft().title = "Roof repair";
    model.settle(title_field);

    model.undo();
    EXPECT_EQ(model.draft().title, "Roof");
}

TEST(Model, opening_another_case_loses_nothing) {
    const RuleBook rules;
    Model model{rules};
    model.draft().title = "Mine";

    Draft example;
    example.title = "Example";
    model.replace(example);
    EXPECT_EQ(model.draft().title, "Example");

    model.undo();
    EXPECT_EQ(model.draft().title, "Mine");
}

TEST(Model, an_edit_after_undo_closes_the_way_forward) {
    const RuleBook rules;
    Model model{rules};
    model.draft().title = "First";
    model.settle();
    model.undo();
    model.draft().title = "Second";
    model.settle();
    EXPECT_FALSE(model.can_redo());
}

TEST(Model, the_oldest_steps_are_forgotten_first) {
    const RuleBook rules;
    Model model{rules};
    for (std::size_t i = 0; i < Model::max_steps + 50; ++i) {
        model.draft().title = std::to_string(i);
        model.settle();
    }
    while (model.can_undo()) model.undo();
    EXPECT_EQ(model.draft().title, "49");
}

}  // namespace
}  // namespace termwise::web
