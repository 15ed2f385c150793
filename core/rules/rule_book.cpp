#include "core/rules/rule_book.h"

#include <algorithm>

namespace termwise {

const Jurisdiction* RuleBook::jurisdiction(std::string_view code) const {
    const auto found = std::find_if(jurisdictions.begin(), jurisdictions.end(),
                                    [&](const Jurisdiction& one) { return one.code == code; });
    return found == jurisdictions.end() ? nullptr : &*found;
}

const RateSeries* RuleBook::rate_series(std::string_view id) const {
    const auto found = std::find_if(series.begin(), series.end(),
                                    [&](const RateSeries& one) { return one.id == id; });
    return found == series.end() ? nullptr : &*found;
}

const HolidayCalendar* RuleBook::calendar(std::string_view id) const {
    const auto found = std::find_if(calendars.begin(), calendars.end(),
                                    [&](const HolidayCalendar& one) { return one.id == id; });
    return found == calendars.end() ? nullptr : &*found;
}

const RecoveryLaw* RuleBook::recovery_law(std::string_view place) const {
    const auto found = std::find_if(recovery.begin(), recovery.end(), [&](const RecoveryLaw& one) {
        return std::find(one.places.begin(), one.places.end(), place) != one.places.end();
    });
    return found == recovery.end() ? nullptr : &*found;
}

std::uint64_t RuleBook::fingerprint(std::string_view id) const {
    const auto found =
        std::find_if(files.begin(), files.end(), [&](const RuleFile& one) { return one.id == id; });
    return found == files.end() ? 0 : found->fingerprint;
}

const Tariff* RuleBook::tariff(std::string_view id) const {
    const auto found = std::find_if(tariffs.begin(), tariffs.end(),
                                    [&](const Tariff& one) { return one.id == id; });
    return found == tariffs.end() ? nullptr : &*found;
}

}  // namespace termwise
