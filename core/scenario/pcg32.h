#pragma once

#include <cstdint>

namespace termwise {

/// The random generator of the fans: PCG32 (M. O'Neill, PCG: A Family of Simple Fast
/// Space-Efficient Statistically Good Algorithms for Random Number Generation, 2014), the variant
/// XSH RR 64/32. Chosen because it is ten lines, its outputs are published, and it is the same on
/// every compiler, which <random> does not promise.
///
///   seed 42, stream 54  ->  0xa15c02b7 0x7b47f409 0xba1d3330 0x83d2f293 0xbfa4784b 0xcbed606e
class Pcg32 {
public:
    constexpr explicit Pcg32(std::uint64_t seed, std::uint64_t stream = 54)
        : increment_{(stream << 1U) | 1U} {
        (void)next();
        state_ += seed;
        (void)next();
    }

    constexpr std::uint32_t next() {
        const std::uint64_t old = state_;
        state_ = old * 6364136223846793005U + increment_;
        const auto mixed = static_cast<std::uint32_t>(((old >> 18U) ^ old) >> 27U);
        const auto turn = static_cast<std::uint32_t>(old >> 59U);
        return (mixed >> turn) | (mixed << ((0U - turn) & 31U));
    }

private:
    std::uint64_t state_ = 0;
    std::uint64_t increment_;
};

}  // namespace termwise
