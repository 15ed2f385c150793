#include <algorithm>

#include "core/terms/terms_grammar.h"

namespace termwise::grammar {
namespace {

using enum Symbol;

constexpr int first_year = 1900;
constexpr int last_year = 2199;

bool is_unit(const Cursor& cursor, std::size_t ahead = 0) {
    return cursor.sees(day, ahead) || cursor.sees(week, ahead) || cursor.sees(month, ahead);
}

/// The steps of one rule, as they are read.
class RuleReader {
public:
    RuleReader(Cursor& cursor, MonthEndOrder order, bool is_window)
        : cursor_{cursor},
          order_{order},
          is_window_{is_window} {
        clause_.kind = Clause::Kind::rule;
        clause_.at = cursor.at();
    }

    Read<Clause> rule() {
        if (cursor_.sees(day) && cursor_.sees(plus, 1)) cursor_.take();  // "J+30"
        while (!cursor_.done()) {
            const std::size_t steps = clause_.rule.steps.size();
            TERMWISE_TRY(const bool more, read_piece());
            if (!more) break;
            if (clause_.rule.steps.size() > steps) linked_ = false;
            if (too_many_) return cursor_.stop(ErrorCode::too_large);
        }
        if (!any_) return cursor_.stop(ErrorCode::malformed);
        return clause_;
    }

private:
    /// One more piece of the rule, or false where the rule ends.
    Read<bool> read_piece() {
        switch (cursor_.peek().symbol) {
            case number:
                return read_number();
            case end_of_month:
                return read_month_end();
            case end_of_next_month:
                cursor_.take();
                add_end_of_next_month();
                return true;
            case day_marker:
                return read_marked_day();
            case net:
                return read_net();
            case plus:
            case then:
                return read_link();
            case cut_off:
                return read_cut_off();
            case weekday:
                add({StepKind::weekday, static_cast<int>(cursor_.take().value), {}});
                return true;
            default:
                return read_marker();
        }
    }

    /// What says from when the rule counts, or nothing of a rule.
    Read<bool> read_marker() {
        if (cursor_.accept(now)) {
            any_ = true;
        } else if (cursor_.accept(advance)) {
            if (!clause_.rule.fixed_on) clause_.rule.base = BaseDate::order;
            any_ = true;
        } else if (cursor_.sees(base)) {
            if (clause_.rule.fixed_on) return cursor_.stop(ErrorCode::conflict);
            clause_.from_word = true;
            count_from(static_cast<BaseDate>(cursor_.take().value));
        } else if (cursor_.sees_date()) {
            return read_date();
        } else if (cursor_.accept(at_sign)) {
            if (cursor_.sees_date()) return true;
            if (!cursor_.sees(base) || clause_.rule.fixed_on)
                return cursor_.stop(ErrorCode::malformed);
            clause_.from_word = false;
            count_from(static_cast<BaseDate>(cursor_.take().value));
        } else if (cursor_.sees(tilde) || (cursor_.sees(roll) && any_)) {
            return read_roll();
        } else if (cursor_.sees(after)) {
            return any_ ? read_after() : read_opening_after();
        } else if (cursor_.sees(next_month) && cursor_.peek().value == 1 && !any_) {
            cursor_.take();
            add_end_of_next_month();
        } else {
            return accept_surplus();
        }
        return true;
    }

    /// "~mf", or its words.
    Read<bool> read_roll() {
        if (cursor_.accept(tilde) && (!cursor_.sees(roll_code) || !any_)) {
            return cursor_.stop(ErrorCode::malformed);
        }
        clause_.rule.roll = static_cast<Roll>(cursor_.take().value);
        return true;
    }

    void count_from(BaseDate from) {
        clause_.rule.base = from;
        any_ = true;
    }

    /// "2026-11-22": on that day, or so many days after it.
    Read<bool> read_date() {
        const Date day{std::chrono::days{cursor_.peek().value}};
        const bool usual = year_of(day) >= first_year && year_of(day) <= last_year;
        if (!usual) return cursor_.stop(ErrorCode::out_of_range);
        if (clause_.rule.fixed_on && *clause_.rule.fixed_on != day) {
            return cursor_.stop(ErrorCode::conflict);
        }
        cursor_.take();
        count_from(BaseDate::fixed);
        clause_.rule.fixed_on = day;
        return true;
    }

    /// "cut-off the 25th": wherever it stands in a phrase, it comes before all other steps.
    Read<bool> read_cut_off() {
        cursor_.take();
        cursor_.accept(day_marker);
        TERMWISE_TRY(const int day_number, read_count(cursor_, 0, 31));
        const Step step{StepKind::month_cut_off, day_number, {}};
        auto& steps = clause_.rule.steps;
        if (!any_ || linked_ || steps.full()) {
            add(step);
        } else {
            steps.insert_first(step);
            open_ = false;
        }
        return true;
    }

    /// "the 5th of each month", "net 30, or the next business day": words that add nothing.
    bool accept_surplus() {
        const bool day_given = ends_with(StepKind::day_of_month) || ends_with(StepKind::pay_days);
        if (day_given && (cursor_.accept(each) || cursor_.accept(of_month))) return true;
        const std::size_t next = cursor_.sees(day_marker, 1) ? 2 : 1;
        if (!any_ || !cursor_.sees(ampersand) || !cursor_.sees(roll, next)) return false;
        for (std::size_t i = 0; i < next; ++i) cursor_.take();
        return true;
    }

    /// "30 days after end of month", "30 days from the invoice date".
    Read<bool> read_after() {
        const bool following = cursor_.take().value == 1;
        while (cursor_.accept(day_marker)) {
        }
        const bool event_follows = cursor_.sees(base) || cursor_.sees_date();
        // "end of month following", "end of month following the invoice".
        if (following && steps_are_month_end() && (event_follows || cursor_.done())) {
            clause_.rule.steps.insert_first({StepKind::add_months, 1, {}});
            return true;
        }
        if (event_follows) return true;
        if (!cursor_.sees(end_of_month) || !open_) return cursor_.stop(ErrorCode::malformed);
        order_ = MonthEndOrder::month_first;
        return read_month_end();
    }

    /// "after delivery", "nach 30 Tagen".
    Read<bool> read_opening_after() {
        const bool following = cursor_.take().value == 1;
        while (cursor_.accept(day_marker)) {
        }
        const bool length_follows = !following && sees_day_count(cursor_) && is_unit(cursor_, 1);
        if (!length_follows && !cursor_.sees(base) && !cursor_.sees_date()) {
            return cursor_.stop(ErrorCode::malformed);
        }
        return true;
    }

    Read<bool> read_net() {
        // "net/30", but not "30 days net / 10 days 2 %".
        const bool slashed = cursor_.sees(slash, 1) && !is_unit(cursor_, 3);
        const bool opens_a_rule = sees_day_count(cursor_, 1) || cursor_.sees(end_of_month, 1) ||
                                  cursor_.sees(day_marker, 1) || cursor_.sees(weekday, 1) ||
                                  cursor_.sees(cut_off, 1) || cursor_.sees(now, 1) ||
                                  cursor_.sees(base, 1) || cursor_.sees(advance, 1) || slashed ||
                                  cursor_.sees_date(1);
        const bool continues = !is_window_ && !cursor_.sees(number, 1) && !slashed;
        if (any_ && opens_a_rule && !continues) return false;
        cursor_.take();
        if (!any_) cursor_.accept(slash);  // "n/30"
        clause_.net = true;
        return true;
    }

    Read<bool> read_link() {
        const bool is_plus = cursor_.sees(plus);
        const std::size_t next = cursor_.sees(day_marker, 1) ? 2 : 1;
        const bool step_follows = sees_day_count(cursor_, next) ||
                                  cursor_.sees(end_of_month, next) || cursor_.sees(weekday, next) ||
                                  cursor_.sees(cut_off, next);
        if (!step_follows) {
            if (is_plus) return cursor_.stop(ErrorCode::malformed);
            return false;
        }
        cursor_.take();
        linked_ = true;
        return true;
    }

    Read<bool> read_number() {
        const bool from_month_end = steps_are_month_end();
        const bool names_day = sees_day_in_month() && goes_by_month_end();
        if (any_ && !linked_ && !from_month_end && !names_day) return false;
        if (!sees_day_count(cursor_)) return false;
        if (sees_day_in_month()) return read_day_in_month();

        const bool exact =
            cursor_.sees(end_of_month, 1) && cursor_.peek(1).value == 1 && cursor_.peek(1).glued;
        const bool may_swap = !linked_ && !exact && !from_month_end;
        const Symbol unit = is_unit(cursor_, 1) ? cursor_.peek(1).symbol : day;
        if (const Read<bool> read = read_length(unit); !read) return read;
        if (is_unit(cursor_)) cursor_.take();
        open_ = may_swap;
        return true;
    }

    Read<bool> read_length(Symbol unit) {
        if (unit == week) return read_step(StepKind::add_weeks, 0, longest_weeks);
        if (unit == month) return read_step(StepKind::add_months, 0, longest_months);
        return read_step(StepKind::add_days, 0, longest_days);
    }

    /// Where the words behind the number that comes next say which day it is: "15th" and "15" at
    /// 1, "15th day" at 2.
    [[nodiscard]] std::size_t behind_day() const {
        return cursor_.peek().ordinal && cursor_.sees(day, 1) ? 2 : 1;
    }

    /// "15th", "15 of the month", "10 prox", and not "15th day": a day of a month.
    [[nodiscard]] bool sees_day_in_month() const {
        const std::size_t behind = behind_day();
        const bool bare_ordinal = cursor_.peek().ordinal && !is_unit(cursor_, 1);
        return bare_ordinal || cursor_.sees(of_month, behind) || cursor_.sees(next_month, behind);
    }

    Read<bool> read_day_in_month() {
        if (cursor_.sees(next_month, behind_day())) return read_day_of_next_month();
        if (behind_day() == 1) return read_days_of_month();
        TERMWISE_TRY(const bool read, read_step(StepKind::day_of_month, 1, 31));
        cursor_.take();
        return read;
    }

    /// "the 10th of next month", "10 prox": past the end of this month whatever the day.
    Read<bool> read_day_of_next_month() {
        add({StepKind::month_cut_off, 0, {}});
        TERMWISE_TRY(const bool read, read_step(StepKind::day_of_month, 1, 31));
        cursor_.accept(day);
        cursor_.take();
        return read;
    }

    void add_end_of_next_month() {
        add({StepKind::add_months, 1, {}});
        add({StepKind::end_of_month, 0, {}});
    }

    [[nodiscard]] bool ends_with(StepKind kind) const {
        const auto& steps = clause_.rule.steps;
        return !steps.empty() && steps.back().kind == kind;
    }

    [[nodiscard]] bool goes_by_month_end() const {
        const auto& steps = clause_.rule.steps;
        return std::any_of(steps.begin(), steps.end(),
                           [](const Step& step) { return step.kind == StepKind::end_of_month; });
    }

    [[nodiscard]] bool steps_are_month_end() const {
        return clause_.rule.steps.size() == 1 && ends_with(StepKind::end_of_month);
    }

    Read<bool> read_month_end() {
        cursor_.take();
        auto& steps = clause_.rule.steps;
        // "the 10th, end of month" is the 10th after it, like "end of month the 10th".
        const bool day_first = steps.size() == 1 && ends_with(StepKind::day_of_month);
        const bool swap =
            !linked_ && (day_first || (open_ && order_ == MonthEndOrder::month_first));
        if (swap) {
            steps.insert_before_last({StepKind::end_of_month, 0, {}});
            open_ = false;
        } else {
            add({StepKind::end_of_month, 0, {}});
        }
        return true;
    }

    /// "le 15", "on the 10 and 25"; before anything else the word means nothing.
    Read<bool> read_marked_day() {
        cursor_.take();
        if (!sees_day_count(cursor_) || is_unit(cursor_, 1)) return true;
        if (cursor_.sees(next_month, 1)) return read_day_of_next_month();
        return read_days_of_month();
    }

    /// "15", "10 and 25"
    Read<bool> read_days_of_month() {
        if (!cursor_.sees(ampersand, 1)) return read_step(StepKind::day_of_month, 1, 31);

        Step step{StepKind::pay_days, 0, {}};
        do {
            TERMWISE_TRY(const int day_number, read_count(cursor_, 1, 31));
            step.days.add(day_number);
        } while (accept_and());
        if (!step.days.several()) step = {StepKind::day_of_month, step.days.earliest(), {}};
        add(step);
        return true;
    }

    bool accept_and() {
        const bool more = cursor_.accept(ampersand);
        if (more) cursor_.accept(day_marker);
        return more;
    }

    Read<bool> read_step(StepKind kind, int low, int high) {
        TERMWISE_TRY(const int count, read_count(cursor_, low, high));
        add({kind, count, {}});
        return true;
    }

    void add(Step step) {
        too_many_ = clause_.rule.steps.full();
        if (!too_many_) clause_.rule.steps.push_back(step);
        any_ = true;
        open_ = false;
    }

    Cursor& cursor_;
    MonthEndOrder order_;
    bool is_window_;
    Clause clause_;
    bool any_ = false;       ///< Something of a rule was read.
    bool linked_ = false;    ///< A "+" or "then" stands before the next step.
    bool too_many_ = false;  ///< A step more than a rule may have was read.
    bool open_ = false;      ///< The last step may change places with an end of month behind it.
};

}  // namespace

bool sees_day_count(const Cursor& cursor, std::size_t ahead) {
    const bool split = cursor.sees(each, ahead + 1) && cursor.sees(times, ahead + 2);
    return cursor.sees(number, ahead) && !cursor.sees(percent, ahead + 1) &&
           !cursor.sees(slash, ahead + 1) && !cursor.sees(times, ahead + 1) &&
           !cursor.sees(currency, ahead + 1) && !split;
}

Read<int> read_count(Cursor& cursor, int low, int high) {
    if (!cursor.sees(number)) return cursor.stop(ErrorCode::malformed);
    const std::int64_t value = cursor.peek().value;
    if (value % number_one != 0) return cursor.stop(ErrorCode::malformed);
    const std::int64_t count = value / number_one;
    if (count < low || count > high) return cursor.stop(ErrorCode::out_of_range);
    cursor.take();
    return static_cast<int>(count);
}

Read<Clause> read_due_rule(Cursor& cursor, MonthEndOrder order) {
    return RuleReader{cursor, order, false}.rule();
}

Read<Clause> read_window(Cursor& cursor, MonthEndOrder order) {
    TERMWISE_TRY(Clause clause, (RuleReader{cursor, order, true}.rule()));
    clause.bound = true;
    return clause;
}

}  // namespace termwise::grammar
