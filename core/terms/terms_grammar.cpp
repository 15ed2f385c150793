#include "core/terms/terms_grammar.h"

#include <utility>

namespace termwise {
namespace {

using enum Symbol;

bool sees_plan(const Cursor& cursor, std::size_t ahead = 0) {
    const bool with_pace = cursor.sees(each, ahead + 1) && cursor.sees(times, ahead + 2);
    return cursor.sees(number, ahead) && (cursor.sees(times, ahead + 1) || with_pace);
}

/// How many numbers with a slash between them come next: 3 for "30/60/90".
std::size_t chain_length(const Cursor& cursor) {
    std::size_t count = 1;
    while (cursor.sees(slash, 2 * count - 1) && cursor.sees(number, 2 * count)) ++count;
    // "4x/14d" ends no chain: the last number of "2/10 4x" belongs to the split.
    return sees_plan(cursor, 2 * (count - 1)) ? count - 1 : count;
}

bool is_progression(const Cursor& cursor, std::size_t count) {
    const auto value = [&](std::size_t index) { return cursor.peek(2 * index).value; };
    const std::int64_t step = value(1) - value(0);
    for (std::size_t i = 2; i < count; ++i) {
        if (value(i) - value(i - 1) != step) return false;
    }
    return step > 0;
}

/// "30/60/90 days" is a list of due days; "2/10" is a discount. Two numbers alone are a list when
/// the first is no usual discount.
bool sees_day_list(const Cursor& cursor) {
    if (!cursor.sees(number)) return false;
    const std::size_t count = chain_length(cursor);
    if (count < 2 || !is_progression(cursor, count)) return false;
    if (count > 2) return true;
    const std::size_t behind = cursor.sees(day, 3) ? 4 : 3;
    const std::int64_t first = cursor.peek().value;
    const bool usual_discount = first > 0 && first < 14 * number_one;
    return cursor.ends_after(behind) && !usual_discount;
}

class ClauseReader {
public:
    ClauseReader(std::span<const Lexeme> symbols, MonthEnds ends, int end)
        : cursor_{symbols, end},
          ends_{ends} {}

    Read<std::vector<Clause>> clauses() {
        while (!cursor_.done()) {
            TERMWISE_TRY(const bool read, read_clause());
            if (!read) return cursor_.stop(ErrorCode::malformed);
        }
        return std::move(clauses_);
    }

private:
    Read<bool> read_clause() {
        const int at = cursor_.at();
        if (cursor_.accept(discount) || cursor_.accept(then) || cursor_.accept(ampersand)) {
            return true;
        }
        if (cursor_.accept(balance)) {
            clauses_.push_back(Clause{.kind = Clause::Kind::balance, .at = at});
            return true;
        }
        if (cursor_.accept(deposit)) return read_named_deposit(at);
        if (sees_plan(cursor_)) return read_plan();
        if (sees_day_list(cursor_)) return read_day_list();
        if (cursor_.sees(number) && cursor_.sees(percent, 1)) return read_percent();
        if (cursor_.sees(number) && cursor_.sees(slash, 1)) return read_tier();
        return read_rule();
    }

    Read<bool> read_rule() {
        TERMWISE_TRY(Clause rule, read_due_rule(cursor_, ends_.due));
        clauses_.push_back(rule);
        return true;
    }

    Read<Clause> read_share() {
        Clause clause{.kind = Clause::Kind::share, .at = cursor_.at()};
        if (!cursor_.sees(number)) return cursor_.stop(ErrorCode::malformed);
        clause.share = Share{cursor_.peek().value};
        if (clause.share <= Share{} || clause.share >= Share{Share::one}) {
            return cursor_.stop(ErrorCode::out_of_range);
        }
        cursor_.take();
        cursor_.accept(percent);
        return clause;
    }

    /// "2/10", "2/10 EOM", and "2/10/30" or "2/10/net 30", where the last number is the due day.
    Read<bool> read_tier() {
        TERMWISE_TRY(Clause share, read_share());
        cursor_.take();
        clauses_.push_back(share);
        if (!cursor_.sees(number) || !cursor_.sees(slash, 1)) {
            TERMWISE_TRY(Clause window, read_window(cursor_, ends_.window));
            clauses_.push_back(window);
            return true;
        }
        Clause window{.kind = Clause::Kind::rule, .at = cursor_.at(), .bound = true};
        TERMWISE_TRY(const int days, read_count(cursor_, 0, longest_days));
        window.rule.steps.push_back({StepKind::add_days, days, {}});
        clauses_.push_back(window);
        cursor_.take();
        return true;
    }

    Read<bool> read_percent() {
        TERMWISE_TRY(Clause share, read_share());
        const bool named_discount = cursor_.accept(discount);
        if (!named_discount && is_rest(share)) {
            share.kind = Clause::Kind::balance;
        } else if (!named_discount && sees_deposit()) {
            read_event(share);
            share.kind = Clause::Kind::deposit;
            if (!cursor_.accept(plus)) cursor_.accept(then);
        } else if (cursor_.accept(slash)) {
            clauses_.push_back(share);
            TERMWISE_TRY(Clause window, read_window(cursor_, ends_.window));
            clauses_.push_back(window);
            return true;
        }
        clauses_.push_back(share);
        return true;
    }

    /// "acompte de 30 % à la commande"
    Read<bool> read_named_deposit(int at) {
        TERMWISE_TRY(Clause share, read_share());
        share.kind = Clause::Kind::deposit;
        share.at = at;
        read_event(share);
        if (!cursor_.accept(plus)) cursor_.accept(then);
        clauses_.push_back(share);
        return true;
    }

    /// Is this share what a deposit before it leaves of the whole?
    [[nodiscard]] bool is_rest(const Clause& share) const {
        for (const Clause& clause : clauses_) {
            if (clause.kind == Clause::Kind::deposit &&
                clause.share.billionths + share.share.billionths == Share::one) {
                return true;
            }
        }
        return false;
    }

    /// Does what follows a share make it a deposit?
    [[nodiscard]] bool sees_deposit() const {
        const bool with_event =
            cursor_.sees(base) && static_cast<BaseDate>(cursor_.peek().value) != BaseDate::receipt;
        return with_event || cursor_.sees(deposit) || cursor_.sees(advance) ||
               cursor_.sees(at_sign) || cursor_.sees(plus) || cursor_.sees(balance) ||
               cursor_.sees(then) || sees_plan(cursor_);
    }

    /// What a deposit waits for: "30 % deposit with the order", "30%@order".
    void read_event(Clause& clause) {
        while (true) {
            const bool marked = cursor_.sees(at_sign) || cursor_.sees(day_marker);
            if (marked && cursor_.sees(base, 1)) cursor_.take();
            if (cursor_.accept(advance)) {
                clause.event = BaseDate::order;
            } else if (cursor_.sees(base)) {
                clause.event = static_cast<BaseDate>(cursor_.take().value);
            } else if (!cursor_.accept(deposit)) {
                return;
            }
        }
    }

    Read<bool> read_plan() {
        Clause clause{.kind = Clause::Kind::plan, .at = cursor_.at()};
        TERMWISE_TRY(clause.plan.parts, read_count(cursor_, 1, most_parts));
        if (cursor_.sees(each)) read_pace(clause.plan.cadence);
        cursor_.take();
        TERMWISE_TRY(const bool read, read_cadence(clause.plan.cadence));
        if (cursor_.accept(bang)) {
            if (!cursor_.sees(remainder)) return cursor_.stop(ErrorCode::malformed);
            clause.plan.remainder = static_cast<Remainder>(cursor_.take().value);
        }
        clauses_.push_back(clause);
        return read;
    }

    void read_pace(Cadence& cadence) {
        cadence = {static_cast<Cadence::Unit>(cursor_.take().value), 1};
    }

    /// "/14d", "every 2 weeks", "tous les mois", "14 days apart", "monthly", or nothing: monthly.
    Read<bool> read_cadence(Cadence& cadence) {
        const bool spaced = sees_day_count(cursor_) && cursor_.sees(apart, 2);
        if (cursor_.sees(each)) {
            read_pace(cadence);
        } else if (cursor_.accept(slash) || cursor_.accept(every) || spaced ||
                   cursor_.accept(apart)) {
            cursor_.accept(day_marker);
            cadence.count = 1;
            if (cursor_.sees(number)) {
                TERMWISE_TRY(cadence.count, read_count(cursor_, 1, longest_cadence));
            }
            if (!read_unit(cadence.unit)) return cursor_.stop(ErrorCode::malformed);
            cursor_.accept(apart);
        }
        return true;
    }

    bool read_unit(Cadence::Unit& unit) {
        if (cursor_.accept(day)) {
            unit = Cadence::Unit::days;
        } else if (cursor_.accept(week)) {
            unit = Cadence::Unit::weeks;
        } else if (cursor_.accept(month)) {
            unit = Cadence::Unit::months;
        } else {
            return false;
        }
        return true;
    }

    /// "30/60/90 days": three parts thirty days apart, the first after thirty days.
    Read<bool> read_day_list() {
        const std::size_t count = chain_length(cursor_);
        Clause first{.kind = Clause::Kind::rule, .at = cursor_.at(), .net = true};
        Clause plan{.kind = Clause::Kind::plan, .at = cursor_.at()};
        TERMWISE_TRY(const int days, read_count(cursor_, 0, longest_days));
        if (days > 0) first.rule.steps.push_back({StepKind::add_days, days, {}});
        cursor_.take();
        if (cursor_.peek().value > (days + longest_cadence) * number_one) {
            return cursor_.stop(ErrorCode::out_of_range);
        }
        TERMWISE_TRY(const int second, read_count(cursor_, 0, longest_days));
        plan.plan.parts = static_cast<int>(count);
        plan.plan.cadence = {Cadence::Unit::days, second - days};
        for (std::size_t i = 2; i < 2 * count - 2; ++i) cursor_.take();
        cursor_.accept(day);
        clauses_.push_back(first);
        clauses_.push_back(plan);
        return true;
    }

    Cursor cursor_;
    MonthEnds ends_;
    std::vector<Clause> clauses_;
};

}  // namespace

Read<std::vector<Clause>> clauses(std::span<const Lexeme> symbols, MonthEnds ends, int end) {
    return ClauseReader{symbols, ends, end}.clauses();
}

}  // namespace termwise
