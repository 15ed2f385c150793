#pragma once

#include "web/platform/frame.h"

namespace termwise::platform {

/// Connects the page to the browser: takes a WebGL2 context on the element with id `canvas`, and
/// from then on answers what shell/platform.js asks (the functions named `termwise_page_...` in
/// browser.cpp). Returns false where there is no WebGL2; the shell then says so in words.
bool start_in_browser(Draw draw, void* page);

}  // namespace termwise::platform
