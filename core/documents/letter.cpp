#include "core/documents/letter.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "core/documents/clauses.h"
#include "core/time/roll.h"

namespace termwise {
namespace {

using namespace std::literals;
using Row = Wording::Row;

/// The days that a law wants a formal notice to give, where it says so.
struct Delay {
    std::string_view jurisdiction;
    DebtorKind debtor{};
    int days = 0;
};

constexpr std::array delays{
    Delay{"UK", DebtorKind::business, 14}, Delay{"UK", DebtorKind::authority, 14},
    Delay{"UK", DebtorKind::consumer, 30}, Delay{"BE", DebtorKind::consumer, 20},
    Delay{"NL", DebtorKind::consumer, 15},
};

// A sum of the account with its name; no row when it is zero.
void add_row(std::vector<Row>& rows, Wording& wording, std::string_view key, const Value& amount) {
    rows.push_back({wording.sentence(key), wording.words(amount)});
}

void add_unused(std::vector<Row>& rows, Wording& wording, const Ledger& ledger) {
    for (std::size_t i = 0; i < ledger.payments.size(); ++i) {
        if (ledger.payments[i].unused.is_zero()) continue;
        add_row(rows, wording, "amount.unused",
                quoted("unused", item_path("late.ledger.payments", i, "unused"),
                       ledger.payments[i].unused));
    }
    for (std::size_t i = 0; i < ledger.credits.size(); ++i) {
        if (ledger.credits[i].unused.is_zero()) continue;
        add_row(rows, wording, "amount.unused",
                quoted("unused", item_path("late.ledger.credits", i, "unused"),
                       ledger.credits[i].unused));
    }
}

// The fees of letters, those sent and the one to be sent now, each once.
void add_fees(std::vector<Row>& rows, Wording& wording, const Outcome& outcome) {
    if (!charges_letters(outcome)) return;
    const ReminderPlan& plan = outcome.reminders->plan;
    if (!plan.fees.amount.is_zero()) {
        add_row(rows, wording, "amount.fees",
                quoted("fees", "reminders.fees.amount", plan.fees.amount));
    }
    if (!plan.now || plan.steps[*plan.now].fee.amount.is_zero()) return;
    add_row(rows, wording, "amount.fee_now",
            quoted("fee", item_path("reminders.steps", *plan.now, "fee.amount"),
                   plan.steps[*plan.now].fee.amount));
}

Tone tone_of(DocumentKind kind) {
    if (kind == DocumentKind::formal_notice) return Tone::formal;
    if (kind == DocumentKind::reminder_friendly) return Tone::friendly;
    return kind == DocumentKind::reminder_firm ? Tone::neutral : Tone::firm;
}

// The deadline of the step that is to be sent now, when it sounds like this letter.
std::optional<Value> planned_deadline(DocumentKind kind, const Outcome& outcome) {
    if (!outcome.reminders || !outcome.reminders->plan.now) return std::nullopt;
    const std::size_t now = *outcome.reminders->plan.now;
    const PlannedStep& step = outcome.reminders->plan.steps[now];
    if (step.tone != tone_of(kind) || !step.pay_until) return std::nullopt;
    if (*step.pay_until <= outcome.late->ledger.as_of) return std::nullopt;
    return quoted("pay_by", item_path("reminders.steps", now, "pay_until"), *step.pay_until);
}

}  // namespace

int days_to_pay(DocumentKind kind, const CaseFile& file) {
    constexpr int usual = 8;
    if (kind != DocumentKind::formal_notice) return usual;
    for (const Delay& delay : delays) {
        if (delay.jurisdiction == file.draft.jurisdiction && delay.debtor == file.draft.debtor) {
            return delay.days;
        }
    }
    return usual;
}

Value pay_by_value(DocumentKind kind, const CaseFile& file) {
    if (auto planned = planned_deadline(kind, file.outcome)) return *std::move(planned);
    const Date day = file.outcome.late->ledger.as_of + std::chrono::days{days_to_pay(kind, file)};
    const HolidayCalendar* calendar = file.checked.calendar;
    return quoted("pay_by", std::string{"letter."} + name_of(kind),
                  calendar == nullptr ? day : rolled(day, Roll::following, *calendar));
}

void add_address(Wording& wording, std::string_view role, const std::optional<DraftParty>& party) {
    if (!party) return;
    const std::string path = "draft." + std::string{role};
    std::vector<std::string> lines{wording.words(party_value(role, *party))};
    for (std::size_t i = 0; i < party->address.size(); ++i) {
        lines.push_back(
            wording.words(quoted_text("line", item_path(path + ".address", i), party->address[i])));
    }
    const Value number = quoted_text("registration", path + ".registration", party->registration);
    if (!number.quoted.words.empty()) {
        lines.push_back(wording.sentence("letter.registration", {number}));
    }
    std::erase(lines, std::string{});  // what is not typed yet
    if (lines.empty()) return;
    wording.lines(lines);
}

void open_letter(Wording& wording, const CaseFile& file, std::string_view title,
                 std::string_view delivery) {
    wording.title(wording.sentence(title, {invoice_value(wording, file)}));
    add_address(wording, "seller", file.draft.seller);
    add_address(wording, "buyer", file.draft.buyer);
    if (!delivery.empty()) wording.paragraph(delivery, {});
    wording.paragraph("letter.date", {as_of_value(file)});
    wording.paragraph("letter.salutation", {});
}

void add_amounts(Wording& wording, const CaseFile& file) {
    const LateAccount& late = *file.outcome.late;
    std::vector<Row> rows;
    const auto add = [&](std::string_view key, std::string path, Money amount) {
        if (amount.is_zero()) return;
        add_row(rows, wording, key, quoted("amount", std::move(path), amount));
    };
    add("amount.principal", "late.principal.amount", late.principal.amount);
    add("amount.interest", "late.interest.amount", late.interest.amount);
    add("amount.compensation", "late.compensation.amount", late.compensation.amount);
    add("amount.costs", "late.costs.amount", late.costs.amount);
    add_unused(rows, wording, late.ledger);
    add_fees(rows, wording, file.outcome);
    add_row(rows, wording, "amount.total", claim_value("amount", file));
    wording.paragraph("amount.intro", {as_of_value(file)});
    wording.table({"column.item", "column.amount"}, std::move(rows), 1, true);
    add_compensation_apart(wording, file);
}

void add_compensation_apart(Wording& wording, const CaseFile& file) {
    static constexpr std::array lacking_rate{"finding.compensation_needs_rate"sv,
                                             "finding.compensation_needs_rate_at_least"sv,
                                             "finding.compensation_needs_two_rates"sv};
    const std::vector<Finding>& findings = file.outcome.findings;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const Why& why = findings[i].why;
        if (std::find(lacking_rate.begin(), lacking_rate.end(), why.rule) == lacking_rate.end()) {
            continue;
        }
        const std::string values = item_path("findings", i, "why") + ".values";
        const Quoted amount{item_path(values, 0, "text"), WhyKind::money, why.values[0].text, {}};
        const bool exact = why.rule == "finding.compensation_needs_rate";
        wording.paragraph(
            exact ? "amount.compensation_apart" : "amount.compensation_apart_at_least",
            {Value{"amount", amount},
             citation("law", "compensation", file, wording.language(), why.values[1].text)});
    }
}

void add_per_day(Wording& wording, const CaseFile& file) {
    const Money per_day = file.outcome.late->per_day.amount;
    if (per_day.is_zero() || file.outcome.late->principal.amount.is_zero()) return;
    wording.paragraph("amount.per_day", {quoted("per_day", "late.per_day.amount", per_day)});
}

void add_once(Wording& wording, const CaseFile& file) {
    if (!file.outcome.late->compensation.amount.is_zero()) wording.paragraph("amount.once", {});
}

void close_letter(Wording& wording, const CaseFile& file) {
    wording.paragraph("letter.closing", {});
    if (!file.draft.seller) return;
    wording.lines({wording.words(party_value("seller", *file.draft.seller))});
}

}  // namespace termwise
