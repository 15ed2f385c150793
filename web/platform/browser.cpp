#include "web/platform/browser.h"

#include <emscripten.h>
#include <emscripten/html5.h>

#include <memory>
#include <string>

#include "imgui.h"
#include "web/platform/frame_loop.h"
#include "web/platform/webgl_renderer.h"

// The whole traffic between C++ and shell/platform.js: calls in, numbers out, no call back. Times
// are seconds, positions CSS pixels, text is UTF-8 in the buffer that `termwise_page_buffer` gives.

namespace termwise::platform {

namespace {

struct Browser {
    std::unique_ptr<FrameLoop> loop;
    WebglRenderer renderer;
    std::string buffer;
    int width = 0;  // of the canvas, in device pixels
    int height = 0;
    bool context_lost = false;
};

Browser& browser() {
    static Browser only;
    return only;
}

}  // namespace

bool start_in_browser(Draw draw, void* page) {
    EmscriptenWebGLContextAttributes wanted;
    emscripten_webgl_init_context_attributes(&wanted);
    wanted.majorVersion = 2;
    wanted.alpha = wanted.depth = wanted.stencil = wanted.antialias = EM_FALSE;
    wanted.powerPreference = EM_WEBGL_POWER_PREFERENCE_LOW_POWER;
    const EMSCRIPTEN_WEBGL_CONTEXT_HANDLE context =
        emscripten_webgl_create_context("#canvas", &wanted);
    if (context <= 0) return false;
    emscripten_webgl_make_context_current(context);
    browser().renderer.start();
    browser().loop = std::make_unique<FrameLoop>(draw, page);
    return true;
}

}  // namespace termwise::platform

using termwise::platform::browser;
using termwise::platform::Browser;
using termwise::platform::EventKind;

extern "C" {

/// Room for `size` bytes that the next call reads.
EMSCRIPTEN_KEEPALIVE char* termwise_page_buffer(std::size_t size) {
    browser().buffer.resize(size);
    return browser().buffer.data();
}

/// The typeface's next weight lies in the buffer.
EMSCRIPTEN_KEEPALIVE void termwise_page_font() {
    // Kept for as long as the page lives, as the loop asks.
    const auto* bytes = new std::string{std::move(browser().buffer)};
    browser().loop->add_font(std::as_bytes(std::span{bytes->data(), bytes->size()}));
    browser().buffer.clear();
}

EMSCRIPTEN_KEEPALIVE void termwise_page_resize(float width, float height, int device_width,
                                               int device_height) {
    browser().width = device_width;
    browser().height = device_height;
    browser().loop->resize(width, height, static_cast<float>(device_width) / width);
}

EMSCRIPTEN_KEEPALIVE void termwise_page_cover(float height) { browser().loop->cover_below(height); }

/// `bits`: 1 dark, 2 reduced motion, 4 more contrast, 8 touch.
EMSCRIPTEN_KEEPALIVE void termwise_page_appear(unsigned bits, float text_scale) {
    browser().loop->appear({.dark = (bits & 1U) != 0,
                            .reduced_motion = (bits & 2U) != 0,
                            .more_contrast = (bits & 4U) != 0,
                            .touch = (bits & 8U) != 0,
                            .text_scale = text_scale});
}

EMSCRIPTEN_KEEPALIVE void termwise_page_pointer(float x, float y) {
    browser().loop->pointer_at(x, y);
}

EMSCRIPTEN_KEEPALIVE void termwise_page_pointer_left() { browser().loop->pointer_left(); }

EMSCRIPTEN_KEEPALIVE void termwise_page_press(int down) { browser().loop->press(down != 0); }

EMSCRIPTEN_KEEPALIVE void termwise_page_wheel(float across, float down) {
    browser().loop->wheel(across, down);
}

EMSCRIPTEN_KEEPALIVE void termwise_page_touch_down(float x, float y, double now) {
    browser().loop->touch_down(x, y, now);
}

EMSCRIPTEN_KEEPALIVE void termwise_page_touch_move(float x, float y, double now) {
    browser().loop->touch_move(x, y, now);
}

EMSCRIPTEN_KEEPALIVE void termwise_page_touch_up(double now, int on_canvas) {
    browser().loop->touch_up(now, on_canvas != 0);
}

EMSCRIPTEN_KEEPALIVE void termwise_page_touch_cancel() { browser().loop->touch_cancel(); }

/// `kind` is an EventKind; the text of an edit lies in the buffer.
EMSCRIPTEN_KEEPALIVE void termwise_page_event(unsigned kind, unsigned id, unsigned index) {
    const auto what = static_cast<EventKind>(kind);
    browser().loop->happened(
        {what, id, index, what == EventKind::edit ? browser().buffer : std::string{}});
}

EMSCRIPTEN_KEEPALIVE void termwise_page_wake() { browser().loop->wake(); }

EMSCRIPTEN_KEEPALIVE void termwise_page_context(int lost) {
    Browser& page = browser();
    page.context_lost = lost != 0;
    if (page.context_lost) {
        termwise::platform::WebglRenderer::forget();
    } else {
        page.renderer.start();
        page.loop->resize(page.loop->frame().width, page.loop->frame().height,
                          page.loop->frame().density);
    }
}

/// Draws a frame; returns the seconds until the next: 0 at once, below 0 only after input.
EMSCRIPTEN_KEEPALIVE double termwise_page_frame(double now) {
    Browser& page = browser();
    if (page.context_lost) return -1;
    const double next = static_cast<double>(page.loop->run(now));
    if (page.width == 0) return next;
    if (page.loop->picture_changed()) {
        page.renderer.draw(*ImGui::GetDrawData(), page.width, page.height);
    }
    return next;
}

/// Changes when the page's elements have to.
EMSCRIPTEN_KEEPALIVE unsigned termwise_page_tree_version() {
    return browser().loop->tree_version();
}

EMSCRIPTEN_KEEPALIVE const void* termwise_page_nodes() {
    return browser().loop->frame().tree.nodes().data();
}

EMSCRIPTEN_KEEPALIVE unsigned termwise_page_node_count() {
    return static_cast<unsigned>(browser().loop->frame().tree.nodes().size());
}

EMSCRIPTEN_KEEPALIVE const char* termwise_page_words() {
    return browser().loop->frame().tree.text().data();
}

/// Whom the last frame wants the focus to go to; 0 is nobody.
EMSCRIPTEN_KEEPALIVE unsigned termwise_page_focus() { return browser().loop->frame().focus; }

EMSCRIPTEN_KEEPALIVE unsigned termwise_page_cursor() {
    return static_cast<unsigned>(browser().loop->frame().cursor);
}

/// How the page chose to look, so that the fields the browser draws match: 1 is dark, and the size
/// of their text.
EMSCRIPTEN_KEEPALIVE int termwise_page_dark() {
    return browser().loop->frame().appearance.dark ? 1 : 0;
}

EMSCRIPTEN_KEEPALIVE float termwise_page_field_size() { return browser().loop->frame().field_size; }

}  // extern "C"
