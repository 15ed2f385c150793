#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/rules/jurisdiction.h"
#include "core/rules/rate_series.h"

namespace termwise {

/// Reads `assets/rates/<id>.json`. Gives the series, or every problem in the text with its path.
///
///   {"schema": 1, "id": "...", "law": "...", "known_until": "2026-12-31", "note": "...",
///    "sources": ["...", "..."],
///    "rows": [{"since": "2026-01-01", "rate": "2.15", "source": 0},
///             {"since": "2026-07-01", "rate": "2.40", "source": 1, "confidence": "medium"}]}
///
///   known_until   optional: last day the newest row is known to hold
///   note          optional: for readers of the file; not kept
///   sources       each a citation, or a message key where nothing can be cited: see sourced.h
///   source        index into `sources`
///   confidence    optional; high when absent
///
/// Rows ascend and there is at least one; otherwise `conflict` or `missing`.
tl::expected<RateSeries, Problems> rate_series_from_json(std::string_view json);

/// Reads `assets/jurisdictions/<code>.json`, whose members are those of Jurisdiction and LateRule
/// by name; `late` has one member per kind of debtor. A value of law has its origin beside it
/// (sourced.h), in which prose stands as message keys:
///
///   {"value": "act_365f", "source": "source.practice", "confidence": "medium",
///    "note": "note.leap_year_open"}
///
/// Sums of a compensation are in the jurisdiction's currency unless it names another; bounds of
/// its bands always are. A debt `below` the bound, or `up_to` it, belongs to the band:
///
///   {"law": "...", "source": "...", "since": "2020-01-01", "currency": "EUR",
///    "bands": [{"up_to": "5000.00", "amount": "40.00"}, {"below": "50000.00", "amount": "70.00"},
///              {"amount": "100.00"}]}
///
/// `contract_floor` and `contract_cap` limit agreed rates; `series`, `points` and `share` (percent,
/// 100 when absent) are those of RateBound:
///
///   {"series": "fr_legal_autres", "share": "300", "law": "...", "source": "...",
///    "confidence": "high"}
///
/// `examples` holds worked examples that the tests run; not kept.
tl::expected<Jurisdiction, Problems> jurisdiction_from_json(std::string_view json);

}  // namespace termwise
