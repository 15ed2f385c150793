#include "web/platform/semantic_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

namespace termwise::platform {
namespace {

TEST(SemanticTree, a_child_lies_where_it_was_drawn_whatever_its_parents) {
    SemanticTree tree;
    tree.open(tree.add({.id = 1, .role = Role::main, .rect = {100, 50, 800, 0}}));
    tree.open(tree.add({.id = 2, .role = Role::region, .rect = {120, 70, 760, 0}}));
    const std::size_t button = tree.add({.id = 3, .role = Role::button, .rect = {130, 90, 80, 34}});
    tree.close(140);
    tree.close(200);
    // 130 - 120 and 90 - 70, from the region's corner.
    EXPECT_EQ(tree.nodes()[button].rect, (Rect{10, 20, 80, 34}));
    EXPECT_EQ(tree.rect(tree.nodes()[button]), (Rect{130, 90, 80, 34}));
    EXPECT_EQ(tree.rect(tree.nodes()[1]), (Rect{120, 70, 760, 70}));
    EXPECT_EQ(tree.rect(tree.nodes()[0]), (Rect{100, 50, 800, 150}));
}

TEST(SemanticTree, scrolling_moves_one_node_only) {
    const auto drawn = [](float top) {
        SemanticTree tree;
        tree.open(tree.add({.id = 1, .role = Role::main, .rect = {0, top, 800, 0}}));
        tree.add({.id = 2, .role = Role::text, .name = "Due", .rect = {0, top + 40, 100, 20}});
        tree.close(top + 500);
        return tree;
    };
    const SemanticTree before = drawn(56);
    const SemanticTree after = drawn(-44);
    EXPECT_NE(before.fingerprint(), after.fingerprint());
    EXPECT_NE(before.nodes()[0].rect, after.nodes()[0].rect);
    EXPECT_EQ(before.nodes()[1].rect, after.nodes()[1].rect);
}

TEST(SemanticTree, the_same_words_twice_are_two_nodes) {
    SemanticTree tree;
    tree.add({.id = 7, .role = Role::text, .name = "Paid"});
    tree.add({.id = 7, .role = Role::text, .name = "Paid"});
    EXPECT_NE(tree.nodes()[0].id, tree.nodes()[1].id);
    EXPECT_EQ(tree.words(tree.nodes()[1].name), "Paid");
}

TEST(SemanticTree, content_tells_words_and_states_apart) {
    SemanticTree tree;
    tree.add({.id = 1, .role = Role::check_box, .name = "VAT"});
    tree.add({.id = 2, .role = Role::check_box, .name = "VAT", .states = state::checked});
    tree.add({.id = 3, .role = Role::check_box, .name = "TVA"});
    tree.add({.id = 4, .role = Role::check_box, .name = "VAT"});
    const auto& nodes = tree.nodes();
    EXPECT_NE(nodes[0].content, nodes[1].content);
    EXPECT_NE(nodes[0].content, nodes[2].content);
    EXPECT_EQ(nodes[0].content, nodes[3].content);
}

TEST(SemanticTree, an_identity_that_is_taken_gives_way_to_a_free_one_the_same_in_every_frame) {
    constexpr std::size_t many = 5'000;
    SemanticTree tree;
    std::vector<Id> first;
    for (int frame = 0; frame < 2; ++frame) {
        tree.clear();
        std::set<Id> ids;
        for (std::size_t i = 0; i < many; ++i) {
            tree.add({.id = static_cast<Id>(i % 7), .role = Role::text, .name = "the same"});
            ids.insert(tree.nodes().back().id);
        }
        EXPECT_EQ(ids.size(), many);
        EXPECT_FALSE(ids.contains(0));
        if (frame == 0) {
            first.assign(ids.begin(), ids.end());
        } else {
            EXPECT_TRUE(std::equal(ids.begin(), ids.end(), first.begin(), first.end()));
        }
    }
}

}  // namespace
}  // namespace termwise::platform
