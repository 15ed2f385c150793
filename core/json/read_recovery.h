#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/rules/recovery_law.h"

namespace termwise {

/// Reads one file of `assets/recovery`, or every problem in the text with its path.
///
///   {"schema": 1, "id": "DE", "places": ["DE"], "currency": "EUR", "as_of": "2026-11-22",
///    "vat_relief": {"value": true, "source": "UStG 17 II", "confidence": "high"},
///    "letters_barred": {"value": false, "source": "BGB 286", "confidence": "medium"},
///    "routes": [{"route": "payment_order", "success": "60", "days": 90, "contested": false,
///                "bands": [{"up_to": "1000", "fixed": "38.00"}, {"share": "3", "least": "80"}],
///                "source": "GKG KV 1100", "confidence": "high"}]}
///
/// Optional in a route: bands, success_fee (percent), limit, contested (true). In a band: up_to,
/// fixed, share (percent), least. Amounts are in the file's currency and not below zero.
tl::expected<RecoveryLaw, Problems> recovery_from_json(std::string_view json);

}  // namespace termwise
