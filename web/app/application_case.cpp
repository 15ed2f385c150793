// The part of the application that deals with the case on screen and what it is judged by.

#include <algorithm>
#include <utility>

#include "core/json/draft_json.h"
#include "core/json/rule_book_json.h"
#include "web/app/application.h"

namespace termwise::web {

namespace {

Draft empty_case(const Draft& before, const std::string& today) {
    Draft draft;
    draft.jurisdiction = before.jurisdiction;
    draft.currency = before.currency;
    draft.debtor = before.debtor;
    draft.issued_on = today;
    draft.as_of = today;
    draft.lines.emplace_back();
    return draft;
}

}  // namespace

bool Application::take_rules(std::string_view text) {
    auto rules = rule_book_from_json(text);
    if (!rules) return false;
    judge_by(std::make_shared<const RuleBook>(*std::move(rules)));
    return true;
}

void Application::judge_by(std::shared_ptr<const RuleBook> rules) {
    papers_ = {};
    model_.reset();
    rules_ = std::move(rules);
    amended_.reset();
    model_.emplace(*rules_);
    judge_by_own_rates();
}

bool Application::take_examples(std::string_view text) {
    auto examples = examples_from_json(text);
    if (!examples) return false;
    examples_ = *std::move(examples);
    return true;
}

bool Application::take_draft(std::string_view text) {
    if (!model_) return false;
    auto draft = draft_from_json(text);
    if (!draft) return false;
    show(*std::move(draft));
    kept_revision_ = model_->revision();
    draft_told_ = true;
    return true;
}

bool Application::take_start(std::string_view) {
    if (!model_ || !texts_) return false;
    if (!draft_told_) open_first_example();
    started_ = true;
    kept_revision_ = model_->revision();
    return true;
}

bool Application::take_own_rates(std::string_view text) {
    session_.own_rates = own_rates(text);
    judge_by_own_rates();
    return true;
}

// What is on screen is the same case before and after: there is nothing new to keep.
void Application::judge_by_own_rates() {
    if (!model_ || (session_.own_rates.empty() && !amended_)) return;
    const std::unique_ptr<const RuleBook> before = std::move(amended_);
    if (!session_.own_rates.empty()) {
        amended_ = std::make_unique<const RuleBook>(with_own_rates(*rules_, session_.own_rates));
    }
    const bool kept = kept_revision_ == model_->revision();
    model_->judge_by(rules());
    if (kept) kept_revision_ = model_->revision();
}

void Application::open_first_example() {
    const auto found = std::find_if(examples_.begin(), examples_.end(), [](const Example& one) {
        return one.id == "fr_late_part_paid";
    });
    if (found != examples_.end()) show(found->draft);
}

// Before the start nothing was on screen that undo could bring back.
void Application::show(Draft draft) {
    if (started_)
        model_->replace(std::move(draft));
    else
        model_.emplace(rules(), std::move(draft));
}

void Application::settle() {
    model_->settle(session_.typing.where);
    for (const Asked& asked : std::exchange(session_.asked, {})) answer(asked);
    if (const std::string language = papers_.wanted(); !language.empty()) {
        say_(shell_, "load_letters", language);
    }
    keep();
}

void Application::keep() {
    if (kept_revision_ == model_->revision()) return;
    kept_revision_ = model_->revision();
    session_.news.notice.clear();
    session_.news.problem.clear();
    say_(shell_, "draft_changed", draft_json(model_->draft()));
}

// The case on screen is kept aside before another takes its place, unless there is nothing of the
// reader's own in it.
void Application::make_way() {
    const Draft& shown = model_->draft();
    const bool is_example = std::any_of(examples_.begin(), examples_.end(),
                                        [&](const Example& one) { return one.draft == shown; });
    if (is_example || shown == empty_case(shown, shown.as_of)) return;
    keep();  // what was edited in this frame goes aside with it
    say_(shell_, "make_way", {});
}

void Application::answer(const Asked& asked) {
    const auto say = [&](std::string_view what, std::string_view text = {}) {
        say_(shell_, what, text);
    };
    switch (asked.request) {
        case Request::new_case:
            make_way();
            session_.open("nav.invoice");
            return model_->replace(empty_case(model_->draft(), session_.today));
        case Request::open_example:
            make_way();
            for (const Example& example : examples_) {
                if (example.id == asked.text) model_->replace(example.draft);
            }
            return;
        case Request::undo:
            return model_->undo();
        case Request::redo:
            return model_->redo();
        case Request::ask_question:
            if (asked.text == "nav.buyer" && !model_->draft().risk) model_->draft().risk.emplace();
            return session_.open(asked.text);
        case Request::save_file:
            return say("save_file", draft_json(model_->draft()));
        case Request::open_file:
            return say("open_file");
        case Request::copy_link:
            return say("copy_link", draft_json(model_->draft()));
        case Request::print:
            return say("print");
        case Request::set_language:
            return say("set_language", asked.text);
        case Request::set_own_rates:
            take_own_rates(asked.text);
            return say("set_own_rates", asked.text);
        case Request::set_theme:
            session_.theme = asked.text;
            return say("set_theme", asked.text);
        case Request::set_text_size:
            take_choice("text_size", asked.text);
            return say("set_text_size", asked.text);
        case Request::open_recent:
            return say("open_recent", asked.text);
        case Request::restore_copy:
            session_.news.copy_kept = false;
            return say("restore_copy");
        case Request::take_over:
            return say("take_over");
        case Request::keep_storage:
            return say("keep_storage");
        case Request::install:
            return say("install");
        case Request::open_demo:
            return say("open_demo");
        case Request::update:
            return say("update");
        case Request::delete_everything:
            return say("delete_everything");
        case Request::copy_document:
        case Request::print_document:
        case Request::mail_document:
        case Request::save_document:
        case Request::save_ledger:
        case Request::save_proof:
        case Request::open_proof:
        case Request::ask_letters:
            return answer_with_paper(asked);
    }
}

}  // namespace termwise::web
