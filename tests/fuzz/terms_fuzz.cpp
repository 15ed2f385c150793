// Any bytes as payment terms: every reading prints to a notation that reads back as that reading
// alone, and a refusal points into the text.

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/check.h"
#include "core/terms/due_dates.h"
#include "core/terms/parse_terms.h"
#include "core/time/calendar.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace termwise;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const auto readings = parse_terms(text, "terms");
    if (!readings) {
        const Error& problem = readings.error();
        TERMWISE_CHECK(problem.where == "terms" && problem.at >= 0);
        TERMWISE_CHECK(static_cast<std::size_t>(problem.at) <= size);
        return 0;
    }
    TERMWISE_CHECK(!readings->empty());
    static const HolidayCalendar restless;
    for (const Terms& reading : *readings) {
        const auto again = parse_terms(notation(reading), "terms");
        TERMWISE_CHECK(again.has_value() && again->size() == 1 && again->front() == reading);
        const Date base = date_of(2024, 1, 31);
        TERMWISE_CHECK(due_on(reading.due, base, restless) >= base);
    }
    return 0;
}
