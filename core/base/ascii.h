#pragma once

namespace termwise {

// The kinds of ASCII characters, whatever the language of the host says of others.

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_letter(char c) { return is_capital(c) || is_small_letter(c); }

}  // namespace termwise
