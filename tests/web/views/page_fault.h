#pragma once

#include <string>

#include "web/platform/semantic_tree.h"

namespace termwise::web {

/// The first thing wrong with what a page of that width says to the eye and to the ear, in words
/// for whoever mends it; empty when nothing is. It holds for whatever was typed into the page:
///   - every node has an identity of its own, and stands under one that stands before it
///   - what can be pressed, typed in or looked up has a name
///   - what explains a node is there
///   - nothing is wider than the page, and every place is a number
std::string page_fault(const platform::SemanticTree& tree, float width);

}  // namespace termwise::web
