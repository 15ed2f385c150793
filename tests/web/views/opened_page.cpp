#include "tests/web/views/opened_page.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <span>

#include "core/json/read_locale.h"
#include "core/json/rule_book_json.h"
#include "web/views/draw_page.h"

namespace termwise::web {

namespace {

namespace fs = std::filesystem;

const fs::path assets = fs::path{TERMWISE_SOURCE_DIR} / "assets";

std::string text_of(const fs::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

// The documents of one folder of assets as one JSON array, in the order of their names.
std::string array_of(const char* folder) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator{assets / folder}) {
        if (entry.path().extension() == ".json") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());
    std::string array = "[";
    for (const fs::path& path : paths) {
        if (array.size() > 1) array += ",";
        array += text_of(path);
    }
    return array + "]";
}

std::string letters_of(const std::string& language) {
    return text_of(assets / "letters" / (language + ".json"));
}

const std::string& examples() {
    static const std::string text = array_of("examples");
    return text;
}

// Read once for all pages: it takes longer than most tests.
const std::shared_ptr<const RuleBook>& read_rules() {
    static const auto rules = std::make_shared<const RuleBook>(*rule_book_from_json(told_rules()));
    return rules;
}

const Texts& read_words(const std::string& language) {
    static std::map<std::string, Texts> read;
    const auto found = read.find(language);
    if (found != read.end()) return found->second;
    return read.emplace(language, *texts_from_json(told_words(language))).first->second;
}

std::span<const std::byte> font(const char* name) {
    static std::map<std::string, std::string> fonts;
    std::string& bytes = fonts[name];
    if (bytes.empty()) bytes = text_of(fs::path{TERMWISE_FONTS} / name);
    return std::as_bytes(std::span{bytes});
}

}  // namespace

const std::string& told_rules() {
    static const std::string text = R"({"jurisdictions":)" + array_of("jurisdictions") +
                                    R"(,"rates":)" + array_of("rates") + R"(,"holidays":)" +
                                    array_of("holidays") + R"(,"tariffs":)" + array_of("tariffs") +
                                    R"(,"recovery":)" + array_of("recovery") + "}";
    return text;
}

std::string told_words(const std::string& language) {
    return text_of(assets / "locales" / (language + ".json"));
}

OpenedPage::OpenedPage(const std::string& language, const std::string& today)
    : application_{[](void* page, std::string_view what, std::string_view text) {
                       static_cast<OpenedPage*>(page)->said.emplace_back(what, text);
                   },
                   this} {
    application_.judge_by(read_rules());
    application_.tell("languages", "de en es fr it nl");
    application_.speak(read_words(language));
    application_.tell("examples", examples());
    application_.tell("today", today);
    application_.tell("start", "");
    platform_ = std::make_unique<platform::NullPlatform>(
        [](void* page, platform::Frame& frame) {
            auto* self = static_cast<OpenedPage*>(page);
            draw_page(self->application_, self->state_, frame);
        },
        this, font("inter-regular.otf"), font("inter-semibold.otf"));
    platform_->settle();
}

void OpenedPage::show(std::string_view title) {
    application_.session().open(title);
    settle();
}

void OpenedPage::settle() {
    do {
        platform_->loop().wake();
        platform_->settle();
    } while (bring_letters());
}

bool OpenedPage::bring_letters() {
    const auto asked = std::find_if(said.begin(), said.end(),
                                    [](const auto& one) { return one.first == "load_letters"; });
    if (asked == said.end()) return false;
    const std::string language = asked->second;
    said.erase(asked);
    if (!has_letters) return application_.tell("letters_lacking", language);
    return application_.tell("letters_words", told_words(language)) &&
           application_.tell("letters", letters_of(language));
}

bool OpenedPage::has_focus(platform::Role role, std::string_view name) const {
    const platform::Node* node = platform_->found(role, name);
    return node != nullptr && platform_->focus_given() == node->id;
}

std::string OpenedPage::last_said(std::string_view what) const {
    const auto found = std::find_if(said.rbegin(), said.rend(),
                                    [&](const auto& one) { return one.first == what; });
    return found == said.rend() ? std::string{} : found->second;
}

void OpenedPage::ask(Request request) {
    application_.session().ask(request);
    platform_->loop().wake();
    platform_->settle();
    platform_->loop().wake();
    platform_->settle();
}

void OpenedPage::speak(const std::string& language) {
    application_.speak(read_words(language));
    settle();
}

void OpenedPage::resize(float width, float height) {
    platform_->loop().resize(width, height, 1);
    platform_->settle();
}

void OpenedPage::open(const Draft& draft) {
    application_.model().replace(draft);
    settle();
}

const std::set<std::string, std::less<>>& key_beginnings() {
    static const auto found = [] {
        std::set<std::string, std::less<>> beginnings;
        const std::string words = told_words("en");
        for (std::size_t line = 0; line < words.size(); line = words.find('\n', line) + 1) {
            const std::size_t end = words.find_first_of(".\"\n", line + 1);
            if (end == std::string::npos) break;
            if (words[line] == '"' && words[end] == '.') {
                beginnings.insert(words.substr(line + 1, end - line - 1));
            }
            if (words.find('\n', line) == std::string::npos) break;
        }
        return beginnings;
    }();
    return found;
}

std::vector<std::string> all_languages() {
    std::vector<std::string> tags;
    for (const auto& entry : fs::directory_iterator{assets / "locales"}) {
        tags.push_back(entry.path().stem().string());
    }
    std::sort(tags.begin(), tags.end());
    return tags;
}

}  // namespace termwise::web
