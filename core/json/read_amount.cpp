#include "core/json/read_amount.h"

#include "core/money/parse_money.h"

namespace termwise {

std::optional<Money> read_amount(ObjectReader& object, std::string_view name, Currency currency) {
    const JsonValue* member = object.member(name);
    if (member == nullptr) return std::nullopt;
    const JsonPlace at = object.place(*member, name);
    if (member->kind != JsonValue::Kind::text) {
        at.refuse(ErrorCode::malformed);
        return std::nullopt;
    }
    const auto parsed = parse_money(member->text, currency, at.path);
    if (parsed && parsed->minor_units() >= 0) return *parsed;
    at.refuse(parsed ? ErrorCode::out_of_range : ErrorCode::malformed);
    return std::nullopt;
}

}  // namespace termwise
