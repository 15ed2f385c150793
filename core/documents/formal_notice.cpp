#include <algorithm>

#include "core/documents/absences.h"
#include "core/documents/clauses.h"
#include "core/documents/letter.h"
#include "core/documents/writers.h"
#include "core/text/explain.h"

namespace termwise {
namespace {

using Row = Wording::Row;

void add_demand(Wording& wording, const CaseFile& file) {
    wording.paragraph(
        "notice.open",
        {invoice_value(wording, file), gross_value(file), oldest_due_value(file), as_of_value(file),
         pay_by_value(DocumentKind::formal_notice, file), claim_value("total", file)});
    const Value law = citation("law", "notice", file, wording.language(), {});
    if (!law.quoted.words.empty()) wording.paragraph("notice.law", {law});
}

std::string years_text(YearFraction years) {
    return std::to_string(years.numerator) + "/" + std::to_string(years.denominator);
}

Row segment_row(Wording& wording, const Segment& segment, std::size_t index) {
    const auto path = [&](std::string_view field) {
        return item_path("late.ledger.segments", index, field);
    };
    const std::string years = years_text(segment.years);
    return {wording.cell(quoted("from", path("from"), segment.from)),
            wording.cell(quoted("to", path("to"), segment.to)),
            wording.cell(quoted("days", path("days"), segment.days)),
            wording.cell(quoted("principal", path("principal"), segment.principal)),
            wording.cell(quoted("rate", path("rate"), segment.rate)),
            wording.cell(quoted_words("years", path("years"), years, years)),
            wording.cell(quoted("interest", path("interest"), segment.interest))};
}

// The day count that the segments were reckoned by, as their reasons name it.
void add_method(Wording& wording, const LateAccount& late) {
    const std::vector<WhyValue>& values = late.segment_reasons.front().values;
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (values[i].name != "day_count") continue;
        const std::string words{wording.language().words[values[i].text]};
        const std::string path = item_path("late.segment_interest[0].why.values", i, "text");
        wording.paragraph("notice.method",
                          {quoted_words("day_count", path, values[i].text, words)});
    }
}

void add_ledger(Wording& wording, const LateAccount& late) {
    const std::vector<Segment>& segments = late.ledger.segments;
    if (segments.empty()) return;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        rows.push_back(segment_row(wording, segments[i], i));
    }
    rows.push_back(
        {wording.sentence("amount.sum"),
         {},
         {},
         {},
         {},
         {},
         wording.words(quoted("interest", "late.ledger.interest", late.ledger.interest))});
    wording.heading(wording.sentence("notice.ledger"));
    add_method(wording, late);
    wording.table({"column.from", "column.to", "column.days", "column.principal", "column.rate",
                   "column.years", "column.interest"},
                  std::move(rows), 2, true);
}

// Where each rate comes from, each origin once.
void add_rates(Wording& wording, const LateAccount& late) {
    std::vector<std::string> origins;
    for (std::size_t i = 0; i < late.segment_reasons.size(); ++i) {
        const WhyParts& parts = late.segment_reasons[i].parts;
        if (parts.empty()) continue;
        const std::string words = sentence(parts.front(), wording.language().words);
        if (std::find(origins.begin(), origins.end(), words) != origins.end()) continue;
        const std::string path = item_path("late.segment_interest", i, "why.parts[0].rule");
        origins.push_back(
            wording.words(quoted_words("origin", path, std::string{parts.front().rule}, words)));
    }
    if (origins.empty()) return;
    wording.heading(wording.sentence("notice.rates"));
    wording.lines(origins);
}

void add_payments(Wording& wording, const CaseFile& file) {
    const std::vector<PaymentUse>& uses = file.outcome.late->ledger.payments;
    std::vector<Row> rows;
    for (std::size_t i = 0; i < uses.size(); ++i) {
        const auto place = static_cast<std::size_t>(uses[i].payment);
        const auto path = [&](std::string_view field) {
            return item_path("late.ledger.payments", i, field);
        };
        const Payment& paid = payment_of(file, uses[i]);
        rows.push_back(
            {wording.cell(
                 quoted("on", item_path("draft.payments", place, "paid_on"), paid.paid_on)),
             wording.cell(
                 quoted("amount", item_path("draft.payments", place, "amount"), paid.amount)),
             wording.cell(quoted("interest", path("to_interest"), uses[i].to_interest)),
             wording.cell(quoted("principal", path("to_principal"), uses[i].to_principal))});
    }
    if (rows.empty()) return;
    wording.heading(wording.sentence("notice.payments"));
    wording.table({"column.paid_on", "column.amount", "column.to_interest", "column.to_principal"},
                  std::move(rows), 1, false);
}

// Where only a demand starts the interest and none went before, this letter does.
void add_start(Wording& wording, const CaseFile& file) {
    const auto clause = late_clause(file);
    if (!clause || clause->rule.start != InterestStart::demand || file.checked.demanded_on) return;
    wording.paragraph("notice.starts_interest",
                      {citation("law", "interest", file, wording.language(),
                                clause->rule.law == nullptr ? "" : clause->rule.law->law)});
}

}  // namespace

Written formal_notice(const CaseFile& file, const Language& language) {
    if (auto absence = without_arrears(file)) return tl::unexpected{*std::move(absence)};
    if (auto absence = without_parties(file)) return tl::unexpected{*std::move(absence)};
    Wording wording{DocumentKind::formal_notice, language};
    open_letter(wording, file, "title.formal_notice", "letter.registered");
    add_demand(wording, file);
    add_amounts(wording, file);
    add_once(wording, file);
    add_per_day(wording, file);
    add_start(wording, file);
    wording.paragraph("notice.consequence", {});
    close_letter(wording, file);
    add_ledger(wording, *file.outcome.late);
    add_rates(wording, *file.outcome.late);
    add_payments(wording, file);
    return wording.take();
}

}  // namespace termwise
