#include "core/quote/read_notation.h"

#include <cstdint>
#include <iterator>

#include "core/base/ascii.h"
#include "core/terms/discount_order.h"

namespace termwise {
namespace {

constexpr int longest_text = 200;
constexpr std::int32_t one_percent = 10'000'000;  // in billionths; 100 of them fit 32 bits

// The words of enumerators, in their order; those that are not written come first.
constexpr auto* units = "d|w|m";
static_assert(StepKind{2} == StepKind::add_months && Cadence::Unit{2} == Cadence::Unit::months);
constexpr auto* events = "delivery|receipt|order";
static_assert(BaseDate{1} == BaseDate::delivery && BaseDate{3} == BaseDate::order);
static_assert(Roll{1} == Roll::following && Roll{6} == Roll::modified_following_half_month);
static_assert(Remainder{1} == Remainder::first && Remainder{3} == Remainder::spread_last);

BaseDate base_at(int event) { return static_cast<BaseDate>(event + 1); }

bool is_blank(char c) { return c == ' ' || c == ','; }

/// Reads from front to back. The first stop is kept; after it nothing more is accepted, so that
/// what follows need not ask.
class NotationReader {
public:
    NotationReader(std::string_view text, NotedTerms& terms) : text_{text}, terms_{terms} {}

    std::optional<grammar::Stop> read() {
        if (std::ssize(text_) > longest_text)
            return grammar::Stop{ErrorCode::too_large, longest_text};
        skip_blanks();
        if (done()) stop(ErrorCode::missing);
        bool due_read = false;
        while (!done() && !terms_.has_plan && !stop_) {
            if (is_digit(peek()) && next_sign() == '/') {
                if (due_read) stop(ErrorCode::malformed);
                read_tier();
            } else if (is_digit(peek()) && (next_sign() == '%' || next_sign() == 'x')) {
                terms_.has_plan = true;
                read_plan(terms_.plan);
            } else if (!due_read) {
                read_due();
                due_read = true;
            } else {
                stop(ErrorCode::malformed);
            }
            end_piece();
        }
        if (!done()) stop(ErrorCode::malformed);
        if (!due_read && !terms_.has_plan) stop(ErrorCode::missing);
        if (!in_order()) stop(ErrorCode::conflict);
        return stop_;
    }

private:
    /// What in_order of discount_order.h says of discounts that are shares, as all are here.
    [[nodiscard]] bool in_order() const {
        for (std::size_t i = 0; i < terms_.tier_count; ++i) {
            const DiscountTier& tier = *terms_.tiers[i];
            if (ends_surely_later(tier.until, terms_.due)) return false;
            if (i == 0) continue;
            const DiscountTier& before = *terms_.tiers[i - 1];
            if (tier.share.billionths >= before.share.billionths) return false;
            if (!may_follow(tier.until, before.until)) return false;
        }
        return true;
    }

    // Letters are small ones throughout.
    [[nodiscard]] char at(std::size_t place) const {
        if (place >= text_.size()) return '\0';
        const char c = text_[place];
        return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
    [[nodiscard]] char peek() const { return at(at_); }
    [[nodiscard]] bool done() const { return at_ >= text_.size(); }

    void stop(ErrorCode code) {
        if (!stop_) stop_.emplace(grammar::Stop{code, static_cast<int>(at_)});
        at_ = text_.size();
    }

    void skip_blanks() {
        while (is_blank(peek())) ++at_;
    }
    /// A piece ends with the text or with a blank.
    void end_piece() {
        if (!done() && !is_blank(peek())) stop(ErrorCode::malformed);
        skip_blanks();
    }

    /// The sign behind the number that comes next.
    [[nodiscard]] char next_sign() const {
        std::size_t place = at_;
        while (is_digit(at(place)) || at(place) == '.') ++place;
        return at(place);
    }

    bool accept(char sign) {
        if (peek() != sign) return false;
        ++at_;
        return true;
    }
    void expect(char sign) {
        if (!accept(sign)) stop(ErrorCode::malformed);
    }
    /// Accepts the first of `words` ("f|mf|p") that comes next, no letter behind it; its place
    /// among them, or -1.
    int accept_one_of(const char* words) {
        for (int place = 0;; ++place, ++words) {
            std::size_t end = at_;
            for (; !ends_word(*words) && at(end) == *words; ++words) ++end;
            if (ends_word(*words) && !is_small_letter(at(end))) {
                at_ = end;
                return place;
            }
            while (!ends_word(*words)) ++words;
            if (*words == '\0') return -1;
        }
    }
    static bool ends_word(char c) { return c == '\0' || c == '|'; }
    bool accept_word(const char* word) { return accept_one_of(word) == 0; }
    int one_of(const char* words) {
        const int place = accept_one_of(words);
        if (place < 0) stop(ErrorCode::malformed);
        return place;
    }

    int count(int low, int high) {
        if (!is_digit(peek())) stop(ErrorCode::malformed);
        const std::size_t begin = at_;
        int number = 0;
        for (; is_digit(peek()) && number <= high; ++at_) number = number * 10 + (peek() - '0');
        if (number >= low && number <= high) return number;
        at_ = begin;
        stop(ErrorCode::out_of_range);
        return low;
    }

    /// A percentage above 0 and below 100, with at most seven decimals.
    Share share() {
        std::int32_t billionths = count(0, 99) * one_percent;
        if (accept('.')) {
            if (!is_digit(peek())) stop(ErrorCode::malformed);
            // Behind the seventh decimal the unit is zero.
            std::int32_t unit = one_percent / 10;
            for (; is_digit(peek()) && unit > 0; ++at_, unit /= 10) {
                billionths += unit * (peek() - '0');
            }
            if (is_digit(peek())) stop(ErrorCode::malformed);
        }
        if (billionths == 0) stop(ErrorCode::out_of_range);
        return Share{billionths};
    }

    void read_tier() {
        if (terms_.tier_count == NotedTerms::most_discounts) return stop(ErrorCode::too_large);
        DiscountTier& tier = terms_.tiers[terms_.tier_count++].emplace();
        tier.share = share();
        expect('/');
        read_rule(tier.until, true);
    }

    void read_due() {
        const bool net = accept_word("net");
        // Behind a discount, "net" tells where its window ends.
        if (!net && terms_.tier_count > 0) stop(ErrorCode::malformed);
        if (net) skip_blanks();
        read_rule(terms_.due, net);
    }

    /// A rule; `bare_days` where days may stand without their unit.
    void read_rule(DueRule& rule, bool bare_days) {
        const int event = accept_one_of(events);
        if (event >= 0) {
            rule.base = base_at(event);
        } else if (!accept_word("cash")) {
            read_steps(rule.steps, bare_days);
            if (accept('@')) rule.base = base_at(one_of(events));
        }
        if (accept('~')) rule.roll = static_cast<Roll>(one_of("f|mf|p|mp|near|mfh") + 1);
    }

    void read_steps(StepList& steps, bool bare_days) {
        read_first_step(steps, bare_days);
        while (accept('+')) read_step(steps);
    }

    /// The first step may be "30eom" or "eom30", which are two, or days without their unit.
    void read_first_step(StepList& steps, bool bare_days) {
        const bool number_first = is_digit(peek());
        const char unit = next_sign();
        if (number_first && unit != 'd' && unit != 'w' && unit != 'm') {
            add(steps, StepKind::add_days, count(0, longest_days));
            if (accept_word("eom")) return add(steps, StepKind::end_of_month);
            // What follows days without a unit would be read in several ways.
            if (!bare_days || peek() == '+') stop(ErrorCode::malformed);
            return;
        }
        read_step(steps);
        if (!number_first && is_digit(peek()) && steps[0].kind == StepKind::end_of_month) {
            add(steps, StepKind::add_days, count(0, longest_days));
        }
    }

    void read_step(StepList& steps) {
        if (is_digit(peek())) return read_step_of_time(steps);
        const int word = one_of("eom|on|cut|sun|mon|tue|wed|thu|fri|sat");
        if (word == 0) return add(steps, StepKind::end_of_month);
        if (word == 1) return read_step_to_days(steps);
        if (word == 2) return add(steps, StepKind::month_cut_off, count(0, 31));
        add(steps, StepKind::weekday, word - 3);
    }

    void read_step_of_time(StepList& steps) {
        const char unit = next_sign();
        const int high = unit == 'w' ? longest_weeks : unit == 'm' ? longest_months : longest_days;
        const int number = count(0, high);
        add(steps, static_cast<StepKind>(one_of(units)), number);
    }

    void read_step_to_days(StepList& steps) {
        MonthDays days;
        do {
            days.add(count(1, MonthDays::last));
        } while (accept('&'));
        if (days.several()) return add(steps, StepKind::pay_days, 0, &days);
        add(steps, StepKind::day_of_month, days.earliest());
    }

    // Given apart: a step by value would be copied through memory at each call.
    void add(StepList& steps, StepKind kind, int number = 0, const MonthDays* days = nullptr) {
        if (steps.full()) return stop(ErrorCode::too_large);
        steps.push_back({kind, number, days ? *days : MonthDays{}});
    }

    void read_plan(Plan& plan) {
        if (next_sign() == '%') {
            plan.deposit.emplace(share());
            expect('%');
            if (accept('@')) plan.deposit_at = base_at(one_of(events));
            expect('+');
        }
        plan.parts = count(1, most_parts);
        expect('x');
        if (accept('/')) read_cadence(plan.cadence);
        if (accept('!')) {
            plan.remainder = static_cast<Remainder>(one_of("first|last|even-last") + 1);
        }
    }

    void read_cadence(Cadence& cadence) {
        cadence.count = count(1, longest_cadence);
        cadence.unit = static_cast<Cadence::Unit>(one_of(units));
    }

    std::string_view text_;
    std::size_t at_ = 0;
    NotedTerms& terms_;
    std::optional<grammar::Stop> stop_;
};

}  // namespace

std::optional<grammar::Stop> read_notation(std::string_view text, NotedTerms& terms) {
    return NotationReader{text, terms}.read();
}

}  // namespace termwise
