#include "core/base/check.h"

#include <cstdio>
#include <cstdlib>
#include <string>

namespace termwise {

void check_failed(const char* condition, const char* file, int line) {
    // Not printf: it alone would be 7 kB of code in the page.
    const std::string place = std::string{file} + ":" + std::to_string(line);
    std::fputs((place + ": check failed: " + condition + "\n").c_str(), stderr);
    std::abort();
}

}  // namespace termwise
