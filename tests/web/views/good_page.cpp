#include "tests/web/views/good_page.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "tests/web/views/page_fault.h"

namespace termwise::web {

namespace {

using platform::Node;

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

}  // namespace

void expect_good_page(OpenedPage& page, float width) {
    const platform::SemanticTree& tree = page.platform().tree();
    EXPECT_EQ(page_fault(tree, width), "");
    for (const Node& node : tree.nodes()) {
        const std::string_view name = tree.words(node.name);
        if (is_message_key(name)) ADD_FAILURE() << name << ": a message without words";
    }
}

void open_all(OpenedPage& page) {
    namespace state = platform::state;
    constexpr int deepest = 20;  // in what is opened, something may be closed
    for (int i = 0; i < deepest; ++i) {
        bool opened = false;
        for (const Node& node : page.platform().tree().nodes()) {
            const bool opens_menu = (node.states & state::opens_menu) != 0;
            if ((node.states & state::closed) == 0 || opens_menu) continue;
            page.platform().loop().happened({platform::EventKind::activate, node.id, 0, {}});
            opened = true;
        }
        if (!opened) return;
        page.platform().settle();
    }
    ADD_FAILURE() << "something stays closed";
}

void expect_good_view(std::string_view title, const Draft& draft) {
    const std::vector<std::string> languages = all_languages();
    for (std::size_t i = 0; i < languages.size(); ++i) {
        SCOPED_TRACE(languages[i]);
        OpenedPage page{languages[i]};
        page.open(draft);
        page.show(title);
        open_all(page);
        for (std::size_t j = 0; j < (i == 0 ? page_widths.size() : 1); ++j) {
            const float width = page_widths[(i + j) % page_widths.size()];
            SCOPED_TRACE(width);
            page.resize(width, 800);
            expect_good_page(page, width);
        }
        EXPECT_EQ(page.draft(), draft);
    }
}

}  // namespace termwise::web
