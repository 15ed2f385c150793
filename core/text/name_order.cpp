#include "core/text/name_order.h"

#include <array>
#include <utility>

namespace termwise {
namespace {

struct Accented {
    std::string_view letter;
    unsigned char plain;
};

constexpr std::array accented{Accented{"Å", 'A'}, Accented{"Ä", 'A'}, Accented{"É", 'E'},
                              Accented{"Î", 'I'}, Accented{"Ö", 'O'}, Accented{"Ü", 'U'}};

// The first letter without its accent, and what comes after it.
std::pair<unsigned char, std::string_view> parts_of(std::string_view name) {
    for (const auto& [letter, plain] : accented) {
        if (name.starts_with(letter)) return {plain, name.substr(letter.size())};
    }
    if (name.empty()) return {};
    return {static_cast<unsigned char>(name.front()), name.substr(1)};
}

}  // namespace

bool comes_before(std::string_view name, std::string_view other) {
    return parts_of(name) < parts_of(other);
}

}  // namespace termwise
