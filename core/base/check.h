#pragma once

namespace termwise {

/// Prints what failed and where, then ends the program.
[[noreturn]] void check_failed(const char* condition, const char* file, int line);

}  // namespace termwise

/// Stops the program, in release builds too, when the program itself is wrong: an amount of one
/// currency added to another, a precondition broken. Never used on input; input gets a `Result`.
#define TERMWISE_CHECK(condition)                        \
    (static_cast<bool>(condition) ? static_cast<void>(0) \
                                  : ::termwise::check_failed(#condition, __FILE__, __LINE__))
