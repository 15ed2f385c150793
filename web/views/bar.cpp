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
    const std::vector<std::string_view> words = [&] {
        std::vector<std::string_view> all;
        for (const Entry& entry : entries) all.push_back(entry.words);
        return all;
    }();
    const int pressed = ui::menu(key, words, icon);
    if (pressed >= 0)
        view.session.asked.push_back(entries[static_cast<std::size_t>(pressed)].asked);
}

void draw_case_menu(ViewContext& view) {
    const auto entry = [&](const char* key, Request request) {
        return Entry{std::string{view.texts[key]}, {request, {}}};
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
        entries.push_back({std::string{example.title_in(view.texts.locale().tag)},
                           {Request::open_example, example.id}});
    }
    draw_menu(view, "action.examples", ui::Icon::info, entries);
}

void draw_settings_menu(ViewContext& view) {
    std::vector<Entry> entries;
    for (const std::string& tag : view.session.languages) {
        if (tag == view.texts.locale().tag) continue;
        entries.push_back(
            {std::string{view.texts["language." + tag]}, {Request::set_language, tag}});
    }
    for (const char* theme : {"light", "dark", "system"}) {
        if (view.session.theme == theme) continue;
        entries.push_back(
            {std::string{view.texts["theme." + std::string{theme}]}, {Request::set_theme, theme}});
    }
    for (const int percent : {100, 125, 150, 200}) {
        if (view.session.text_percent == percent) continue;
        entries.push_back({view.texts.worded("text_size", {{"percent", std::to_string(percent)}}),
                           {Request::set_text_size, std::to_string(percent)}});
    }
    if (view.session.news.can_install) {
        entries.push_back({std::string{view.texts["action.install"]}, {Request::install, {}}});
    }
    draw_menu(view, "action.settings", ui::Icon::globe, entries);
}

}  // namespace

void draw_bar(ViewContext& view) {
    const ui::BarActions actions;
    draw_example_menu(view);
    draw_case_menu(view);
    draw_settings_menu(view);
}

}  // namespace termwise::web
