#include "core/money/why_amounts.h"

#include <string>

namespace termwise {

WhyValue money_value(std::string_view name, Money amount) {
    return {name, WhyKind::money, canonical_text(amount)};
}

WhyValue percent_value(std::string_view name, Share share) {
    return {name, WhyKind::percent, percent_text(share)};
}

WhyValue percent_value(std::string_view name, AnnualRate rate) {
    return {name, WhyKind::percent, percent_text(rate)};
}

WhyValue rounding_value(Rounding rounding) {
    return {"rounding", WhyKind::name, std::string{"rounding."} + name_of(rounding)};
}

}  // namespace termwise
