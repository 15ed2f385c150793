#include "web/app/papers.h"

#include <algorithm>
#include <utility>

#include "core/json/read_locale.h"

namespace termwise::web {

void Papers::turn_to(const Model& model, const RuleBook& rules, std::string_view language) {
    const bool same = model_ == &model && rules_ == &rules && revision_ == model.revision();
    if (same && language_ == language) return;
    model_ = &model;
    rules_ = &rules;
    revision_ = model.revision();
    language_ = language;
    forget();
}

void Papers::forget() {
    file_.reset();
    written_.fill(std::nullopt);
}

const Papers::Spoken* Papers::spoken() const {
    for (const auto& one : spoken_) {
        if (one->words.locale().tag == language_) return one.get();
    }
    return nullptr;
}

Papers::Sentences Papers::sentences() const {
    if (spoken() != nullptr) return Sentences::there;
    return given_up_ == language_ ? Sentences::lacking : Sentences::coming;
}

const CaseFile& Papers::file() {
    if (!file_) {
        // The draft the outcome was computed from: a view may just have edited the one on screen.
        const Draft& draft = model_->computed_from();
        file_ = CaseFile{draft, check_draft(draft, *rules_), model_->outcome(), rules_};
    }
    return *file_;
}

std::optional<Language> Papers::words() const {
    const Spoken* one = spoken();
    if (one == nullptr) return std::nullopt;
    return Language{one->words, one->letters};
}

const Written* Papers::written(DocumentKind kind) {
    const std::optional<Language> language = words();
    wanted_ = !language;
    if (!language) return nullptr;
    std::optional<Written>& kept = written_[static_cast<std::size_t>(kind)];
    if (!kept) kept = document(kind, file(), *language);
    return &*kept;
}

bool Papers::take_words(std::string_view text) {
    auto words = texts_from_json(text);
    if (!words) return false;
    words_.emplace(*std::move(words));
    return true;
}

bool Papers::take_letters(std::string_view text) {
    if (!words_) return false;
    auto letters = letters_from_json(text, words_->locale());
    if (!letters) return false;
    const std::string tag = words_->locale().tag;
    std::erase_if(spoken_, [&](const auto& one) { return one->words.locale().tag == tag; });
    spoken_.push_back(std::make_unique<const Spoken>(
        Spoken{*std::exchange(words_, std::nullopt), *std::move(letters)}));
    forget();
    return true;
}

void Papers::give_up(std::string_view language) {
    given_up_ = language;
    asked_.clear();
}

std::string Papers::wanted() {
    const bool wanted = std::exchange(wanted_, false);
    if (!wanted || asked_ == language_ || given_up_ == language_) return {};
    asked_ = language_;
    return language_;
}

}  // namespace termwise::web
