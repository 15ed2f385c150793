#include "core/text/plural.h"

#include "core/base/check.h"
#include "core/text/canonical_parts.h"

namespace termwise {
namespace {

bool is_one(const CanonicalParts& parts, PluralRule rule) {
    switch (rule) {
        case PluralRule::one_other:
            return parts.whole == "1" && parts.fraction.empty();
        case PluralRule::zero_one_is_one:
            return parts.whole == "0" || parts.whole == "1";
    }
    check_failed("a listed plural rule", __FILE__, __LINE__);
}

}  // namespace

PluralForm plural_form(std::string_view canonical, PluralRule rule) {
    const auto parts = canonical_parts(canonical);
    return parts && is_one(*parts, rule) ? PluralForm::one : PluralForm::other;
}

const char* name_of(PluralRule rule) {
    switch (rule) {
        case PluralRule::one_other:
            return "one_other";
        case PluralRule::zero_one_is_one:
            return "zero_one_is_one";
    }
    check_failed("a listed plural rule", __FILE__, __LINE__);
}

}  // namespace termwise
