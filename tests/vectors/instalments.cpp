#include "core/terms/instalments.h"

#include "core/money/parse_money.h"
#include "core/terms/due_dates.h"
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

/// The plan that a list of percentages says: a first part, and equal parts of the rest. Nothing for
/// fixed lines and for parts of other sizes.
std::optional<Plan> plan_of(const Json& lines) {
    if (lines.size() < 2) return std::nullopt;
    Plan plan;
    plan.parts = static_cast<int>(lines.size()) - 1;
    plan.remainder = Remainder::last;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!lines[i].contains("percent") || lines[i].contains("delta")) return std::nullopt;
        if (i > 1 && lines[i].at("percent") != lines[1].at("percent")) return std::nullopt;
    }
    plan.deposit = share(lines[0].at("percent"));
    return plan;
}

std::optional<Currency> currency_with(int decimals) {
    for (const Currency currency : all_currencies()) {
        if (currency.decimals() == decimals) return currency;
    }
    return std::nullopt;
}

std::optional<Json> split_by_terms(const Json& input) {
    if (!input.contains("total")) return std::nullopt;
    const auto plan = plan_of(input.at("lines"));
    const auto currency = currency_with(input.at("decimals").get<int>());
    if (!plan || !currency) return std::nullopt;
    const auto total = parse_money(input.at("total").get<std::string>(), *currency, "");
    Json amounts = Json::array();
    for (const Instalment& part : schedule(total.value(), {{}, {}, plan}, Date{}, {})) {
        amounts.push_back(decimal_text(part.amount.amount));
    }
    return Json{{"amounts", amounts}};
}

std::optional<Json> validate_term_lines(const Json& input) {
    std::int64_t sum = 0;
    for (const Json& percent : input.at("percents")) sum += share(percent).billionths;
    return Json{{"valid", sum == Share::one}};
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
        {"validate_term_lines", validate_term_lines},
        {"count_monthly_instalments", count_monthly_instalments},
    };
    return operations;
}

}  // namespace termwise::vectors
