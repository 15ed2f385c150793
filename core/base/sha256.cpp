#include "core/base/sha256.h"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

#include "core/base/wide.h"

namespace termwise {
namespace {

using Words8 = std::array<std::uint32_t, 8>;
using Words64 = std::array<std::uint32_t, 64>;

constexpr std::size_t block_bytes = 64;
constexpr std::size_t length_bytes = 8;

constexpr bool is_prime(int number) {
    for (int divisor = 2; divisor * divisor <= number; ++divisor) {
        if (number % divisor == 0) return false;
    }
    return true;
}

constexpr int prime_after(int number) {
    do ++number;
    while (!is_prime(number));
    return number;
}

// The first 32 bits of the fraction of the square (2) or cube (3) root of `number`: the largest
// integer whose power is at most number x 2^(32 x degree), without its whole part.
constexpr std::uint32_t root_fraction(int number, int degree) {
    const Wide scaled = Wide{number} << (32 * degree);
    Wide root = 0;
    for (int bit = 36; bit >= 0; --bit) {
        const Wide candidate = root + (Wide{1} << bit);
        const Wide power = degree == 2 ? candidate * candidate : candidate * candidate * candidate;
        if (power <= scaled) root = candidate;
    }
    return static_cast<std::uint32_t>(root & 0xFFFFFFFF);
}

// FIPS 180-4, 4.2.2: fractions of the cube roots of the first 64 primes.
constexpr Words64 round_constants() {
    Words64 constants{};
    int prime = 1;
    for (std::uint32_t& constant : constants)
        constant = root_fraction(prime = prime_after(prime), 3);
    return constants;
}

// FIPS 180-4, 5.3.3: fractions of the square roots of the first eight.
constexpr Words8 initial_digest() {
    Words8 digest{};
    int prime = 1;
    for (std::uint32_t& word : digest) word = root_fraction(prime = prime_after(prime), 2);
    return digest;
}

// FIPS 180-4, 6.2.2, step 1.
Words64 message_schedule(std::string_view block) {
    Words64 schedule{};
    for (std::size_t i = 0; i < block_bytes; ++i) {
        schedule[i / 4] = schedule[i / 4] << 8 | static_cast<std::uint8_t>(block[i]);
    }
    for (std::size_t t = 16; t < schedule.size(); ++t) {
        const std::uint32_t a = schedule[t - 15];
        const std::uint32_t b = schedule[t - 2];
        const std::uint32_t sigma0 = std::rotr(a, 7) ^ std::rotr(a, 18) ^ a >> 3;
        const std::uint32_t sigma1 = std::rotr(b, 17) ^ std::rotr(b, 19) ^ b >> 10;
        schedule[t] = sigma1 + schedule[t - 7] + sigma0 + schedule[t - 16];
    }
    return schedule;
}

// FIPS 180-4, 6.2.2, steps 2 to 4.
void add_block(Words8& digest, std::string_view block) {
    static constexpr Words64 constants = round_constants();
    const Words64 schedule = message_schedule(block);
    auto [a, b, c, d, e, f, g, h] = digest;
    for (std::size_t t = 0; t < schedule.size(); ++t) {
        const std::uint32_t sum1 = std::rotr(e, 6) ^ std::rotr(e, 11) ^ std::rotr(e, 25);
        const std::uint32_t choice = (e & f) ^ (~e & g);
        const std::uint32_t first = h + sum1 + choice + constants[t] + schedule[t];
        const std::uint32_t sum0 = std::rotr(a, 2) ^ std::rotr(a, 13) ^ std::rotr(a, 22);
        const std::uint32_t majority = (a & b) ^ (a & c) ^ (b & c);
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + sum0 + majority;
    }
    const Words8 added{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i < digest.size(); ++i) digest[i] += added[i];
}

// What is left of the message after its whole blocks, a one bit, zeros, and its length in bits.
std::string last_blocks(std::string_view bytes) {
    std::string blocks{bytes.substr(bytes.size() / block_bytes * block_bytes)};
    blocks += '\x80';
    while (blocks.size() % block_bytes != block_bytes - length_bytes) blocks += '\0';
    const std::uint64_t bits = std::uint64_t{bytes.size()} * 8;
    for (int shift = 56; shift >= 0; shift -= 8) {
        blocks += static_cast<char>(bits >> shift & 0xFF);
    }
    return blocks;
}

void add_blocks(Words8& digest, std::string_view blocks) {
    for (; blocks.size() >= block_bytes; blocks.remove_prefix(block_bytes)) {
        add_block(digest, blocks.substr(0, block_bytes));
    }
}

}  // namespace

std::string sha256(std::string_view bytes) {
    static constexpr Words8 initial = initial_digest();
    Words8 digest = initial;
    add_blocks(digest, bytes);
    add_blocks(digest, last_blocks(bytes));
    std::string hex;
    for (const std::uint32_t word : digest) {
        for (int shift = 28; shift >= 0; shift -= 4) hex += "0123456789abcdef"[word >> shift & 0xF];
    }
    return hex;
}

}  // namespace termwise
