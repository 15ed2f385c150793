#include "web/platform/semantic_tree.h"

#include <algorithm>

#include "core/base/check.h"
#include "web/platform/fingerprint.h"

namespace termwise::platform {

namespace {

// Where that identity stands among those taken, or the free place for it. Zero is nobody; there are
// twice as many places as identities, a power of two.
Id* place_of(Id id, std::vector<Id>& taken) {
    const std::size_t last = taken.size() - 1;
    std::size_t at = (id ^ (id >> 16U)) & last;
    while (taken[at] != 0 && taken[at] != id) at = (at + 1) & last;
    return &taken[at];
}

}  // namespace

void SemanticTree::clear() {
    nodes_.clear();
    text_.clear();
    open_.clear();
    std::fill(taken_.begin(), taken_.end(), 0);
}

Slice SemanticTree::keep(std::string_view words) {
    const Slice slice{static_cast<std::uint32_t>(text_.size()),
                      static_cast<std::uint32_t>(words.size())};
    text_ += words;
    return slice;
}

std::size_t SemanticTree::add(const Description& description) {
    Node node;
    node.id = taken(description.id);
    node.parent = open_.empty() ? no_parent : open_.back();
    node.role = description.role;
    node.states = description.states;
    node.rect = description.rect;
    node.described_by = description.described_by;
    node.number = description.number;
    node.name = keep(description.name);
    node.value = keep(description.value);
    node.detail = keep(description.detail);
    if (node.parent != no_parent) {
        const Rect parent = rect(nodes_[node.parent]);
        node.rect.x -= parent.x;
        node.rect.y -= parent.y;
    }
    Fingerprint content;
    content.mix(static_cast<std::uint64_t>(node.role) << 32U | node.states);
    content.mix(static_cast<std::uint64_t>(node.described_by) << 32U |
                static_cast<std::uint32_t>(node.number));
    content.add(description.name);
    content.add(description.value);
    content.add(description.detail);
    node.content = content.folded();
    nodes_.push_back(node);
    return nodes_.size() - 1;
}

void SemanticTree::close(float bottom) {
    TERMWISE_CHECK(!open_.empty());
    Node& node = nodes_[open_.back()];
    node.rect.height = bottom - rect(node).y;
    open_.pop_back();
}

// Gives an identity to one node: another one where the first has it already.
Id SemanticTree::taken(Id id) {
    if (2 * nodes_.size() >= taken_.size()) {
        taken_.assign(std::max<std::size_t>(2 * taken_.size(), 1'024), 0);
        for (const Node& node : nodes_) *place_of(node.id, taken_) = node.id;
    }
    while (id == 0 || *place_of(id, taken_) == id) id = id * 0x9E37'79B9U + 1;
    *place_of(id, taken_) = id;
    return id;
}

Rect SemanticTree::rect(const Node& node) const {
    Rect result = node.rect;
    for (std::uint32_t at = node.parent; at != no_parent; at = nodes_[at].parent) {
        result.x += nodes_[at].rect.x;
        result.y += nodes_[at].rect.y;
    }
    return result;
}

std::uint64_t SemanticTree::fingerprint() const {
    Fingerprint result;
    for (const Node& node : nodes_) {
        result.mix(static_cast<std::uint64_t>(node.id) << 32U | node.parent);
        result.mix(node.content);
        result.add(&node.rect, sizeof node.rect);
    }
    return result.value();
}

}  // namespace termwise::platform
