#pragma once

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/json/read_example.h"
#include "core/rules/rule_book.h"
#include "core/text/catalog.h"
#include "web/app/model.h"
#include "web/app/papers.h"
#include "web/app/session.h"

namespace termwise::web {

/// What the shell tells and what the reader asks, brought together: the rule book, the words, the
/// examples, the case on screen and the session. shell/page_port.js lists the words both sides use.
class Application {
public:
    /// Says something to the shell. Never called within `tell`.
    using Say = void (*)(void* shell, std::string_view what, std::string_view text);

    Application(Say say, void* shell) : say_{say}, shell_{shell} {}

    /// Takes what the shell tells; false when it cannot be used, and then nothing has changed.
    bool tell(std::string_view what, std::string_view text);

    /// The same with rules and words that were read already: a host of many pages reads them once.
    void judge_by(std::shared_ptr<const RuleBook> rules);
    void speak(Texts texts);

    /// Words are there: the page can greet its reader while rules and case are still on their way.
    [[nodiscard]] bool has_words() const { return texts_.has_value(); }

    /// Rules and words are there and the shell said start: views can be drawn.
    [[nodiscard]] bool started() const { return started_ && model_ && texts_; }

    [[nodiscard]] Model& model() { return *model_; }
    [[nodiscard]] Session& session() { return session_; }
    [[nodiscard]] const Texts& texts() const { return *texts_; }
    [[nodiscard]] const RuleBook& rules() const { return amended_ ? *amended_ : *rules_; }
    [[nodiscard]] const std::vector<Example>& examples() const { return examples_; }

    /// The documents of the case, in the language of its buyer: the merchant's where the case names
    /// none that there are words for.
    [[nodiscard]] Papers& papers();

    /// Called once a frame, after the views: computes what follows from an edit, answers what was
    /// asked for, and hands a changed case to the shell to be kept.
    void settle();

private:
    // What the shell tells, by its word. In their table; so they may be in the page's second
    // module.
    bool take_words(std::string_view text);
    bool take_rules(std::string_view text);
    bool take_examples(std::string_view text);
    bool take_draft(std::string_view text);
    bool take_own_rates(std::string_view text);
    bool take_letters_words(std::string_view text);
    bool take_letters(std::string_view text);
    bool take_lack_of_letters(std::string_view text);
    bool take_proof(std::string_view text);
    bool take_start(std::string_view text);

    bool take_news(std::string_view what, std::string_view text);
    bool take_choice(std::string_view what, std::string_view text);
    void answer(const Asked& asked);
    void answer_with_paper(const Asked& asked);
    void make_way();
    void judge_by_own_rates();
    void open_first_example();
    void show(Draft draft);
    void keep();

    Say say_;
    void* shell_;
    std::shared_ptr<const RuleBook> rules_;    ///< As published.
    std::unique_ptr<const RuleBook> amended_;  ///< With the reader's own rates; null without.
    std::optional<Texts> texts_;
    std::vector<Example> examples_;
    std::optional<Model> model_;
    Papers papers_;
    Session session_;
    std::uint64_t kept_revision_ = 0;
    bool draft_told_ = false;
    bool started_ = false;
};

}  // namespace termwise::web
