#include <algorithm>
#include <map>

#include "core/late/compensation.h"
#include "core/late/ledger.h"
#include "core/late/rate_bound.h"
#include "core/late/statutory.h"
#include "core/money/parse_money.h"
#include "core/time/period.h"
#include "tests/assets/shipped_rules.h"
#include "tests/vectors/case_values.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

using assets::shipped_rules;

/// The sources' words for a day count: a number of days in a year, or 30/360.
DayCount day_count_of(const Json& basis) {
    if (basis.is_number()) return basis == 360 ? DayCount::act_360 : DayCount::act_365f;
    const std::string words = basis;
    if (words.starts_with("30/360")) return DayCount::thirty_e_360;
    return words.starts_with("Act/Act") ? DayCount::act_act_isda : DayCount::act_365f;
}

std::int64_t days_in_year(const Json& basis) {
    if (basis.is_number()) return basis;
    return day_count_of(basis) == DayCount::thirty_e_360 ? 360 : 365;
}

LedgerRule contract(const Json& input) {
    LedgerRule rule;
    rule.mode = RateMode::constant;
    rule.contract_rate = annual_rate(input.at("rate_percent"));
    if (input.contains("basis")) rule.day_count = day_count_of(input.at("basis"));
    return rule;
}

std::optional<Json> simple(const Json& input) {
    if (input.at("principal").get<std::string>().starts_with('-')) {
        return Json{{"error", "invalid_principal"}};
    }
    if (input.contains("to") && date(input.at("to")) < date(input.at("from"))) {
        return Json{{"error", "invalid_period"}};
    }
    const Currency currency = currency_at(input);
    const Money principal = money(input.at("principal"), currency);
    const AnnualRate yearly = annual_rate(input.at("rate_percent"));
    const std::int64_t days = input.at("days");
    const std::int64_t year = days_in_year(input.at("basis"));
    const auto interest = [&](std::int64_t numerator, std::int64_t denominator) {
        return simple_interest(principal, yearly, {numerator, denominator}, Rounding::half_up);
    };
    const Money daily = interest(1, year);
    const bool day_first = input.contains("daily_rounding");
    const Money whole =
        day_first ? Money{daily.minor_units() * days, currency} : interest(days, year);
    return Json{{"annual_interest", decimal_text(interest(1, 1))},
                {"daily_interest", decimal_text(daily)},
                {"interest", decimal_text(whole)},
                {"total", decimal_text(principal + whole)}};
}

/// The country code at the head of a regime's name, for those that are one law of one place.
const Jurisdiction* place_of(const Json& input) {
    const std::string regime = input.at("regime");
    return shipped_rules().jurisdiction(regime.substr(0, 2));
}

/// The day asked about; where the law began within that half-year, its first day: notices are for
/// whole half-years (D.Lgs. 231/2002 art. 11: contracts from 8 August 2002 on).
Date day_under(const Jurisdiction& place, const Json& input) {
    const Date day = date(input.at("date"));
    const auto& law = place.late[static_cast<std::size_t>(DebtorKind::business)];
    const bool begins_then = !law->margins.empty() && day < law->margins.front().since &&
                             law->margins.front().since < plus_months(day, 6);
    return begins_then ? law->margins.front().since : day;
}

DebtorKind debtor_of(const Json& input) {
    const std::string regime = input.at("regime");
    if (regime.find("public") != std::string::npos) return DebtorKind::authority;
    return input.value("debtor", "B2B") == "B2C" ? DebtorKind::consumer : DebtorKind::business;
}

std::optional<Json> fixed_compensation(const Json& input) {
    const Jurisdiction* const place = place_of(input);
    if (place == nullptr) return std::nullopt;
    const auto& law = place->late[static_cast<std::size_t>(debtor_of(input))];
    const auto granted = compensation(*law, money(input.at("debt"), currency_at(input)));
    return Json{{"compensation", granted ? decimal_text(*granted) : "0.00"}};
}

/// The rate of a delay whose interest starts on the day asked about.
std::optional<Json> statutory_rate(const Json& input) {
    const Jurisdiction* const place = place_of(input);
    if (place == nullptr) return std::nullopt;
    const Date day = day_under(*place, input);
    const LateCase given{debtor_of(input), day - one_day, {}, {}, {}};
    const LateTerms terms = late_terms(*place, shipped_rules(), given).value();
    const std::optional<DayRate> found = rate_on(terms.rule, day, day);
    if (!found) return std::nullopt;
    Json result{{"reference_rate_percent", percent_text(found->reference)},
                {"margin_points", percent_text(margin_on(terms.rule.margins, day))},
                {"statutory_rate_percent", percent_text(found->rate)}};
    if (const auto& floor = terms.rule.law->contract_floor) {
        const auto on_day = rate_bound_on(*floor, shipped_rules(), day);
        result["floor_3x_legal_percent"] = percent_text(on_day.value().rate);
    }
    return result;
}

/// The reference rate alone; it is known for days on which the margin was another.
std::optional<Json> reference_rate(const Json& input) {
    const Jurisdiction* const place = place_of(input);
    if (place == nullptr) return std::nullopt;
    const auto& law = place->late[static_cast<std::size_t>(DebtorKind::business)];
    const RateSeries* const series = shipped_rules().rate_series(law->series);
    const Date day = date(input.at("date"));
    const AnnualRate reference = rate_on(*series, day)->row->rate;
    return Json{{"reference_rate_percent", percent_text(reference)},
                {"statutory_rate_percent", percent_text(reference + margin_on(law->margins, day))}};
}

Json segments_json(const Ledger& account) {
    Json segments = Json::array();
    for (const Segment& segment : account.segments) {
        const Currency currency = segment.principal.currency();
        segments.push_back({{"from", iso_text(segment.from)},
                            {"to", iso_text(segment.to)},
                            {"days", segment.days},
                            {"rate_percent", percent_text(segment.rate)},
                            {"interest", decimal_text(segment.exact, currency)}});
    }
    return segments;
}

std::optional<Json> german(const Json& input) {
    const Currency currency = currency_at(input);
    const Debt debt{date(input.at("from")) - one_day, money(input.at("principal"), currency)};
    const LateCase given{DebtorKind::business, debt.due_on, {}, {}, {}};
    LedgerRule rule = late_terms(*place_of(input), shipped_rules(), given)->rule;
    rule.day_count = day_count_of(input.at("basis"));
    rule.interest_rounding = InterestRounding::at_the_end;
    rule.payment_day_counts = input.at("both_days_inclusive");
    const std::vector<Debt> debts{debt};
    const Ledger account = ledger(debts, {}, rule, date(input.at("to"))).value();
    return Json{{"segments", segments_json(account)},
                {"interest", decimal_text(account.interest)},
                {"total", decimal_text(account.principal + account.interest)}};
}

/// The parts of a tax debt that were paid on a day of their own, and the rest at the end. Each
/// bears interest by itself: with principal first that is the same account. The smallest part is
/// printed first.
std::vector<Payment> parts_paid(const Json& input, Currency currency) {
    Money rest = money(input.at("principal"), currency);
    std::map<Date, Money> by_day;
    for (const Json& payment : input.at("payments")) {
        const Money amount = money(payment.at("amount"), currency);
        by_day.emplace(date(payment.at("date")), Money::zero(currency)).first->second += amount;
        rest -= amount;
    }
    std::vector<Payment> parts;
    for (const auto& [day, amount] : by_day) parts.push_back({day, amount});
    if (!rest.is_zero()) parts.push_back({date(input.at("to")), rest});
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Payment& a, const Payment& b) { return a.amount < b.amount; });
    return parts;
}

RateSeries periods(const Json& input) {
    RateSeries series;
    for (const Json& period : input.at("rate_periods")) {
        series.rows.push_back(
            {date(period.at("from")), annual_rate(period.at("rate_percent")), "", {}});
    }
    return series;
}

std::optional<Json> hmrc(const Json& input) {
    const RateSeries series = periods(input);
    LedgerRule rule;
    rule.series = &series;
    rule.day_count = DayCount::act_act_isda;
    rule.rounding = Rounding::floor;
    const Currency currency = currency_at(input);
    const Date from = date(input.at("from"));
    Json windows = Json::array();
    Money total = Money::zero(currency);
    for (const Payment& part : parts_paid(input, currency)) {
        const std::vector<Debt> debts{{from, part.amount}};
        const Ledger account = ledger(debts, {}, rule, part.paid_on).value();
        total += account.interest;
        for (const Segment& segment : account.segments) {
            // The source names the day before the first day that counts.
            const Date named = segment.from == from + one_day ? from : segment.from;
            windows.push_back({{"from", iso_text(named)},
                               {"to", iso_text(segment.to)},
                               {"days", segment.days},
                               {"rate_percent", percent_text(segment.rate)},
                               {"principal", decimal_text(segment.principal)},
                               {"interest", decimal_text(segment.interest)}});
        }
    }
    return Json{{"windows", windows}, {"total_interest", decimal_text(total)}};
}

std::optional<Json> variable(const Json& input) {
    if (input.at("regime") == "HMRC") return hmrc(input);
    return input.at("regime") == "DE" ? german(input) : std::nullopt;
}

std::optional<Json> segment(const Json& input) {
    LedgerRule rule = contract(input);
    rule.day_count = DayCount::act_act_isda;
    rule.payment_day_counts = input.at("both_days_inclusive");
    const Currency eur{"EUR"};
    const std::vector<Debt> debts{
        {date(input.at("from")) - one_day, money(input.at("principal"), eur)}};
    const Ledger account = ledger(debts, {}, rule, date(input.at("to"))).value();
    if (account.segments.size() != 1) return std::nullopt;
    return Json{{"days", account.segments[0].days},
                {"interest_4dp", decimal_text(account.segments[0].exact, eur)}};
}

std::optional<Json> partial_payment(const Json& input) {
    LedgerRule rule = contract(input);
    const bool interest_first = input.at("allocation_order").at(0) == "interest";
    rule.allocation =
        interest_first ? AllocationOrder::interest_first : AllocationOrder::principal_first;
    const Currency currency = currency_at(input);
    const Json& paid = input.at("payments").at(0);
    const std::vector<Debt> debts{{date(input.at("from")), money(input.at("principal"), currency)}};
    const std::vector<Payment> payments{
        {date(paid.at("date")), money(paid.at("amount"), currency)}};
    const Ledger account = ledger(debts, payments, rule, payments[0].paid_on).value();
    return Json{{"interest_days", account.segments.at(0).days},
                {"interest_at_payment", decimal_text(account.interest)},
                {"applied_to_interest", decimal_text(account.payments.at(0).to_interest)},
                {"applied_to_principal", decimal_text(account.payments.at(0).to_principal)},
                {"principal_after", decimal_text(account.principal)}};
}

std::optional<Json> window(const Json& input) {
    LedgerRule rule = contract(input);
    rule.day_count = DayCount::act_act_isda;
    rule.rounding = Rounding::floor;
    rule.payment_day_counts = input.at("count_last_day");
    const Currency currency = currency_at(input);
    const Date from = date(input.at("from"));
    const bool first_counts = input.at("count_first_day");
    const std::vector<Debt> debts{
        {first_counts ? from - one_day : from, money(input.at("principal"), currency)}};
    const Ledger account = ledger(debts, {}, rule, date(input.at("to"))).value();
    if (account.segments.size() != 1) return std::nullopt;
    const YearFraction day{1, days_in_year(input.at("basis"))};
    const Money daily = simple_interest(debts[0].amount, rule.contract_rate, day, Rounding::floor);
    return Json{{"days", account.segments[0].days},
                {"interest", decimal_text(account.interest)},
                {"daily_interest", decimal_text(daily)}};
}

std::optional<Json> with_grace(const Json& input) {
    LedgerRule rule = contract(input);
    rule.free_days = input.at("no_interest_up_to_days");
    const Date due_on = date_of(2025, 1, 1);
    const std::vector<Debt> debts{{due_on, money(input.at("principal"), currency_at(input))}};
    const Date as_of = due_on + std::chrono::days{input.at("days").get<int>()};
    return Json{{"interest", decimal_text(ledger(debts, {}, rule, as_of)->interest)}};
}

}  // namespace

std::span<const Operation> late_interest_operations() {
    static constexpr Operation operations[] = {
        {"late_interest_simple", simple},
        {"fixed_compensation", fixed_compensation},
        {"reference_rate", reference_rate},
        {"statutory_rate", statutory_rate},
        {"late_interest_variable", variable},
        {"late_interest_segment", segment},
        {"late_interest_partial_payment", partial_payment},
        {"late_interest_window", window},
        {"late_interest_simple_with_grace", with_grace},
    };
    return operations;
}

}  // namespace termwise::vectors
