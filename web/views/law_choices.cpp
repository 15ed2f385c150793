#include "web/views/law_choices.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "core/money/currency.h"
#include "core/text/format.h"
#include "web/ui/choice.h"
#include "web/views/draft_fields.h"

namespace termwise::web {

namespace {

std::vector<std::string_view> views_of(const std::vector<std::string>& texts) {
    return {texts.begin(), texts.end()};
}

std::string keyed(std::string_view prefix, std::string_view name, const Texts& texts) {
    return std::string{texts[std::string{prefix} + std::string{name}]};
}

// One way a line can bear VAT.
struct VatChoice {
    VatCategory category{};
    std::string rate;
};

std::vector<VatChoice> vat_choices(const ViewContext& view, const DraftLine& line) {
    std::vector<VatChoice> choices;
    if (const Jurisdiction* law = view.rules.jurisdiction(view.draft.jurisdiction)) {
        for (const Sourced<Share>& rate : law->vat_rates) {
            choices.push_back({VatCategory::S, percent_text(rate.value)});
        }
    }
    for (const VatCategory category : {VatCategory::Z, VatCategory::E, VatCategory::AE,
                                       VatCategory::K, VatCategory::G, VatCategory::O}) {
        choices.push_back({category, "0"});
    }
    const bool listed = std::any_of(choices.begin(), choices.end(), [&](const VatChoice& one) {
        return one.category == line.vat_category && one.rate == line.vat_rate;
    });
    if (!listed) choices.insert(choices.begin(), {line.vat_category, line.vat_rate});
    return choices;
}

std::string worded(const VatChoice& choice, const Texts& texts) {
    if (choice.category == VatCategory::S) return percent_in_words(choice.rate, texts.locale());
    return keyed("vat_category.", name_of(choice.category), texts);
}

}  // namespace

void choose_jurisdiction(ViewContext& view) {
    std::vector<std::string> names;
    std::size_t chosen = 0;
    for (const Jurisdiction& law : view.rules.jurisdictions) {
        if (law.code == view.draft.jurisdiction) chosen = names.size();
        names.push_back(keyed("jurisdiction.", law.code, view.texts));
    }
    const std::string problem = problem_at(view, "jurisdiction");
    if (ui::choice("invoice.jurisdiction", views_of(names), chosen, {.error = problem})) {
        const Jurisdiction& law = view.rules.jurisdictions[chosen];
        view.draft.jurisdiction = law.code;
        view.draft.currency = std::string{law.currency.code()};
    }
}

void choose_debtor(ViewContext& view) {
    constexpr std::array kinds{DebtorKind::business, DebtorKind::consumer, DebtorKind::authority};
    std::array<std::string_view, kinds.size()> names;
    std::size_t chosen = 0;
    std::array<std::string, kinds.size()> words;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        words[i] = keyed("debtor.", name_of(kinds[i]), view.texts);
        names[i] = words[i];
        if (kinds[i] == view.draft.debtor) chosen = i;
    }
    if (ui::choice("invoice.debtor", names, chosen)) view.draft.debtor = kinds[chosen];
}

void choose_currency(ViewContext& view) {
    std::vector<std::string_view> codes;
    for (const Currency& currency : all_currencies()) codes.push_back(currency.code());
    auto found = std::find(codes.begin(), codes.end(), view.draft.currency);
    if (found == codes.end()) found = codes.insert(codes.begin(), view.draft.currency);
    std::size_t chosen = static_cast<std::size_t>(found - codes.begin());
    const std::string problem = problem_at(view, "currency");
    if (ui::choice("invoice.currency", codes, chosen, {.error = problem})) {
        view.draft.currency = std::string{codes[chosen]};
    }
}

void choose_vat(ViewContext& view, DraftLine& line, std::string_view where) {
    const std::vector<VatChoice> choices = vat_choices(view, line);
    std::vector<std::string> words;
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        words.push_back(worded(choices[i], view.texts));
        const bool same = choices[i].category == line.vat_category;
        if (same && choices[i].rate == line.vat_rate) chosen = i;
    }
    const std::string problem = problem_at(view, where);
    if (ui::choice("invoice.line.vat", views_of(words), chosen, {.error = problem})) {
        line.vat_category = choices[chosen].category;
        line.vat_rate = choices[chosen].rate;
    }
}

void choose_adjustment_vat(ViewContext& view, DraftAdjustment& adjustment, std::string_view where) {
    const bool as_lines = !adjustment.vat_category && adjustment.vat_rate.empty();
    DraftLine line;
    if (!as_lines) {
        line.vat_category = adjustment.vat_category.value_or(VatCategory::S);
        line.vat_rate = adjustment.vat_rate;
    }
    const std::vector<VatChoice> choices = vat_choices(view, line);
    std::vector<std::string> words{std::string{view.texts["adjustments.vat.as_lines"]}};
    std::size_t chosen = 0;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        words.push_back(worded(choices[i], view.texts));
        const bool same = choices[i].category == line.vat_category;
        if (!as_lines && same && choices[i].rate == line.vat_rate) chosen = i + 1;
    }
    const std::string problem = problem_at(view, where);
    if (!ui::choice("adjustments.vat", views_of(words), chosen, {.error = problem})) return;
    adjustment.vat_category.reset();
    adjustment.vat_rate.clear();
    if (chosen == 0) return;
    adjustment.vat_category = choices[chosen - 1].category;
    adjustment.vat_rate = choices[chosen - 1].rate;
}

}  // namespace termwise::web
