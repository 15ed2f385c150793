#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/base/why.h"
#include "core/money/money.h"
#include "core/risk/habits.h"

namespace termwise {

/// What a buyer is judged by.
enum class RiskFactor : std::uint8_t {
    history,            ///< How often earlier invoices were paid late.
    days_beyond_terms,  ///< How late they usually are.
    relation,           ///< How long buyer and seller have dealt with each other.
    order_size,         ///< This order beside the usual one.
    legal_form,
    insurer,  ///< What a credit insurer covers, beside the order.
    signals,  ///< Public signs: judgments, late accounts, insolvency.
};
inline constexpr std::size_t risk_factors = 7;

/// How earlier invoices were paid, where no list of them is at hand.
enum class PaymentRecord : std::uint8_t { good, mixed, poor, unpaid };

enum class LegalForm : std::uint8_t {
    authority,
    company,  ///< Limited liability, with published accounts.
    partnership,
    association,
    sole_trader,
    consumer,
    new_company,  ///< Younger than two years.
};

enum class PublicSignal : std::uint8_t {
    none_found,  ///< Looked for, and nothing found.
    minor,       ///< Accounts filed late, a complaint.
    serious,     ///< A judgment for debt, a protested bill.
    insolvency,  ///< Proceedings are open: the score is 0 whatever else is known.
};

/// Whether something was counted or believed.
enum class Origin : std::uint8_t {
    data,     ///< Computed from invoices that were imported.
    opinion,  ///< Typed in.
};

/// Everything known of a buyer; what is absent is not judged.
struct BuyerProfile {
    Money order;                   ///< What is to be entrusted; zero or more.
    std::optional<Habits> habits;  ///< Data; replaces the next two where it says more.
    std::optional<PaymentRecord> record;
    std::optional<std::int64_t> days_beyond_terms;
    std::optional<std::int64_t> relation_months;  ///< Zero or more.
    std::optional<Money> usual_order;             ///< Above zero.
    std::optional<LegalForm> legal_form;
    std::optional<Money> insurer_limit;  ///< Zero: cover was refused.
    std::optional<PublicSignal> signal;
};

/// How much each factor counts, by RiskFactor; zero or more, at most 1 000 each.
using RiskWeights = std::array<std::int64_t, risk_factors>;

/// An example to begin with, of 2026 and of nobody's statistics: what a factor is worth is opinion.
inline constexpr RiskWeights usual_risk_weights{25, 20, 10, 10, 10, 15, 10};

/// One factor as it was judged.
struct JudgedFactor {
    RiskFactor factor{};
    std::int64_t points = 0;  ///< 0 (worst) to 100.
    std::int64_t weight = 0;
    Origin origin{};
    Why why;

    bool operator==(const JudgedFactor&) const = default;
};

/// The score of a buyer: the weighted mean of the points, rounded half up.
struct Score {
    std::int64_t points = 50;           ///< 0 to 100; 50 when nothing is known.
    std::vector<JudgedFactor> factors;  ///< Those known, in the order of RiskFactor.
    bool insolvent = false;
    Why why;

    bool operator==(const Score&) const = default;
};

/// Judges `buyer` by every factor that is known and weighs something.
///
/// Points are read off tables, straight lines between their rows (scorecard.cpp). Laws: the same
/// buyer with one worse answer never scores more.
///
///   record good (90, weight 25) and a relation of 24 months (80, weight 10): 3 050 / 35 = 87
Score score_of(const BuyerProfile& buyer, const RiskWeights& weights);

/// The value at `x` on the straight lines between `rows` (ascending x); beyond them, the end's.
struct TableRow {
    std::int64_t x = 0;
    std::int64_t y = 0;
};
std::int64_t interpolated(std::span<const TableRow> rows, std::int64_t x);

const char* name_of(RiskFactor factor);
const char* name_of(PaymentRecord record);
const char* name_of(LegalForm form);
const char* name_of(PublicSignal signal);
const char* name_of(Origin origin);

}  // namespace termwise
