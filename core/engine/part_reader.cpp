#include "core/engine/part_reader.h"

#include "core/engine/check_draft.h"
#include "core/engine/kept.h"
#include "core/money/decimal.h"
#include "core/money/parse_money.h"

namespace termwise {

template <class T>
std::optional<T> PartReader::kept(std::string_view name, const std::string& text, Result<T> result,
                                  bool (*in_range)(const T&)) {
    if (!result) {
        problems_->push_back(std::move(result).error());
        return std::nullopt;
    }
    if (in_range(*result)) return *std::move(result);
    refuse(ErrorCode::out_of_range, name, text);
    return std::nullopt;
}

PartReader PartReader::item(std::string_view list, std::size_t index) const {
    return {path_of(list) + "[" + std::to_string(index) + "]", currency_, *problems_};
}

PartReader PartReader::part(std::string_view name) const {
    return {path_of(name), currency_, *problems_};
}

std::optional<Date> PartReader::date(std::string_view name, const std::string& text) {
    if (is_blank(text)) return std::nullopt;
    return kept<Date>(name, text, parse_date(text, path_of(name)), [](const Date& day) {
        return year_of(day) >= draft_first_year && year_of(day) <= draft_last_year;
    });
}

std::optional<Money> PartReader::amount(std::string_view name, const std::string& text) {
    if (is_blank(text)) return std::nullopt;
    return kept<Money>(name, text, parse_money(text, currency_, path_of(name)),
                       [](const Money& amount) { return amount.minor_units() >= 0; });
}

std::optional<Share> PartReader::share(std::string_view name, const std::string& text, int most) {
    if (is_blank(text)) return std::nullopt;
    const auto share = kept<Share>(name, text, parse_share(text, path_of(name)),
                                   [](const Share& one) { return one >= Share{}; });
    if (!share || *share <= Share::basis_points(most * std::int64_t{100})) return share;
    refuse(ErrorCode::out_of_range, name, text);
    return std::nullopt;
}

std::optional<AnnualRate> PartReader::rate(std::string_view name, const std::string& text) {
    if (is_blank(text)) return std::nullopt;
    return kept<AnnualRate>(name, text, parse_annual_rate(text, path_of(name)),
                            [](const AnnualRate& rate) { return rate >= AnnualRate{}; });
}

std::optional<std::int64_t> PartReader::count(std::string_view name, const std::string& text,
                                              CountBounds bounds) {
    if (is_blank(text)) return std::nullopt;
    const auto number = kept<Decimal>(name, text, parse_decimal(text, path_of(name)),
                                      [](const Decimal&) { return true; });
    if (!number) return std::nullopt;
    if (number->scale() != 0) {
        refuse(ErrorCode::malformed, name, text);
        return std::nullopt;
    }
    const std::int64_t count = number->coefficient();
    if (count >= bounds.least && count <= bounds.most) return count;
    refuse(ErrorCode::out_of_range, name, text);
    return std::nullopt;
}

void PartReader::required(std::string_view name, const std::string& text) {
    if (is_blank(text)) refuse(ErrorCode::missing, name, {});
}

void PartReader::refuse(ErrorCode code, std::string_view name, std::string value) {
    problems_->push_back({code, path_of(name), std::move(value), 0});
}

bool PartReader::admits(std::string_view list, std::size_t size, std::size_t most) {
    if (size <= most) return true;
    refuse(ErrorCode::too_large, list, std::to_string(size));
    return false;
}

void PartReader::keep(Error problem) { problems_->push_back(std::move(problem)); }

std::string PartReader::path_of(std::string_view name) const {
    if (path_.empty()) return std::string{name};
    std::string path = path_ + '.';
    return path.append(name);
}

}  // namespace termwise
