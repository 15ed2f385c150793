// The cases under Google Benchmark: its options, its output. `--figures N` instead prints inputs
// and figures, of N debts, as JSON.

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

#include "core/engine/evaluate.h"
#include "tests/assets/shipped_rules.h"
#include "tests/bench/cases.h"

namespace termwise::bench {
namespace {

void draft(benchmark::State& state) {
    const RuleBook& rules = assets::shipped_rules();
    const Draft typical = typical_draft();
    for (auto _ : state) {
        const Outcome outcome = evaluate(typical, rules);
        benchmark::DoNotOptimize(&outcome);
    }
}

void debts(benchmark::State& state) {
    const LedgerRule rule = statutory_rule(assets::shipped_rules());
    const DebtColumns columns = random_debts(static_cast<std::size_t>(state.range(0)));
    for (auto _ : state) {
        const Sums sums = ledger_sums(columns, rule);
        benchmark::DoNotOptimize(&sums);
    }
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
    benchmark::RegisterBenchmark("draft", bench::draft)->Unit(benchmark::kNanosecond);
    benchmark::RegisterBenchmark("debts", bench::debts)
        ->RangeMultiplier(10)
        ->Range(1'000, 1'000'000);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
