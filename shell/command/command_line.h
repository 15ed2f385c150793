#pragma once

#include <cstdio>
#include <span>
#include <string_view>

namespace termwise {

/// What the program answers with.
enum ExitCode : int {
    exit_done = 0,      ///< Done, and nothing was wrong with what was given.
    exit_problems = 1,  ///< The answer names problems, or the proof is not intact.
    exit_usage = 2,     ///< The command line was not understood; `err` says why.
    exit_failed = 3,    ///< Reading or writing failed.
};

/// Runs one command: `words` are those after the program's name. Reads `in` only where the command
/// says so; writes answers to `out` and complaints to `err`.
int run_command(std::span<const std::string_view> words, std::FILE* in, std::FILE* out,
                std::FILE* err);

}  // namespace termwise
