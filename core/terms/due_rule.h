#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <optional>

#include "core/base/check.h"
#include "core/time/date.h"
#include "core/time/roll.h"

namespace termwise {

/// From which day a due rule counts.
enum class BaseDate : std::uint8_t {
    invoice,   ///< The invoice date.
    delivery,  ///< Delivery or performance.
    receipt,   ///< Receipt of the goods or of the invoice.
    order,     ///< The order.
    period,    ///< The last day of the period invoiced.
    fixed,     ///< A day the terms name themselves: DueRule::fixed_on.
    due,       ///< The due day itself; only in a discount's window, whose days count back from it.
};

/// One step of a due rule.
enum class StepKind : std::uint8_t {
    add_days,       ///< `count` days on.
    add_weeks,      ///< `count` weeks on.
    add_months,     ///< `count` months on, clamped to the last day.
    end_of_month,   ///< To the last day of the month.
    day_of_month,   ///< To day `count` of this month if not passed, else of the next; inclusive.
    pay_days,       ///< To the first of the listed days of the month (10 and 25); inclusive.
    weekday,        ///< To the next weekday `count` (0 Sunday); inclusive.
    month_cut_off,  ///< A date after day `count` moves to the first of the next month.
};

/// The longest a text of terms may say, and a StepList steps: every due date stays one that can be
/// written, whatever the base.
inline constexpr int longest_days = 3660;
inline constexpr int longest_weeks = longest_days / 7;
inline constexpr int longest_months = 120;

/// Days of the month, 1 to 31.
class MonthDays {
public:
    constexpr MonthDays() = default;
    constexpr MonthDays(std::initializer_list<int> days) {
        for (const int day : days) add(day);
    }

    constexpr void add(int day) {
        TERMWISE_CHECK(day >= 1 && day <= last);
        bits_ |= std::uint32_t{1} << static_cast<unsigned>(day);
    }

    [[nodiscard]] constexpr bool has(int day) const {
        return (bits_ >> static_cast<unsigned>(day) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool empty() const { return bits_ == 0; }
    [[nodiscard]] constexpr bool several() const { return (bits_ & (bits_ - 1)) != 0; }
    [[nodiscard]] constexpr int earliest() const {
        return std::countr_zero(bits_);
    }  ///< Of one or more.

    static constexpr int last = 31;

    bool operator==(const MonthDays&) const = default;

private:
    std::uint32_t bits_ = 0;  ///< Bit 1 is the first of the month.
};

struct Step {
    StepKind kind{};
    int count = 0;
    MonthDays days;  ///< Only for pay_days, which has one or more.

    bool operator==(const Step&) const = default;
};

/// The steps of a rule, in order. At most eight, held in place: a rule is copied like a number, and
/// read without allocating.
class StepList {
public:
    static constexpr std::size_t limit = 8;

    constexpr StepList() = default;
    constexpr StepList(std::initializer_list<Step> steps) {
        for (const Step& step : steps) push_back(step);
    }

    constexpr void push_back(Step step) {
        TERMWISE_CHECK(!full());
        steps_[count_++] = step;
    }
    constexpr void insert_before_last(Step step) {
        TERMWISE_CHECK(!empty());
        push_back(back());
        steps_[count_ - 2] = step;
    }

    constexpr void insert_first(Step step) {
        push_back(step);
        for (std::size_t at = count_ - 1; at > 0; --at) steps_[at] = steps_[at - 1];
        steps_[0] = step;
    }

    [[nodiscard]] constexpr bool empty() const { return count_ == 0; }
    [[nodiscard]] constexpr bool full() const { return count_ == limit; }
    [[nodiscard]] constexpr std::size_t size() const { return count_; }
    [[nodiscard]] constexpr const Step& operator[](std::size_t at) const { return steps_[at]; }
    [[nodiscard]] constexpr Step& operator[](std::size_t at) { return steps_[at]; }
    [[nodiscard]] constexpr const Step& back() const { return steps_[count_ - 1]; }
    [[nodiscard]] constexpr const Step* begin() const { return steps_.data(); }
    [[nodiscard]] constexpr const Step* end() const { return steps_.data() + count_; }

    bool operator==(const StepList&) const = default;

private:
    std::array<Step, limit> steps_{};  ///< Those beyond `count_` are as default.
    std::size_t count_ = 0;
};

/// When something falls due: a small program run on a base date.
///
///   "30 jours fin de mois"   add_days 30, end_of_month     2025-01-31 -> 2025-03-31
///   "fin de mois 30 jours"   end_of_month, add_days 30     2025-01-31 -> 2025-03-02
struct DueRule {
    BaseDate base = BaseDate::invoice;
    StepList steps;
    Roll roll = Roll::none;
    std::optional<Date> fixed_on = {};  ///< There exactly when `base` is `fixed`.

    bool operator==(const DueRule&) const = default;
};

const char* name_of(BaseDate base);
const char* name_of(StepKind kind);

}  // namespace termwise
