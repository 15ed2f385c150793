#pragma once

#include <cstdint>
#include <deque>
#include <string>

namespace termwise::web {

/// The last things a monkey did. While one lives, a program that ends before its time prints them,
/// with the seed that leads there again.
class Trail {
public:
    explicit Trail(std::uint64_t seed);
    ~Trail();
    Trail(const Trail&) = delete;
    Trail& operator=(const Trail&) = delete;

    /// Said before it is done, so that what ends the program is in it.
    void note(std::string what);

    [[nodiscard]] std::uint64_t seed() const { return seed_; }
    [[nodiscard]] std::size_t length() const { return length_; }
    /// "seed 7, event 1234", and the last events, a line each.
    [[nodiscard]] std::string text() const;

private:
    std::uint64_t seed_;
    std::size_t length_ = 0;
    std::deque<std::string> last_;
};

}  // namespace termwise::web
