#include "web/views/bar.h"

#include <string>
#include <vector>

#include "web/ui/button.h"
#include "web/ui/disclosure.h"
#include "web/ui/page.h"

namespace termwise::web {

namespace {

// One entry of a menu: its words, and what it asks for.
struct Entry {
    std::string words;
    Asked asked;
};

void draw_menu(ViewContext& view, std::string_view key, ui::Icon icon,
               const std::vector<Entry>& entries) {
    std::vector<ui::MenuItem> items;
    for (const Entry& entry : entries) items.push_back({.words = entry.words});
    const int pressed = ui::menu(key, items, icon);
    if (pressed >= 0)
        view.session.asked.push_back(entries[static_cast<std::size_t>(pressed)].asked);
}

void draw_case_menu(ViewContext& view) {
    const auto entry = [&](const char* key, Request request) {
        return Entry{.words = std::string{view.texts[key]}, .asked = {request, {}}};
    };
    std::vector<Entry> entries{entry("action.new", Request::new_case)};
    if (view.can_undo) entries.push_back(entry("action.undo", Request::undo));
    if (view.can_redo) entries.push_back(entry("action.redo", Request::redo));
    entries.push_back(entry("action.save_file", Request::save_file));
    entries.push_back(entry("action.open_file", Request::open_file));
    entries.push_back(entry("action.copy_link", Request::copy_link));
    entries.push_back(entry("action.print", Request::print));
    draw_menu(view, "action.case", ui::Icon::folder, entries);
}

void draw_example_menu(ViewContext& view) {
    std::vector<Entry> entries;
    for (const Example& example : view.examples) {
        entries.push_back({.words = std::string{example.title_in(view.texts.locale().tag)},
                           .asked = {Request::open_example, example.id}});
    }
    draw_menu(view, "action.examples", ui::Icon::book, entries);
}

}  // namespace

void draw_bar(ViewContext& view) {
    const ui::BarActions actions;
    draw_example_menu(view);
    draw_case_menu(view);
}

}  // namespace termwise::web
