#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/result.h"
#include "core/money/money.h"
#include "core/money/rate.h"
#include "core/time/date.h"

namespace termwise {

/// The numbers that a count may be, both included.
struct CountBounds {
    std::int64_t least = 0;
    std::int64_t most = 3'660;
};

/// Reads the texts of one part of a draft, all of them, and notes the problems under the part's
/// path. A blank text is nothing, and no problem unless `required` asks for it.
///
///   PartReader{"risk", eur, problems}.amount("usual_order", "12,5")
///       ->  malformed at "risk.usual_order", value "12,5"
class PartReader {
public:
    PartReader(std::string path, Currency currency, Problems& problems)
        : path_{std::move(path)},
          currency_{currency},
          problems_{&problems},
          before_{problems.size()} {}

    /// The same for an item of a list: "reminders.steps[2]".
    [[nodiscard]] PartReader item(std::string_view list, std::size_t index) const;

    /// The same for a part of the document: "sensitivity".
    [[nodiscard]] PartReader part(std::string_view name) const;

    /// A day of the years a draft admits.
    std::optional<Date> date(std::string_view name, const std::string& text);

    std::optional<Money> amount(std::string_view name, const std::string& text);  ///< >= 0

    /// Zero to `most` percent.
    std::optional<Share> share(std::string_view name, const std::string& text, int most = 100);

    std::optional<AnnualRate> rate(std::string_view name, const std::string& text);  ///< >= 0

    std::optional<std::int64_t> count(std::string_view name, const std::string& text,
                                      CountBounds bounds = {});

    /// Notes `missing` where the text is blank.
    void required(std::string_view name, const std::string& text);

    void refuse(ErrorCode code, std::string_view name, std::string value);

    /// A problem that a parser of the core named with `path_of`.
    void keep(Error problem);

    /// The path of a field of this part.
    [[nodiscard]] std::string path_of(std::string_view name) const;

    /// Whether the list has no more than `most` items; notes `too_large` otherwise.
    bool admits(std::string_view list, std::size_t size, std::size_t most);

    /// Whether nothing was noted since this reader began.
    [[nodiscard]] bool is_clean() const { return problems_->size() == before_; }

    [[nodiscard]] Currency currency() const { return currency_; }

private:
    std::string path_;
    Currency currency_;
    Problems* problems_;
    std::size_t before_;

    // The value, or the problem; `in_range` false is out_of_range.
    template <class T>
    std::optional<T> kept(std::string_view name, const std::string& text, Result<T> result,
                          bool (*in_range)(const T&));
};

}  // namespace termwise
