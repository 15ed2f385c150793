#include "core/documents/absences.h"
#include "core/documents/case_values.h"
#include "core/documents/clauses.h"
#include "core/documents/einvoice_payment.h"
#include "core/documents/skonto.h"
#include "core/documents/writers.h"
#include "core/money/decimal.h"

namespace termwise {
namespace {

std::vector<SkontoTier> tiers_of(const CaseFile& file) {
    std::vector<SkontoTier> tiers;
    for (const DiscountOffer& offer : file.outcome.discounts) {
        // #SKONTO# knows percents of two decimals on the whole, and nothing else.
        const bool is_sayable = offer.share.billionths % 100'000 == 0 && !offer.instalment;
        if (!is_sayable) return {};
        const std::int64_t days = days_between(*file.checked.issued_on, offer.until);
        tiers.push_back({days, offer.share, std::nullopt});
    }
    return tiers;
}

// Notes the numbers of the lines as they are written there.
void note_tiers(Wording& wording, std::span<const SkontoTier> tiers) {
    for (std::size_t i = 0; i < tiers.size(); ++i) {
        const std::string days = std::to_string(tiers[i].days);
        const std::string percent = fixed_point_text(tiers[i].percent.billionths / 100'000, 2);
        wording.words(quoted_words("days", item_path("skonto", i, "days"), days, days));
        wording.words(quoted_words("percent", item_path("discounts", i, "percent"),
                                   percent_text(tiers[i].percent), percent));
    }
}

std::string joined(const std::vector<std::string>& texts) {
    std::string all;
    for (const std::string& text : texts) (all += all.empty() ? "" : " ") += text;
    return all;
}

std::string terms_text(Wording& wording, const CaseFile& file) {
    std::string text = wording.sentence("einvoice.text", {terms_value(file, wording.language())});
    if (file.outcome.instalments.size() > 1) text += " " + joined(due_mentions(wording, file));
    const std::vector<SkontoTier> tiers = tiers_of(file);
    if (file.draft.jurisdiction != "DE" || tiers.empty()) return text;
    const Result<std::string> lines = skonto_text(tiers);
    if (!lines) return text;
    note_tiers(wording, tiers);
    return text + "\n" + *lines;
}

void add_note(EinvoicePayment& payment, const char* code, std::string text) {
    if (!text.empty()) payment.notes.push_back({code, std::move(text)});
}

void add_french_notes(EinvoicePayment& payment, Wording& wording, const CaseFile& file) {
    const auto clause = late_clause(file);
    if (file.draft.jurisdiction != "FR" || file.draft.debtor == DebtorKind::consumer || !clause) {
        return;
    }
    add_note(payment, "PMT", compensation_mention(wording, file, *clause));
    add_note(payment, "PMD", penalty_mention(wording, file, *clause));
    add_note(payment, "AAB", joined(discount_mentions(wording, file)));
}

Value term(const char* code) {
    return quoted_words("term", std::string{"en16931."} + code, code, code);
}

}  // namespace

EinvoicePayment einvoice_payment(Wording& wording, const CaseFile& file) {
    EinvoicePayment payment;
    const std::vector<Instalment>& parts = file.outcome.instalments;
    if (parts.size() == 1) payment.due_on = parts.front().due_on;
    payment.terms = terms_text(wording, file);
    add_french_notes(payment, wording, file);
    return payment;
}

Written einvoice_notes(const CaseFile& file, const Language& language) {
    if (auto absence = without_schedule(file)) return tl::unexpected{*std::move(absence)};
    Wording wording{DocumentKind::einvoice_notes, language};
    wording.title(wording.sentence("title.einvoice_notes"));
    const EinvoicePayment payment = einvoice_payment(wording, file);
    if (payment.due_on) {
        wording.paragraph("einvoice.due", {term("BT-9"), quoted("due_on", "instalments[0].due_on",
                                                                *payment.due_on)});
    }
    wording.paragraph("einvoice.terms", {term("BT-20")});
    wording.verbatim(payment.terms);
    for (const EinvoiceNote& note : payment.notes) {
        wording.paragraph("einvoice.note",
                          {quoted_words("code", "en16931." + note.code, note.code, note.code)});
        wording.verbatim(note.text);
    }
    return wording.take();
}

}  // namespace termwise
