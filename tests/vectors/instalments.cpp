#include "core/terms/instalments.h"

#include "core/money/decimal.h"
#include "core/money/parse_money.h"
#include "core/terms/due_dates.h"
#include "core/terms/plan_lines.h"
#include "core/time/period.h"
#include "tests/vectors/case_values.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

std::optional<Json> term_instalment_dates(const Json& input) {
    Json dates = Json::array();
    for (const Json& line : input.at("lines")) {
        const Step step{StepKind::add_days, line.at("days").get<int>(), {}};
        const DueRule rule{BaseDate::invoice, {step}, Roll::none};
        dates.push_back(iso_text(due_on(rule, date(input.at("invoice_date")), {})));
    }
    return Json{{"due_dates", dates}};
}

std::optional<Currency> currency_with(int decimals) {
    for (const Currency currency : all_currencies()) {
        if (currency.decimals() == decimals) return currency;
    }
    return std::nullopt;
}

// "0.25" -> 25 %.
Share ratio(const Json& text) {
    const Decimal number = parse_decimal(text.get<std::string>(), "").value();
    return {number.coefficient() * power_of_ten(9 - number.scale())};
}

PlanLine plan_line(const Json& line, Currency currency) {
    const std::string kind = line.value("kind", "");
    if (kind == "percent_of_remainder") {
        return {PlanLineKind::percent_of_rest, ratio(line.at("ratio")), 0};
    }
    if (kind == "percent_of_total") return {PlanLineKind::percent, ratio(line.at("ratio")), 0};
    if (kind == "remainder") return {};
    if (line.contains("percent")) {
        return {PlanLineKind::percent, share(line.at("percent")), 0};
    }
    const Json& fixed = line.contains("fixed") ? line.at("fixed") : line.at("amount");
    const Money amount = parse_money(fixed.get<std::string>(), currency, "").value();
    return {PlanLineKind::fixed, {}, amount.minor_units()};
}

std::vector<PlanLine> plan_lines(const Json& lines, Currency currency) {
    std::vector<PlanLine> list;
    for (const Json& line : lines) list.push_back(plan_line(line, currency));
    return list;
}

Json amount_texts(const std::vector<Money>& amounts) {
    Json list = Json::array();
    for (const Money amount : amounts) list.push_back(decimal_text(amount));
    return list;
}

// Months and weeks, then the day of the month, then days: the order the cases state.
DueRule rule_of(const Json& delta) {
    DueRule rule;
    const auto add = [&](const char* key, StepKind kind) {
        if (delta.contains(key)) rule.steps.push_back({kind, delta.at(key).get<int>(), {}});
    };
    add("months", StepKind::add_months);
    add("weeks", StepKind::add_weeks);
    add("day", StepKind::day_of_month);
    add("days", StepKind::add_days);
    return rule;
}

// Each line counts from the day the line before led to.
std::optional<Json> due_dates_sequential(const Json& input) {
    Date day = date(input.at("invoice_date"));
    Json days = Json::array();
    for (const Json& line : input.at("lines")) {
        const DueRule rule = rule_of(line);
        if (rule.steps.empty()) return std::nullopt;
        day = due_on(rule, day, {});
        days.push_back(iso_text(day));
    }
    return Json{{"due_dates", days}};
}

// Lines of an amount on days of their own. Nothing owed is one line on the day of the document.
Json dated_split(const Json& input) {
    const Currency currency{"EUR"};
    const Money whole = money(input.at("amount"), currency);
    const Date issued_on = date(input.at("invoice_date"));
    if (whole.is_zero()) {
        return Json::array({{{"due_date", iso_text(issued_on)}, {"amount", decimal_text(whole)}}});
    }
    const Json& lines = input.at("lines");
    const std::vector<Money> amounts = line_amounts(whole, plan_lines(lines, currency));
    Json instalments = Json::array();
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const Date due = due_on(rule_of(lines[i].at("delta")), issued_on, {});
        instalments.push_back({{"due_date", iso_text(due)}, {"amount", decimal_text(amounts[i])}});
    }
    return instalments;
}

std::optional<Json> split_by_terms(const Json& input) {
    if (input.contains("amount")) return Json{{"instalments", dated_split(input)}};
    const auto currency = currency_with(input.at("decimals").get<int>());
    if (!currency) return std::nullopt;
    const auto lines = plan_lines(input.at("lines"), *currency);
    return Json{
        {"amounts", amount_texts(line_amounts(money(input.at("total"), *currency), lines))}};
}

std::optional<Json> split_by_terms_cash_rounding(const Json& input) {
    const Currency currency{"EUR"};
    const std::string word = input.at("rounding");
    Rounding rounding = Rounding::half_up;
    if (word == "UP") rounding = Rounding::up;
    if (word == "DOWN") rounding = Rounding::down;
    const auto lines = plan_lines(input.at("lines"), currency);
    const std::int64_t step = money(input.at("cash_rounding"), currency).minor_units();
    const Money total = money(input.at("total"), currency);
    return Json{{"amounts", amount_texts(line_amounts(total, lines, rounding, step))}};
}

// Net and tax are split each by itself, so that each line holds its share of both.
std::optional<Json> split_by_terms_untaxed(const Json& input) {
    const Currency currency{"EUR"};
    const auto lines = plan_lines(input.at("lines"), currency);
    const std::vector<Money> nets = line_amounts(money(input.at("untaxed"), currency), lines);
    const std::vector<Money> taxes = line_amounts(money(input.at("tax"), currency), lines);
    std::vector<Money> amounts;
    for (std::size_t i = 0; i < nets.size(); ++i) amounts.push_back(nets[i] + taxes[i]);
    return Json{{"amounts", amount_texts(amounts)}};
}

// Months from the first day on; "end" in the rule keeps the last day of the month.
std::optional<Json> instalment_dates(const Json& input) {
    const Date start = date(input.at("repayment_start"));
    const int count = input.at("instalments");
    const std::string rule = input.at("rule");
    const bool by_month_ends =
        rule.find("end") != std::string::npos || rule.find("last") != std::string::npos;
    const auto day = [&](int index) {
        const MonthEnd month_end = by_month_ends ? MonthEnd::sticky : MonthEnd::clamped;
        return iso_text(plus_months(start, index, month_end));
    };
    return Json{{"first", day(0)}, {"second", day(1)}, {"last", day(count - 1)}};
}

std::optional<Json> validate_term_lines(const Json& input) {
    std::vector<Share> shares;
    for (const Json& percent : input.at("percents")) shares.push_back(share(percent));
    return Json{{"valid", is_whole(shares)}};
}

std::optional<Json> validate_ratio_divisor(const Json& input) {
    const auto decimal = [&](const char* key) {
        return parse_decimal(input.at(key).get<std::string>(), "").value();
    };
    return Json{{"valid", is_ratio_of(decimal("ratio"), decimal("divisor"))}};
}

std::optional<Json> count_monthly_instalments(const Json& input) {
    Plan plan;
    plan.parts = 120;
    int count = 0;
    const Money nothing = Money::zero(Currency{"EUR"});
    for (const auto& part : schedule(nothing, {{}, {}, plan}, date(input.at("first")), {})) {
        if (part.due_on <= date(input.at("last"))) ++count;
    }
    return Json{{"count", count}};
}

}  // namespace

std::span<const Operation> instalment_operations() {
    static constexpr Operation operations[] = {
        {"term_instalment_dates", term_instalment_dates},
        {"split_by_terms", split_by_terms},
        {"split_by_terms_cash_rounding", split_by_terms_cash_rounding},
        {"split_by_terms_untaxed", split_by_terms_untaxed},
        {"instalment_dates", instalment_dates},
        {"due_dates_sequential", due_dates_sequential},
        {"validate_term_lines", validate_term_lines},
        {"validate_ratio_divisor", validate_ratio_divisor},
        {"count_monthly_instalments", count_monthly_instalments},
    };
    return operations;
}

}  // namespace termwise::vectors
