#pragma once

#include <string_view>

namespace termwise::platform {

// The texts that the shell and the page exchange, in pairs: a word and what goes with it.
// shell/page_port.js lists the words. Neither side answers within a call.

/// Hands every text of the shell to `hear`, which says whether it could be used.
void hear_shell(bool (*hear)(void* page, std::string_view what, std::string_view text), void* page);

/// Says something to the shell: `Module["ask"](what, text)`.
void say_to_shell(void* page, std::string_view what, std::string_view text);

}  // namespace termwise::platform
