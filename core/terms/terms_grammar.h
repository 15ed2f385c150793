#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/terms/terms.h"
#include "core/terms/terms_words.h"

namespace termwise::grammar {

/// Which of two steps comes first where the words "N days end of month" leave it open.
enum class MonthEndOrder : std::uint8_t {
    days_first,   ///< N days, then the end of that month.
    month_first,  ///< The end of the month, then N days.
};

/// The choice for each place of a text where it is open.
struct MonthEnds {
    MonthEndOrder due = MonthEndOrder::days_first;
    MonthEndOrder window =
        MonthEndOrder::month_first;  ///< In "2/10 EOM", where the trade says month first.
};

/// One clause of a text: a piece that means something by itself.
struct Clause {
    enum class Kind : std::uint8_t {
        rule,     ///< "30 days": when the whole is due, or until when a discount holds.
        share,    ///< "2 %": a discount.
        deposit,  ///< "30 % with the order"
        portion,  ///< "30 %", one of several that make up the whole: the next rule says when.
        balance,  ///< "balance": the next rule is when the rest is due.
        plan,     ///< "3x"
    };
    Kind kind{};
    int at = 0;  ///< Byte at which it begins.
    DueRule rule{};
    bool net = false;        ///< A rule marked "net": never a discount's window.
    bool bound = false;      ///< A rule written as "2/10": the window of the share before it.
    bool from_word = false;  ///< A rule whose base was named by a word, not behind an "@".
    Share share{};
    std::optional<Money> amount{};  ///< Instead of a share.
    BaseDate event{};               ///< What a deposit waits for.
    Plan plan{};
    bool listed = false;  ///< A plan whose days were all listed: "30/60/90".
};

/// Where reading stopped, and why.
struct Stop {
    ErrorCode code{};
    int at = 0;
};

template <class T>
using Read = tl::expected<T, Stop>;

/// The clauses of a text, in its order. `end` is the byte behind it.
Read<std::vector<Clause>> clauses(std::span<const Lexeme> symbols, MonthEnds ends, int end);

/// A place in the symbols of a text.
class Cursor {
public:
    Cursor(std::span<const Lexeme> symbols, int end) : symbols_{symbols}, end_{end} {}

    [[nodiscard]] bool done() const { return pos_ == symbols_.size(); }

    /// Is the symbol `ahead` of the next one that one?
    [[nodiscard]] bool sees(Symbol symbol, std::size_t ahead = 0) const {
        return pos_ + ahead < symbols_.size() && symbols_[pos_ + ahead].symbol == symbol;
    }
    /// Does the text end after `count` more symbols?
    [[nodiscard]] bool ends_after(std::size_t count) const {
        return pos_ + count == symbols_.size();
    }
    [[nodiscard]] const Lexeme& peek(std::size_t ahead = 0) const { return symbols_[pos_ + ahead]; }
    const Lexeme& take() { return symbols_[pos_++]; }

    bool accept(Symbol symbol) {
        const bool seen = sees(symbol);
        if (seen) ++pos_;
        return seen;
    }

    [[nodiscard]] bool sees_date(std::size_t ahead = 0) const {
        return sees(Symbol::date, ahead) || sees(Symbol::open_date, ahead);
    }

    [[nodiscard]] int at() const { return done() ? end_ : symbols_[pos_].at; }

    [[nodiscard]] tl::unexpected<Stop> stop(ErrorCode code) const {
        return tl::unexpected<Stop>{Stop{code, at()}};
    }

private:
    std::span<const Lexeme> symbols_;
    std::size_t pos_ = 0;
    int end_;
};

/// The next number, a whole one from `low` to `high`.
Read<int> read_count(Cursor& cursor, int low, int high);

/// Does a number of days (and not a share, a split or a discount tier) come next?
bool sees_day_count(const Cursor& cursor, std::size_t ahead = 0);

/// Reads one rule: a clause of that kind, `rule` and `net` filled in.
Read<Clause> read_due_rule(Cursor& cursor, MonthEndOrder order);

/// Reads the rule behind the slash of "2/10": the same, ending where "net" begins the next rule.
Read<Clause> read_window(Cursor& cursor, MonthEndOrder order);

}  // namespace termwise::grammar
