// Prints what becomes of random drafts, through the C API and so through the JSON of draft and
// outcome too: a hash for each hundred and one for all. Two builds agree when they print the same.
//
//   random_outcomes [count] [seed]      10000 drafts of seed 1
//   random_outcomes --print count seed  the outcomes themselves, one a line

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include "core/api/engine_api.h"
#include "core/json/draft_json.h"
#include "tests/assets/rule_bundle.h"
#include "tests/core/engine/random_drafts.h"

namespace termwise {
namespace {

// FNV-1a, 64 bits.
class Hash {
public:
    void add(std::string_view text) {
        for (const char byte : text) {
            value_ = (value_ ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
        }
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

struct Wish {
    bool print = false;
    long count = 10'000;
    std::uint64_t seed = 1;
};

Wish wish_of(int argc, char** argv) {
    Wish wish;
    int next = 1;
    if (argc > next && std::strcmp(argv[next], "--print") == 0) {
        wish.print = true;
        ++next;
    }
    if (argc > next) wish.count = std::strtol(argv[next++], nullptr, 10);
    if (argc > next) wish.seed = std::strtoull(argv[next], nullptr, 10);
    return wish;
}

bool is_well(const termwise_rules* rules) {
    char* problems = termwise_rules_problems(rules);
    const bool well = std::strcmp(problems, R"({"problems":[]})") == 0;
    if (!well) std::fprintf(stderr, "rule book: %s\n", problems);
    termwise_free_text(problems);
    return well;
}

int run(const Wish& wish) {
    termwise_rules* rules = termwise_rules_read(assets::rule_bundle().c_str());
    if (!is_well(rules)) return 1;
    RandomDrafts drafts{wish.seed};
    Hash all;
    Hash hundred;
    for (long i = 1; i <= wish.count; ++i) {
        char* outcome = termwise_evaluate(rules, draft_json(drafts.next()).c_str());
        if (wish.print) std::puts(outcome);
        all.add(outcome);
        hundred.add(outcome);
        termwise_free_text(outcome);
        if (wish.print || i % 100 != 0) continue;
        std::printf("%6ld %016" PRIx64 "\n", i, hundred.value());
        hundred = {};
    }
    if (!wish.print)
        std::printf("%ld drafts of seed %" PRIu64 ": %016" PRIx64 "\n", wish.count, wish.seed,
                    all.value());
    termwise_rules_free(rules);
    return 0;
}

}  // namespace
}  // namespace termwise

int main(int argc, char** argv) { return termwise::run(termwise::wish_of(argc, argv)); }
