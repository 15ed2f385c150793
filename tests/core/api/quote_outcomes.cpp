// Prints quotes from a seed, each with what it comes to, one a line: what the module for pages is
// compared with, as WebAssembly and as JavaScript (tests/quote.mjs).
//
//   quote_outcomes [count] [seed]    100000 quotes of seed 1

#include <cstdio>
#include <cstdlib>

#include "tests/core/api/quote_cases.h"

int main(int argc, char** argv) {
    const long count = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 100'000;
    termwise::QuoteCases cases{argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 1};
    for (long i = 0; i < count; ++i) {
        termwise_quote quote = cases.next();
        const std::int32_t problem = termwise_quote_work_out(&quote);
        std::puts(termwise::line_of(quote, problem).c_str());
    }
    return 0;
}
