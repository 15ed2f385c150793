#include "core/text/name_order.h"

#include <array>
#include <string>

namespace termwise {
namespace {

struct Accented {
    std::string_view letter;
    char plain;
};

constexpr std::array accented{Accented{"Å", 'A'}, Accented{"Ä", 'A'}, Accented{"É", 'E'},
                              Accented{"Î", 'I'}, Accented{"Ö", 'O'}, Accented{"Ü", 'U'}};

std::string without_first_accent(std::string_view name) {
    for (const auto& [letter, plain] : accented) {
        if (name.starts_with(letter)) return plain + std::string{name.substr(letter.size())};
    }
    return std::string{name};
}

}  // namespace

bool comes_before(std::string_view name, std::string_view other) {
    return without_first_accent(name) < without_first_accent(other);
}

}  // namespace termwise
