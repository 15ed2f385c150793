#include "core/json/read_tariffs.h"

#include "core/json/read_amount.h"

namespace termwise {

static void read_value(const JsonPlace& at, Tariff& tariff) {
    ObjectReader object{at};
    object.required("id", tariff.id);
    object.required("name", tariff.name);
    object.required("kind", tariff.kind);
    object.required("currency", tariff.currency);
    object.required("percent", tariff.share);
    tariff.fixed =
        read_amount(object, "fixed", tariff.currency).value_or(Money::zero(tariff.currency));
    tariff.least = read_amount(object, "least", tariff.currency);
    tariff.most = read_amount(object, "most", tariff.currency);
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
