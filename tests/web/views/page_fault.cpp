#include "tests/web/views/page_fault.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace termwise::web {

namespace {

using platform::Node;
using platform::Rect;
using platform::Role;
using platform::SemanticTree;

bool needs_name(Role role) {
    switch (role) {
        case Role::text_field:
        case Role::date_picker:
        case Role::choice:
        case Role::check_box:
        case Role::radio_group:
        case Role::radio:
        case Role::button:
        case Role::tab_list:
        case Role::tab:
        case Role::heading:
        case Role::navigation:
        case Role::region:
        case Role::table:
        case Role::column_header:
        case Role::image:
        case Role::menu:
        case Role::menu_item:
        case Role::menu_item_radio:
            return true;
        default:
            return false;
    }
}

std::string fault_of(const SemanticTree& tree, const Node& node, float width) {
    if (needs_name(node.role) && node.name.size == 0) return "has no name";
    const Rect at = tree.rect(node);
    if (!std::isfinite(at.x) || !std::isfinite(at.y)) return "lies nowhere";
    if (!std::isfinite(at.width) || !std::isfinite(at.height)) return "has no size";
    if (at.width < -0.5F || at.height < -0.5F) return "is smaller than nothing";
    if (at.x < -0.5F || at.right() > width + 0.5F) return "is wider than the page";
    return {};
}

std::string words_of(const SemanticTree& tree, const Node& node) {
    return "node of role " + std::to_string(static_cast<std::uint32_t>(node.role)) + " \"" +
           std::string{tree.words(node.name)} + "\" ";
}

}  // namespace

std::string page_fault(const SemanticTree& tree, float width) {
    const auto& nodes = tree.nodes();
    if (nodes.empty()) return "an empty page";
    std::unordered_set<platform::Id> ids;
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        const Node& node = nodes[i];
        if (!ids.insert(node.id).second) return words_of(tree, node) + "has no identity of its own";
        if (node.parent != SemanticTree::no_parent && node.parent >= i) {
            return words_of(tree, node) + "stands before its parent";
        }
        const std::string fault = fault_of(tree, node, width);
        if (!fault.empty()) return words_of(tree, node) + fault;
    }
    const auto unexplained = std::find_if(nodes.begin(), nodes.end(), [&](const Node& node) {
        return node.described_by != 0 && !ids.contains(node.described_by);
    });
    if (unexplained != nodes.end()) return words_of(tree, *unexplained) + "misses what explains it";
    return {};
}

}  // namespace termwise::web
