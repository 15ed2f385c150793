#include "core/json/read_tariffs.h"

#include "core/json/reader.h"
#include "core/money/parse_money.h"

namespace termwise {
namespace {

// An amount of that currency, zero or more; the member may be absent.
std::optional<Money> amount(ObjectReader& object, std::string_view name, Currency currency) {
    const JsonValue* member = object.member(name);
    if (member == nullptr) return std::nullopt;
    const JsonPlace at = object.place(*member, name);
    const auto parsed = parse_money(member->text, currency, at.path);
    if (member->kind == JsonValue::Kind::text && parsed && parsed->minor_units() >= 0) {
        return *parsed;
    }
    at.refuse(parsed ? ErrorCode::out_of_range : ErrorCode::malformed);
    return std::nullopt;
}

}  // namespace

static void read_value(const JsonPlace& at, Tariff& tariff) {
    ObjectReader object{at};
    object.required("id", tariff.id);
    object.required("name", tariff.name);
    object.required("kind", tariff.kind);
    object.required("currency", tariff.currency);
    object.required("percent", tariff.share);
    tariff.fixed = amount(object, "fixed", tariff.currency).value_or(Money::zero(tariff.currency));
    tariff.least = amount(object, "least", tariff.currency);
    tariff.most = amount(object, "most", tariff.currency);
    object.optional("cross_border", tariff.cross_border);
    object.optional("vat", tariff.vat);
    object.optional("settlement_days", tariff.settlement_days);
    object.optional("as_of", tariff.as_of);
    object.required("source", tariff.source);
    object.required("confidence", tariff.confidence);
    object.finish();
}

static void read_value(const JsonPlace& at, SurchargeRule& rule) {
    ObjectReader object{at};
    object.required("places", rule.places);
    object.required("kinds", rule.kinds);
    object.required("debtors", rule.debtors);
    object.required("verdict", rule.verdict);
    object.required("law", rule.law);
    object.required("confidence", rule.confidence);
    object.finish();
}

static void read_value(const JsonPlace& at, TariffFile& file) {
    ObjectReader object{at};
    object.schema(1);
    object.required("id", file.id);
    object.optional("tariffs", file.tariffs);
    object.optional("surcharges", file.surcharges);
    object.finish();
}

tl::expected<TariffFile, Problems> tariffs_from_json(std::string_view json) {
    return from_json<TariffFile>(json);
}

}  // namespace termwise
