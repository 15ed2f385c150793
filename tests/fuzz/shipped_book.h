#pragma once

#include "core/base/check.h"
#include "core/json/rule_book_json.h"
#include "tests/assets/rule_bundle.h"

namespace termwise {

/// The rule book of assets/, read once.
inline const RuleBook& shipped_book() {
    static const RuleBook book = [] {
        auto read = rule_book_from_json(assets::rule_bundle());
        TERMWISE_CHECK(read.has_value());
        return *std::move(read);
    }();
    return book;
}

}  // namespace termwise
