#pragma once

#include <string>
#include <vector>

#include "core/documents/documents.h"

namespace termwise {

/// The texts of one case in one shipped language, and the case itself.
class CaseLetters {
public:
    CaseLetters(const Draft& draft, const std::string& tag);

    [[nodiscard]] const CaseFile& file() const { return file_; }
    [[nodiscard]] Language language() const { return {words_, letters_}; }

    [[nodiscard]] Written written(DocumentKind kind) const;

    /// The document as plain text; a test failure when there is none.
    [[nodiscard]] std::string text(DocumentKind kind) const;

    /// Every document that there is of the case.
    [[nodiscard]] std::vector<Document> all() const;

private:
    CaseFile file_;
    Texts words_;
    Texts letters_;
};

/// The letters that are shipped in that language; a test failure when the file has problems.
Texts shipped_letters(const std::string& tag, const Locale& locale);

/// The published French case of assets/examples/fr_late_part_paid.json, with both parties:
/// 5 880.00 due 2026-05-31, 2 000.00 received 2026-07-20, reckoned on 2026-11-22.
Draft french_case();

/// 10 000.00 net and 19 % VAT between German businesses, "14 Tage 2 % Skonto, 30 Tage netto",
/// issued 2026-05-01, reckoned on 2026-09-16.
Draft german_case();

/// 1 000.00 and 20 % VAT in the United Kingdom, net 30, issued 2026-05-01, reckoned on 2026-09-15.
Draft british_case();

/// 900.00 in three from 2026-01-31 under French law, not yet late on 2026-01-31.
Draft plan_case();

/// The French case, its debt of 4 187.63 paid in four months from 2026-12-15 at 6 % a year.
Draft rescheduled_case();

/// The German case in three months from 2026-10-01 at 5 % a year, all interest waived if kept.
Draft waived_case();

/// 1 000.00 and 20 % VAT in France, 30 % down on 2026-02-01 and three months at 9.9 % a year.
Draft priced_case();

/// 900.00 in three from 2026-01-31 for a fee of 2 %, paid with the first part.
Draft fee_case();

}  // namespace termwise
