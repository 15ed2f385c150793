#include "tests/assets/rule_bundle.h"

#include "tests/assets/shipped_rules.h"

namespace termwise::assets {
namespace {

std::string listed(const std::string& folder) {
    std::string list;
    for (const AssetFile& file : asset_files(folder)) {
        if (!list.empty()) list += ",";
        list += file.text;
    }
    return "[" + list + "]";
}

}  // namespace

std::string rule_bundle() {
    return R"({"jurisdictions":)" + listed("jurisdictions") + R"(,"rates":)" + listed("rates") +
           R"(,"holidays":)" + listed("holidays") + R"(,"tariffs":)" + listed("tariffs") +
           R"(,"recovery":)" + listed("recovery") + "}";
}

}  // namespace termwise::assets
