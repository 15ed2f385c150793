#include "tests/assets/shipped_rules.h"

#include <dirent.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

#include "core/json/read_recovery.h"
#include "core/json/read_rules.h"
#include "core/json/read_tariffs.h"
#include "tests/assets/shipped_calendars.h"

namespace termwise::assets {
namespace {

std::string file_text(const std::string& path) {
    std::string text;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return text;
    char block[65'536];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, file)) > 0;) {
        text.append(block, got);
    }
    std::fclose(file);
    return text;
}

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

RuleBook read_all() {
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

std::vector<AssetFile> asset_files(const std::string& folder) {
    const std::string path = TERMWISE_SOURCE_DIR "/assets/" + folder;
    std::vector<AssetFile> files;
    DIR* const directory = opendir(path.c_str());
    if (directory == nullptr) return files;
    while (const dirent* entry = readdir(directory)) {
        const std::string name = entry->d_name;
        if (name.ends_with(".json")) files.push_back({name, file_text(path + "/" + name)});
    }
    closedir(directory);
    std::sort(files.begin(), files.end(),
              [](const AssetFile& a, const AssetFile& b) { return a.name < b.name; });
    return files;
}

const RuleBook& shipped_rules() {
    static const RuleBook rules = read_all();
    return rules;
}

nlohmann::json worked_examples(const std::string& code) {
    const std::string path = TERMWISE_SOURCE_DIR "/assets/jurisdictions/" + code + ".json";
    return nlohmann::json::parse(file_text(path)).at("examples");
}

}  // namespace termwise::assets
