#include "core/documents/clauses.h"

namespace termwise {
namespace {

// "FR.business"
std::string place_of(const CaseFile& file) {
    return file.draft.jurisdiction + "." + name_of(file.draft.debtor);
}

std::string_view law_of(const LateClause& clause) {
    return clause.rule.law == nullptr ? std::string_view{} : clause.rule.law->law;
}

// The published rate by name: as the letters put it in a sentence, else as tables do.
Value series_value(const LateClause& clause, const Language& language) {
    if (clause.rule.series == nullptr) return noted("series", {});
    const std::string& id = clause.rule.series->id;
    const Texts& letters = language.letters;
    const std::string key = "rate." + id;
    std::string words{letters.has(key) ? letters[key] : language.words["series." + id]};
    return quoted_words("series", "law.series", id, std::move(words));
}

Value margin_value(const LateClause& clause) {
    return quoted_points("margin", "law.margin", clause.margin);
}

Value rate_value(const LateClause& clause) {
    return quoted("rate", "law.rate", clause.rate ? clause.rate->rate : clause.rule.contract_rate);
}

Value compensation_value(const LateClause& clause) {
    return quoted("compensation", "law.compensation", *clause.compensation);
}

std::string_view compensation_law(const LateClause& clause) {
    return clause.rule.law->compensation->law;
}

std::string_view interest_key(const LateClause& clause) {
    const bool has_margin = clause.margin.billionths != 0;
    if (clause.rule.series == nullptr) return "clause.interest_contract";
    if (clause.rule.start == InterestStart::demand) {
        return has_margin ? "clause.interest_demand_margin" : "clause.interest_demand";
    }
    return has_margin ? "clause.interest" : "clause.interest_series";
}

void add_rate(Wording& wording, const CaseFile& file, const LateClause& clause) {
    if (clause.rule.series == nullptr || !clause.rate) return;
    wording.paragraph(
        clause.rate->assumed ? "clause.rate_assumed" : "clause.rate_now",
        {rate_value(clause), quoted("issued_on", "draft.issued_on", *file.checked.issued_on)});
}

}  // namespace

Value citation(std::string_view name, std::string_view subject, const CaseFile& file,
               const Language& language, std::string_view otherwise) {
    const std::string key = "law." + place_of(file) + "." + std::string{subject};
    std::string words{language.letters.has(key) ? language.letters[key] : otherwise};
    return quoted_words(name, "law.citation." + std::string{subject}, std::string{otherwise},
                        std::move(words));
}

void add_late_clauses(Wording& wording, const CaseFile& file, const LateClause& clause) {
    const Language& language = wording.language();
    wording.paragraph(interest_key(clause),
                      {series_value(clause, language), margin_value(clause), rate_value(clause),
                       citation("law", "interest", file, language, law_of(clause))});
    add_rate(wording, file, clause);
    if (!clause.compensation) return;
    wording.paragraph("clause.compensation",
                      {compensation_value(clause),
                       citation("law", "compensation", file, language, compensation_law(clause))});
}

void add_balance_interest(Wording& wording, const CaseFile& file, const LateClause& clause) {
    const Language& language = wording.language();
    const bool has_margin = clause.margin.billionths != 0;
    const std::string_view key = clause.rule.series == nullptr ? "plan.balance_contract"
                                 : has_margin                  ? "plan.balance_margin"
                                                               : "plan.balance_series";
    wording.paragraph(key,
                      {series_value(clause, language), margin_value(clause), rate_value(clause),
                       citation("law", "interest", file, language, law_of(clause))});
}

std::string penalty_mention(Wording& wording, const CaseFile& file, const LateClause& clause) {
    const Language& language = wording.language();
    const std::string own = "mention.penalty." + place_of(file);
    const bool has_own = language.letters.has(own) && clause.rule.series && clause.compensation;
    if (!has_own && clause.rule.start == InterestStart::demand) return {};
    if (clause.rule.series != nullptr && !clause.rate) return {};
    const bool has_margin = clause.margin.billionths != 0;
    const std::string_view key = has_own      ? std::string_view{own}
                                 : has_margin ? std::string_view{"mention.penalty"}
                                              : std::string_view{"mention.penalty_plain"};
    const Value law = citation("law", "interest", file, language, law_of(clause));
    if (!clause.compensation) {
        return wording.sentence(
            key, {rate_value(clause), series_value(clause, language), margin_value(clause), law});
    }
    return wording.sentence(key, {rate_value(clause), series_value(clause, language),
                                  margin_value(clause), compensation_value(clause), law});
}

std::string compensation_mention(Wording& wording, const CaseFile& file, const LateClause& clause) {
    const Language& language = wording.language();
    const bool said = language.letters.has("mention.penalty." + place_of(file));
    if (!clause.compensation || said) return {};
    return wording.sentence("mention.compensation", {compensation_value(clause),
                                                     citation("law", "compensation", file, language,
                                                              compensation_law(clause))});
}

std::vector<std::string> due_mentions(Wording& wording, const CaseFile& file) {
    const std::vector<Instalment>& parts = file.outcome.instalments;
    std::vector<std::string> mentions;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        mentions.push_back(wording.sentence(
            parts.size() == 1 ? "mention.due" : "mention.due_part",
            {quoted("due_on", item_path("instalments", i, "due_on"), parts[i].due_on),
             quoted("amount", item_path("instalments", i, "amount.amount"),
                    parts[i].amount.amount)}));
    }
    return mentions;
}

std::vector<std::string> discount_mentions(Wording& wording, const CaseFile& file) {
    const Outcome& outcome = file.outcome;
    std::vector<std::string> mentions;
    for (std::size_t i = 0; i < outcome.discounts.size(); ++i) {
        const DiscountOffer& offer = outcome.discounts[i];
        mentions.push_back(wording.sentence(
            "mention.discount",
            {quoted("percent", item_path("discounts", i, "percent"), offer.share),
             quoted("until", item_path("discounts", i, "until"), offer.until),
             quoted("payable", item_path("discounts", i, "payable.amount"), offer.payable.amount),
             quoted("discount", item_path("discounts", i, "discount.amount"),
                    offer.discount.amount)}));
    }
    const std::string denial = "mention.no_discount." + file.draft.jurisdiction;
    const bool must_deny = wording.language().letters.has(denial);
    if (mentions.empty() && must_deny) mentions.push_back(wording.sentence(denial));
    return mentions;
}

}  // namespace termwise
