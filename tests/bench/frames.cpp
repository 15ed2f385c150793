// How long a frame takes on the processor, without a browser and without anything that paints: each
// view on the example on which it takes longest. Printed as JSON, a row for each view:
//
//   still_ms   a frame in which nothing has changed
//   typed_ms   one in which a letter was typed: what follows from it is computed too; 0 where there
//              is no field to type in
//   open_ms    a still frame with every explanation and detail open
//
// Times are those of the processor, and the best of several: what a loaded machine disturbs least.

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <string>
#include <utility>
#include <vector>

#ifdef __EMSCRIPTEN__
#include <emscripten/em_asm.h>
#endif

#include "tests/web/views/advised_case.h"
#include "tests/web/views/opened_page.h"
#include "web/views/view.h"

namespace termwise::bench {
namespace {

using platform::EventKind;
using platform::Id;
using platform::Node;
using web::OpenedPage;

constexpr int turns = 40;

struct FrameTimes {
    std::string example;
    std::size_t nodes = 0;
    double still_ms = 0;
    double typed_ms = 0;
    double open_ms = 0;
};

// What this process has had of the processor.
double processor_ms() {
#ifdef __EMSCRIPTEN__
    return EM_ASM_DOUBLE({
        const used = process.cpuUsage();
        return (used.user + used.system) / 1000;
    });
#else
    return 1e3 * static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
#endif
}

double frame_ms(OpenedPage& page) {
    static double now = 1'000;
    now += 1.0 / 60;
    const double before = processor_ms();
    page.platform().loop().run(now);
    return processor_ms() - before;
}

double still_ms(OpenedPage& page) {
    double best = frame_ms(page);
    for (int turn = 0; turn < turns; ++turn) best = std::min(best, frame_ms(page));
    return best;
}

Id first_field(OpenedPage& page) {
    const auto fields = page.platform().all(platform::Role::text_field);
    return fields.empty() ? 0 : fields.front()->id;
}

double typed_ms(OpenedPage& page) {
    const Id field = first_field(page);
    if (field == 0) return 0;
    auto& loop = page.platform().loop();
    loop.happened({EventKind::focus, field, 1, {}});
    page.settle();
    double best = 1e9;
    for (int turn = 0; turn < turns; ++turn) {
        loop.happened(
            {EventKind::edit, field, 0, std::string(static_cast<std::size_t>(turn), 'x')});
        const double computed = frame_ms(page);
        best = std::min(best, std::max(computed, frame_ms(page)));
        page.settle();
    }
    loop.happened({EventKind::blur, field, 0, {}});
    page.settle();
    return best;
}

void open_all(OpenedPage& page) {
    for (int depth = 0; depth < 8; ++depth) {
        for (const Node& node : page.platform().tree().nodes()) {
            if ((node.states & platform::state::closed) == 0) continue;
            if ((node.states & platform::state::opens_menu) != 0) continue;
            page.platform().loop().happened({EventKind::activate, node.id, 0, {}});
        }
        page.settle();
    }
}

FrameTimes times_of(const char* view, const Example& example) {
    OpenedPage page{"en"};
    page.open(example.draft);
    page.show(view);
    FrameTimes times{.example = example.id, .still_ms = still_ms(page)};
    times.typed_ms = typed_ms(page);
    page.open(example.draft);
    open_all(page);
    times.open_ms = still_ms(page);
    times.nodes = page.platform().tree().nodes().size();
    return times;
}

void print(const char* view, const FrameTimes& times, bool is_last) {
    std::printf(
        "{\"view\":\"%s\",\"example\":\"%s\",\"nodes\":%zu,\"still_ms\":%.3f,"
        "\"typed_ms\":%.3f,\"open_ms\":%.3f}%s\n",
        view, times.example.c_str(), times.nodes, times.still_ms, times.typed_ms, times.open_ms,
        is_last ? "" : ",");
}

// The worked examples, and a case of which everything is known.
std::vector<Example> cases() {
    OpenedPage page{"en"};
    std::vector<Example> cases = page.application().examples();
    cases.emplace_back();
    cases.back().id = "advised_case";
    cases.back().draft = web::advised_case();
    return cases;
}

void run() {
    const std::vector<Example> all = cases();
    std::puts("[");
    for (const web::View& view : web::all_views()) {
        FrameTimes longest;
        for (const Example& example : all) {
            FrameTimes times = times_of(view.title, example);
            if (times.still_ms > longest.still_ms) longest = std::move(times);
        }
        print(view.title, longest, &view == &web::all_views().back());
    }
    std::puts("]");
}

}  // namespace
}  // namespace termwise::bench

int main() {
    termwise::bench::run();
    return 0;
}
