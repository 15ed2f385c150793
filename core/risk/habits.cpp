#include "core/risk/habits.h"

#include "core/base/sort.h"
#include "core/base/wide.h"
#include "core/money/rounding.h"

namespace termwise {
namespace {

/// What is known of one invoice: after how many days it was paid, or is still open.
struct Known {
    std::int64_t days = 0;
    bool paid = false;
};

// The smallest value that `numerator` tenths of the ascending values do not exceed.
std::int64_t by_nearest_rank(const std::vector<std::int64_t>& ascending, std::size_t tenths) {
    const std::size_t rank = (ascending.size() * tenths + 9) / 10;
    return ascending[rank - 1];
}

Known known_of(const PastInvoice& invoice, Date as_of) {
    const bool paid = invoice.paid_on && *invoice.paid_on <= as_of;
    return {days_between(invoice.due_on, paid ? *invoice.paid_on : as_of), paid};
}

std::vector<StillOpen> product_limit(const std::vector<Known>& ascending) {
    std::vector<StillOpen> steps;
    std::int64_t open = Share::one;
    for (std::size_t i = 0; i < ascending.size();) {
        const std::int64_t days = ascending[i].days;
        const auto before = static_cast<std::int64_t>(ascending.size() - i);
        std::int64_t paid = 0;
        for (; i < ascending.size() && ascending[i].days == days; ++i) {
            if (ascending[i].paid) ++paid;
        }
        if (paid == 0) continue;
        open = divide(Wide{open} * (before - paid), before, Rounding::half_up);
        steps.push_back({days, Share{open}});
    }
    return steps;
}

}  // namespace

Habits habits_of(std::span<const PastInvoice> past, Date as_of) {
    std::vector<Known> known;
    for (const PastInvoice& invoice : past) known.push_back(known_of(invoice, as_of));
    sort_stably(known, [](const Known& a, const Known& b) { return a.days < b.days; });

    Habits habits;
    std::vector<std::int64_t> paid_days;
    for (const Known& one : known) {
        if (one.paid) paid_days.push_back(one.days);
        if (one.paid || one.days > 0) ++habits.counted;
        if (one.days > 0) ++habits.late;
    }
    habits.paid = static_cast<std::int64_t>(paid_days.size());
    if (!paid_days.empty()) {
        habits.median_days = by_nearest_rank(paid_days, 5);
        habits.ninth_decile = by_nearest_rank(paid_days, 9);
    }
    habits.still_open = product_limit(known);
    return habits;
}

std::optional<std::int64_t> days_until(const Habits& habits, Share share) {
    for (const StillOpen& step : habits.still_open) {
        if (step.share <= share) return step.days;
    }
    return std::nullopt;
}

}  // namespace termwise
