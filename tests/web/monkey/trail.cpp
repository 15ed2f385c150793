#include "tests/web/monkey/trail.h"

#include <csignal>
#include <cstdio>
#include <utility>

// Of the sanitizers; where there are none, nobody defines it.
#if defined(__GNUC__) && !defined(__EMSCRIPTEN__)
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());
#endif

namespace termwise::web {

namespace {

constexpr std::size_t kept = 25;

const Trail* living = nullptr;

// The program is lost already: what is not allowed in a signal handler can do no further harm.
void tell() {
    if (living == nullptr) return;
    std::fputs(std::exchange(living, nullptr)->text().c_str(), stderr);
    std::fflush(stderr);
}

void tell_and_end(int signal) {
    tell();
    std::signal(signal, SIG_DFL);
    std::raise(signal);
}

void listen() {
    std::signal(SIGABRT, tell_and_end);
    std::signal(SIGFPE, tell_and_end);
#if defined(__GNUC__) && !defined(__EMSCRIPTEN__)
    if (&__sanitizer_set_death_callback != nullptr) {
        __sanitizer_set_death_callback(tell);
        return;  // They report a wrong address better.
    }
#endif
    std::signal(SIGSEGV, tell_and_end);
}

}  // namespace

Trail::Trail(std::uint64_t seed) : seed_{seed} {
    living = this;
    listen();
}

Trail::~Trail() {
    living = nullptr;
    std::signal(SIGABRT, SIG_DFL);
}

void Trail::note(std::string what) {
    ++length_;
    last_.push_back(std::move(what));
    if (last_.size() > kept) last_.pop_front();
}

std::string Trail::text() const {
    std::string text =
        "seed " + std::to_string(seed_) + ", event " + std::to_string(length_) + "\n";
    for (const std::string& what : last_) text += "  " + what + "\n";
    return text;
}

}  // namespace termwise::web
