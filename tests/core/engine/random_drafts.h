#pragma once

#include <cstdint>

#include "core/engine/draft.h"

namespace termwise {

/// Drafts from a seed: mostly believable cases, some odd, some hostile. The same seed gives the
/// same drafts on every machine, which is why nothing of <random> but its idea is used here.
class RandomDrafts {
public:
    explicit RandomDrafts(std::uint64_t seed) : state_{seed} {}

    Draft next();

protected:
    std::uint64_t below(std::uint64_t bound);  ///< 0 to bound - 1.
    bool once_in(std::uint64_t count) { return below(count) == 0; }

    template <std::size_t N>
    std::string one_of(const char* const (&texts)[N]) {
        return texts[below(N)];
    }

    std::string digits(std::uint64_t bound, int decimals);
    std::string amount();
    std::string day();
    std::string noise();
    std::string odd(std::string usual);  ///< Now and then something else than the usual text.

private:
    std::uint64_t state_;
    std::size_t count_ = 0;  ///< Of the drafts so far: countries take turns.

    std::uint64_t number();
    DraftLine line();
    DraftAdjustment adjustment(bool of_the_whole);
    void adjust(Draft& draft);
    void choose(Draft& draft);
    void ask(Draft& draft);  ///< For reminders, payment methods, buyer and recovery.
    DraftEvent event();
    void choose_ledger(Draft& draft);
    DraftCredit credit();
    DraftReschedule reschedule();
};

}  // namespace termwise
