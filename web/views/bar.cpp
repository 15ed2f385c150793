#include "web/views/bar.h"

#include <string>
#include <utility>
#include <vector>

#include "web/ui/button.h"
#include "web/ui/disclosure.h"
#include "web/ui/page.h"

namespace termwise::web {

namespace {

// One entry of a menu: its words, what it asks for, and how it stands among the others.
struct Entry {
    std::string words;
    Asked asked;
    ui::Mark mark = ui::Mark::none;
    bool divided = false;
};

void draw_menu(ViewContext& view, std::string_view key, ui::Icon icon,
               const std::vector<Entry>& entries) {
    std::vector<ui::MenuItem> items;
    for (const Entry& entry : entries) {
        items.push_back({entry.words, entry.mark, entry.divided});
    }
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
    draw_menu(view, "action.examples", ui::Icon::info, entries);
}

// Choices one of which holds; the first of them starts a group of its own in the menu.
class Choices {
public:
    Choices(std::vector<Entry>& entries, Request request) : entries_{entries}, request_{request} {}

    void add(std::string words, std::string value, bool holds) {
        const ui::Mark mark = holds ? ui::Mark::on : ui::Mark::off;
        const bool divided = first_ && !entries_.empty();
        entries_.push_back({std::move(words), {request_, std::move(value)}, mark, divided});
        first_ = false;
    }

private:
    std::vector<Entry>& entries_;
    Request request_;
    bool first_ = true;
};

void draw_settings_menu(ViewContext& view) {
    std::vector<Entry> entries;
    Choices languages{entries, Request::set_language};
    for (const std::string& tag : view.session.languages) {
        languages.add(std::string{view.texts["language." + tag]}, tag,
                      tag == view.texts.locale().tag);
    }
    Choices themes{entries, Request::set_theme};
    for (const std::string theme : {"light", "dark", "system"}) {
        themes.add(std::string{view.texts["theme." + theme]}, theme, view.session.theme == theme);
    }
    Choices sizes{entries, Request::set_text_size};
    for (const int percent : {100, 125, 150, 200}) {
        const std::string size = std::to_string(percent);
        sizes.add(view.texts.worded("text_size", {{"percent", size}}), size,
                  view.session.text_percent == percent);
    }
    if (view.session.news.can_install) {
        entries.push_back({.words = std::string{view.texts["action.install"]},
                           .asked = {Request::install, {}},
                           .divided = true});
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
