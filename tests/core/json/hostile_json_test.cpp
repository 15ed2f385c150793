// Bytes of all kinds to every reader: problems, never a crash.

#include <gtest/gtest.h>

#include "core/json/draft_json.h"
#include "core/json/read_calendar.h"
#include "core/json/read_locale.h"
#include "core/json/read_rules.h"
#include "core/json/rule_book_json.h"
#include "tests/assets/shipped_rules.h"

namespace termwise {
namespace {

class Bytes {
public:
    explicit Bytes(std::uint32_t seed) : state_{seed} {}
    std::uint32_t below(std::uint32_t bound) {
        state_ = state_ * 1'664'525U + 1'013'904'223U;
        return (state_ >> 8U) % bound;
    }
    char any() { return static_cast<char>(below(256)); }

private:
    std::uint32_t state_;
};

void read_by_all(std::string_view text) {
    (void)draft_from_json(text);
    (void)rule_book_from_json(text);
    (void)rate_series_from_json(text);
    (void)jurisdiction_from_json(text);
    (void)calendars_from_json(text);
    (void)texts_from_json(text);
}

TEST(HostileJson, random_bytes_are_refused_by_every_reader) {
    Bytes bytes{1};
    for (int i = 0; i < 3'000; ++i) {
        std::string text;
        for (std::uint32_t length = bytes.below(60); length > 0; --length) text += bytes.any();
        read_by_all(text);
        ASSERT_FALSE(draft_from_json(text).has_value());
    }
}

TEST(HostileJson, JSON_of_the_wrong_shape_is_refused_by_every_reader) {
    const std::string_view texts[] = {"null",
                                      "true",
                                      "0",
                                      "\"\"",
                                      "[]",
                                      "{}",
                                      "[[[[]]]]",
                                      R"({"schema":1})",
                                      R"({"schema":"1"})",
                                      R"({"":{}})",
                                      R"({"schema":1,"lines":[null]})",
                                      R"({"rows":[{}]})"};
    for (const std::string_view text : texts) {
        SCOPED_TRACE(text);
        read_by_all(text);
        EXPECT_FALSE(draft_from_json(text).has_value());
        EXPECT_FALSE(rate_series_from_json(text).has_value());
        EXPECT_FALSE(jurisdiction_from_json(text).has_value());
        EXPECT_FALSE(calendars_from_json(text).has_value());
        EXPECT_FALSE(texts_from_json(text).has_value());
    }
}

// Each shipped file with a few bytes changed, cut or doubled.
void disturb(const std::string& text, Bytes& bytes) {
    const auto size = static_cast<std::uint32_t>(text.size());
    std::string changed = text;
    for (std::uint32_t count = 1 + bytes.below(3); count > 0; --count) {
        changed[bytes.below(size)] = bytes.any();
    }
    read_by_all(changed);
    read_by_all(std::string_view{text}.substr(0, bytes.below(size)));
    const std::uint32_t from = bytes.below(size);
    read_by_all(text.substr(0, from) + text.substr(bytes.below(from + 1)));
}

TEST(HostileJson, shipped_files_that_were_damaged_crash_no_reader) {
    Bytes bytes{2};
    for (const char* folder : {"jurisdictions", "rates", "holidays", "examples"}) {
        for (const assets::AssetFile& file : assets::asset_files(folder)) {
            for (int i = 0; i < 6; ++i) disturb(file.text, bytes);
        }
    }
}

}  // namespace
}  // namespace termwise
