#pragma once

#include <string_view>

#include "core/base/result.h"
#include "core/rules/tariff.h"

namespace termwise {

/// Reads one file of `assets/tariffs`, or every problem in the text with its path. Both lists may
/// be absent.
///
///   {"schema": 1, "id": "providers",
///    "tariffs": [{"id": "paypal_fr", "name": "PayPal, France", "kind": "wallet",
///                 "currency": "EUR", "percent": "2.9", "fixed": "0.35", "as_of": "2025",
///                 "source": "…", "confidence": "medium"}],
///    "surcharges": [{"places": ["FR"], "kinds": ["card"], "debtors": ["consumer"],
///                    "verdict": "forbidden", "law": "CMF L112-12", "confidence": "medium"}]}
///
/// Optional in a tariff: least, most (of the fee), cross_border and vat (percent), settlement_days,
/// as_of. Amounts are in its currency and not below zero; otherwise `out_of_range`.
tl::expected<TariffFile, Problems> tariffs_from_json(std::string_view json);

}  // namespace termwise
