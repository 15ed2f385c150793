#pragma once

#include "core/engine/draft.h"

namespace termwise::web {

/// 1 000.00 EUR without VAT, France, of 1 January 2026, due on Saturday the 31st and reckoned on
/// Thursday 5 February: 1 000.00 x 12.15 % x 5/365 = 1.66 of interest, and 40.00 of compensation.
inline Draft five_days_late() {
    Draft draft;
    draft.issued_on = "2026-01-01";
    draft.lines = {{"Advice", "1", "1000", VatCategory::O, "0"}};
    draft.terms = "net 30";
    draft.as_of = "2026-02-05";
    return draft;
}

}  // namespace termwise::web
