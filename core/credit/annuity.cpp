#include "core/credit/annuity.h"

#include <cmath>

#include "core/base/check.h"

namespace termwise {
namespace {

double growth_of(const Annuity& annuity) { return std::pow(1 + annuity.rate, annuity.count); }

double growth_before_payment(const Annuity& annuity) {
    return annuity.paid_at == PaidAt::begin ? 1 + annuity.rate : 1;
}

// What one unit paid each period comes to at the end.
double growth_of_payments(const Annuity& annuity) {
    if (annuity.rate == 0) return annuity.count;
    return growth_before_payment(annuity) * (growth_of(annuity) - 1) / annuity.rate;
}

double growth_factor(const QuotedRate& quoted, double years) {
    switch (quoted.growth) {
        case Growth::simple:
            return 1 + quoted.rate * years;
        case Growth::compounded:
            return std::pow(1 + quoted.rate / quoted.frequency, quoted.frequency * years);
        case Growth::continuous:
            return std::exp(quoted.rate * years);
        case Growth::simple_then_compounded:
            break;
    }
    const bool within_first = years * quoted.frequency <= 1;
    const Growth growth = within_first ? Growth::simple : Growth::compounded;
    return growth_factor({quoted.rate, growth, quoted.frequency}, years);
}

double rate_with_factor(const QuotedRate& quoted, double factor, double years) {
    switch (quoted.growth) {
        case Growth::simple:
            return (factor - 1) / years;
        case Growth::compounded:
            return (std::pow(factor, 1 / (quoted.frequency * years)) - 1) * quoted.frequency;
        case Growth::continuous:
            return std::log(factor) / years;
        case Growth::simple_then_compounded:
            break;
    }
    const bool within_first = years * quoted.frequency <= 1;
    const Growth growth = within_first ? Growth::simple : Growth::compounded;
    return rate_with_factor({0, growth, quoted.frequency}, factor, years);
}

}  // namespace

double payment_of(const Annuity& annuity) {
    return -(annuity.future + annuity.present * growth_of(annuity)) / growth_of_payments(annuity);
}

double present_of(const Annuity& annuity) {
    return -(annuity.future + annuity.payment * growth_of_payments(annuity)) / growth_of(annuity);
}

double future_of(const Annuity& annuity) {
    return -(annuity.present * growth_of(annuity) + annuity.payment * growth_of_payments(annuity));
}

std::optional<double> count_of(const Annuity& annuity) {
    double count = 0;
    if (annuity.rate == 0) {
        count = -(annuity.future + annuity.present) / annuity.payment;
    } else {
        const double perpetual = annuity.payment * growth_before_payment(annuity) / annuity.rate;
        const double ratio = (perpetual - annuity.future) / (perpetual + annuity.present);
        count = std::log(ratio) / std::log1p(annuity.rate);
    }
    return std::isfinite(count) ? std::optional<double>{count} : std::nullopt;
}

std::optional<double> rate_of(const Annuity& annuity) {
    const int count = static_cast<int>(annuity.count);
    std::vector<TimedFlow> flows{{annuity.present, 0}, {annuity.future, annuity.count}};
    const int first = annuity.paid_at == PaidAt::begin ? 0 : 1;
    for (int period = first; period < first + count; ++period) {
        flows.push_back({annuity.payment, static_cast<double>(period)});
    }
    return rate_of(flows);
}

double interest_in(const Annuity& annuity, int period) {
    TERMWISE_CHECK(period >= 1);
    const bool at_begin = annuity.paid_at == PaidAt::begin;
    if (at_begin && period == 1) return 0;
    Annuity until = annuity;
    until.count = period - 1;
    until.payment = payment_of(annuity);
    // The first payment of a period's begin has already earned that period's interest.
    const double interest = future_of(until) * annuity.rate;
    return at_begin ? interest / (1 + annuity.rate) : interest;
}

double principal_in(const Annuity& annuity, int period) {
    return payment_of(annuity) - interest_in(annuity, period);
}

std::optional<Payoff> payoff_of(double principal, double rate, double payment) {
    if (payment <= principal * rate || payment <= 0) return std::nullopt;
    Payoff payoff;
    while (principal > 0) {
        const double interest = principal * rate;
        payoff.interest += interest;
        payoff.last_payment = std::fmin(payment, principal + interest);
        principal -= payoff.last_payment - interest;
        ++payoff.count;
    }
    return payoff;
}

std::vector<TimedFlow> timed_flows(std::span<const DatedFlow> flows) {
    std::vector<TimedFlow> timed;
    for (const DatedFlow& flow : flows) {
        const std::int64_t days = days_between(flows.front().on, flow.on);
        timed.push_back({flow.amount, static_cast<double>(days) / 365});
    }
    return timed;
}

double converted_rate(const QuotedRate& from, const QuotedRate& to, double years) {
    TERMWISE_CHECK(years > 0 && from.frequency > 0 && to.frequency > 0);
    return rate_with_factor(to, growth_factor(from, years), years);
}

}  // namespace termwise
