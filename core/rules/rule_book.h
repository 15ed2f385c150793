#pragma once

#include <string_view>
#include <vector>

#include "core/rules/jurisdiction.h"
#include "core/rules/rate_series.h"
#include "core/time/calendar.h"

namespace termwise {

/// Everything that law and market say, as the asset files list it. Read once, never changed.
struct RuleBook {
    std::vector<Jurisdiction> jurisdictions;
    std::vector<RateSeries> series;
    std::vector<HolidayCalendar> calendars;

    /// By code or id; null when the book does not list it.
    [[nodiscard]] const Jurisdiction* jurisdiction(std::string_view code) const;
    [[nodiscard]] const RateSeries* rate_series(std::string_view id) const;
    [[nodiscard]] const HolidayCalendar* calendar(std::string_view id) const;
};

}  // namespace termwise
