#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/rules/jurisdiction.h"
#include "core/rules/rate_series.h"
#include "core/rules/recovery_law.h"
#include "core/rules/tariff.h"
#include "core/time/calendar.h"

namespace termwise {

/// A file that a rule book was read from, as far as it changes what is computed.
struct RuleFile {
    /// Its kind and the id in it: "jurisdictions/FR", "holidays/FR", "rates/ecb_mro_semester".
    std::string id;
    /// FNV-1a, 64 bits, of the file's canonical text without its examples: it tells versions
    /// apart, and protects against nobody.
    std::uint64_t fingerprint = 0;

    bool operator==(const RuleFile&) const = default;
};

/// Everything that law and market say, as the asset files list it. Read once, never changed.
struct RuleBook {
    std::vector<Jurisdiction> jurisdictions;
    std::vector<RateSeries> series;
    std::vector<HolidayCalendar> calendars;
    std::vector<RuleFile> files;            ///< Empty when the book was made by hand.
    std::vector<Tariff> tariffs;            ///< Read by what compares payment methods.
    std::vector<SurchargeRule> surcharges;  ///< The first that speaks of a case holds.
    std::vector<RecoveryLaw> recovery;      ///< Ways to what is owed, place by place.

    /// By code or id; null when the book does not list it.
    [[nodiscard]] const Jurisdiction* jurisdiction(std::string_view code) const;
    [[nodiscard]] const RateSeries* rate_series(std::string_view id) const;
    [[nodiscard]] const HolidayCalendar* calendar(std::string_view id) const;
    [[nodiscard]] const Tariff* tariff(std::string_view id) const;
    /// The ways to what is owed in the jurisdiction of that code.
    [[nodiscard]] const RecoveryLaw* recovery_law(std::string_view place) const;

    /// Of the file with that id ("holidays/FR"); 0 when there is none.
    [[nodiscard]] std::uint64_t fingerprint(std::string_view id) const;
};

}  // namespace termwise
