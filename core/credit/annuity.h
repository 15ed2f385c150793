#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "core/credit/flows.h"
#include "core/time/date.h"

namespace termwise {

// The time value of money as calculators and spreadsheets have it, in binary floating point (see
// flows.h). Money received is positive, money paid negative. A schedule that someone owes is made
// by amortisation.h instead, in whole minor units.

/// When a payment falls in its period.
enum class PaidAt : std::uint8_t { end, begin };

/// Equal payments at equal times, between an amount now and an amount at the end. The five figures
/// are tied by one equation; a function below solves it for one of them and ignores what the field
/// of that name holds:
///
///   future + present (1 + rate)^count + payment (1 + rate, if paid at the begin) ((1 + rate)^count
///   - 1) / rate = 0
struct Annuity {
    double rate = 0;   ///< Per period, more than -1: 8 % a year by the month is 0.08 / 12.
    double count = 0;  ///< Periods, more than zero.
    double payment = 0;
    double present = 0;
    double future = 0;
    PaidAt paid_at = PaidAt::end;
};

/// 15 000 at 0.08 / 12 over 60 periods -> -304.15 a period.
double payment_of(const Annuity& annuity);
double present_of(const Annuity& annuity);
double future_of(const Annuity& annuity);

/// Nothing when no number of periods ties the others.
std::optional<double> count_of(const Annuity& annuity);

/// By rate_of; `count` is a whole number. Nothing when no rate ties the others.
std::optional<double> rate_of(const Annuity& annuity);

/// The interest in the payment of that period (1 to count), and the rest of that payment.
double interest_in(const Annuity& annuity, int period);
double principal_in(const Annuity& annuity, int period);

/// What a fixed payment takes to clear a debt that bears `rate` a period, without rounding.
struct Payoff {
    int count = 0;            ///< Payments, the last one included.
    double last_payment = 0;  ///< What the last one comes to; at most the fixed payment.
    double interest = 0;      ///< All of it.
};

/// Nothing when the payment does not exceed the first interest, so that the debt never ends.
///
///   1 000 at 1 % a period, 100 each  ->  11 payments, the last of 58.98
std::optional<Payoff> payoff_of(double principal, double rate, double payment);

/// An amount and its day.
struct DatedFlow {
    Date on;
    double amount = 0;
};

/// The flows with their times in years of 365 days from the first of them in the list.
std::vector<TimedFlow> timed_flows(std::span<const DatedFlow> flows);

/// How interest is added to what bears it.
enum class Growth : std::uint8_t {
    simple,                  ///< 1 + rate x years.
    compounded,              ///< (1 + rate / frequency)^(frequency x years).
    continuous,              ///< e^(rate x years).
    simple_then_compounded,  ///< Simple until the first period ends, compounded if longer.
};

/// A rate, and what it means. `frequency` is per year, more than zero; ignored where it has no
/// part.
struct QuotedRate {
    double rate = 0;
    Growth growth = Growth::compounded;
    double frequency = 1;
};

/// The rate of the other convention (its `rate` is ignored) under which an amount grows as much in
/// `years` (more than zero).
///
///   8 % compounded quarterly for one year, compounded yearly  ->  8.2432 %
double converted_rate(const QuotedRate& from, const QuotedRate& to, double years);

}  // namespace termwise
