// The same cases in WebAssembly, for Node: each is timed as often as asked and told in the form of
// Google Benchmark's JSON. `--figures N` as in native.cpp.
//
//   wasm [repetitions] [seconds per repetition]

#include <emscripten/em_asm.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "core/engine/evaluate.h"
#include "tests/assets/shipped_rules.h"
#include "tests/bench/cases.h"

namespace termwise::bench {
namespace {

struct Effort {
    int repetitions = 10;
    double seconds = 0.05;
};

/// What this process has had of the processor: a clock on the wall would count other programs too.
double processor_seconds() {
    return EM_ASM_DOUBLE({
        const used = process.cpuUsage();
        return (used.user + used.system) / 1e6;
    });
}

/// Runs `work` over and over, and prints how long it took at best.
template <class Work>
void run(const std::string& name, const Effort& effort, Work work) {
    for (int repetition = 0; repetition < effort.repetitions; ++repetition) {
        const double start = processor_seconds();
        long turns = 0;
        double seconds = 0;
        do {  // as many again each time: asking for the time is no part of the work
            for (long turn = std::max(turns, 1L); turn > 0; --turn, ++turns) work();
            seconds = processor_seconds() - start;
        } while (seconds < effort.seconds);
        std::printf("{\"name\":\"%s\",\"cpu_time\":%.3f,\"time_unit\":\"ns\"},\n", name.c_str(),
                    seconds * 1e9 / static_cast<double>(turns));
    }
}

void run_all(const Effort& effort) {
    const RuleBook& rules = assets::shipped_rules();
    const Draft typical = typical_draft();
    const LedgerRule rule = statutory_rule(rules);
    std::size_t seen = 0;  // Printed, so that no work is optimised away.
    std::puts("{\"benchmarks\":[");
    run("draft", effort, [&] { seen += evaluate(typical, rules).findings.size(); });
    for (std::size_t count = 1'000; count <= 1'000'000; count *= 10) {
        const DebtColumns columns = random_debts(count);
        run("debts/" + std::to_string(count), effort,
            [&] { seen += static_cast<std::size_t>(ledger_sums(columns, rule).segments); });
    }
    std::printf("{\"name\":\"seen %zu\"}]}\n", seen);
}

}  // namespace
}  // namespace termwise::bench

int main(int argc, char** argv) {
    namespace bench = termwise::bench;
    if (argc == 3 && std::string_view{argv[1]} == "--figures") {
        const auto debts = static_cast<std::size_t>(std::strtol(argv[2], nullptr, 10));
        std::puts(bench::figures_json(termwise::assets::shipped_rules(), debts).c_str());
        return 0;
    }
    bench::Effort effort;
    if (argc > 1) effort.repetitions = std::atoi(argv[1]);
    if (argc > 2) effort.seconds = std::atof(argv[2]);
    bench::run_all(effort);
    return 0;
}
