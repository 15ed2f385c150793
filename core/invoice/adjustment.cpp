#include "core/invoice/adjustment.h"

#include <array>

#include "core/base/check.h"
#include "core/money/portion.h"

namespace termwise {

const char* name_of(AdjustmentKind kind) {
    constexpr std::array words{"allowance", "charge", "shipping"};
    return words[static_cast<std::size_t>(kind)];
}

Figure adjustment_figure(const Adjustment& adjustment, Money base, Rounding rounding) {
    if (!adjustment.share) {
        TERMWISE_CHECK(adjustment.amount.has_value());
        const Money amount = *adjustment.amount;
        return {amount,
                {"why.invoice.agreed_amount",
                 {{"result", WhyKind::money, canonical_text(amount)}},
                 {},
                 {}}};
    }
    const Money whole = adjustment.base.value_or(base);
    const Money amount = portion(whole, *adjustment.share, rounding);
    return {amount,
            {"why.invoice.agreed_share",
             {{"share", WhyKind::percent, percent_text(*adjustment.share)},
              {"base", WhyKind::money, canonical_text(whole)},
              {"rounding", WhyKind::name, std::string{"rounding."} + name_of(rounding)},
              {"result", WhyKind::money, canonical_text(amount)}},
             {},
             {}}};
}

Money signed_amount(AdjustmentKind kind, Money amount) {
    return kind == AdjustmentKind::allowance ? -amount : amount;
}

}  // namespace termwise
