#include "web/views/proofs.h"

#include <string>

#include "web/ui/announce.h"
#include "web/ui/button.h"
#include "web/ui/page.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

ui::Tone tone_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::intact:
            return ui::Tone::success;
        case Verdict::other_tables:
            return ui::Tone::warning;
        case Verdict::not_a_sheet:
        case Verdict::altered:
        case Verdict::not_reproduced:
            return ui::Tone::danger;
    }
    return ui::Tone::neutral;
}

// A table of law or rates by its name, where it has one.
std::string name_of_table(const std::string& id, const Texts& texts) {
    for (const char* beginning : {"series.", "jurisdiction.", "documents.proof."}) {
        const std::string key = beginning + id;
        if (texts.has(key)) return std::string{texts[key]};
    }
    return id;
}

std::string changed_in_words(const Verification& verified, const Texts& texts) {
    std::string names;
    for (const std::string& id : verified.changed) {
        const std::string name = name_of_table(id, texts);
        names = names.empty() ? name
                              : texts.worded("app.list.two", {{"first", names}, {"second", name}});
    }
    return names;
}

void draw_verdict(const Verification& verified, const Texts& texts) {
    const std::string changed = changed_in_words(verified, texts);
    const std::string words =
        texts.worded(std::string{"verdict."} + name_of(verified.verdict), {{"changed", changed}});
    ui::notice(tone_of(verified.verdict), words);
    ui::announce(words);
}

}  // namespace

void draw_proofs(ViewContext& view) {
    const ui::Card card{"documents.card.proof"};
    ui::text(view.texts["documents.proof.help"]);
    {
        const ui::Row row;
        if (ui::button("documents.proof.save", ui::ButtonKind::secondary, ui::Icon::save)) {
            view.session.ask(Request::save_proof);
        }
        if (ui::button("documents.proof.open", ui::ButtonKind::secondary, ui::Icon::check)) {
            view.session.ask(Request::open_proof);
        }
    }
    if (view.session.desk.verified) draw_verdict(*view.session.desk.verified, view.texts);
}

}  // namespace termwise::web
