#include "tests/web/ui/gallery.h"
#include "web/platform/browser.h"

int main() {
    static termwise::ui::Gallery gallery;
    return termwise::platform::start_in_browser(termwise::ui::draw_gallery, &gallery) ? 0 : 1;
}
