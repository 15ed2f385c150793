#pragma once

#include <string>

#include <nlohmann/json.hpp>

#include "core/rules/rule_book.h"
#include "tests/assets/asset_files.h"

namespace termwise::assets {

/// The rules as they are shipped: every file of assets/rates, assets/jurisdictions and
/// assets/holidays, read once.
/// Ends the program, naming the file and its problems, when one cannot be read.
const RuleBook& shipped_rules();

/// The worked examples of a jurisdiction's file.
nlohmann::json worked_examples(const std::string& code);

}  // namespace termwise::assets
