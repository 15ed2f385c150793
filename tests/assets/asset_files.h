#pragma once

#include <dirent.h>

#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

namespace termwise::assets {

/// The bytes of a file; none when it cannot be read.
inline std::string file_text(const std::string& path) {
    std::string text;
    std::FILE* const file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) return text;
    char block[65'536];
    for (std::size_t got = 0; (got = std::fread(block, 1, sizeof block, file)) > 0;) {
        text.append(block, got);
    }
    std::fclose(file);
    return text;
}

/// The texts of all `assets/<folder>/*.json`, by file name.
struct AssetFile {
    std::string name;
    std::string text;
};
inline std::vector<AssetFile> asset_files(const std::string& folder) {
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

}  // namespace termwise::assets
