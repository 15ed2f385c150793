#pragma once

#include <functional>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "web/app/application.h"
#include "web/platform/null_platform.h"
#include "web/ui/context.h"

namespace termwise::web {

/// The whole page with the real rules, words, examples and typeface, without a browser.
class OpenedPage {
public:
    explicit OpenedPage(const std::string& language, const std::string& today = "2026-11-22");

    [[nodiscard]] Application& application() { return application_; }
    [[nodiscard]] platform::NullPlatform& platform() { return *platform_; }
    [[nodiscard]] Draft& draft() { return application_.model().draft(); }

    /// Shows the view of that title: "nav.owed".
    void show(std::string_view title);
    void ask(Request request);
    /// Draws until the page is still, and brings the letters it asks for, as the shell does.
    void settle();
    void speak(const std::string& language);
    void resize(float width, float height);
    void open(const Draft& draft);

    /// What the page said to the shell, in order, but for the letters it was brought.
    std::vector<std::pair<std::string, std::string>> said;
    /// Whether the letters it asks for can be had.
    bool has_letters = true;

    /// Whether the widget of that name is there, and was given the focus last.
    [[nodiscard]] bool has_focus(platform::Role role, std::string_view name) const;

    /// The text that went with the last thing of that kind it said; empty when there is none.
    [[nodiscard]] std::string last_said(std::string_view what) const;

private:
    bool bring_letters();

    Application application_;
    ui::State state_;
    std::unique_ptr<platform::NullPlatform> platform_;
};

/// What message keys begin with: "invoice" of "invoice.net".
const std::set<std::string, std::less<>>& key_beginnings();

/// The rules and the words of a language, as the shell tells them.
const std::string& told_rules();
std::string told_words(const std::string& language);

/// The languages there are words for.
std::vector<std::string> all_languages();

}  // namespace termwise::web
