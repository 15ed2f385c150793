#include "core/terms/parse_terms.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/base/sort.h"
#include "core/terms/discount_order.h"
#include "core/terms/portions.h"
#include "core/terms/terms_grammar.h"

namespace termwise {
namespace {

using grammar::Clause;
using grammar::Lexeme;
using grammar::MonthEndOrder;
using grammar::MonthEnds;
using grammar::Portion;
using grammar::Read;
using grammar::Stop;

constexpr std::size_t text_limit = 200;

/// How shares and rules belong together: "2 % 10 days, 30 days" or "10 days 2 %, 30 days".
enum class Pairing : std::uint8_t { share_first, window_first };

/// What is made of words that leave open what they belong to.
///   "2/10 net 30 ROG"          ROG holds for both days; or for the last.
///   "3 payments, 30 % deposit" the deposit is one of the three; or one more.
enum class Sense : std::uint8_t { wide, narrow };

bool is_month_first(const DueRule& rule) {
    return rule.steps.size() == 2 && rule.steps[0].kind == StepKind::end_of_month &&
           rule.steps[1].kind == StepKind::add_days && rule.steps[1].count < 30;
}

/// Puts the clauses of one text together.
class Assembly {
public:
    Assembly(const std::vector<Clause>& clauses, Pairing pairing, Sense sense, int end)
        : clauses_{clauses},
          pairing_{pairing},
          sense_{sense},
          end_{end} {}

    Read<Terms> terms() {
        for (std::size_t i = 0; i < clauses_.size(); ++i) {
            TERMWISE_TRY(const std::size_t last, put(i));
            i = last;
        }
        if (!portions_.empty()) {
            TERMWISE_TRY(const bool planned, plan_portions());
            if (!planned) return stop(ErrorCode::conflict, portions_.front().at);
        }
        if (announced_ && !settle_announced()) return stop(ErrorCode::conflict, announced_->at);
        if (!due_) infer_due();
        if (!due_) return stop(ErrorCode::missing, end_);
        terms_.due = *due_;
        apply_plan();
        auto& tiers = terms_.discounts;
        sort_stably(tiers, takes_more);
        if (!in_order(tiers, terms_.due)) return stop(ErrorCode::conflict, first_share_at_);
        return std::move(terms_);
    }

    /// Would the other sense of the words give other terms?
    [[nodiscard]] bool leaves_open() const { return leaves_open_; }

private:
    static tl::unexpected<Stop> stop(ErrorCode code, int at) {
        return tl::unexpected<Stop>{Stop{code, at}};
    }

    [[nodiscard]] bool is(std::size_t index, Clause::Kind kind) const {
        return index < clauses_.size() && clauses_[index].kind == kind;
    }

    /// May the rule at `index` be a discount's window?
    [[nodiscard]] bool is_window(std::size_t index) const {
        return is(index, Clause::Kind::rule) && (clauses_[index].bound || !clauses_[index].net);
    }

    /// Uses the clause at `index`; returns the last one used with it.
    Read<std::size_t> put(std::size_t index) {
        const Clause& clause = clauses_[index];
        switch (clause.kind) {
            case Clause::Kind::share:
                if (!is_window(index + 1)) return stop(ErrorCode::missing, clause.at);
                return put_tier(clause, index + 1, index + 1);
            case Clause::Kind::rule:
                return put_rule(index);
            case Clause::Kind::deposit:
                return put_deposit(index);
            case Clause::Kind::portion:
                return put_portion(index);
            case Clause::Kind::balance:
                balance_ = true;
                break;
            case Clause::Kind::plan:
                if (plan_) return stop(ErrorCode::conflict, clause.at);
                plan_ = clause.plan;
                plan_clause_ = &clause;
                break;
        }
        return index;
    }

    Read<std::size_t> put_deposit(std::size_t index) {
        if (deposit_) {
            // Several deposits and a balance are no contradiction, but more than a plan can say.
            const bool several = std::any_of(
                clauses_.begin(), clauses_.end(),
                [](const Clause& clause) { return clause.kind == Clause::Kind::balance; });
            return stop(several ? ErrorCode::no_solution : ErrorCode::conflict, clauses_[index].at);
        }
        deposit_ = &clauses_[index];
        announce_plan();
        return index;
    }

    /// "in 3 payments: 30 % with the order ...": the number was of all payments to come.
    void announce_plan() {
        if (!plan_ || announced_ || plan_clause_->listed) return;
        announced_ = plan_clause_;
        plan_.reset();
    }

    /// "30 % in 30 days", one of those that make up the whole.
    Read<std::size_t> put_portion(std::size_t index) {
        const Clause& share = clauses_[index];
        const bool dated =
            is(index + 1, Clause::Kind::rule) && clauses_[index + 1].rule.base != BaseDate::due;
        if (!dated) {
            const bool split = is(index + 1, Clause::Kind::plan);
            return stop(split ? ErrorCode::no_solution : ErrorCode::missing, share.at);
        }
        portions_.push_back({share.share, clauses_[index + 1].rule, share.at});
        announce_plan();
        return index + 1;
    }

    /// False where a due day or a plan was given besides.
    Read<bool> plan_portions() {
        if (due_ || plan_) return false;
        Plan plan;
        if (deposit_) {
            plan.deposit = deposit_->share;
            plan.deposit_at = deposit_->event;
        }
        TERMWISE_TRY(const grammar::PlanOfPortions all, grammar::plan_of(portions_, plan));
        plan_ = all.plan;
        due_ = all.due;
        return true;
    }

    /// Holds the number of payments announced against those that followed. Where none are told
    /// apart it is open whether the deposit was counted.
    bool settle_announced() {
        const int announced = announced_->plan.parts;
        if (plan_ || balance_) {
            const int parts = plan_ ? plan_->parts : 1;
            const bool has_deposit = deposit_ || plan_->deposit;
            return announced == parts + (has_deposit ? 1 : 0);
        }
        leaves_open_ = true;
        plan_ = announced_->plan;
        if (sense_ == Sense::wide) --plan_->parts;
        return plan_->parts > 0;
    }

    /// A discount and its window. One that counts back from the due day counts in days.
    Read<std::size_t> put_tier(const Clause& share, std::size_t window, std::size_t last) {
        DueRule until = clauses_[window].rule;
        if (until.base == BaseDate::due && !until.steps.empty()) {
            Step& step = until.steps[0];
            if (step.kind == StepKind::add_weeks) step = {StepKind::add_days, 7 * step.count, {}};
            if (until.steps.size() > 1 || step.kind != StepKind::add_days) {
                return stop(ErrorCode::malformed, clauses_[window].at);
            }
        }
        const std::optional<BaseDate> shared = shared_base(window);
        if (shared) leaves_open_ = true;
        if (shared && sense_ == Sense::wide) until.base = *shared;
        if (terms_.discounts.empty()) first_share_at_ = share.at;
        terms_.discounts.push_back({share.share, until, share.amount});
        return last;
    }

    /// The event a rule behind the window "2/10" names at its end: "2/10 net 30 ROG".
    [[nodiscard]] std::optional<BaseDate> shared_base(std::size_t window) const {
        const Clause& until = clauses_[window];
        const bool bare = until.bound && until.rule.base == BaseDate::invoice && !until.from_word;
        for (std::size_t i = window + 1; bare && i < clauses_.size(); ++i) {
            const Clause& rule = clauses_[i];
            const bool names_event = rule.kind == Clause::Kind::rule && !rule.bound &&
                                     rule.from_word && !rule.rule.steps.empty();
            if (names_event && rule.rule.base != BaseDate::invoice && !rule.rule.fixed_on) {
                return rule.rule.base;
            }
        }
        return std::nullopt;
    }

    Read<std::size_t> put_rule(std::size_t index) {
        const Clause& rule = clauses_[index];
        const bool before_share = is(index + 1, Clause::Kind::share) &&
                                  !(is(index + 2, Clause::Kind::rule) && clauses_[index + 2].bound);
        if (pairing_ == Pairing::window_first && before_share && is_window(index)) {
            return put_tier(clauses_[index + 1], index, index + 1);
        }
        if (rule.rule.base == BaseDate::due) return stop(ErrorCode::malformed, rule.at);
        if (due_) return stop(ErrorCode::conflict, rule.at);
        due_ = rule.rule;
        // A balance due on an event is due that day, not one cadence after it.
        if (balance_ && due_->steps.empty()) due_->steps.push_back({StepKind::add_days, 0, {}});
        return index;
    }

    void apply_plan() {
        if (!plan_ && !deposit_) return;
        terms_.plan = plan_.value_or(Plan{});
        if (!deposit_) return;
        terms_.plan->deposit = deposit_->share;
        terms_.plan->deposit_at = deposit_->event;
    }

    /// A split alone begins at once; "2/10 EOM" alone is, in the trade, net thirty days after the
    /// end of the month (Horngren and other text books). Nothing else is guessed.
    void infer_due() {
        const auto& discounts = terms_.discounts;
        if (plan_) {
            due_ = DueRule{};
        } else if (!discounts.empty() && is_month_first(discounts.back().until)) {
            due_ = discounts.back().until;
            due_->steps[1].count = 30;
        }
    }

    const std::vector<Clause>& clauses_;
    Pairing pairing_;
    Sense sense_;
    int end_;
    Terms terms_;
    int first_share_at_ = 0;  ///< Where the first of its discounts begins.
    std::optional<DueRule> due_;
    const Clause* deposit_ = nullptr;
    std::optional<Plan> plan_;
    const Clause* plan_clause_ = nullptr;  ///< Where `plan_` was last read.
    const Clause* announced_ = nullptr;    ///< A plan before what it is made of.
    std::vector<Portion> portions_;
    bool balance_ = false;
    bool leaves_open_ = false;
};

// The usual reading first: days before month end for the due day, after it for "2/10 EOM".
constexpr std::array readings{
    MonthEnds{MonthEndOrder::days_first, MonthEndOrder::month_first},
    MonthEnds{MonthEndOrder::month_first, MonthEndOrder::month_first},
    MonthEnds{MonthEndOrder::days_first, MonthEndOrder::days_first},
    MonthEnds{MonthEndOrder::month_first, MonthEndOrder::days_first},
};

struct Found {
    std::vector<Terms> terms;
    std::optional<Stop> first_stop;

    void add(Read<Terms> read) {
        if (!read) {
            if (!first_stop) first_stop = read.error();
        } else if (std::find(terms.begin(), terms.end(), *read) == terms.end()) {
            terms.push_back(*std::move(read));
        }
    }
};

/// Adds the terms that clauses come to in that sense; returns whether another sense may differ.
bool add_terms(Found& found, const std::vector<Clause>& clauses, Sense sense, int end) {
    Assembly assembly{clauses, Pairing::share_first, sense, end};
    Read<Terms> terms = assembly.terms();
    bool open = assembly.leaves_open();
    if (!terms) {
        Assembly other{clauses, Pairing::window_first, sense, end};
        Read<Terms> paired = other.terms();
        open = open || other.leaves_open();
        if (paired) terms = std::move(paired);
    }
    found.add(std::move(terms));
    return open;
}

void add_readings(Found& found, std::span<const Lexeme> symbols, int end) {
    for (const MonthEnds ends : readings) {
        const Read<std::vector<Clause>> clauses = grammar::clauses(symbols, ends, end);
        if (!clauses) {
            found.add(tl::unexpected<Stop>{clauses.error()});
        } else if (add_terms(found, *clauses, Sense::wide, end)) {
            add_terms(found, *clauses, Sense::narrow, end);
        }
    }
}

}  // namespace

Result<std::vector<Terms>> parse_terms(std::string_view text, std::string_view where) {
    const bool blank = text.find_first_not_of(" \t\r\n") == std::string_view::npos;
    if (blank) return fail(ErrorCode::missing, std::string{where}, std::string{text});
    if (text.size() > text_limit) {
        return fail(ErrorCode::too_large, std::string{where}, std::string{text},
                    static_cast<int>(text_limit));
    }
    TERMWISE_TRY(std::vector<Lexeme> symbols, grammar::lexemes(text, where));
    const bool open = std::any_of(symbols.begin(), symbols.end(), [](const Lexeme& lexeme) {
        return lexeme.symbol == grammar::Symbol::open_date;
    });
    Found found;
    add_readings(found, symbols, static_cast<int>(text.size()));
    if (open) {
        // unreachable: whatever reads with the day first reads with the month first too
        TERMWISE_TRY(symbols, grammar::lexemes(text, where, DateOrder::month_first));
        add_readings(found, symbols, static_cast<int>(text.size()));
    }
    if (found.terms.empty()) {
        const Stop stop = *found.first_stop;
        return fail(stop.code, std::string{where}, std::string{text}, stop.at);
    }
    return std::move(found.terms);
}

}  // namespace termwise
