#include "web/views/page_choices.h"

#include <array>
#include <string>
#include <vector>

#include "web/ui/choice.h"
#include "web/ui/page.h"

namespace termwise::web {

namespace {

void choose_page_language(ViewContext& view) {
    const std::vector<std::string>& tags = view.session.languages;
    std::vector<std::string> names;
    std::size_t chosen = 0;
    for (const std::string& tag : tags) {
        if (tag == view.texts.locale().tag) chosen = names.size();
        names.emplace_back(view.texts["language." + tag]);
    }
    const std::vector<std::string_view> options{names.begin(), names.end()};
    if (ui::choice("settings.language", options, chosen)) {
        view.session.ask(Request::set_language, tags[chosen]);
    }
}

void choose_theme(ViewContext& view) {
    static constexpr std::array themes{"system", "light", "dark"};
    const std::array<std::string_view, themes.size()> words{
        view.texts["theme.system"], view.texts["theme.light"], view.texts["theme.dark"]};
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < themes.size(); ++i) {
        if (view.session.theme == themes[i]) chosen = i;
    }
    if (ui::choice("settings.theme", words, chosen)) {
        view.session.ask(Request::set_theme, themes[chosen]);
    }
}

void choose_text_size(ViewContext& view) {
    static constexpr std::array sizes{100, 125, 150, 175, 200};
    std::vector<std::string> words;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (view.session.text_percent == sizes[i]) chosen = i;
        words.push_back(view.texts.worded("text_size", {{"percent", std::to_string(sizes[i])}}));
    }
    const std::vector<std::string_view> options{words.begin(), words.end()};
    if (ui::choice("settings.text_size", options, chosen)) {
        view.session.ask(Request::set_text_size, std::to_string(sizes[chosen]));
    }
}

}  // namespace

void draw_page_choices(ViewContext& view) {
    const ui::Card card{"settings.card.page"};
    const ui::Columns columns{3};
    choose_page_language(view);
    choose_theme(view);
    choose_text_size(view);
}

}  // namespace termwise::web
