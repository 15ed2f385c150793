#include "core/terms/parse_terms.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/base/sort.h"
#include "core/terms/discount_order.h"
#include "core/terms/terms_grammar.h"

namespace termwise {
namespace {

using grammar::Clause;
using grammar::Lexeme;
using grammar::MonthEndOrder;
using grammar::MonthEnds;
using grammar::Read;
using grammar::Stop;

constexpr std::size_t text_limit = 200;

/// How shares and rules belong together: "2 % 10 days, 30 days" or "10 days 2 %, 30 days".
enum class Pairing : std::uint8_t { share_first, window_first };

bool is_month_first(const DueRule& rule) {
    return rule.steps.size() == 2 && rule.steps[0].kind == StepKind::end_of_month &&
           rule.steps[1].kind == StepKind::add_days && rule.steps[1].count < 30;
}

/// Puts the clauses of one text together.
class Assembly {
public:
    Assembly(const std::vector<Clause>& clauses, Pairing pairing, int end)
        : clauses_{clauses},
          pairing_{pairing},
          end_{end} {}

    Read<Terms> terms() {
        for (std::size_t i = 0; i < clauses_.size(); ++i) {
            TERMWISE_TRY(const std::size_t last, put(i));
            i = last;
        }
        if (!due_) infer_due();
        if (!due_) return stop(ErrorCode::missing, end_);
        terms_.due = *due_;
        auto& tiers = terms_.discounts;
        sort_stably(tiers, takes_more);
        if (!in_order(tiers, terms_.due)) return stop(ErrorCode::conflict, first_share());
        return std::move(terms_);
    }

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
                if (deposit_) return stop(ErrorCode::conflict, clause.at);
                deposit_ = &clause;
                break;
            case Clause::Kind::balance:
                balance_ = true;
                break;
            case Clause::Kind::plan:
                if (plan_) return stop(ErrorCode::conflict, clause.at);
                plan_ = &clause;
                break;
        }
        apply_plan();
        return index;
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
        terms_.discounts.push_back({share.share, until, share.amount});
        return last;
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
        terms_.plan = plan_ ? plan_->plan : Plan{};
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

    [[nodiscard]] int first_share() const {
        for (const Clause& clause : clauses_) {
            if (clause.kind == Clause::Kind::share) return clause.at;
        }
        return end_;
    }

    const std::vector<Clause>& clauses_;
    Pairing pairing_;
    int end_;
    Terms terms_;
    std::optional<DueRule> due_;
    const Clause* deposit_ = nullptr;
    const Clause* plan_ = nullptr;
    bool balance_ = false;
};

Read<Terms> terms_of(std::span<const Lexeme> symbols, MonthEnds ends, int end) {
    TERMWISE_TRY(const std::vector<Clause> read, grammar::clauses(symbols, ends, end));
    Read<Terms> terms = Assembly{read, Pairing::share_first, end}.terms();
    if (terms) return terms;
    Read<Terms> other = Assembly{read, Pairing::window_first, end}.terms();
    return other ? other : terms;
}

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
};

void add_readings(Found& found, std::span<const Lexeme> symbols, int end) {
    for (const MonthEnds ends : readings) {
        Read<Terms> terms = terms_of(symbols, ends, end);
        if (!terms) {
            if (!found.first_stop) found.first_stop = terms.error();
        } else if (std::find(found.terms.begin(), found.terms.end(), *terms) == found.terms.end()) {
            found.terms.push_back(*std::move(terms));
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
