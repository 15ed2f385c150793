#include "tests/vectors/case_number.h"

#include <array>
#include <cstdio>
#include <cstdlib>

namespace termwise::vectors {
namespace {

double quotient(const std::string& text) {
    const std::size_t slash = text.find('/');
    const double numerator = std::strtod(text.c_str(), nullptr);
    if (slash == std::string::npos) return numerator;
    return numerator / std::strtod(text.c_str() + slash + 1, nullptr);
}

}  // namespace

double number_of(const Json& value) {
    if (value.is_number()) return value.get<double>();
    const std::string text = value;
    double sum = 0;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t plus = text.find('+', start);
        sum += quotient(text.substr(start, plus - start));
        if (plus == std::string::npos) break;
        start = plus + 1;
    }
    return sum;
}

std::string text_of(double value, int decimals) {
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", decimals, value);
    return text.data();
}

}  // namespace termwise::vectors
