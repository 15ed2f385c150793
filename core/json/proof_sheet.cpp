#include "core/json/proof_sheet.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>

#include "core/base/sha256.h"
#include "core/base/version.h"
#include "core/engine/evaluate.h"
#include "core/json/draft_json.h"
#include "core/json/field_writer.h"
#include "core/json/fields.h"
#include "core/json/outcome_json.h"
#include "core/json/reader.h"

namespace termwise {
namespace {

constexpr int proof_version = 1;

struct Heading {
    int termwise_proof = proof_version;
    std::string engine = engine_version();
    std::vector<ProofTable> tables;
};

}  // namespace

template <class Visitor, MaybeConst<ProofTable> Any>
static void visit_fields(Visitor& field, Any& table) {
    field.required("id", table.id);
    field.required("fingerprint", table.fingerprint);
}

template <class Visitor, MaybeConst<Heading> Any>
static void visit_fields(Visitor& field, Any& heading) {
    field.required("termwise_proof", heading.termwise_proof);
    field.required("engine", heading.engine);
    field.required("tables", heading.tables);
}

template <class Visitor>
static void visit_fields(Visitor& field, const Verification& verification) {
    field.required("verdict", verification.verdict);
    field.required("changed", verification.changed);
}

namespace {

std::string hexadecimal(std::uint64_t number) {
    std::string digits;
    for (int shift = 60; shift >= 0; shift -= 4)
        digits += "0123456789abcdef"[number >> shift & 0xF];
    return digits;
}

// The law of the draft's place, the calendar, and the rates it may read.
std::vector<std::string> law_files(const Draft& draft, const Jurisdiction& place) {
    std::vector<std::string> ids{"jurisdictions/" + place.code};
    ids.push_back("holidays/" + (draft.calendar.empty() ? place.calendar : draft.calendar));
    for (const std::string& series : series_named_by(place)) ids.push_back("rates/" + series);
    const std::string agreed = "rates/" + draft.contract_series;
    const bool is_known = std::find(ids.begin(), ids.end(), agreed) != ids.end();
    if (!draft.contract_series.empty() && !is_known) ids.push_back(agreed);
    return ids;
}

// What the parts that a draft may ask for are read from.
void add_advice_files(std::vector<std::string>& ids, const Draft& draft, const RuleBook& rules) {
    for (const RuleFile& file : rules.files) {
        if (draft.methods && file.id.starts_with("tariffs/")) ids.push_back(file.id);
    }
    const RecoveryLaw* recovery = rules.recovery_law(draft.jurisdiction);
    if (recovery != nullptr && (draft.recovery || draft.reminders))
        ids.push_back("recovery/" + recovery->id);
}

std::vector<ProofTable> tables_of(const Draft& draft, const RuleBook& rules) {
    std::vector<ProofTable> tables;
    const Jurisdiction* place = rules.jurisdiction(draft.jurisdiction);
    if (place == nullptr) return tables;
    std::vector<std::string> ids = law_files(draft, *place);
    add_advice_files(ids, draft, rules);
    for (std::string& id : ids) {
        std::string print = hexadecimal(rules.fingerprint(id));
        tables.push_back({std::move(id), std::move(print)});
    }
    return tables;
}

template <class T>
std::string line_of(const T& value) {
    JsonWriter writer;
    write_value(writer, value);
    return writer.take() + '\n';
}

std::string digest_line(std::string_view above) {
    return R"({"sha256":")" + sha256(above) + "\"}\n";
}

constexpr std::size_t sheet_lines = 4;

// The four lines, each with its line feed; nothing when there are more, fewer, or an open one.
std::optional<std::array<std::string_view, sheet_lines>> lines_of(std::string_view sheet) {
    std::array<std::string_view, sheet_lines> lines;
    for (std::string_view& line : lines) {
        const std::size_t end = sheet.find('\n');
        if (end == std::string_view::npos) return std::nullopt;
        line = sheet.substr(0, end + 1);
        sheet.remove_prefix(end + 1);
    }
    if (!sheet.empty()) return std::nullopt;
    return lines;
}

std::string_view without_line_feed(std::string_view line) {
    return line.substr(0, line.size() - 1);
}

// What stands differently on the sheet than it would today.
std::vector<std::string> changes(const Heading& then, const Heading& now) {
    std::vector<std::string> changed;
    if (then.engine != now.engine) changed.emplace_back("engine");
    const auto note_absent = [&](const std::vector<ProofTable>& tables,
                                 const std::vector<ProofTable>& others) {
        for (const ProofTable& table : tables) {
            const bool same = std::find(others.begin(), others.end(), table) != others.end();
            const bool noted = std::find(changed.begin(), changed.end(), table.id) != changed.end();
            if (!same && !noted) changed.push_back(table.id);
        }
    };
    note_absent(then.tables, now.tables);
    note_absent(now.tables, then.tables);
    return changed;
}

}  // namespace

std::string proof_sheet(const Draft& draft, const RuleBook& rules) {
    Heading heading;
    heading.tables = tables_of(draft, rules);
    const std::string above =
        line_of(heading) + draft_json(draft) + '\n' + outcome_json(evaluate(draft, rules)) + '\n';
    return above + digest_line(above);
}

Verification verified(std::string_view sheet, const RuleBook& rules) {
    const auto lines = lines_of(sheet);
    if (!lines) return {Verdict::not_a_sheet, {}};
    const auto& [heading_line, draft_line, outcome_line, last_line] = *lines;
    const auto heading = from_json<Heading>(without_line_feed(heading_line));
    if (!heading || heading->termwise_proof != proof_version) return {Verdict::not_a_sheet, {}};
    if (last_line != digest_line(sheet.substr(0, sheet.size() - last_line.size()))) {
        return {Verdict::altered, {}};
    }
    const auto draft = draft_from_json(without_line_feed(draft_line));
    if (!draft) return {Verdict::not_a_sheet, {}};
    if (proof_sheet(*draft, rules) == sheet) return {Verdict::intact, {}};
    Heading now;
    now.tables = tables_of(*draft, rules);
    std::vector<std::string> changed = changes(*heading, now);
    const Verdict verdict = changed.empty() ? Verdict::not_reproduced : Verdict::other_tables;
    return {verdict, std::move(changed)};
}

std::string verification_json(const Verification& verification) {
    JsonWriter writer;
    write_value(writer, verification);
    return writer.take();
}

const char* name_of(Verdict verdict) {
    switch (verdict) {
        case Verdict::intact:
            return "intact";
        case Verdict::not_a_sheet:
            return "not_a_sheet";
        case Verdict::altered:
            return "altered";
        case Verdict::other_tables:
            return "other_tables";
        case Verdict::not_reproduced:
            return "not_reproduced";
    }
    return "";
}

}  // namespace termwise
