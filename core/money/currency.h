#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace termwise {

/// An ISO 4217 currency, held by value: its three letters. Only listed currencies exist.
class Currency {
public:
    /// The listed currency of that code ("EUR"; capitals), or nothing.
    static std::optional<Currency> of(std::string_view code);

    /// From a code known at compile time: Currency{"EUR"}. It is the caller's promise that ISO 4217
    /// lists it; `decimals()` stops the program otherwise. (Not consteval: clang 14 crashes on
    /// temporaries of such types.)
    constexpr explicit Currency(const char (&code)[4]) : code_{code[0], code[1], code[2], '\0'} {}

    [[nodiscard]] constexpr std::string_view code() const { return {code_.data(), 3}; }

    /// Digits of the minor unit: 2 for EUR, 0 for JPY, 3 for TND. From ISO 4217, never the host.
    [[nodiscard]] int decimals() const;

    bool operator==(const Currency&) const = default;

private:
    constexpr explicit Currency(std::array<char, 4> code) : code_{code} {}

    /// Three letters and a zero: copied and compared as one word, which every amount does.
    alignas(std::uint32_t) std::array<char, 4> code_;
};

/// Every listed currency, by code. Funds codes, precious metals and test codes are left out.
std::span<const Currency> all_currencies();

}  // namespace termwise
