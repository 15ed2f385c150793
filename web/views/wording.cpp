#include "web/views/wording.h"

#include "core/text/explain.h"

namespace termwise::web {

namespace {

const Texts& texts_in(const void* texts) { return *static_cast<const Texts*>(texts); }

std::string_view message(const void* texts, std::string_view key) { return texts_in(texts)[key]; }

// The values already stand in the sentence; what is left to add is where the rule is written.
ui::Explanation explained_in(const Why& why, const Texts& texts) {
    ui::Explanation reason;
    reason.sentence = sentence(why, texts);
    reason.source = source_in_words(why.source, texts);
    for (const Why& part : why.parts) reason.parts.push_back(explained_in(part, texts));
    return reason;
}

ui::Explanation explained(const void* texts, const Why& why) {
    return explained_in(why, texts_in(texts));
}

}  // namespace

ui::Wording wording_of(const Texts& texts) { return {&texts, message, explained}; }

}  // namespace termwise::web
