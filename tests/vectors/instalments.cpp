#include "core/terms/instalments.h"

#include <algorithm>

#include "core/money/parse_money.h"
#include "core/terms/due_dates.h"
#include "core/terms/term_lines.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

Share share(const Json& text) { return parse_share(text.get<std::string>(), "").value(); }
Date date(const Json& text) { return parse_date(text.get<std::string>(), "").value(); }

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

Share ratio(const Json& text) {
    // A ratio has at most nine decimals here; a share counts billionths.
    const Decimal decimal = parse_decimal(text.get<std::string>(), "").value();
    return Share{decimal.coefficient() * power_of_ten(9 - decimal.scale())};
}

TermLine line_of(const Json& line, Currency currency) {
    const auto amount = [&](const char* key) {
        return parse_money(line.at(key).get<std::string>(), currency, "").value();
    };
    if (line.contains("percent")) return {TermLine::Kind::of_total, share(line.at("percent")), {}};
    if (line.contains("fixed")) return {TermLine::Kind::fixed, {}, amount("fixed")};
    const std::string kind = line.at("kind");
    if (kind == "fixed") return {TermLine::Kind::fixed, {}, amount("amount")};
    if (kind == "percent_of_total") return {TermLine::Kind::of_total, ratio(line.at("ratio")), {}};
    if (kind == "percent_of_remainder") {
        return {TermLine::Kind::of_rest, ratio(line.at("ratio")), {}};
    }
    return {TermLine::Kind::balance, {}, {}};
}

std::vector<TermLine> lines_of(const Json& input, Currency currency) {
    std::vector<TermLine> lines;
    for (const Json& line : input.at("lines")) lines.push_back(line_of(line, currency));
    return lines;
}

Json amounts_json(const std::vector<Money>& amounts) {
    Json list = Json::array();
    for (const Money amount : amounts) list.push_back(decimal_text(amount));
    return list;
}

/// "months (clip to month end), then set day, then add days".
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

/// Nothing to pay is one line on the day of the document.
Json instalments_json(const Json& input, const std::vector<Money>& amounts) {
    const Date issued_on = date(input.at("invoice_date"));
    Json list = Json::array();
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const DueRule rule = rule_of(input.at("lines")[i].at("delta"));
        list.push_back({{"due_date", iso_text(due_on(rule, issued_on, {}))},
                        {"amount", decimal_text(amounts[i])}});
    }
    const bool nothing =
        std::all_of(amounts.begin(), amounts.end(), [](Money amount) { return amount.is_zero(); });
    if (!nothing) return list;
    const Json only{{"due_date", iso_text(issued_on)}, {"amount", decimal_text(amounts.front())}};
    return Json::array({only});
}

std::optional<Json> split_by_terms(const Json& input) {
    const auto currency = currency_with(input.value("decimals", 2));
    if (!currency) return std::nullopt;
    const std::string typed = input.contains("total") ? input.at("total") : input.at("amount");
    const Money total = parse_money(typed, *currency, "").value();
    const auto amounts = line_amounts(total, lines_of(input, *currency));
    if (input.contains("invoice_date")) {
        return Json{{"instalments", instalments_json(input, amounts)}};
    }
    return Json{{"amounts", amounts_json(amounts)}};
}

std::optional<Json> split_by_terms_cash_rounding(const Json& input) {
    constexpr Currency eur{"EUR"};
    const auto money = [&](const char* key) {
        return parse_money(input.at(key).get<std::string>(), eur, "").value();
    };
    if (input.at("rounding") != "UP") return std::nullopt;
    const LineRounding coins{Rounding::half_up, money("cash_rounding").minor_units(), Rounding::up};
    return Json{
        {"amounts", amounts_json(line_amounts(money("total"), lines_of(input, eur), coins))}};
}

/// Net and tax are split by themselves, each with its own balance.
std::optional<Json> split_by_terms_untaxed(const Json& input) {
    constexpr Currency eur{"EUR"};
    const auto split = [&](const char* key) {
        const Money whole = parse_money(input.at(key).get<std::string>(), eur, "").value();
        return line_amounts(whole, lines_of(input, eur));
    };
    std::vector<Money> amounts = split("untaxed");
    const std::vector<Money> taxes = split("tax");
    for (std::size_t i = 0; i < amounts.size(); ++i) amounts[i] += taxes[i];
    return Json{{"amounts", amounts_json(amounts)}};
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

/// Each line counts from the due day of the line before.
std::optional<Json> due_dates_sequential(const Json& input) {
    Date day = date(input.at("invoice_date"));
    Json dates = Json::array();
    for (const Json& line : input.at("lines")) {
        day = due_on(rule_of(line), day, {});
        dates.push_back(iso_text(day));
    }
    return Json{{"due_dates", dates}};
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
        {"validate_term_lines", validate_term_lines},
        {"validate_ratio_divisor", validate_ratio_divisor},
        {"due_dates_sequential", due_dates_sequential},
        {"count_monthly_instalments", count_monthly_instalments},
    };
    return operations;
}

}  // namespace termwise::vectors
