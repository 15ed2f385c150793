// The quote as a module of its own, with memory for one quote and its terms and no C library: what
// a shop's page loads as WebAssembly or, translated by shell/wasm_script.mjs, as plain JavaScript.

#include <memory>

#include "core/api/quote_api.h"
#include "core/api/quote_figures.h"
#include "core/base/check.h"

namespace termwise {

// There is nobody to read a message: the trap stops the call, and the page shows its own text.
void check_failed(const char* /*condition*/, const char* /*file*/, int /*line*/) {
    __builtin_trap();
}

}  // namespace termwise

namespace {

constinit termwise::NotedTerms terms_in_memory;

}  // namespace

extern "C" {

void abort() { __builtin_trap(); }

/// Where the page writes the input and reads the output; see termwise_quote for what lies where.
termwise_quote* quote_memory() {
    static termwise_quote quote;
    return &quote;
}

/// Reads the terms in that memory, and keeps them until others are read: a page with hundreds of
/// prices has them under few terms. Returns their problem; then there is nothing to work out.
int32_t quote_read() {
    std::construct_at(&terms_in_memory);  // in place: an assignment would copy a new one
    return termwise::terms_read(*quote_memory(), terms_in_memory);
}

/// Works out the figures of the quote in that memory under the terms read last, but not their
/// texts, which a page writes from the minor units; returns its problem.
int32_t quote_figures() { return termwise::figures_under(terms_in_memory, *quote_memory()); }
}
