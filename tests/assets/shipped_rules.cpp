#include "tests/assets/shipped_rules.h"

#include <cstdio>
#include <cstdlib>

#include "core/json/read_recovery.h"
#include "core/json/read_rules.h"
#include "core/json/read_tariffs.h"
#include "tests/assets/shipped_calendars.h"

namespace termwise::assets {
namespace {

template <class T>
T read(const AssetFile& file, tl::expected<T, Problems> (*reader)(std::string_view)) {
    const auto value = reader(file.text);
    if (value) return *value;
    for (const Error& problem : value.error()) {
        std::fprintf(stderr, "%s: %s at %s: %s\n", file.name.c_str(), name_of(problem.code),
                     problem.where.c_str(), problem.value.c_str());
    }
    std::abort();
}

RuleBook read_rules() {
    RuleBook rules;
    for (const AssetFile& file : asset_files("rates")) {
        rules.series.push_back(read(file, rate_series_from_json));
    }
    for (const AssetFile& file : asset_files("jurisdictions")) {
        rules.jurisdictions.push_back(read(file, jurisdiction_from_json));
    }
    for (const AssetFile& file : asset_files("tariffs")) {
        for (TariffFile tariffs = read(file, tariffs_from_json); Tariff & one : tariffs.tariffs) {
            rules.tariffs.push_back(std::move(one));
        }
        for (TariffFile tariffs = read(file, tariffs_from_json); auto& rule : tariffs.surcharges) {
            rules.surcharges.push_back(std::move(rule));
        }
    }
    for (const AssetFile& file : asset_files("recovery")) {
        rules.recovery.push_back(read(file, recovery_from_json));
    }
    rules.calendars = shipped_calendars();
    return rules;
}

}  // namespace

const RuleBook& shipped_rules() {
    static const RuleBook rules = read_rules();
    return rules;
}

nlohmann::json worked_examples(const std::string& code) {
    const std::string path = TERMWISE_SOURCE_DIR "/assets/jurisdictions/" + code + ".json";
    return nlohmann::json::parse(file_text(path)).at("examples");
}

}  // namespace termwise::assets
