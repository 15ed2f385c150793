#include <string>

#include "core/credit/payment_plan.h"
#include "core/money/parse_money.h"
#include "tests/vectors/case_values.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

Money in_currency_of(const Json& input, const Json& text) {
    return money(text, currency_at(input));
}

Cadence cadence_at(const Json& input) {
    const std::string word = input.at("frequency");
    if (word == "weekly") return {Cadence::Unit::weeks, 1};
    if (word == "twoWeekly" || word == "fortnightly") return {Cadence::Unit::weeks, 2};
    if (word == "fourWeekly") return {Cadence::Unit::weeks, 4};
    if (word == "quarterly") return {Cadence::Unit::months, 3};
    if (word == "sixMonthly" || word == "halfYearly") return {Cadence::Unit::months, 6};
    if (word == "annually" || word == "yearly") return {Cadence::Unit::months, 12};
    return {Cadence::Unit::months, 1};
}

PlanRequest request_at(const Json& input) {
    const Money none = Money::zero(currency_at(input));
    const Money accrued = in_currency_of(input, input.at("interest_accrued_before"));
    PlanRequest request{{}, accrued, {}, {}, {}, {}, {}, {}, none, false};
    for (const Json& debt : input.at("debts"))
        request.debts.push_back(
            {in_currency_of(input, debt.at("principal")), debt.at("interest_bearing")});
    for (const Json& row : input.at("rate_periods"))
        request.rates.push_back({date(row.at("from")), annual_rate(row.at("rate_percent"))});
    const Date quoted_on = date(input.at("quote_date"));
    request.runs_after =
        input.at("quote_date_counted").get<bool>() ? quoted_on - one_day : quoted_on;
    request.first_on = date(input.at("first_instalment_date"));
    request.cadence = cadence_at(input);
    if (input.contains("initial_payment")) {
        const Json& first = input.at("initial_payment");
        request.first_payment = {date(first.at("date")), in_currency_of(input, first.at("amount"))};
    }
    if (input.contains("number_of_instalments")) request.count = input.at("number_of_instalments");
    if (input.contains("instalment_amount"))
        request.instalment = in_currency_of(input, input.at("instalment_amount"));
    request.merge_last = input.value("merge_last_two_instalments", false);
    return request;
}

Json line_json(const PlanRow& row, std::size_t number) {
    return {{"n", number},
            {"due_date", iso_text(row.due_on)},
            {"amount", decimal_text(row.amount)},
            {"interest_accrued", decimal_text(row.accrued)},
            {"principal_before", decimal_text(row.opening)}};
}

std::optional<Json> simple_interest_plan(const Json& input) {
    const PaymentPlan plan = payment_plan(request_at(input));
    Json lines = Json::array();
    for (const PlanRow& row : plan.rows) lines.push_back(line_json(row, lines.size() + 1));
    return Json{{"rows", lines},
                {"all_instalments_recomputed", lines},
                {"number_of_instalments", plan.rows.size()},
                {"duration", plan.instalments},
                {"plan_interest", decimal_text(plan.interest)},
                {"total_interest", decimal_text(plan.charges)}};
}

std::optional<Json> time_to_pay_plan(const Json& input) {
    TimeToPay request{{},
                      date(input.at("quote_date")),
                      in_currency_of(input, input.at("initial_payment")),
                      input.at("initial_payment_days_after_quote"),
                      date(input.at("first_instalment_date")),
                      date(input.at("last_instalment_date")),
                      cadence_at(input),
                      annual_rate(input.at("rate_percent"))};
    for (const Json& debt : input.at("debts"))
        request.debts.push_back(
            {date(debt.at("due_date")), in_currency_of(input, debt.at("principal"))});
    const TimeToPayPlan plan = time_to_pay(request);
    return Json{{"number_of_instalments", plan.due_on.size()},
                {"instalment", decimal_text(plan.instalment)},
                {"last_instalment", decimal_text(plan.last_instalment)},
                {"total_interest", decimal_text(plan.interest)},
                {"total_payable", decimal_text(plan.total)}};
}

}  // namespace

std::span<const Operation> payment_plan_operations() {
    static constexpr Operation operations[] = {
        {"payment_plan_simple_interest", simple_interest_plan},
        {"payment_plan_time_to_pay", time_to_pay_plan},
    };
    return operations;
}

}  // namespace termwise::vectors
