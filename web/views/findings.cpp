#include "web/views/findings.h"

#include <string>

#include "core/text/explain.h"
#include "web/ui/text.h"

namespace termwise::web {

namespace {

ui::Tone tone_of(Finding::Weight weight) {
    switch (weight) {
        case Finding::Weight::note:
            return ui::Tone::accent;
        case Finding::Weight::warning:
            return ui::Tone::warning;
        case Finding::Weight::breach:
            return ui::Tone::danger;
    }
    return ui::Tone::neutral;
}

}  // namespace

void draw_finding(const ViewContext& view, const Finding& finding) {
    // The invoice view asks which reading is meant, with both dates to choose from.
    if (finding.why.rule == "finding.ambiguous_terms") return;
    std::string words = sentence(finding.why, view.texts);
    if (!finding.why.source.empty()) {
        words = view.texts.worded(
            "finding.cited",
            {{"words", words}, {"source", source_in_words(finding.why.source, view.texts)}});
    }
    ui::notice(tone_of(finding.weight), words);
}

void draw_findings(const ViewContext& view, std::string_view where) {
    for (const Finding& finding : view.outcome.findings) {
        if (std::string_view{finding.where}.starts_with(where)) draw_finding(view, finding);
    }
}

}  // namespace termwise::web
