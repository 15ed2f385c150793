#include "web/app/application.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include "core/json/read_locale.h"
#include "web/app/told_lines.h"

namespace termwise::web {

namespace {

std::vector<std::string> split_at_spaces(std::string_view text) {
    std::vector<std::string> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0) words.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::vector<RecentCase> recent_cases(std::string_view text) {
    std::vector<RecentCase> cases;
    for (const std::vector<std::string>& fields : told_lines(text, '\t')) {
        if (fields.size() < 2) continue;
        cases.push_back({fields[0], fields[1], fields.size() > 2 ? fields[2] : ""});
    }
    return cases;
}

}  // namespace

bool Application::tell(std::string_view what, std::string_view text) {
    struct Told {
        std::string_view what;
        bool (Application::*take)(std::string_view text);
    };
    static constexpr std::array told{
        Told{"words", &Application::take_words},
        Told{"rules", &Application::take_rules},
        Told{"examples", &Application::take_examples},
        Told{"draft", &Application::take_draft},
        Told{"own_rates", &Application::take_own_rates},
        Told{"letters_words", &Application::take_letters_words},
        Told{"letters", &Application::take_letters},
        Told{"letters_lacking", &Application::take_lack_of_letters},
        Told{"proof", &Application::take_proof},
        Told{"start", &Application::take_start},
    };
    for (const Told& one : told) {
        if (one.what == what) return (this->*one.take)(text);
    }
    return take_choice(what, text) || take_news(what, text);
}

bool Application::take_words(std::string_view text) {
    auto texts = texts_from_json(text);
    if (!texts) return false;
    speak(*std::move(texts));
    return true;
}

void Application::speak(Texts texts) { texts_.emplace(std::move(texts)); }

bool Application::take_choice(std::string_view what, std::string_view text) {
    if (what == "today") {
        session_.today = text;
    } else if (what == "recent") {
        session_.recent = recent_cases(text);
    } else if (what == "languages") {
        session_.languages = split_at_spaces(text);
    } else if (what == "theme") {
        session_.theme = text;
    } else if (what == "text_size") {
        int percent = 0;
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), percent);
        const bool whole = error == std::errc{} && end == text.data() + text.size();
        if (!whole || percent < 100 || percent > 200) return false;
        session_.text_percent = percent;
    } else {
        return false;
    }
    return true;
}

bool Application::take_news(std::string_view what, std::string_view text) {
    ShellNews& news = session_.news;
    if (what == "saving") {
        news.saving = ShellNews::Saving::saving;
    } else if (what == "saved") {
        news.saving = ShellNews::Saving::saved;
        news.saved_at = text;
    } else if (what == "save_failed") {
        news.saving = ShellNews::Saving::failed;
        news.failure = text;
    } else if (what == "reading_along") {
        news.reading_along = text == "1";
    } else if (what == "notice") {
        news.notice = text;
    } else if (what == "problem") {
        news.problem = text;
    } else if (what == "copy_kept") {
        news.copy_kept = true;
    } else if (what == "last_file") {
        news.last_file = text;
    } else if (what == "offline_ready") {
        news.offline_ready = true;
    } else if (what == "update_ready") {
        news.update_ready = true;
    } else if (what == "can_install") {
        news.can_install = text == "1";
    } else {
        return false;
    }
    return true;
}

}  // namespace termwise::web
