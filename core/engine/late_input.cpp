#include "core/engine/late_input.h"

#include <algorithm>

#include "core/engine/kept.h"
#include "core/engine/settlement.h"

namespace termwise {
namespace {

// Finds the debt of an instalment: those that are not above zero are no debts.
class DebtFinder {
public:
    DebtFinder(std::span<const Instalment> owed, Problems& problems)
        : owed_{owed},
          problems_{problems} {}

    std::int32_t debt_of(std::int32_t instalment, std::string where) {
        if (instalment == oldest_debt) return oldest_debt;
        const auto index = static_cast<std::size_t>(instalment);
        if (index < owed_.size() && is_debt(owed_[index])) {
            const auto end = owed_.begin() + instalment;
            return static_cast<std::int32_t>(std::count_if(owed_.begin(), end, is_debt));
        }
        problems_.push_back({ErrorCode::out_of_range, std::move(where),
                             std::to_string(std::int64_t{instalment} + 1), 0});
        all_found_ = false;
        return oldest_debt;
    }

    [[nodiscard]] bool all_found() const { return all_found_; }

private:
    std::span<const Instalment> owed_;
    Problems& problems_;
    bool all_found_ = true;

    static bool is_debt(const Instalment& instalment) {
        return instalment.amount.amount.minor_units() > 0;
    }
};

std::optional<Interruption> interruption_of(EventKind kind) {
    switch (kind) {
        case EventKind::promise:
        case EventKind::acknowledgement:
            return Interruption::acknowledgement;
        case EventKind::claim:
            return Interruption::claim;
        case EventKind::judgment:
            return Interruption::judgment;
        case EventKind::cost:
        case EventKind::credit_note:
        case EventKind::standstill:
            return std::nullopt;
    }
    return std::nullopt;
}

void add_event(LateInput& input, const KnownEvent& event, DebtFinder& finder) {
    if (event.kind == EventKind::cost) input.costs.push_back({event.on, *event.amount});
    if (event.kind == EventKind::credit_note) {
        const auto index = static_cast<std::size_t>(event.index);
        const std::int32_t debt =
            finder.debt_of(event.instalment, item_field("events", index, "debt"));
        input.credits.push_back({event.on, *event.amount, debt});
        input.credit_events.push_back(event.index);
    }
    if (event.until) input.standstills.push_back({event.on, *event.until});
    if (event.kind == EventKind::judgment && !input.judged_on) input.judged_on = event.on;
    if (const auto kind = interruption_of(event.kind)) {
        input.interruptions.push_back({*kind, event.on});
    }
}

}  // namespace

std::optional<LateInput> late_input(const CheckedDraft& checked, Outcome& outcome,
                                    std::span<const Instalment> owed) {
    const Date as_of = *checked.as_of;
    LateInput input{.debts = debts_of(owed),
                    .payments = payments_until(*checked.payments, as_of),
                    .costs = {},
                    .credits = {},
                    .credit_events = {},
                    .standstills = {},
                    .judged_on = {},
                    .interruptions = {},
                    .invoiced = outcome.totals->payable.amount,
                    .compensation_rate = checked.compensation_rate,
                    .as_of = as_of};
    DebtFinder finder{owed, outcome.problems};
    for (ReceivedPayment& received : input.payments) {
        const auto index = static_cast<std::size_t>(received.index);
        received.payment.debt =
            finder.debt_of(received.payment.debt, item_field("payments", index, "debt"));
    }
    for (const KnownEvent& event : *checked.events) {
        if (event.on <= as_of) add_event(input, event, finder);
    }
    input.standstills = joined(std::move(input.standstills));
    if (!finder.all_found()) return std::nullopt;
    return input;
}

}  // namespace termwise
