#include "tests/web/views/good_page.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace termwise::web {

namespace {

using platform::Node;
using platform::Rect;
using platform::Role;

// "invoice.line.vat": a key nobody worded.
bool is_message_key(std::string_view words) {
    if (!key_beginnings().contains(words.substr(0, words.find('.')))) return false;
    if (words.find('.') == std::string_view::npos) return false;
    bool letter_before_dot = false;
    for (const char letter : words) {
        const bool small = (letter >= 'a' && letter <= 'z') || letter == '_';
        const bool digit = letter >= '0' && letter <= '9';
        if (letter == '.' && !letter_before_dot) return false;
        if (letter != '.' && !small && !digit) return false;
        letter_before_dot = small || digit;
    }
    return letter_before_dot && words.front() >= 'a';
}

bool needs_name(Role role) {
    const std::set<Role> named{Role::text_field, Role::choice, Role::check_box, Role::radio,
                               Role::button,     Role::tab,    Role::table,     Role::image};
    return named.contains(role);
}

}  // namespace

void expect_good_page(OpenedPage& page, float width) {
    const platform::SemanticTree& tree = page.platform().tree();
    EXPECT_FALSE(tree.nodes().empty());
    std::set<platform::Id> ids;
    for (const Node& node : tree.nodes()) {
        const std::string name{tree.words(node.name)};
        SCOPED_TRACE(name);
        EXPECT_TRUE(ids.insert(node.id).second) << "two widgets with one identity";
        EXPECT_FALSE(is_message_key(name)) << "a message without words";
        EXPECT_FALSE(needs_name(node.role) && name.empty()) << "a widget without a name";
        const Rect rect = tree.rect(node);
        EXPECT_GE(rect.x, -0.5F);
        EXPECT_LE(rect.right(), width + 0.5F) << "wider than the page";
    }
}

void open_all(OpenedPage& page) {
    namespace state = platform::state;
    constexpr int most = 400;
    for (int i = 0; i < most; ++i) {
        const auto& nodes = page.platform().tree().nodes();
        const auto closed = std::find_if(nodes.begin(), nodes.end(), [](const Node& node) {
            const bool opens_menu = (node.states & state::opens_menu) != 0;
            return (node.states & state::closed) != 0 && !opens_menu;
        });
        if (closed == nodes.end()) return;
        page.platform().loop().happened({platform::EventKind::activate, closed->id, 0, {}});
        page.platform().settle();
    }
}

void expect_good_view(std::string_view title, const Draft& draft) {
    bool is_wide = false;
    for (const std::string& language : all_languages()) {
        SCOPED_TRACE(language);
        OpenedPage page{language};
        page.open(draft);
        page.show(title);
        open_all(page);
        is_wide = !is_wide;
        for (const float width : {320.0F, is_wide ? 1440.0F : 720.0F}) {
            SCOPED_TRACE(width);
            page.resize(width, 800);
            expect_good_page(page, width);
        }
        EXPECT_EQ(page.draft(), draft);
    }
}

}  // namespace termwise::web
