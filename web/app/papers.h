#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/documents/documents.h"
#include "web/app/model.h"

namespace termwise::web {

/// The documents of the case on screen, in the language of its buyer. Each is written when a view
/// first looks at it, and kept until the case or the language changes.
///
/// Their sentences are not part of the page: the shell brings those of one language when a view
/// first wants them.
class Papers {
public:
    enum class Sentences : std::uint8_t { coming, there, lacking };

    /// The documents are now about the case of `model`, in that language; cheap when they were
    /// before. `model` and `rules` must stay until the next call.
    void turn_to(const Model& model, const RuleBook& rules, std::string_view language);

    [[nodiscard]] const std::string& language() const { return language_; }
    [[nodiscard]] Sentences sentences() const;

    /// The document of that kind, or why there is none. Null while its sentences are not there;
    /// the shell is then asked for them.
    const Written* written(DocumentKind kind);

    /// The case as the documents see it, and the words they are written with; the words are null
    /// while they are not there.
    const CaseFile& file();
    [[nodiscard]] std::optional<Language> words() const;

    /// A locale file, and then the letters file of the same language; false when it is none.
    bool take_words(std::string_view text);
    bool take_letters(std::string_view text);
    /// The sentences of that language cannot be had; `ask_again` starts over.
    void give_up(std::string_view language);
    void ask_again() { given_up_.clear(); }

    /// The language to ask the shell for, once; empty when there is none.
    std::string wanted();

private:
    struct Spoken {
        Texts words;
        Texts letters;
    };

    [[nodiscard]] const Spoken* spoken() const;
    void forget();

    const Model* model_ = nullptr;
    const RuleBook* rules_ = nullptr;
    std::uint64_t revision_ = 0;
    std::string language_;
    std::vector<std::unique_ptr<const Spoken>> spoken_;  ///< Every language looked at so far.
    std::optional<Texts> words_;                         ///< Waiting for their letters.
    bool wanted_ = false;
    std::string asked_;  ///< The language the shell was asked for last.
    std::string given_up_;
    std::optional<CaseFile> file_;
    std::array<std::optional<Written>, document_kinds> written_;
};

}  // namespace termwise::web
