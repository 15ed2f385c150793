#include "core/documents/absences.h"

#include "core/documents/quoted.h"

namespace termwise {
namespace {

bool is_named(const std::optional<DraftParty>& party) {
    return party && !single_line(party->name).empty();
}

// The first problem's field says best why something could not be computed.
Absence unreadable(const CaseFile& file, std::string_view reason, std::string_view field) {
    const Problems& problems = file.outcome.problems;
    return {reason, problems.empty() ? std::string{field} : problems.front().where};
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
    if (!file.outcome.totals) return Absence{"absent.lines", "lines"};
    if (file.outcome.instalments.empty()) return unreadable(file, "absent.due_on", "terms");
    if (file.outcome.totals->payable.amount.minor_units() <= 0) {
        return Absence{"absent.credit_note", "lines"};
    }
    return std::nullopt;
}

std::optional<Absence> without_account(const CaseFile& file) {
    if (auto absence = without_schedule(file)) return absence;
    if (file.draft.as_of.empty()) return Absence{"absent.as_of", "as_of"};
    if (!file.outcome.late) return unreadable(file, "absent.account", "as_of");
    return std::nullopt;
}

std::optional<Absence> without_arrears(const CaseFile& file) {
    if (auto absence = without_account(file)) return absence;
    if (file.outcome.late->total.amount.minor_units() > 0) return std::nullopt;
    return Absence{"absent.not_late", "as_of"};
}

std::optional<Absence> without_parties(const CaseFile& file) {
    if (!is_named(file.draft.seller)) return Absence{"absent.seller", "seller.name"};
    if (!is_named(file.draft.buyer)) return Absence{"absent.buyer", "buyer.name"};
    return std::nullopt;
}

}  // namespace termwise
