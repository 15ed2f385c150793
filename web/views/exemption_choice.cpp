#include "web/views/exemption_choice.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/invoice/exemption.h"
#include "web/ui/page.h"
#include "web/views/draft_fields.h"
#include "web/views/enum_choice.h"

namespace termwise::web {

namespace {

std::vector<KnownExemption> exemptions_of(VatCategory category) {
    std::vector<KnownExemption> fitting;
    for (const KnownExemption& known : known_exemptions()) {
        if (known.category == category) fitting.push_back(known);
    }
    return fitting;
}

}  // namespace

void choose_exemption(ViewContext& view, DraftLine& line, const std::string& where) {
    const std::vector<KnownExemption> known = exemptions_of(line.vat_category);
    // Where the category has one reason only, nothing typed stands for it.
    const std::string code = exemption_of(line.vat_category, line.vat_exemption).code;
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const KnownExemption& one) { return one.code == code; });
    std::vector<std::string> words;
    for (const KnownExemption& one : known) words.emplace_back(view.texts[one.reason]);
    auto chosen = static_cast<std::size_t>(found - known.begin());
    // Exempt one may be for reasons that are not listed; of the others there is but one.
    const bool own_words = chosen == known.size() || line.vat_category == VatCategory::E;
    if (own_words) words.emplace_back(view.texts["exemption.own_words"]);
    const ui::Columns columns{2, 240};
    if (choose_words("exemption.reason", std::move(words), chosen)) {
        line.vat_exemption.clear();
        if (chosen < known.size()) line.vat_exemption = known[chosen].code;
    }
    if (chosen < known.size()) return;
    draft_text(view, "exemption.words", line.vat_exemption, where);
}

}  // namespace termwise::web
