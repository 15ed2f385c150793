// Any bytes as a draft: what is accepted is written back the same, and evaluating it never fails.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/check.h"
#include "core/engine/evaluate.h"
#include "core/json/draft_json.h"
#include "core/json/outcome_json.h"
#include "core/json/value.h"
#include "tests/fuzz/shipped_book.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace termwise;
    const auto draft = draft_from_json({reinterpret_cast<const char*>(data), size});
    if (!draft) {
        TERMWISE_CHECK(!draft.error().empty());
        return 0;
    }
    const auto again = draft_from_json(draft_json(*draft));
    TERMWISE_CHECK(again.has_value() && *again == *draft);

    const std::string outcome = outcome_json(evaluate(*draft, shipped_book()));
    TERMWISE_CHECK(outcome.size() > json_max_bytes || parse_json(outcome).has_value());
    TERMWISE_CHECK(outcome == outcome_json(evaluate(*again, shipped_book())));
    return 0;
}
