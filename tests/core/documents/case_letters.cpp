#include "tests/core/documents/case_letters.h"

#include <gtest/gtest.h>

#include "core/documents/rendering.h"
#include "core/json/read_locale.h"
#include "tests/assets/shipped_rules.h"
#include "tests/assets/shipped_texts.h"

namespace termwise {
namespace {

Draft empty_case(const char* jurisdiction, const char* currency) {
    Draft draft;
    draft.jurisdiction = jurisdiction;
    draft.currency = currency;
    draft.seller =
        DraftParty{"Atelier Lumen SARL", {"12 rue des Lilas", "69003 Lyon"}, "812 345 678"};
    draft.buyer = DraftParty{"Dupont & Fils", {"4 quai du Port", "13002 Marseille"}, ""};
    draft.invoice_number = "2026-041";
    return draft;
}

}  // namespace

CaseLetters::CaseLetters(const Draft& draft, const std::string& tag)
    : file_{case_file(draft, assets::shipped_rules())},
      words_{shipped_texts(tag)},
      letters_{shipped_letters(tag, words_.locale())} {
    EXPECT_EQ(file_.outcome.problems, Problems{});
}

Written CaseLetters::written(DocumentKind kind) const { return document(kind, file_, language()); }

std::string CaseLetters::text(DocumentKind kind) const {
    const Written document = written(kind);
    if (document) return plain_text(*document);
    ADD_FAILURE() << name_of(kind) << ": " << document.error().reason;
    return {};
}

std::vector<Document> CaseLetters::all() const {
    std::vector<Document> documents;
    for (int kind = 0; kind < document_kinds; ++kind) {
        Written document = written(static_cast<DocumentKind>(kind));
        if (document) documents.push_back(*std::move(document));
    }
    return documents;
}

Texts shipped_letters(const std::string& tag, const Locale& locale) {
    auto letters = letters_from_json(project_file("assets/letters/" + tag + ".json"), locale);
    if (letters) return *std::move(letters);
    for (const Error& problem : letters.error())
        ADD_FAILURE() << tag << ".json: " << name_of(problem.code) << " at " << problem.where;
    return {locale, {}};
}

Draft french_case() {
    Draft draft = empty_case("FR", "EUR");
    draft.issued_on = "2026-04-10";
    draft.lines = {{"Refonte du site : maquettes", "3", "640.00", VatCategory::S, "20"},
                   {"Intégration", "5", "560.00", VatCategory::S, "20"},
                   {"Hébergement, un an", "1", "180.00", VatCategory::S, "20"}};
    draft.terms = "30 jours fin de mois";
    draft.payments = {{"2026-07-20", "2000.00"}};
    draft.as_of = "2026-11-22";
    return draft;
}

Draft german_case() {
    Draft draft = empty_case("DE", "EUR");
    draft.seller =
        DraftParty{"Tischlerei Holm GmbH", {"Lindenweg 3", "20095 Hamburg"}, "HRB 12345"};
    draft.buyer = DraftParty{"Bauer KG", {"Am Markt 1", "28195 Bremen"}, ""};
    draft.issued_on = "2026-05-01";
    draft.lines = {{"Einbauschränke", "1", "10000.00", VatCategory::S, "19"}};
    draft.terms = "14 Tage 2 % Skonto, 30 Tage netto";
    draft.as_of = "2026-09-16";
    return draft;
}

Draft british_case() {
    Draft draft = empty_case("UK", "GBP");
    draft.seller =
        DraftParty{"Harbour Joinery Ltd", {"2 Quay Street", "Bristol BS1 4SB"}, "01234567"};
    draft.buyer = DraftParty{"Mill & Sons Ltd", {"9 High Street", "Leeds LS1 1AA"}, ""};
    draft.issued_on = "2026-05-01";
    draft.lines = {{"Shelving", "4", "250.00", VatCategory::S, "20"}};
    draft.terms = "net 30";
    draft.as_of = "2026-09-15";
    return draft;
}

Draft plan_case() {
    Draft draft = empty_case("FR", "EUR");
    draft.issued_on = "2026-01-31";
    draft.lines = {{"Conseil", "1", "750.00", VatCategory::S, "20"}};
    draft.terms = "3x";
    draft.as_of = "2026-01-31";
    return draft;
}

Draft rescheduled_case() {
    Draft draft = french_case();
    draft.reschedule = DraftReschedule{"2026-12-15", "4x", "", {{"2026-07-01", "6"}}, {}};
    return draft;
}

Draft waived_case() {
    Draft draft = german_case();
    draft.reschedule =
        DraftReschedule{"2026-10-01", "3x", "", {{"2026-07-01", "5"}}, Waiver::if_kept};
    return draft;
}

Draft priced_case() {
    Draft draft = plan_case();
    draft.issued_on = "2026-02-01";
    draft.lines = {{"Conseil", "1", "1000.00", VatCategory::S, "20"}};
    draft.terms = "net 28";
    draft.as_of = "2026-02-01";
    draft.plan = "3x";
    draft.credit = DraftCredit{};
    draft.credit->deposit = "30%";
    draft.credit->pricing = PlanPricing::interest;
    draft.credit->rate = "9.9";
    return draft;
}

Draft fee_case() {
    Draft draft = plan_case();
    draft.credit = DraftCredit{};
    draft.credit->pricing = PlanPricing::fee;
    draft.credit->fee = "2%";
    return draft;
}

}  // namespace termwise
