// Prints what becomes of random drafts, through the C API and so through the JSON of draft and
// outcome too: after each 500, a hash of all so far. Two builds agree when they print the same.
//
//   random_outcomes [count] [seed]             10000 drafts of seed 1
//   random_outcomes --print first last seed    the drafts of those numbers, from 1, each with its
//                                              outcome on the next line

#include <cinttypes>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#include "core/api/engine_api.h"
#include "core/json/draft_json.h"
#include "tests/assets/rule_bundle.h"
#include "tests/core/engine/random_drafts.h"

namespace termwise {
namespace {

constexpr long block_size = 500;

// Eight bytes at a time, each multiplied in like one of FNV-1a, and folded: outcomes are long.
class Hash {
public:
    void add(std::string_view text) {
        for (; text.size() >= sizeof(std::uint64_t); text.remove_prefix(sizeof(std::uint64_t))) {
            std::uint64_t bytes = 0;
            std::memcpy(&bytes, text.data(), sizeof bytes);
            mix(bytes);
        }
        for (const char byte : text) mix(static_cast<unsigned char>(byte));
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 0xCBF29CE484222325U;

    void mix(std::uint64_t bytes) {
        value_ = (value_ ^ bytes) * 0x9E3779B97F4A7C15U;
        value_ ^= value_ >> 32U;
    }
};

struct Wish {
    bool print = false;
    long first = 1;
    long last = 10'000;
    std::uint64_t seed = 1;
};

Wish wish_of(int argc, char** argv) {
    Wish wish;
    int next = 1;
    if (argc > next && std::strcmp(argv[next], "--print") == 0) {
        wish.print = true;
        ++next;
        if (argc > next) wish.first = std::strtol(argv[next++], nullptr, 10);
    }
    if (argc > next) wish.last = std::strtol(argv[next++], nullptr, 10);
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

void print_outcomes(const termwise_rules* rules, const Wish& wish) {
    RandomDrafts drafts{wish.seed};
    for (long i = 1; i <= wish.last; ++i) {
        const std::string draft = draft_json(drafts.next());
        if (i < wish.first) continue;
        char* outcome = termwise_evaluate(rules, draft.c_str());
        std::printf("%ld %s\n%ld %s\n", i, draft.c_str(), i, outcome);
        termwise_free_text(outcome);
    }
}

void print_hashes(const termwise_rules* rules, const Wish& wish) {
    RandomDrafts drafts{wish.seed};
    Hash all;
    for (long i = 1; i <= wish.last; ++i) {
        const std::string draft = draft_json(drafts.next());
        char* outcome = termwise_evaluate(rules, draft.c_str());
        all.add(draft);
        all.add(outcome);
        termwise_free_text(outcome);
        if (i % block_size != 0 && i != wish.last) continue;
        std::printf("%6ld %016" PRIx64 "\n", i, all.value());
    }
}

int run(const Wish& wish) {
    termwise_rules* rules = termwise_rules_read(assets::rule_bundle().c_str());
    if (!is_well(rules)) return 1;
    if (wish.print) {
        print_outcomes(rules, wish);
    } else {
        print_hashes(rules, wish);
    }
    termwise_rules_free(rules);
    return 0;
}

}  // namespace
}  // namespace termwise

int main(int argc, char** argv) { return termwise::run(termwise::wish_of(argc, argv)); }
