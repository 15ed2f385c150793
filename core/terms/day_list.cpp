#include "core/terms/day_list.h"

namespace termwise::grammar {
namespace {

using enum Symbol;

/// Where the next number of a chain stands behind the one at `here`, or zero.
std::size_t next_number(const Cursor& cursor, std::size_t here) {
    const bool linked = cursor.sees(slash, here + 1) || cursor.sees(ampersand, here + 1);
    const std::size_t next = here + (linked ? 2 : 1);
    return cursor.sees(number, next) && !sees_plan(cursor, next) ? next : 0;
}

bool is_progression(const Cursor& cursor, const Chain& chain) {
    const auto value = [&](std::size_t index) { return cursor.peek(chain.numbers[index]).value; };
    const std::int64_t step = value(1) - value(0);
    for (std::size_t i = 2; i < chain.numbers.size(); ++i) {
        if (value(i) - value(i - 1) != step) return false;
    }
    return step > 0;
}

}  // namespace

bool sees_plan(const Cursor& cursor, std::size_t ahead) {
    const bool with_pace = cursor.sees(each, ahead + 1) && cursor.sees(times, ahead + 2);
    return cursor.sees(number, ahead) && (cursor.sees(times, ahead + 1) || with_pace);
}

Chain chain_of(const Cursor& cursor) {
    Chain chain{{0}, true, false};
    bool any_slash = false;
    for (std::size_t next = next_number(cursor, 0); next != 0;) {
        const bool slashed = cursor.sees(slash, next - 1);
        any_slash = any_slash || slashed;
        chain.slashes = chain.slashes && slashed;
        chain.numbers.push_back(next);
        next = next_number(cursor, next);
    }
    chain.mixed = any_slash && !chain.slashes;
    return chain;
}

bool sees_day_list(const Cursor& cursor) {
    if (!cursor.sees(number) || cursor.peek().ordinal) return false;
    const Chain chain = chain_of(cursor);
    const std::size_t count = chain.numbers.size();
    if (count < 2 || chain.mixed || !is_progression(cursor, chain)) return false;
    const std::size_t behind = chain.numbers.back() + 1;
    if (!chain.slashes) {
        const bool linked = cursor.sees(ampersand, chain.numbers.back() - 1);
        return cursor.sees(day, behind) && (count > 2 || linked);
    }
    if (count > 2) return true;
    const std::int64_t first = cursor.peek().value;
    const bool usual_discount = first > 0 && first < 14 * number_one;
    return cursor.ends_after(cursor.sees(day, behind) ? behind + 1 : behind) && !usual_discount;
}

}  // namespace termwise::grammar
