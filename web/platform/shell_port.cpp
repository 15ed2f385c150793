#include "web/platform/shell_port.h"

#include <emscripten.h>

#include <string>

namespace termwise::platform {

namespace {

struct Port {
    bool (*hear)(void* page, std::string_view what, std::string_view text) = nullptr;
    void* page = nullptr;
    std::string text;
};

Port& port() {
    static Port only;
    return only;
}

// clang-format off
EM_JS(void, termwise_ask, (const char* what, int what_size, const char* text, int text_size), {
    const words = (at, size) => new TextDecoder().decode(HEAPU8.slice(at, at + size));
    Module["ask"](words(what, what_size), words(text, text_size));
});
// clang-format on

}  // namespace

void hear_shell(bool (*hear)(void* page, std::string_view what, std::string_view text),
                void* page) {
    port().hear = hear;
    port().page = page;
}

void say_to_shell(void*, std::string_view what, std::string_view text) {
    termwise_ask(what.data(), static_cast<int>(what.size()), text.data(),
                 static_cast<int>(text.size()));
}

}  // namespace termwise::platform

extern "C" {

/// Room for `size` bytes that the next call of `termwise_page_tell` reads.
EMSCRIPTEN_KEEPALIVE char* termwise_page_text(int size) {
    termwise::platform::port().text.resize(static_cast<std::size_t>(size));
    return termwise::platform::port().text.data();
}

/// Reads there a word, a zero, a text, a zero. Gives 1 when it was taken.
EMSCRIPTEN_KEEPALIVE int termwise_page_tell() {
    using termwise::platform::port;
    const std::string_view told = port().text;
    const std::size_t end = told.find('\0');
    if (port().hear == nullptr || end == std::string_view::npos) return 0;
    const std::string_view what = told.substr(0, end);
    std::string_view text = told.substr(end + 1);
    if (!text.empty()) text.remove_suffix(1);
    return port().hear(port().page, what, text) ? 1 : 0;
}

}  // extern "C"
