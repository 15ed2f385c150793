#include <gtest/gtest.h>

#include <cstdio>
#include "tests/core/documents/case_letters.h"

namespace termwise {
TEST(Dump, all) {
    for (const auto& [draft, name] : {std::pair{french_case(), "FR"}, std::pair{german_case(), "DE"}, std::pair{british_case(), "UK"}, std::pair{plan_case(), "PLAN"}})
    for (const char* tag : {"fr", "en", "de"}) {
        CaseLetters letters{draft, tag};
        for (int k = 0; k < document_kinds; ++k) {
            std::printf("######## %s %s %s\n", name, tag, name_of(static_cast<DocumentKind>(k)));
            Written w = letters.written(static_cast<DocumentKind>(k));
            if (!w) std::printf("ABSENT %s %s\n", std::string{w.error().reason}.c_str(), w.error().where.c_str());
            else std::printf("%s", letters.text(static_cast<DocumentKind>(k)).c_str());
        }
    }
}
}
