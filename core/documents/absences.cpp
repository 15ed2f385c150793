#include "core/documents/absences.h"

#include <algorithm>
#include <initializer_list>

#include "core/documents/quoted.h"

namespace termwise {
namespace {

bool is_named(const std::optional<DraftParty>& party) {
    return party && !single_line(party->name).empty();
}

using Parts = std::initializer_list<std::string_view>;

bool is_of(const Error& problem, Parts parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return problem.where.starts_with(part); });
}

// The first problem of those parts of the draft that takes figures away; null where none does.
const Error* obstacle(const CaseFile& file, Parts parts) {
    for (const Error& problem : file.outcome.problems) {
        if (problem.code != ErrorCode::unfinished && is_of(problem, parts)) return &problem;
    }
    return nullptr;
}

// Figures are those without an entry that is not finished: nothing to be shown to others.
std::optional<Absence> unfinished(const CaseFile& file, Parts parts) {
    for (const Error& problem : file.outcome.problems) {
        if (problem.code != ErrorCode::unfinished || !is_of(problem, parts)) continue;
        return Absence{"absent.unfinished", problem.where};
    }
    return std::nullopt;
}

// The lines are lacking, or something that the totals rest on cannot be read.
Absence without_totals(const CaseFile& file) {
    const Error* found = obstacle(file, {"lines", "adjustments", "prepaid", "rounding_amount",
                                         "cash_rounding", "accounting_currency", "exchange_rate"});
    if (found == nullptr) return {"absent.lines", "lines"};
    const bool lacking = found->code == ErrorCode::missing && is_of(*found, {"lines"});
    return {lacking ? "absent.lines" : "absent.account", found->where};
}

// The problem that takes away what could not be computed, otherwise the field it rests on.
Absence unreadable(const CaseFile& file, std::string_view reason, std::string_view field) {
    const Error* found = obstacle(file, {""});
    return {reason, found == nullptr ? std::string{field} : found->where};
}

// A part of the draft that led to nothing: its own problem says best why, otherwise the part.
Absence unusable(const CaseFile& file, std::string_view reason, std::string_view part) {
    const Error* found = obstacle(file, {part});
    return {reason, found == nullptr ? std::string{part} : found->where};
}

// A credit that has no plan to be paid in.
bool lacks_plan(const CaseFile& file) {
    const Problems& problems = file.outcome.problems;
    return std::any_of(problems.begin(), problems.end(), [](const Error& problem) {
        return problem.code == ErrorCode::missing && problem.where == "plan";
    });
}

std::optional<Absence> without_reschedule(const CaseFile& file) {
    if (auto absence = without_arrears(file)) return absence;
    if (file.outcome.reschedule) return unfinished(file, {"reschedule"});
    if (file.outcome.late->principal.amount.is_zero()) {
        return Absence{"absent.principal_paid", "payments"};
    }
    return unusable(file, "absent.reschedule", "reschedule");
}

}  // namespace

std::optional<Absence> without_terms(const CaseFile& file) {
    if (file.checked.law == nullptr) return Absence{"absent.law", "jurisdiction"};
    if (file.checked.readings.empty()) return Absence{"absent.terms", "terms"};
    if (!file.checked.issued_on) return Absence{"absent.issued_on", "issued_on"};
    if (file.outcome.readings.empty()) return unreadable(file, "absent.terms", "terms");
    return std::nullopt;
}

std::optional<Absence> without_schedule(const CaseFile& file) {
    if (auto absence = without_terms(file)) return absence;
    if (!file.outcome.totals) return without_totals(file);
    if (file.outcome.instalments.empty()) return unreadable(file, "absent.due_on", "terms");
    if (file.outcome.totals->payable.amount.minor_units() <= 0) {
        return Absence{"absent.credit_note", "lines"};
    }
    return unfinished(file, {"lines[", "adjustments"});
}

std::optional<Absence> without_account(const CaseFile& file) {
    if (auto absence = without_schedule(file)) return absence;
    if (file.draft.as_of.empty()) return Absence{"absent.as_of", "as_of"};
    if (!file.outcome.late) return unreadable(file, "absent.account", "as_of");
    return unfinished(file, {"payments", "events"});
}

std::optional<Absence> without_arrears(const CaseFile& file) {
    if (auto absence = without_account(file)) return absence;
    if (file.outcome.late->total.amount.minor_units() > 0) return std::nullopt;
    return Absence{"absent.not_late", "as_of"};
}

std::optional<Absence> without_plan(const CaseFile& file) {
    if (file.draft.reschedule) return without_reschedule(file);
    if (lacks_plan(file)) return Absence{"absent.one_payment", "plan"};
    if (auto absence = without_schedule(file)) return absence;
    if (file.outcome.instalments.size() < 2) return Absence{"absent.one_payment", "plan"};
    // A price that could not be read is not a plan without a price.
    if (file.draft.credit && !file.outcome.credit) {
        return unusable(file, "absent.credit", "credit");
    }
    return std::nullopt;
}

std::optional<Absence> without_parties(const CaseFile& file) {
    if (!is_named(file.draft.seller)) return Absence{"absent.seller", "seller.name"};
    if (!is_named(file.draft.buyer)) return Absence{"absent.buyer", "buyer.name"};
    return std::nullopt;
}

}  // namespace termwise
