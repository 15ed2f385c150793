// The quote as a module of its own, with memory for one quote and no C library: what a shop's page
// loads as WebAssembly or, through wasm2js, as plain JavaScript.

#include "core/api/quote_api.h"
#include "core/base/check.h"

namespace termwise {

// There is nobody to read a message: the trap stops the call, and the page shows its own text.
void check_failed(const char* /*condition*/, const char* /*file*/, int /*line*/) {
    __builtin_trap();
}

}  // namespace termwise

extern "C" {

[[noreturn]] void abort() { __builtin_trap(); }

/// Where the page writes the input and reads the output; see termwise_quote for what lies where.
termwise_quote* quote_memory() {
    static termwise_quote quote;
    return &quote;
}

/// Works out the figures of the quote in that memory, but not their texts, which a page writes from
/// the minor units; returns its problem.
int32_t quote_work_out() { return termwise_quote_figures(quote_memory()); }
}
