#include "core/credit/annuity.h"

#include <array>
#include <string>
#include <utility>

#include "tests/vectors/case_number.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

double number_at(const Json& input, const char* key) {
    return input.contains(key) ? number_of(input.at(key)) : 0;
}

Annuity annuity_at(const Json& input) {
    Annuity annuity;
    annuity.rate = number_at(input, "rate");
    annuity.count = number_at(input, "nper");
    annuity.payment = number_at(input, "pmt");
    annuity.present = number_at(input, "pv");
    annuity.future = number_at(input, "fv");
    const bool at_begin = input.value("when", "end") == "begin";
    annuity.paid_at = at_begin ? PaidAt::begin : PaidAt::end;
    return annuity;
}

Json no_solution() { return {{"error", "no_solution"}}; }

std::optional<Json> value(std::optional<double> number) {
    if (!number) return no_solution();
    return Json{{"value", text_of(*number)}};
}

std::optional<Json> pmt(const Json& input) { return value(payment_of(annuity_at(input))); }
std::optional<Json> pv(const Json& input) { return value(present_of(annuity_at(input))); }
std::optional<Json> fv(const Json& input) { return value(future_of(annuity_at(input))); }
std::optional<Json> nper(const Json& input) { return value(count_of(annuity_at(input))); }
std::optional<Json> rate(const Json& input) { return value(rate_of(annuity_at(input))); }

std::optional<Json> ipmt(const Json& input) {
    return value(interest_in(annuity_at(input), input.at("per")));
}

std::optional<Json> ppmt(const Json& input) {
    return value(principal_in(annuity_at(input), input.at("per")));
}

// One flow a period, the first one now.
std::vector<TimedFlow> period_flows_at(const Json& input) {
    std::vector<TimedFlow> flows;
    for (const Json& amount : input.at("cashflows")) {
        flows.push_back({number_of(amount), static_cast<double>(flows.size())});
    }
    return flows;
}

std::vector<TimedFlow> dated_flows_at(const Json& input) {
    std::vector<DatedFlow> flows;
    for (const Json& flow : input.at("cashflows")) {
        const Date day = parse_date(flow.at("date").get<std::string>(), "date").value();
        flows.push_back({day, number_of(flow.at("amount"))});
    }
    return timed_flows(flows);
}

std::optional<Json> irr(const Json& input) { return value(rate_of(period_flows_at(input))); }

std::optional<Json> npv(const Json& input) {
    return value(worth_of(period_flows_at(input), number_at(input, "rate")));
}

std::optional<Json> xirr(const Json& input) {
    const std::optional<double> rate = rate_of(dated_flows_at(input));
    if (!rate) return no_solution();
    return Json{{"rate", text_of(*rate)}, {"rate_refined", text_of(*rate)}};
}

std::optional<Json> xnpv(const Json& input) {
    return value(worth_of(dated_flows_at(input), number_at(input, "rate")));
}

std::optional<Growth> growth_named(std::string_view word) {
    static constexpr std::array<std::pair<std::string_view, Growth>, 4> words{{
        {"Simple", Growth::simple},
        {"Compounded", Growth::compounded},
        {"Continuous", Growth::continuous},
        {"SimpleThenCompounded", Growth::simple_then_compounded},
    }};
    for (const auto& [name, growth] : words)
        if (name == word) return growth;
    return std::nullopt;
}

// A number of periods a year, or its name.
double frequency_of(const Json& value) {
    static constexpr std::array<std::pair<std::string_view, double>, 9> words{{
        {"Annual", 1},
        {"Semiannual", 2},
        {"EveryFourthMonth", 3},
        {"Quarterly", 4},
        {"Bimonthly", 6},
        {"Monthly", 12},
        {"Biweekly", 26},
        {"Weekly", 52},
        {"Daily", 365},
    }};
    if (value.is_null()) return 1;
    if (value.is_number()) return value.get<double>();
    const std::string word = value;
    for (const auto& [name, count] : words)
        if (name == word) return count;
    return 1;
}

std::optional<Json> convert_rate(const Json& input) {
    const auto from = growth_named(input.at("compounding").get<std::string>());
    const auto to = growth_named(input.at("to_compounding").get<std::string>());
    if (!from || !to) return std::nullopt;
    const QuotedRate given{number_at(input, "rate"), *from, frequency_of(input.at("frequency"))};
    const QuotedRate wanted{0, *to, frequency_of(input.at("to_frequency"))};
    const double rate = converted_rate(given, wanted, number_at(input, "time_years"));
    return Json{{"rate_4dp", text_of(rate, 4)}};
}

}  // namespace

std::span<const Operation> annuity_operations() {
    static constexpr Operation operations[] = {
        {"pmt", pmt},   {"pv", pv},     {"fv", fv},     {"rate", rate},
        {"nper", nper}, {"ipmt", ipmt}, {"ppmt", ppmt}, {"irr", irr},
        {"npv", npv},   {"xirr", xirr}, {"xnpv", xnpv}, {"convert_rate", convert_rate},
    };
    return operations;
}

}  // namespace termwise::vectors
