#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "core/rules/rule_book.h"

namespace termwise::assets {

/// The texts of all `assets/<folder>/*.json`, by file name.
struct AssetFile {
    std::string name;
    std::string text;
};
std::vector<AssetFile> asset_files(const std::string& folder);

/// The rules as they are shipped: every file of assets/rates, assets/jurisdictions and
/// assets/holidays, read once.
/// Ends the program, naming the file and its problems, when one cannot be read.
const RuleBook& shipped_rules();

/// The worked examples of a jurisdiction's file.
nlohmann::json worked_examples(const std::string& code);

}  // namespace termwise::assets
