#include "core/late/compensation.h"

#include "core/base/check.h"
#include "core/money/exchange.h"

namespace termwise {
namespace {

using Bands = std::vector<CompensationBand>;

// `amount` in the debt's currency, where one rate of exchange is enough for it.
std::optional<Money> in(Currency currency, Money amount, std::optional<Decimal> exchange_rate) {
    if (amount.currency() == currency) return amount;
    if (!exchange_rate) return std::nullopt;
    return converted(amount, currency, *exchange_rate, Rounding::half_up);
}

// The band that `debt` falls into; null when that takes a rate of exchange that is not there.
const CompensationBand* band_of(const Bands& bands, Money debt,
                                std::optional<Decimal> exchange_rate) {
    TERMWISE_CHECK(!bands.empty() && !bands.back().below);
    const CompensationBand* band = bands.data();
    for (; band->below; ++band) {
        const std::optional<Money> bound = in(debt.currency(), *band->below, exchange_rate);
        if (!bound) return nullptr;
        if (debt < *bound) break;
    }
    return band;
}

}  // namespace

bool is_younger(const Compensation& law, Date due_on) {
    return law.since && due_on + one_day < *law.since;
}

bool needs_two_rates(const Compensation& law, Currency debt) {
    if (!law.bands.front().below) return false;
    const Currency bound = law.bands.front().below->currency();
    const Currency sum = law.bands.front().amount.currency();
    return !(bound == debt) && !(sum == debt) && !(bound == sum);
}

std::optional<GrantedCompensation> granted_compensation(const LateRule& law, Money debt,
                                                        std::optional<Decimal> exchange_rate) {
    if (!law.compensation) return std::nullopt;
    const Bands& bands = law.compensation->bands;
    if (needs_two_rates(*law.compensation, debt.currency())) exchange_rate.reset();
    const CompensationBand* const band = band_of(bands, debt, exchange_rate);
    if (band == nullptr) return GrantedCompensation{bands.front().amount, std::nullopt, true};
    return GrantedCompensation{band->amount, in(debt.currency(), band->amount, exchange_rate)};
}

std::optional<Money> compensation(const LateRule& law, Money debt,
                                  std::optional<Decimal> exchange_rate) {
    const auto granted = granted_compensation(law, debt, exchange_rate);
    return granted ? granted->owed : std::nullopt;
}

}  // namespace termwise
