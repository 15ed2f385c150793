#include "tests/assets/shipped_texts.h"

#include <gtest/gtest.h>

#include <cstdio>
#include <map>

#include "core/json/read_locale.h"

namespace termwise {

std::string project_file(const std::string& path) {
    std::string text;
    std::FILE* file = std::fopen((TERMWISE_SOURCE_DIR "/" + path).c_str(), "rb");
    if (file == nullptr) {
        ADD_FAILURE() << path << " cannot be opened";
        return text;
    }
    char buffer[65536];
    for (std::size_t read = 1; read != 0;) {
        read = std::fread(buffer, 1, sizeof buffer, file);
        text.append(buffer, read);
    }
    std::fclose(file);
    return text;
}

Texts shipped_texts(const std::string& tag) {
    static std::map<std::string, Texts> read;  // A file takes long to read, and tests ask often.
    if (const auto found = read.find(tag); found != read.end()) return found->second;
    auto texts = texts_from_json(project_file("assets/locales/" + tag + ".json"));
    if (texts) return read.emplace(tag, *std::move(texts)).first->second;
    for (const Error& problem : texts.error())
        ADD_FAILURE() << tag << ".json: " << name_of(problem.code) << " at " << problem.where
                      << ": " << problem.value;
    return {Locale{}, {}};
}

}  // namespace termwise
