// The texts that are written before anything is late: the clause of a contract, and what an invoice
// has to say.

#include "core/documents/absences.h"
#include "core/documents/case_values.h"
#include "core/documents/clauses.h"
#include "core/documents/writers.h"

namespace termwise {
namespace {

// What the law of the place wants said to such a buyer, beyond penalty and compensation.
void add_notice(Wording& wording, const CaseFile& file) {
    const Language& language = wording.language();
    const std::string key =
        "mention.notice." + file.draft.jurisdiction + "." + std::string{name_of(file.draft.debtor)};
    if (!language.letters.has(key)) return;
    wording.paragraph(
        key, {quoted("days", "law.default_days", std::int64_t{file.checked.law->default_days}),
              citation("law", "notice", file, language, {})});
}

void add_mention(Wording& wording, std::string mention) {
    if (!mention.empty()) wording.paragraph(std::move(mention));
}

}  // namespace

Written terms_clause(const CaseFile& file, const Language& language) {
    if (auto absence = without_terms(file)) return tl::unexpected{*std::move(absence)};
    Wording wording{DocumentKind::terms_clause, language};
    wording.title(wording.sentence("title.terms_clause"));
    wording.paragraph("clause.terms", {terms_value(file, language)});
    const Reading& reading = file.outcome.readings[file.outcome.chosen];
    if (reading.terms.discounts.empty()) wording.paragraph("clause.no_discount", {});
    if (const auto clause = late_clause(file)) add_late_clauses(wording, file, *clause);
    return wording.take();
}

Written invoice_mentions(const CaseFile& file, const Language& language) {
    if (auto absence = without_schedule(file)) return tl::unexpected{*std::move(absence)};
    Wording wording{DocumentKind::invoice_mentions, language};
    wording.title(wording.sentence("title.invoice_mentions"));
    for (std::string& mention : due_mentions(wording, file))
        add_mention(wording, std::move(mention));
    for (std::string& mention : discount_mentions(wording, file))
        add_mention(wording, std::move(mention));
    if (const auto clause = late_clause(file)) {
        add_mention(wording, penalty_mention(wording, file, *clause));
        add_mention(wording, compensation_mention(wording, file, *clause));
    }
    add_notice(wording, file);
    return wording.take();
}

}  // namespace termwise
