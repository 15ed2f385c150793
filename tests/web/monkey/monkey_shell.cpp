// What a monkey does to the world around the page, and how the shell answers the page.

#include <array>
#include <utility>

#include "core/json/draft_json.h"
#include "tests/web/monkey/any_case.h"
#include "tests/web/monkey/any_text.h"
#include "tests/web/monkey/monkey.h"

namespace termwise::web {

namespace {

// Words with which the shell hands over a text of the reader's, or a key of a message.
constexpr std::array news{"saving",        "saved",       "save_failed", "reading_along",
                          "notice",        "problem",     "copy_kept",   "last_file",
                          "offline_ready", "can_install", "today",       "update_ready"};

std::string any_news(const std::string& what, Chance& chance) {
    if (what == "saved") return any_day(chance) + "T14:05";
    if (what == "save_failed") return chance.one_of(std::array{"quota", "denied", "failed"});
    if (what == "notice") return chance.percent(50) ? "shell.copied" : "";
    if (what == "problem") return chance.percent(50) ? "shell.link.damaged" : "";
    if (what == "last_file") return chance.percent(50) ? any_day(chance) : "";
    if (what == "today") return any_day(chance);
    return chance.percent(50) ? "1" : "0";
}

std::string any_recent(Chance& chance) {
    std::string cases;
    for (std::size_t i = chance.below(6); i > 0; --i) {
        cases += "key" + std::to_string(i) + '\t' + any_day(chance) + "T09:00\t" +
                 (chance.percent(60) ? any_text(chance) : "") + '\n';
    }
    return cases;
}

std::string any_own_rates(Chance& chance) {
    std::string rates;
    for (std::size_t i = chance.below(4); i > 0; --i) {
        rates += std::string{chance.one_of(
                     std::array{"ecb_mro_semester", "de_basiszinssatz", "no_such_series"})} +
                 ' ' + any_day(chance) + ' ' + std::to_string(chance.below(20)) + ".5\n";
    }
    return rates;
}

bool holds_markup(std::string_view html) {
    for (const char* markup : hostile_markup) {
        if (html.find(markup) != std::string_view::npos) return true;
    }
    return false;
}

}  // namespace

void Monkey::change_appearance() {
    appearance_.dark = chance_.percent(50);
    appearance_.reduced_motion = chance_.percent(50);
    appearance_.more_contrast = chance_.percent(30);
    appearance_.touch = chance_.percent(50);
    appearance_.text_scale = 1 + static_cast<float>(chance_.below(5)) / 4;
    trail_.note("look another way, text " + std::to_string(appearance_.text_scale));
    page_.platform().loop().appear(appearance_);
}

void Monkey::change_size() {
    constexpr std::array widths{320, 360, 390, 480, 719, 720, 900, 1024, 1280, 1440, 2560};
    width_ = static_cast<float>(chance_.percent(90) ? chance_.one_of(widths)
                                                    : 320 + static_cast<int>(chance_.below(1'500)));
    height_ = static_cast<float>(240 + chance_.below(1'200));
    trail_.note("resize to " + std::to_string(width_) + " x " + std::to_string(height_));
    auto& loop = page_.platform().loop();
    loop.resize(width_, height_, 1 + static_cast<float>(chance_.below(9)) / 4);
    loop.cover_below(chance_.percent(30) ? height_ / 3 : 0);
}

void Monkey::speak_another_language() {
    language_ = chance_.one_of(all_languages());
    trail_.note("speak " + language_);
    page_.speak(language_);
}

void Monkey::ask_something() {
    const auto request =
        static_cast<Request>(chance_.below(static_cast<std::size_t>(Request::ask_letters) + 1));
    std::string text;
    switch (request) {
        case Request::open_example:
            text = chance_.one_of(page_.application().examples()).id;
            break;
        case Request::set_language:
            text = chance_.one_of(all_languages());
            break;
        case Request::set_theme:
            text = chance_.one_of(std::array{"light", "dark", "system"});
            break;
        case Request::set_text_size:
            text = std::to_string(100 + 25 * chance_.below(5));
            break;
        case Request::set_own_rates:
            text = any_own_rates(chance_);
            break;
        case Request::save_document:
            text = chance_.one_of(std::array{"html", "txt", "ics"});
            break;
        default:
            break;
    }
    trail_.note("ask " + std::to_string(static_cast<int>(request)) + " " + text);
    page_.application().session().ask(request, text);
}

void Monkey::open_a_file() {
    const std::string file = any_case(page_.application().examples(), chance_);
    const std::string kept = draft_json(page_.draft());
    trail_.note("open a file: " + file.substr(0, 200));
    const bool taken = page_.application().tell("draft", file);
    expect(taken || draft_json(page_.draft()) == kept, "a refused file has changed the case");
}

void Monkey::hear_news() {
    switch (chance_.below(8)) {
        case 0:
            trail_.note("hear of recent cases");
            page_.application().tell("recent", any_recent(chance_));
            return;
        case 1:
            trail_.note("hear of own rates");
            page_.application().tell("own_rates", any_own_rates(chance_));
            return;
        case 2:
            page_.has_letters = chance_.percent(70);
            trail_.note(page_.has_letters ? "letters can be had" : "letters cannot be had");
            return;
        case 3:
            trail_.note("open a proof of nothing");
            page_.application().tell("proof", any_text(chance_));
            return;
        default:
            const std::string what = chance_.one_of(news);
            const std::string text = any_news(what, chance_);
            trail_.note("hear " + what + " " + text);
            page_.application().tell(what, text);
    }
}

void Monkey::answer_the_page() {
    bool told = false;
    for (const auto& [what, text] : std::exchange(page_.said, {})) told |= answer(what, text);
    if (told) settle();
}

// Whether that told the page something.
bool Monkey::answer(const std::string& what, const std::string& text) {
    Application& application = page_.application();
    if (what == "draft_changed") {
        expect(draft_from_json(text).has_value(), "what is kept cannot be read");
    } else if (what == "print_document") {
        expect(!holds_markup(text), "a document holds the markup of a text");
    } else if (what == "save_text" && text.starts_with("termwise-proof.txt\n")) {
        const std::string_view sheet = std::string_view{text}.substr(text.find('\n') + 1);
        const Verification verdict = verified(sheet, application.rules());
        expect(verdict.verdict == Verdict::intact,
               std::string{"a proof is "} + name_of(verdict.verdict));
        return application.tell("proof", sheet);
    } else if (what == "save_text") {
        expect(text.find(".html\n") != text.find('\n') - 5 || !holds_markup(text),
               "a document holds the markup of a text");
    } else if (what == "set_language") {
        page_.speak(text);
        return true;
    } else if (what == "open_recent" || what == "restore_copy") {
        return application.tell("draft", any_case(application.examples(), chance_));
    } else if (what == "take_over") {
        return application.tell("reading_along", "0");
    }
    return false;
}

}  // namespace termwise::web
