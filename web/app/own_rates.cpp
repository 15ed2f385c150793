#include "web/app/own_rates.h"

#include <algorithm>
#include <utility>

#include "core/engine/check_draft.h"
#include "web/app/told_lines.h"

namespace termwise::web {

std::vector<OwnRate> own_rates(std::string_view text) {
    std::vector<OwnRate> rates;
    for (const std::vector<std::string>& fields : told_lines(text, ' ')) {
        if (fields.size() == 3) rates.push_back({fields[0], fields[1], fields[2]});
    }
    return rates;
}

std::string text_of(std::span<const OwnRate> rates) {
    std::string text;
    for (const OwnRate& one : rates) {
        text.append(one.series).append(1, ' ').append(one.since);
        text.append(1, ' ').append(one.rate).append(1, '\n');
    }
    return text;
}

std::optional<RateRow> row_of(const OwnRate& own) {
    const auto since = day_of_draft(own.since);
    const auto rate = parse_annual_rate(own.rate, "rate");
    if (!since || !rate) return std::nullopt;
    return RateRow{*since, *rate, "source.by_hand", Confidence::medium};
}

RuleBook with_own_rates(RuleBook published, std::span<const OwnRate> rates) {
    for (const OwnRate& one : rates) {
        const auto found = std::find_if(published.series.begin(), published.series.end(),
                                        [&](const RateSeries& it) { return it.id == one.series; });
        std::optional<RateRow> row = row_of(one);
        if (found == published.series.end() || !row) continue;
        *found = with_row(std::move(*found), *std::move(row));
        std::erase_if(published.files,
                      [&](const RuleFile& file) { return file.id == "rates/" + one.series; });
    }
    return published;
}

}  // namespace termwise::web
