#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace termwise::platform {

/// A running hash (FNV-1a by words of eight bytes) that tells equal pictures and equal trees from
/// changed ones. Not for anything an attacker could gain from.
class Fingerprint {
public:
    void add(const void* data, std::size_t size) {
        const char* bytes = static_cast<const char*>(data);
        if (size >= 4 * width) {
            // Four hashes side by side, as each step waits for the one before it: a page's
            // triangles take a third of the time so.
            std::array<Fingerprint, 4> lanes{};
            for (; size >= 4 * width; size -= 4 * width) {
                for (Fingerprint& lane : lanes) lane.mix(next_word(bytes));
            }
            for (const Fingerprint& lane : lanes) mix(lane.value_);
        }
        for (; size >= width; size -= width) mix(next_word(bytes));
        for (; size > 0; --size) mix(static_cast<unsigned char>(*bytes++));
    }
    void add(std::string_view words) {
        mix(words.size());
        add(words.data(), words.size());
    }
    void mix(std::uint64_t word) {
        value_ = (value_ ^ word) * 1'099'511'628'211U;
        value_ ^= value_ >> 29U;
    }
    [[nodiscard]] std::uint64_t value() const { return value_; }
    [[nodiscard]] std::uint32_t folded() const {
        return static_cast<std::uint32_t>(value_ ^ (value_ >> 32U));
    }

private:
    static constexpr std::size_t width = sizeof(std::uint64_t);

    /// The next word, and on.
    static std::uint64_t next_word(const char*& bytes) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes, width);
        bytes += width;
        return word;
    }

    std::uint64_t value_ = 14'695'981'039'346'656'037U;
};

}  // namespace termwise::platform
