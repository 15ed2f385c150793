#include "core/late/compensation.h"

namespace termwise {

std::optional<Money> compensation(const LateRule& law, Money debt) {
    if (!law.compensation) return std::nullopt;
    for (const CompensationBand& band : law.compensation->bands) {
        if (!(band.amount.currency() == debt.currency())) return std::nullopt;
        if (!band.below || debt < *band.below) return band.amount;
    }
    return std::nullopt;
}

}  // namespace termwise
