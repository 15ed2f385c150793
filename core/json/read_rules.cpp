#include "core/json/read_rules.h"

#include <optional>
#include <utility>

#include "core/json/reader.h"
#include "core/money/parse_money.h"

namespace termwise {
namespace {

struct SeriesRow {
    Date since;
    AnnualRate rate;
    int source = 0;
    Confidence confidence = Confidence::high;
};

struct Band {
    std::string below;  // The bound itself belongs to the next band.
    std::string up_to;  // The bound itself belongs to this band.
    std::string amount;
};

struct BandList {
    std::vector<Band> bands;
    std::string law;
    std::string source;
    std::optional<Date> since;
    Currency currency;  // Of the sums; bounds are in that of the place.
};

}  // namespace

static void read_value(const JsonPlace& at, SeriesRow& row) {
    ObjectReader object{at};
    object.required("since", row.since);
    object.required("rate", row.rate);
    object.required("source", row.source);
    object.optional("confidence", row.confidence);
    object.finish();
}

static void read_value(const JsonPlace& at, Band& band) {
    ObjectReader object{at};
    object.optional("below", band.below);
    object.optional("up_to", band.up_to);
    object.required("amount", band.amount);
    object.finish();
}

static void read_value(const JsonPlace& at, BandList& list) {
    ObjectReader object{at};
    object.required("law", list.law);
    object.required("source", list.source);
    object.optional("since", list.since);
    object.optional("currency", list.currency);
    object.required("bands", list.bands);
    object.finish();
}

static void read_value(const JsonPlace& at, MarginRow& row) {
    ObjectReader object{at};
    object.required("since", row.since);
    object.required("points", row.points);
    object.finish();
}

static void read_value(const JsonPlace& at, RateBound& bound) {
    ObjectReader object{at};
    object.optional("series", bound.series);
    object.optional("points", bound.points);
    object.optional("share", bound.share);
    object.required("law", bound.law);
    object.required("source", bound.source);
    object.optional("confidence", bound.confidence);
    object.finish();
}

static void read_value(const JsonPlace& at, JudgmentUplift& uplift) {
    ObjectReader object{at};
    object.required("after_months", uplift.after_months);
    object.required("points", uplift.points);
    object.required("law", uplift.law);
    object.required("source", uplift.source);
    object.optional("confidence", uplift.confidence);
    object.optional("legal_rate_only", uplift.legal_rate_only);
    object.finish();
}

static void read_value(const JsonPlace& at, Limitation& limitation) {
    ObjectReader object{at};
    object.required("years", limitation.years);
    object.required("judgment_years", limitation.judgment_years);
    object.optional("start", limitation.start);
    object.optional("restart", limitation.restart);
    object.required("restarts", limitation.restarts);
    object.required("law", limitation.law);
    object.required("source", limitation.source);
    object.required("confidence", limitation.confidence);
    object.optional("note", limitation.note);
    object.finish();
}

static void read_value(const JsonPlace& at, TermsCap& cap) {
    ObjectReader object{at};
    object.required("finding", cap.finding);
    object.required("debtor", cap.debtor);
    object.required("days", cap.days);
    object.optional("end_of_month_days", cap.end_of_month_days);
    object.optional("sector", cap.sector);
    object.optional("from", cap.from);
    object.required("law", cap.law);
    object.required("source", cap.source);
    object.finish();
}

static void read_value(const JsonPlace& at, CreditExemption& exemption) {
    ObjectReader object{at};
    object.required("since", exemption.since);
    object.optional("until", exemption.until);
    object.required("law", exemption.law);
    object.required("source", exemption.source);
    object.required("confidence", exemption.confidence);
    object.optional("note", exemption.note);
    object.optional("supply_days", exemption.supply_days);
    object.optional("large_online_days", exemption.large_online_days);
    object.optional("months", exemption.months);
    object.optional("payments", exemption.payments);
    object.optional("charges_allowed", exemption.charges_allowed);
    object.optional("own_claim", exemption.own_claim);
    object.finish();
}

namespace {

struct UsuryRow {
    Date since;
    Date until;
    std::string above;
    AnnualRate rate;
    std::string law;
    std::string source;
};

}  // namespace

static void read_value(const JsonPlace& at, UsuryRow& row) {
    ObjectReader object{at};
    object.required("since", row.since);
    object.required("until", row.until);
    object.optional("above", row.above);
    object.required("rate", row.rate);
    object.required("law", row.law);
    object.required("source", row.source);
    object.finish();
}

namespace {

class RuleReader {
public:
    explicit RuleReader(Problems& problems) : problems_{problems} {}

    RateSeries series(const JsonValue& document) {
        ObjectReader object{JsonPlace{document, {}, problems_}};
        RateSeries series;
        std::string note;
        std::vector<std::string> sources;
        std::vector<SeriesRow> rows;
        object.schema(1);
        object.required("id", series.id);
        object.required("law", series.law);
        object.optional("known_until", series.known_until);
        object.optional("note", note);
        object.required("sources", sources);
        object.required("rows", rows);
        object.finish();
        for (std::size_t i = 0; i < rows.size(); ++i) add_row(series, rows[i], i, sources);
        if (rows.empty()) refuse(ErrorCode::missing, "rows");
        return series;
    }

    Jurisdiction jurisdiction(const JsonValue& document) {
        ObjectReader object{JsonPlace{document, {}, problems_}};
        Jurisdiction place;
        object.schema(1);
        object.required("code", place.code);
        object.required("currency", place.currency);
        object.required("calendar", place.calendar);
        object.required("default_days", place.default_days);
        object.required("caps", place.caps);
        object.required("discount_vat", place.discount_vat);
        object.required("vat_rates", place.vat_rates);
        if (const JsonValue* credit = object.member("consumer_credit")) {
            read_credit(object.place(*credit, "consumer_credit"), place);
        }
        if (const JsonValue* late = object.member("late")) {
            read_late(object.place(*late, "late"), place);
        } else {
            refuse(ErrorCode::missing, "late");
        }
        object.member("examples");
        object.finish();
        return place;
    }

private:
    Problems& problems_;

    void refuse(ErrorCode code, std::string where, std::string value = {}) {
        problems_.push_back({code, std::move(where), std::move(value), 0});
    }

    void add_row(RateSeries& series, const SeriesRow& row, std::size_t index,
                 const std::vector<std::string>& sources) {
        const std::string path = item_path("rows", index);
        if (row.source < 0 || std::cmp_greater_equal(row.source, sources.size())) {
            return refuse(ErrorCode::out_of_range, path + ".source", std::to_string(row.source));
        }
        if (!series.rows.empty() && !(series.rows.back().since < row.since)) {
            return refuse(ErrorCode::conflict, path + ".since", iso_text(row.since));
        }
        series.rows.push_back(
            {row.since, row.rate, sources[static_cast<std::size_t>(row.source)], row.confidence});
    }

    void read_late(const JsonPlace& at, Jurisdiction& place) {
        ObjectReader object{at};
        for (int i = 0; i < enum_size<DebtorKind>; ++i) {
            const char* const debtor = name_of(static_cast<DebtorKind>(i));
            const JsonValue* const rule = object.member(debtor);
            if (rule == nullptr) continue;
            place.late[static_cast<std::size_t>(i)] =
                late_rule(object.place(*rule, debtor), place.currency);
        }
        object.finish();
    }

    LateRule late_rule(const JsonPlace& at, Currency currency) {
        ObjectReader object{at};
        LateRule rule;
        object.required("law", rule.law);
        object.required("series", rule.series);
        object.optional("margins", rule.margins);
        object.required("mode", rule.mode);
        object.required("day_count", rule.day_count);
        object.required("compounding", rule.compounding);
        object.required("start", rule.start);
        object.required("payment_day_counts", rule.payment_day_counts);
        object.required("allocation", rule.allocation);
        object.optional("contract_floor", rule.contract_floor);
        object.optional("contract_cap", rule.contract_cap);
        object.optional("after_judgment", rule.after_judgment);
        object.optional("limitation", rule.limitation);
        object.optional("agreed_compounding", rule.agreed_compounding);
        if (const JsonValue* json = object.member("compensation")) {
            rule.compensation = compensation(object.place(*json, "compensation"), currency);
        }
        object.finish();
        for (std::size_t i = 1; i < rule.margins.size(); ++i) {
            if (rule.margins[i - 1].since < rule.margins[i].since) continue;
            const std::string path = item_path(member_path(at.path, "margins"), i);
            refuse(ErrorCode::conflict, path + ".since", iso_text(rule.margins[i].since));
        }
        return rule;
    }

    /// Bands ascend; the last one, and only it, is without a bound.
    Compensation compensation(const JsonPlace& at, Currency currency) {
        BandList list{{}, {}, {}, {}, currency};
        read_value(at, list);
        Compensation made{{}, list.law, list.source, list.since};
        const std::string bands = member_path(at.path, "bands");
        if (list.bands.empty()) refuse(ErrorCode::missing, bands);
        for (std::size_t i = 0; i < list.bands.size(); ++i) {
            const Band& band = list.bands[i];
            const std::string path = item_path(bands, i);
            const auto amount = money(band.amount, list.currency, path + ".amount");
            const std::optional<Money> below = bound(band, currency, path);
            const bool last = i + 1 == list.bands.size();
            const bool bounded = !band.below.empty() || !band.up_to.empty();
            const bool twice = !band.below.empty() && !band.up_to.empty();
            if (last == bounded || twice || !ascends(made.bands, i, below)) {
                const bool exclusive = band.up_to.empty();
                refuse(ErrorCode::conflict, path + (exclusive ? ".below" : ".up_to"),
                       exclusive ? band.below : band.up_to);
            }
            if (amount) made.bands.push_back({below, *amount});
        }
        return made;
    }

    /// Whether `below`, the bound of band `index`, is above the one before; true where one of the
    /// two could not be read.
    static bool ascends(const std::vector<CompensationBand>& bands, std::size_t index,
                        std::optional<Money> below) {
        if (index == 0 || bands.size() != index || !bands.back().below || !below) return true;
        return *bands.back().below < *below;
    }

    /// Amounts below the bound belong to the band; up to 5 000.00 is below 5 000.01.
    std::optional<Money> bound(const Band& band, Currency currency, const std::string& path) {
        if (!band.below.empty()) return money(band.below, currency, path + ".below");
        if (band.up_to.empty()) return std::nullopt;
        const std::optional<Money> last = money(band.up_to, currency, path + ".up_to");
        if (!last) return std::nullopt;
        return Money{last->minor_units() + 1, currency};
    }

    void read_credit(const JsonPlace& at, Jurisdiction& place) {
        ObjectReader object{at};
        std::vector<UsuryRow> rows;
        object.required("exemptions", place.consumer_credit.exemptions);
        object.optional("apr_law", place.consumer_credit.apr_law);
        object.optional("usury", rows);
        object.finish();
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const UsuryRow& row = rows[i];
            const std::string path = item_path(member_path(at.path, "usury"), i);
            std::optional<Money> above;
            if (!row.above.empty()) above = money(row.above, place.currency, path + ".above");
            place.consumer_credit.usury.push_back(
                {row.since, row.until, above, row.rate, row.law, row.source});
        }
    }

    std::optional<Money> money(const std::string& text, Currency currency,
                               const std::string& where) {
        Result<Money> parsed = parse_money(text, currency, where);
        if (parsed) return *parsed;
        problems_.push_back(std::move(parsed).error());
        return std::nullopt;
    }
};

template <class T>
tl::expected<T, Problems> rule_from_json(std::string_view json,
                                         T (RuleReader::*read)(const JsonValue&)) {
    const auto document = parse_json(json);
    if (!document) return tl::unexpected{document.error()};
    Problems problems;
    RuleReader reader{problems};
    T value = (reader.*read)(*document);
    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return value;
}

}  // namespace

tl::expected<RateSeries, Problems> rate_series_from_json(std::string_view json) {
    return rule_from_json(json, &RuleReader::series);
}

tl::expected<Jurisdiction, Problems> jurisdiction_from_json(std::string_view json) {
    return rule_from_json(json, &RuleReader::jurisdiction);
}

}  // namespace termwise
