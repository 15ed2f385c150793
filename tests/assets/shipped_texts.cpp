#include "tests/assets/shipped_texts.h"

#include <gtest/gtest.h>

#include <cstdio>

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
    auto texts = texts_from_json(project_file("assets/locales/" + tag + ".json"));
    if (texts) return *std::move(texts);
    for (const Error& problem : texts.error())
        ADD_FAILURE() << tag << ".json: " << name_of(problem.code) << " at " << problem.where
                      << ": " << problem.value;
    return {Locale{}, {}};
}

}  // namespace termwise
