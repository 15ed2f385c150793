#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/rule_book.h"

namespace termwise::web {

/// A rate that the reader typed because it is newer than those the page came with. It is kept on
/// this device and stands in the reasons as entered by hand.
struct OwnRate {
    std::string series;  ///< Id in the rule book.
    std::string since;   ///< ISO date.
    std::string rate;    ///< Percent a year.

    bool operator==(const OwnRate&) const = default;
};

/// Reads and writes them as the shell keeps them: "ecb_mro_semester 2027-01-01 2.65", a line each.
std::vector<OwnRate> own_rates(std::string_view text);
std::string text_of(std::span<const OwnRate> rates);

/// The row that it means; nothing while day or rate cannot be read.
std::optional<RateRow> row_of(const OwnRate& own);

/// The published rule book with those rates in its series. A series that was changed has no
/// fingerprint, because it is no longer what was published.
RuleBook with_own_rates(RuleBook published, std::span<const OwnRate> rates);

}  // namespace termwise::web
