#include <string_view>
#include <vector>

#include "shell/command/command_line.h"

int main(int count, char** words) {
    const std::vector<std::string_view> given(words + (count > 0 ? 1 : 0), words + count);
    return termwise::run_command(given, stdin, stdout, stderr);
}
