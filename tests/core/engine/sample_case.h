#pragma once

#include "core/engine/draft.h"
#include "core/rules/rule_book.h"

namespace termwise {

/// France alone, with one rate series of 12.15 % until June 2026 and 12.40 % after, known to the
/// end of that year (C. com. L441-10 II), and 40.00 EUR (D441-5).
inline RuleBook sample_rules() {
    RateSeries series{"default", "C. com. L441-10 II", {}, date_of(2026, 12, 31)};
    series.rows.push_back({date_of(2026, 1, 1), AnnualRate::basis_points(1215), "2.15 + 10", {}});
    series.rows.push_back({date_of(2026, 7, 1), AnnualRate::basis_points(1240), "2.40 + 10", {}});

    LateRule law;
    law.law = "C. com. L441-10 II";
    law.series = "default";
    law.payment_day_counts.value = true;
    law.compensation =
        Compensation{{{std::nullopt, Money{4'000, Currency{"EUR"}}}}, "C. com. D441-5", "D441-5"};

    Jurisdiction france;
    france.code = "FR";
    france.late[0] = law;

    RuleBook rules;
    rules.jurisdictions.push_back(france);
    rules.series.push_back(series);
    return rules;
}

/// 1 000.00 and 20 % VAT, issued 2026-05-01, 30 days: due 2026-05-31; looked at on 2026-09-15.
inline Draft sample_draft() {
    Draft draft;
    draft.issued_on = "2026-05-01";
    draft.lines.push_back({"Chairs", "4", "250.00", VatCategory::S, "20"});
    draft.terms = "30 jours";
    draft.as_of = "2026-09-15";
    return draft;
}

}  // namespace termwise
