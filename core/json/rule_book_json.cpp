#include "core/json/rule_book_json.h"

#include <algorithm>
#include <string>
#include <utility>

#include "core/json/read_calendar.h"
#include "core/json/read_recovery.h"
#include "core/json/read_rules.h"
#include "core/json/read_tariffs.h"
#include "core/json/reader.h"

namespace termwise {
namespace {

const std::string& identity(const Jurisdiction& jurisdiction) { return jurisdiction.code; }
const std::string& identity(const RateSeries& series) { return series.id; }
const std::string& identity(const HolidayCalendar& calendar) { return calendar.id; }
const std::string& identity(const TariffFile& file) { return file.id; }
const std::string& identity(const RecoveryLaw& law) { return law.id; }

template <class T>
using Items = tl::expected<std::vector<T>, Problems>;

Items<Jurisdiction> jurisdictions_of(std::string_view json) {
    auto jurisdiction = jurisdiction_from_json(json);
    if (!jurisdiction) return tl::unexpected{std::move(jurisdiction).error()};
    return std::vector{*std::move(jurisdiction)};
}

Items<RateSeries> series_of(std::string_view json) {
    auto series = rate_series_from_json(json);
    if (!series) return tl::unexpected{std::move(series).error()};
    return std::vector{*std::move(series)};
}

// FNV-1a over the members that change what is computed.
std::uint64_t fingerprint(const JsonValue& file) {
    std::uint64_t hash = 0xCBF29CE484222325;
    const auto add = [&](std::string_view text) {
        for (const char byte : text) {
            hash = (hash ^ static_cast<std::uint8_t>(byte)) * 0x100000001B3;
        }
    };
    for (std::size_t i = 0; i < file.names.size(); ++i) {
        if (file.names[i] == "examples") continue;
        add(file.names[i] + ':' + json_text(file.items[i]) + ',');
    }
    return hash;
}

Items<TariffFile> tariff_files_of(std::string_view json) {
    auto file = tariffs_from_json(json);
    if (!file) return tl::unexpected{std::move(file).error()};
    return std::vector{*std::move(file)};
}

Items<RecoveryLaw> recovery_laws_of(std::string_view json) {
    auto law = recovery_from_json(json);
    if (!law) return tl::unexpected{std::move(law).error()};
    return std::vector{*std::move(law)};
}

// Adds what one file holds, or its problems under its place in the bundle.
template <class T>
void add_file(const JsonPlace& at, std::vector<T>& items, Items<T> read) {
    if (!read) {
        for (Error& problem : read.error()) {
            problem.where = problem.where.empty() ? at.path : at.path + "." + problem.where;
            at.problems.push_back(std::move(problem));
        }
        return;
    }
    for (T& item : *read) {
        const bool known = std::any_of(items.begin(), items.end(), [&](const T& other) {
            return identity(other) == identity(item);
        });
        if (known) {
            at.problems.push_back({ErrorCode::conflict, at.path, identity(item), 0});
        } else {
            items.push_back(std::move(item));
        }
    }
}

// Reads each item of a list by the reader of its file.
template <class T>
void read_list(ObjectReader& bundle, std::string_view name, std::vector<T>& items,
               Items<T> (*items_of)(std::string_view), std::vector<RuleFile>& files) {
    const JsonValue* list = bundle.member(name);
    if (list == nullptr) return;
    const JsonPlace at = bundle.place(*list, name);
    if (list->kind != JsonValue::Kind::array) return at.refuse(ErrorCode::malformed);
    for (std::size_t i = 0; i < list->items.size(); ++i) {
        const JsonValue& file = list->items[i];
        const std::size_t before = items.size();
        add_file({file, item_path(at.path, i), at.problems}, items, items_of(json_text(file)));
        const std::uint64_t print = fingerprint(file);
        for (std::size_t n = before; n < items.size(); ++n) {
            files.push_back({std::string{name} + '/' + identity(items[n]), print});
        }
    }
}

// The tariffs and surcharge rules of all files, in their order.
void read_tariffs(ObjectReader& bundle, RuleBook& book) {
    std::vector<TariffFile> files;
    read_list(bundle, "tariffs", files, tariff_files_of, book.files);
    for (TariffFile& file : files) {
        for (Tariff& tariff : file.tariffs) book.tariffs.push_back(std::move(tariff));
        for (SurchargeRule& rule : file.surcharges) book.surcharges.push_back(std::move(rule));
    }
}

}  // namespace

tl::expected<RuleBook, Problems> rule_book_from_json(std::string_view json) {
    const auto document = parse_json(json);
    if (!document) return tl::unexpected{document.error()};
    RuleBook book;
    Problems problems;
    ObjectReader bundle{JsonPlace{*document, {}, problems}};
    read_list(bundle, "jurisdictions", book.jurisdictions, jurisdictions_of, book.files);
    read_list(bundle, "rates", book.series, series_of, book.files);
    read_list(bundle, "holidays", book.calendars, calendars_from_json, book.files);
    read_tariffs(bundle, book);
    read_list(bundle, "recovery", book.recovery, recovery_laws_of, book.files);
    bundle.finish();
    if (!problems.empty()) return tl::unexpected{std::move(problems)};
    return book;
}

}  // namespace termwise
