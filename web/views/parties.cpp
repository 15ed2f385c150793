#include "web/views/parties.h"

#include <algorithm>
#include <optional>
#include <string>

#include "core/engine/check_draft.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

// With one line more than there is, up to the last that is allowed.
std::size_t lines_shown(const DraftParty& party) {
    const std::size_t more = std::min(party.address.size() + 1, party_max_lines);
    return std::max({std::size_t{2}, more, party.address.size()});
}

void draw_address(ViewContext& view, DraftParty& party, const std::string& path) {
    for (std::size_t i = 0; i < party.address.size(); ++i) {
        const std::string line = i == 0 ? "" : "." + std::to_string(i + 1);
        draft_text(view, "party.address" + line, party.address[i],
                   path + ".address[" + std::to_string(i) + "]");
    }
    const std::string problem = problem_at(view, path + ".address");
    if (!problem.empty()) ui::notice(ui::Tone::danger, problem);
}

// What is empty at the end is not kept, and nobody is no party.
std::optional<DraftParty> party_of(DraftParty typed) {
    while (!typed.address.empty() && typed.address.back().empty()) typed.address.pop_back();
    return typed == DraftParty{} ? std::nullopt : std::optional{std::move(typed)};
}

void draw_party(ViewContext& view, const std::string& who, std::optional<DraftParty>& party) {
    const ui::Stack stack;
    const std::string key = "party." + who;
    ui::heading(key);
    const ui::Scope scope{key, 0, view.texts[key]};
    DraftParty shown = party.value_or(DraftParty{});
    shown.address.resize(lines_shown(shown));
    DraftParty typed = shown;
    draft_text(view, "party.name", typed.name, who + ".name");
    draw_address(view, typed, who);
    draft_text(view, "party.registration", typed.registration, who + ".registration",
               {.help = view.texts["party.registration.help"]});
    if (typed != shown) party = party_of(std::move(typed));
}

}  // namespace

void draw_named_parties(ViewContext& view) {
    const ui::Card card{"documents.card.parties"};
    ui::muted_text(view.texts["documents.parties.help"]);
    const ui::Columns columns;
    draw_party(view, "seller", view.draft.seller);
    draw_party(view, "buyer", view.draft.buyer);
}

}  // namespace termwise::web
