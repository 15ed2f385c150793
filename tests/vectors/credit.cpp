#include <algorithm>
#include <cstdlib>
#include <string>

#include "core/credit/amortisation.h"
#include "core/credit/annuity.h"
#include "core/credit/payment_plan.h"
#include "core/money/parse_money.h"
#include "core/money/portion.h"
#include "core/terms/instalments.h"
#include "core/time/period.h"
#include "tests/vectors/case_number.h"
#include "tests/vectors/case_values.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

std::vector<Date> dates(const Json& list) {
    std::vector<Date> days;
    for (const Json& text : list) days.push_back(date(text));
    return days;
}

bool says(const Json& input, const char* key, std::string_view words) {
    return input.contains(key) && input.at(key).is_string() &&
           input.at(key).get<std::string>().find(words) != std::string::npos;
}

Rounding rounding_at(const Json& input, const char* key) {
    if (says(input, key, "even")) return Rounding::half_even;
    if (says(input, key, "half")) return Rounding::half_up;
    if (says(input, key, "up") || says(input, key, "ceil")) return Rounding::up;
    if (says(input, key, "down") || says(input, key, "floor")) return Rounding::down;
    return Rounding::half_up;
}

// Amounts of a text book in major units, rounded once where they are shown.
std::string cents(double amount) { return text_of(amount, 2); }

// Yearly percent -> the rate of a twelfth of a year.
double monthly(const Json& percent) { return number_of(percent) / 1200; }

Json row_json(const CreditRow& row) {
    return {{"due_date", iso_text(row.due_on)},
            {"payment", decimal_text(row.payment)},
            {"interest", decimal_text(row.interest)},
            {"principal", decimal_text(row.principal)},
            {"balance", decimal_text(row.closing)}};
}

Json rows_json(const std::vector<CreditRow>& rows) {
    Json list = Json::array();
    for (const CreditRow& row : rows) list.push_back(row_json(row));
    return list;
}

// The table of a case with days: by months of 30 days, or by days over those of the year it names.
std::optional<std::vector<CreditPeriod>> periods_at(const Json& input) {
    const Date from = date(input.value("disbursement_date", input.value("start", "")));
    const std::vector<Date> due_on = dates(input.at("due_dates"));
    const bool by_months = says(input, "days_in_month", "30");
    if (by_months) return monthly_periods(from, due_on);
    if (says(input, "days_in_year", "360")) return counted_periods(from, due_on, DayCount::act_360);
    if (says(input, "days_in_year", "364")) return counted_periods(from, due_on, DayCount::act_364);
    if (says(input, "days_in_year", "365"))
        return counted_periods(from, due_on, DayCount::act_365f);
    if (says(input, "days_in_year", "ACTUAL"))
        return counted_periods(from, due_on, DayCount::act_act_isda);
    return std::nullopt;
}

// The table of a text book: no row is rounded, and figures are when they are shown.
Json textbook_table(const Json& input) {
    Annuity annuity;
    annuity.rate = monthly(input.at("annual_rate_percent"));
    annuity.count = number_of(input.at("instalments"));
    annuity.present = -number_of(input.at("principal"));
    const double payment = payment_of(annuity);
    const double total = payment * annuity.count;
    Json answer{{"payment", cents(payment)},
                {"total_interest_rounded", cents(total + annuity.present)},
                {"total_payment_rounded", cents(total)}};
    for (int row = 1; row <= static_cast<int>(annuity.count); ++row) {
        Annuity until = annuity;
        until.payment = payment;
        until.count = row;
        answer["row_" + std::to_string(row)] = {
            {"payment", cents(payment)},
            {"interest", cents(interest_in(annuity, row))},
            {"principal", cents(principal_in(annuity, row))},
            {"balance", cents(future_of(until))},
        };
    }
    return answer;
}

Json exact_table(const Credit& credit) {
    const auto rows = credit_rows(credit);
    if (!rows) return {{"error", rows.error().where}};
    Money interest = Money::zero(credit.principal.currency());
    Json answer{{"rows", rows_json(*rows)}, {"payment", decimal_text(rows->front().payment)}};
    for (std::size_t i = 0; i < rows->size(); ++i) {
        interest += (*rows)[i].interest;
        answer["row_" + std::to_string(i + 1)] = row_json((*rows)[i]);
    }
    answer["total_interest_rounded"] = decimal_text(interest);
    answer["total_payment_rounded"] = decimal_text(interest + credit.principal);
    answer["instalments"] = rows->size();
    answer["last_payment"] = decimal_text(rows->back().payment);
    return answer;
}

// So many twelfths of a year; a case without days does not ask for them.
std::vector<CreditPeriod> months(int count) {
    return std::vector<CreditPeriod>(static_cast<std::size_t>(count), {Date{}, {1, 12}});
}

std::optional<Json> amortise_equal_instalments(const Json& input) {
    Credit credit{money(input.at("principal"), currency_at(input)),
                  annual_rate(input.at("annual_rate_percent"))};
    if (input.contains("due_dates")) {
        const auto periods = periods_at(input);
        if (!periods) return std::nullopt;
        credit.periods = *periods;
        credit.interest_rounding = credit.payment_rounding = rounding_at(input, "rounding");
        if (input.contains("regular_instalment"))
            credit.payment = money(input.at("regular_instalment"), currency_at(input));
        return exact_table(credit);
    }
    if (!input.contains("row_rounding") || says(input, "row_rounding", "none"))
        return textbook_table(input);
    credit.periods = months(input.at("instalments"));
    credit.interest_rounding = rounding_at(input, "row_rounding");
    credit.payment_rounding = rounding_at(input, "instalment_rounding");
    return exact_table(credit);
}

std::optional<DayCount> day_count_named(std::string_view words) {
    if (words.starts_with("Act/Act")) return DayCount::act_act_isda;
    if (words.starts_with("Act/365")) return DayCount::act_365f;
    if (words.starts_with("Act/360")) return DayCount::act_360;
    if (words.starts_with("Act/364")) return DayCount::act_364;
    if (words.starts_with("30")) return DayCount::thirty_e_360;
    return std::nullopt;
}

std::optional<Json> period_rate_of(const Json& input) {
    const auto day_count = day_count_named(input.at("day_count").get<std::string>());
    if (!day_count) return std::nullopt;
    const Decimal yearly = parse_decimal(input.at("annual_rate").get<std::string>(), "").value();
    const AnnualRate annual{yearly.coefficient() * power_of_ten(9 - yearly.scale())};
    const YearFraction length =
        year_fraction(*day_count, date(input.at("from")), date(input.at("to")));
    return Json{{"rate_12dp", canonical_text(period_rate(annual, length))}};
}

// "1 month", "2 weeks", "15 days", or a number of months.
Cadence cadence_of(const Json& value) {
    if (value.is_number()) return {Cadence::Unit::months, value.get<int>()};
    const std::string words = value;
    const int count = std::max(1, std::atoi(words.c_str()));
    if (words.find("week") != std::string::npos) return {Cadence::Unit::weeks, count};
    if (words.find("day") != std::string::npos) return {Cadence::Unit::days, count};
    return {Cadence::Unit::months, count};
}

std::optional<Json> loan_schedule(const Json& input) {
    const auto day_count = day_count_named(input.at("day_count").get<std::string>());
    if (!day_count || says(input, "interest_type", "flat")) return std::nullopt;
    const Date from = date(input.at("disbursement_date"));
    std::vector<Date> due_on;
    for (int part = 1; part <= input.at("instalments").get<int>(); ++part) {
        due_on.push_back(cadence_day(from, cadence_of(input.at("repay_every")), part));
    }
    const Money down = money(input.value("down_payment", "0"));
    Credit credit{money(input.at("principal")) - down,
                  annual_rate(input.at("annual_rate_percent"))};
    credit.periods = *day_count == DayCount::thirty_e_360
                         ? monthly_periods(from, due_on)
                         : counted_periods(from, due_on, *day_count);
    if (input.contains("instalment_step") && input.at("instalment_step").is_string()) {
        credit.step = money(input.at("instalment_step")).minor_units();
    }
    credit.interest_rounding = credit.payment_rounding = rounding_at(input, "rounding");
    return exact_table(credit);
}

std::optional<Json> amortise_fixed_payment(const Json& input) {
    const double payment = number_of(input.at("payment"));
    const auto payoff = payoff_of(number_of(input.at("principal")),
                                  monthly(input.at("annual_rate_percent")), payment);
    if (!payoff) return Json{{"error", "no_solution"}};
    const double paid = number_of(input.at("principal")) + payoff->interest;
    return Json{{"instalments", payoff->count},
                {"total_interest_rounded", cents(payoff->interest)},
                {"total_payment_rounded", cents(paid)},
                {"last_payment", cents(payoff->last_payment)}};
}

std::optional<Json> annuity_payment(const Json& input) {
    Annuity annuity;
    const double per_year = number_of(input.at("per_year"));
    annuity.rate = number_of(input.at("annual_nominal_rate_percent")) / 100 / per_year;
    annuity.count = number_of(input.at("instalments"));
    annuity.present = -number_of(input.at("principal"));
    return Json{{"payment", cents(payment_of(annuity))}};
}

// What is left of a credit by the month after so many payments.
double balance_after(const Json& input, double payment, const Json& months_paid) {
    Annuity annuity;
    annuity.rate = monthly(input.at("rate_percent"));
    annuity.count = number_of(months_paid);
    annuity.present = -number_of(input.at("principal"));
    annuity.payment = payment;
    return future_of(annuity);
}

std::optional<Json> annuity_after_rate_change(const Json& input) {
    const Json& paid = input.at("months_paid");
    Annuity rest;
    rest.rate = monthly(input.at("new_rate_percent"));
    rest.count = number_of(input.at("instalments")) - number_of(paid);
    rest.present = -balance_after(input, number_of(input.at("payment")), paid);
    return Json{{"new_payment", cents(payment_of(rest))}};
}

std::optional<Json> balloon_balance(const Json& input) {
    const double payment = number_of(input.at("rounded_payment"));
    return Json{{"balance", cents(balance_after(input, payment, input.at("months")))}};
}

// A credit by the month that is paid back in equal parts of the principal.
std::optional<Json> equal_principal(const Json& input, int count, std::optional<Money> part) {
    Credit credit{money(input.at("principal")), annual_rate(input.at("annual_rate_percent"))};
    credit.repayment = Repayment::constant_principal;
    credit.periods = months(count);
    if (part) credit.step = part->minor_units();
    const auto rows = credit_rows(credit);
    if (!rows) return std::nullopt;
    Json answer{{"instalments", rows->size()}};
    for (std::size_t i = 0; i < rows->size(); ++i)
        answer["payment_" + std::to_string(i + 1)] = decimal_text((*rows)[i].payment);
    answer["first_payment"] = decimal_text(rows->front().payment);
    if (rows->size() > 1) answer["second_payment"] = decimal_text((*rows)[1].payment);
    answer["last_payment"] = decimal_text(rows->back().payment);
    return answer;
}

std::optional<Json> amortise_equal_principal(const Json& input) {
    return equal_principal(input, input.at("instalments"), std::nullopt);
}

std::optional<Json> amortise_fixed_principal(const Json& input) {
    const Money part = money(input.at("principal_per_month"));
    const Money whole = money(input.at("principal"));
    const std::int64_t count = divide(whole.minor_units(), part.minor_units(), Rounding::up);
    return equal_principal(input, static_cast<int>(count), part);
}

std::optional<Json> compound_monthly(const Json& input) {
    Annuity annuity;
    annuity.rate = monthly(input.at("annual_nominal_rate_percent"));
    annuity.count = number_of(input.at("months"));
    annuity.present = -number_of(input.at("principal"));
    return Json{{"balance", cents(future_of(annuity))}};
}

std::optional<Json> compound_effective(const Json& input) {
    Annuity annuity;
    annuity.rate = number_of(input.at("effective_rate_percent")) / 100;
    annuity.count = number_of(input.at("months")) / 12;
    annuity.present = -number_of(input.at("principal"));
    return Json{{"interest", cents(future_of(annuity) + annuity.present)}};
}

}  // namespace

std::span<const Operation> credit_operations() {
    static constexpr Operation operations[] = {
        {"amortise_equal_instalments", amortise_equal_instalments},
        {"period_rate", period_rate_of},
        {"loan_schedule", loan_schedule},
        {"amortise_fixed_payment", amortise_fixed_payment},
        {"annuity_payment", annuity_payment},
        {"annuity_after_rate_change", annuity_after_rate_change},
        {"balloon_balance", balloon_balance},
        {"amortise_fixed_principal", amortise_fixed_principal},
        {"amortise_equal_principal", amortise_equal_principal},
        {"compound_monthly", compound_monthly},
        {"compound_effective", compound_effective},
    };
    return operations;
}

}  // namespace termwise::vectors
