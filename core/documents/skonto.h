#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/money/rate.h"

namespace termwise {

/// A discount as German electronic invoices write it into the payment terms (BT-20), a line each
/// (XRechnung, rule BR-DE-18):
///
///   #SKONTO#TAGE=14#PROZENT=2.00#
///   #SKONTO#TAGE=14#PROZENT=2.00#BASISBETRAG=1190.00#
///
/// Such a line stands alone, ends with a line break, and has exactly two decimals. Other lines are
/// free text that does not begin with "#". `#VERZUG#` was in an early draft; it is never written,
/// and a problem when read.
struct SkontoTier {
    std::int64_t days = 0;                   ///< From the invoice date, 0 to 3 660.
    Share percent;                           ///< 0.00 to 100.00, whole hundredths of a percent.
    std::optional<std::int64_t> base_cents;  ///< What the percent is of; nothing: the amount due.

    bool operator==(const SkontoTier&) const = default;
};

/// The lines of `tiers`, each with its line break. Fails with `out_of_range` at "tiers[i].days",
/// ".percent" or ".base" on what such a line cannot hold, such as 2.125 percent.
Result<std::string> skonto_text(std::span<const SkontoTier> tiers);

/// Everything in `text` (BT-20) that breaks BR-DE-18: `malformed` at "payment_terms", with the line
/// and the byte of `text` at which it begins. None when free of them.
Problems skonto_problems(std::string_view text);

/// The tiers of `text`, in their order; free text is passed over. Law: of `skonto_text(tiers)` it
/// gives `tiers`. Fails with the problems of `text`, and with `out_of_range` beyond the bounds.
tl::expected<std::vector<SkontoTier>, Problems> skonto_tiers(std::string_view text);

}  // namespace termwise
