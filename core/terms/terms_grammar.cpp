#include "core/terms/terms_grammar.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/money/currency.h"
#include "core/money/decimal.h"
#include "core/terms/day_list.h"
#include "core/terms/portions.h"

namespace termwise::grammar {
namespace {

using enum Symbol;

class ClauseReader {
public:
    ClauseReader(std::span<const Lexeme> symbols, MonthEnds ends, int end)
        : cursor_{symbols, end},
          ends_{ends},
          portions_{portions_of_whole(symbols)} {}

    Read<std::vector<Clause>> clauses() {
        while (!cursor_.done()) {
            const Read<bool> read = read_clause();
            if (!read) return tl::unexpected<Stop>{read.error()};
        }
        return std::move(clauses_);
    }

private:
    Read<bool> read_clause() {
        const int at = cursor_.at();
        const bool named_discount = std::exchange(after_discount_, cursor_.sees(discount));
        if (cursor_.accept(discount) || cursor_.accept(then) || cursor_.accept(ampersand) ||
            accept_article() || accept_break()) {
            return true;
        }
        if (cursor_.accept(pay_in)) return read_pay_in();
        if (cursor_.accept(balance)) {
            add_balance(at);
            return true;
        }
        if (cursor_.accept(deposit)) return read_named_deposit(at);
        if (sees_plan(cursor_)) return read_plan();
        if (sees_day_list(cursor_)) return read_day_list();
        if (sees_amount()) return read_amount();
        if (cursor_.sees(number) && cursor_.sees(percent, 1)) {
            return read_percent(named_discount && portions_.any);
        }
        if (cursor_.sees(number) && cursor_.sees(slash, 1)) return read_tier();
        return read_rule();
    }

    /// "le solde", "the balance", "net 30/60/90": the first word adds nothing.
    bool accept_article() {
        Cursor behind = cursor_;
        const bool marked = behind.accept(day_marker);
        if (marked && (behind.sees(balance) || behind.sees(deposit) || behind.sees(discount))) {
            cursor_ = behind;
            return true;
        }
        const bool lists = !marked && behind.accept(net) && sees_day_list(behind);
        if (lists) cursor_ = behind;
        return lists;
    }

    /// "10 days 2 % / 30 days net": a slash may part two clauses.
    bool accept_break() {
        if (clauses_.empty() || !cursor_.sees(slash)) return false;
        const Clause::Kind before = clauses_.back().kind;
        const bool may_end = before == Clause::Kind::rule || before == Clause::Kind::share;
        const bool parts = may_end && !cursor_.ends_after(1) && !cursor_.sees(slash, 1);
        if (parts) cursor_.take();
        return parts;
    }

    void add_balance(int at) {
        const bool of_portions = portions_.balance > Share{};
        Clause clause{.kind = of_portions ? Clause::Kind::portion : Clause::Kind::balance,
                      .at = at};
        clause.share = portions_.balance;
        clauses_.push_back(clause);
    }

    /// "pay in 3": so many parts. Before anything else the words add nothing.
    Read<bool> read_pay_in() {
        const bool whole = cursor_.sees(number) && cursor_.ends_after(1);
        if (!whole) return true;
        Clause clause{.kind = Clause::Kind::plan, .at = cursor_.at()};
        TERMWISE_TRY(clause.plan.parts, read_count(cursor_, 1, most_parts));
        clauses_.push_back(clause);
        return true;
    }

    Read<bool> read_rule() {
        TERMWISE_TRY(Clause rule, read_due_rule(cursor_, ends_.due));
        clauses_.push_back(rule);
        return true;
    }

    Read<Clause> read_share() {
        Clause clause{.kind = Clause::Kind::share, .at = cursor_.at()};
        if (!cursor_.sees(number) || cursor_.peek().ordinal) {
            return cursor_.stop(ErrorCode::malformed);
        }
        clause.share = Share{cursor_.peek().value};
        if (clause.share <= Share{} || clause.share >= Share{Share::one}) {
            return cursor_.stop(ErrorCode::out_of_range);
        }
        cursor_.take();
        cursor_.accept(percent);
        return clause;
    }

    /// "50 EUR", "EUR 50".
    [[nodiscard]] bool sees_amount() const {
        const bool code_last = cursor_.sees(number) && cursor_.sees(currency, 1);
        return code_last || (cursor_.sees(currency) && cursor_.sees(number, 1));
    }

    /// "50 EUR discount within 10 days", "50.00EUR/10".
    Read<bool> read_amount() {
        Clause clause{.kind = Clause::Kind::share, .at = cursor_.at()};
        const bool code_first = cursor_.sees(currency);
        const auto unit = static_cast<std::size_t>(cursor_.peek(code_first ? 0 : 1).value);
        const Currency in = all_currencies()[unit];
        const std::int64_t value = cursor_.peek(code_first ? 1 : 0).value;
        const std::int64_t minor_unit = number_one / power_of_ten(in.decimals());
        if (value <= 0 || value % minor_unit != 0) return cursor_.stop(ErrorCode::malformed);
        clause.amount = Money{value / minor_unit, in};
        cursor_.take();
        cursor_.take();
        const bool bound = cursor_.accept(slash);
        clauses_.push_back(clause);
        if (!bound) return true;
        TERMWISE_TRY(Clause window, read_window(cursor_, ends_.window));
        clauses_.push_back(window);
        return true;
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

    Read<bool> read_percent(bool named_discount) {
        TERMWISE_TRY(Clause share, read_share());
        named_discount = cursor_.accept(discount) || named_discount;
        const bool later_portion = portions_.any && !is_first_portion();
        if (!named_discount && is_rest(share)) {
            share.kind = Clause::Kind::balance;
        } else if (!named_discount && !later_portion && sees_deposit()) {
            read_event(share, false);
            share.kind = Clause::Kind::deposit;
            if (!cursor_.accept(plus)) cursor_.accept(then);
        } else if (!named_discount && portions_.any) {
            share.kind = Clause::Kind::portion;
        } else if (!follows_window() && cursor_.accept(slash)) {
            clauses_.push_back(share);
            TERMWISE_TRY(Clause window, read_window(cursor_, ends_.window));
            clauses_.push_back(window);
            return true;
        }
        clauses_.push_back(share);
        return true;
    }

    /// Was nothing of the whole read yet?
    [[nodiscard]] bool is_first_portion() const {
        return std::none_of(clauses_.begin(), clauses_.end(), [](const Clause& clause) {
            return clause.kind == Clause::Kind::deposit || clause.kind == Clause::Kind::portion;
        });
    }

    /// Before "10 days 2 % / 30 days" the share has its window, and the slash only parts.
    [[nodiscard]] bool follows_window() const {
        if (clauses_.empty() || !cursor_.sees(slash) || cursor_.peek().glued) return false;
        const Clause& before = clauses_.back();
        return before.kind == Clause::Kind::rule && !before.bound && !before.net;
    }

    /// "acompte de 30 % à la commande"
    Read<bool> read_named_deposit(int at) {
        TERMWISE_TRY(Clause share, read_share());
        share.kind = Clause::Kind::deposit;
        share.at = at;
        read_event(share, true);
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

    /// What the word that comes next counts from.
    [[nodiscard]] BaseDate next_base() const { return static_cast<BaseDate>(cursor_.peek().value); }

    /// What a deposit can wait for: anything but the due day.
    [[nodiscard]] bool sees_event() const {
        return cursor_.sees(base) && next_base() != BaseDate::due;
    }

    /// Does what follows a share make it a deposit?
    [[nodiscard]] bool sees_deposit() const {
        const bool with_event = sees_event() && next_base() != BaseDate::receipt;
        return with_event || cursor_.sees(deposit) || cursor_.sees(advance) ||
               cursor_.sees(at_sign) || cursor_.sees(plus) || cursor_.sees(balance) ||
               cursor_.sees(then) || sees_plan(cursor_);
    }

    /// What a deposit waits for: "30 % deposit with the order", "30%@order". Once it is `named`,
    /// another such word before a number names the next one.
    void read_event(Clause& clause, bool named) {
        while (true) {
            const bool marked = cursor_.sees(at_sign) || cursor_.sees(day_marker);
            if (marked && cursor_.sees(base, 1)) cursor_.take();
            if (cursor_.accept(advance)) {
                clause.event = BaseDate::order;
            } else if (sees_event()) {
                clause.event = next_base();
                cursor_.take();
            } else if (cursor_.sees(deposit) && !(named && cursor_.sees(number, 1))) {
                cursor_.take();
                named = true;
            } else {
                return;
            }
        }
    }

    Read<bool> read_plan() {
        Clause clause{.kind = Clause::Kind::plan, .at = cursor_.at()};
        TERMWISE_TRY(clause.plan.parts, read_count(cursor_, 1, most_parts));
        if (cursor_.sees(each)) read_pace(clause.plan.cadence);
        cursor_.take();
        // "3 parts at 30, 60 and 90 days": the list says all of it.
        const bool listed = sees_day_list(cursor_) &&
                            std::cmp_equal(chain_of(cursor_).numbers.size(), clause.plan.parts);
        if (listed) return read_day_list();
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
        const Chain chain = chain_of(cursor_);
        const std::size_t count = chain.numbers.size();
        const std::size_t rest = chain.numbers.back() - chain.numbers[1];
        Clause first{.kind = Clause::Kind::rule, .at = cursor_.at(), .net = true};
        Clause plan{.kind = Clause::Kind::plan, .at = cursor_.at(), .listed = true};
        TERMWISE_TRY(const int days, read_count(cursor_, 0, longest_days));
        if (days > 0) first.rule.steps.push_back({StepKind::add_days, days, {}});
        for (std::size_t i = 1; i < chain.numbers[1]; ++i) cursor_.take();
        if (cursor_.peek().value > (days + longest_cadence) * number_one) {
            return cursor_.stop(ErrorCode::out_of_range);
        }
        TERMWISE_TRY(const int second, read_count(cursor_, 0, longest_days));
        plan.plan.parts = static_cast<int>(count);
        plan.plan.cadence = {Cadence::Unit::days, second - days};
        for (std::size_t i = 0; i < rest; ++i) cursor_.take();
        cursor_.accept(day);
        clauses_.push_back(first);
        clauses_.push_back(plan);
        return true;
    }

    Cursor cursor_;
    MonthEnds ends_;
    Portions portions_;
    bool after_discount_ = false;  ///< The word "discount" stands right before.
    std::vector<Clause> clauses_;
};

}  // namespace

Read<std::vector<Clause>> clauses(std::span<const Lexeme> symbols, MonthEnds ends, int end) {
    return ClauseReader{symbols, ends, end}.clauses();
}

}  // namespace termwise::grammar
