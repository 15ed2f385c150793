#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/base/why.h"
#include "core/late/ledger.h"
#include "core/rules/rule_book.h"

namespace termwise {

/// What decides which rule a delay falls under, and what the parties chose where they may.
struct LateCase {
    DebtorKind debtor{};
    Date due_on;                              ///< Of the oldest debt.
    std::optional<RateMode> mode;             ///< Nothing: as the law says.
    std::optional<AnnualRate> contract_rate;  ///< Used when the mode is constant.
    std::optional<Date> demanded_on;          ///< Day of the demand letter.
    /// Of the goods or the invoice; nothing: the due day. Some interest starts by it.
    std::optional<Date> received_on = std::nullopt;
    /// Id in the book of a series that the parties agreed on, and their margin: the rate then
    /// follows it, or is frozen where the mode says so.
    std::string contract_series = {};
    AnnualRate contract_margin = {};
    std::optional<Compounding> compounding = std::nullopt;  ///< Nothing: as the law says.
    std::optional<Date> judged_on = std::nullopt;  ///< Day the judgment became enforceable.
};

/// What the law has to say about the choices, or what in the law is contested: never a silent
/// correction.
struct LateFinding {
    enum class Weight : std::uint8_t {
        note,     ///< Good to know: a contested point, taken one way.
        warning,  ///< May cost money or fail in court.
        breach,   ///< Against the law as cited.
    };
    Weight weight{};
    Why why;            ///< `rule` is `finding.<name>`.
    std::string where;  ///< Field of the draft: "contract_rate", "demanded_on", "rate_mode".

    bool operator==(const LateFinding&) const = default;
};

/// The rule of a delay under the law of one place, ready for `ledger`. It points into the
/// jurisdiction and the rule book, which outlive it.
struct LateTerms {
    LedgerRule rule;
    std::optional<Date> first_day;  ///< That bears interest; nothing while a demand is missing.
    std::vector<LateFinding> findings;
    Why why;  ///< Which law, which series, which margin, from when.
};

/// The rule under which `late_case` bears interest in `jurisdiction`.
///
///   France, consumer, due 2026-05-31, demanded 2026-06-20
///     -> the legal rate of "all other cases", variable, first day 2026-06-21
///
/// The floor of a contract rate is reported, not enforced: it never raises a statutory rate (in
/// France, 2024, three times the legal rate was above the statutory rate; the latter stays).
///
/// Fails with `no_rule` at "debtor" where the law is silent and no contract rate is given,
/// `missing` at "contract_rate" when a constant rate is chosen without one, `out_of_range` there
/// when it is negative, `unknown_name` at "rules.series" when the book lacks the law's series and
/// at "contract_series" when it lacks the agreed one, `conflict` there when a constant rate is
/// chosen.
Result<LateTerms> late_terms(const Jurisdiction& jurisdiction, const RuleBook& rules,
                             const LateCase& late_case);

}  // namespace termwise
