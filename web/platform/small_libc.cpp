// The C library's functions that the JSON parser calls and whose results nobody reads: the core
// takes a number with a fraction as it is written, and words a parse error itself. The C library's
// own are 20 kB of code in the page, as they read and print 128-bit floating-point numbers.
//
// Only the page's module has these. ImGui prints with vsnprintf, which stays the C library's.

#include <cstddef>
#include <cstring>

namespace {

/// Says that the number, which the parser has found to be one already, ends where the text does.
template <class Number>
Number unread(const char* text, char** end) {
    *end = const_cast<char*>(text) + std::strlen(text);
    return 0;
}

}  // namespace

extern "C" {

double strtod(const char* text, char** end) { return unread<double>(text, end); }
float strtof(const char* text, char** end) { return unread<float>(text, end); }
long double strtold(const char* text, char** end) { return unread<long double>(text, end); }

int snprintf(char* to, std::size_t size, const char* /*format*/, ...) {
    if (size > 0) *to = '\0';
    return 0;
}

}  // extern "C"
