// Random events on the whole page, with the real rules, words and typeface. How many is set by
// TERMWISE_MONKEY_EVENTS, and where they begin by TERMWISE_MONKEY_SEED:
//
//   TERMWISE_MONKEY_EVENTS=100000 build/dev/tests/termwise_tests --gtest_filter='Monkey.*'

#include "tests/web/monkey/monkey.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace termwise::web {
namespace {

// As many as take less than half a minute under the sanitizers.
constexpr std::size_t usual_events = 600;
constexpr std::size_t events_of_one_page = 400;
constexpr std::uint64_t first_seed = 20'261'129;

std::size_t number_from(const char* variable, std::size_t otherwise) {
    const char* text = std::getenv(variable);
    return text == nullptr ? otherwise : static_cast<std::size_t>(std::strtoull(text, nullptr, 10));
}

// How many events the page of that seed saw, all of which it withstood.
std::size_t withstood(std::uint64_t seed, std::size_t most) {
    Monkey monkey{seed};
    bool well = monkey.fault().empty();
    std::size_t events = 0;
    for (; well && events < most && !monkey.tired(); ++events) well = monkey.act();
    well = well && monkey.go_back_and_forth();
    EXPECT_TRUE(well) << monkey.fault() << '\n' << monkey.trail().text();
    return events;
}

TEST(Monkey, does_anything_at_all_and_the_page_withstands_it) {
    const std::size_t wanted = number_from("TERMWISE_MONKEY_EVENTS", usual_events);
    std::uint64_t seed = number_from("TERMWISE_MONKEY_SEED", first_seed);
    std::size_t events = 0;
    for (; events < wanted && !HasFailure(); ++seed) {
        events += withstood(seed, std::min(events_of_one_page, wanted - events));
    }
    std::printf("%zu events, seeds up to %llu\n", events,
                static_cast<unsigned long long>(seed - 1));
}

}  // namespace
}  // namespace termwise::web
