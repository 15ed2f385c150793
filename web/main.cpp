#include <array>

#include "web/app/application.h"
#include "web/platform/browser.h"
#include "web/platform/shell_port.h"
#include "web/views/draw_page.h"
#include "web/views/welcome.h"

namespace {

using termwise::platform::Frame;
using termwise::web::Application;

// Everything of the page that outlives a frame.
struct Page {
    Application application{termwise::platform::say_to_shell, nullptr};
    termwise::ui::State state;
};

bool hear(void* page, std::string_view what, std::string_view text) {
    return static_cast<Page*>(page)->application.tell(what, text);
}

void draw(void* page, Frame& frame) {
    auto& [application, state] = *static_cast<Page*>(page);
    if (!application.has_words()) return;
    // By its address, not its name: see web/first_module.txt.
    static constexpr std::array drawn{termwise::web::draw_welcome, termwise::web::draw_page};
    drawn[application.started() ? 1 : 0](application, state, frame);
}

}  // namespace

int main() {
    static Page page;
    termwise::platform::hear_shell(hear, &page);
    return termwise::platform::start_in_browser(draw, &page) ? 0 : 1;
}
