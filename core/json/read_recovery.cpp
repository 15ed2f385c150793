#include "core/json/read_recovery.h"

#include "core/json/read_amount.h"

namespace termwise {
namespace {

class RecoveryReader {
public:
    explicit RecoveryReader(Problems& problems) : problems_{problems} {}

    RecoveryLaw law(const JsonValue& document) {
        ObjectReader object{JsonPlace{document, {}, problems_}};
        RecoveryLaw law;
        object.schema(1);
        object.required("id", law.id);
        object.required("places", law.places);
        object.required("currency", law.currency);
        object.required("as_of", law.as_of);
        object.required("vat_relief", law.vat_relief);
        object.required("letters_barred", law.letters_barred);
        currency_ = law.currency;
        for (const JsonPlace& at : items(object, "routes")) law.routes.push_back(route(at));
        object.finish();
        return law;
    }

private:
    Problems& problems_;
    Currency currency_{"EUR"};

    // The places of the items of a list that may be absent.
    std::vector<JsonPlace> items(ObjectReader& object, std::string_view name) {
        std::vector<JsonPlace> places;
        const JsonValue* list = object.member(name);
        if (list == nullptr) return places;
        const JsonPlace at = object.place(*list, name);
        if (list->kind != JsonValue::Kind::array) at.refuse(ErrorCode::malformed);
        for (std::size_t i = 0; list->kind == JsonValue::Kind::array && i < list->items.size();
             ++i) {
            places.push_back({list->items[i], item_path(at.path, i), problems_});
        }
        return places;
    }

    RouteExample route(const JsonPlace& at) {
        ObjectReader object{at};
        RouteExample route;
        object.required("route", route.route);
        object.optional("procedure", route.procedure);
        for (const JsonPlace& band : items(object, "bands")) route.bands.push_back(cost(band));
        object.optional("success_fee", route.success_fee);
        object.required("success", route.success);
        object.required("days", route.days);
        route.limit = read_amount(object, "limit", currency_);
        object.optional("contested", route.contested);
        object.required("source", route.source);
        object.required("confidence", route.confidence);
        object.finish();
        return route;
    }

    CostBand cost(const JsonPlace& at) {
        ObjectReader object{at};
        CostBand band;
        band.up_to = read_amount(object, "up_to", currency_);
        band.fixed = read_amount(object, "fixed", currency_).value_or(Money::zero(currency_));
        object.optional("share", band.share);
        band.least = read_amount(object, "least", currency_);
        object.finish();
        return band;
    }
};

}  // namespace

tl::expected<RecoveryLaw, Problems> recovery_from_json(std::string_view json) {
    const auto document = parse_json(json);
    if (!document) return tl::unexpected{document.error()};
    Problems problems;
    RecoveryLaw law = RecoveryReader{problems}.law(*document);
    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return law;
}

}  // namespace termwise
