// Any bytes as a proof sheet, as they are and with a digest that fits: nothing but the sheet that
// the engine itself writes is ever intact.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/base/check.h"
#include "core/base/sha256.h"
#include "core/json/draft_json.h"
#include "core/json/proof_sheet.h"
#include "tests/fuzz/shipped_book.h"

namespace {

using namespace termwise;

// What `text` would be as a sheet with its digest right.
std::string with_fitting_digest(std::string_view text) {
    std::size_t end = 0;
    for (int line = 0; line < 3 && end != std::string_view::npos; ++line) {
        end = text.find('\n', end);
        if (end != std::string_view::npos) ++end;
    }
    const std::string above{text.substr(0, end)};
    return above + R"({"sha256":")" + sha256(above) + "\"}\n";
}

void expect_only_our_own_intact(const std::string& sheet) {
    if (verified(sheet, shipped_book()).verdict != Verdict::intact) return;
    const std::size_t begin = sheet.find('\n') + 1;
    const std::size_t end = sheet.find('\n', begin);
    const auto draft = draft_from_json(std::string_view{sheet}.substr(begin, end - begin));
    TERMWISE_CHECK(draft.has_value() && proof_sheet(*draft, shipped_book()) == sheet);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string text{reinterpret_cast<const char*>(data), size};
    expect_only_our_own_intact(text);
    expect_only_our_own_intact(with_fitting_digest(text));
    return 0;
}
