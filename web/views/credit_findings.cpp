#include "web/views/credit_findings.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "core/text/explain.h"
#include "web/ui/disclosure.h"
#include "web/ui/page.h"
#include "web/ui/text.h"
#include "web/views/findings.h"

namespace termwise::web {

namespace {

constexpr std::array<std::string_view, 6> credit_rules{
    "finding.credit_exempt", "finding.credit_if_negligible", "finding.credit_regulated",
    "finding.usury",         "finding.usury_unknown",        "finding.usury_within"};

bool is_of_credit(const Finding& finding) {
    return std::find(credit_rules.begin(), credit_rules.end(), finding.why.rule) !=
           credit_rules.end();
}

void draw_conditions(const ViewContext& view, const Why& why) {
    if (why.parts.empty() || !ui::disclosure("credit.conditions")) return;
    for (std::size_t i = 0; i < why.parts.size(); ++i) {
        const ui::Scope condition{"condition", i};
        ui::muted_text(sentence(why.parts[i], view.texts));
    }
}

}  // namespace

void draw_credit_findings(const ViewContext& view) {
    const auto& findings = view.outcome.findings;
    if (std::none_of(findings.begin(), findings.end(), is_of_credit)) return;
    const ui::Card card{"instalments.card.law"};
    for (std::size_t i = 0; i < findings.size(); ++i) {
        if (!is_of_credit(findings[i])) continue;
        const ui::Scope own{"credit_finding", i};
        draw_finding(view, findings[i]);
        draw_conditions(view, findings[i].why);
    }
}

}  // namespace termwise::web
