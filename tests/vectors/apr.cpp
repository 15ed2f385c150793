#include "core/credit/apr.h"

#include <string>

#include "core/money/parse_money.h"
#include "tests/vectors/case_number.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

// The time under that prefix ("", "first_", "interval_") in years, in whichever unit is given.
double years_at(const Json& flow, const std::string& prefix) {
    if (flow.contains(prefix + "years")) return number_of(flow.at(prefix + "years"));
    if (flow.contains(prefix + "months")) return number_of(flow.at(prefix + "months")) / 12;
    return number_of(flow.at(prefix + "days")) / 365.25;
}

std::vector<AprFlow> apr_flows_at(const Json& list) {
    std::vector<AprFlow> flows;
    for (const Json& flow : list) {
        const std::string text = flow.at("amount");
        const Money amount = parse_money(text, Currency{"EUR"}, "amount").value();
        const int count = flow.value("count", 1);
        for (int i = 0; i < count; ++i) {
            const bool repeated = flow.contains("count");
            const double years = repeated
                                     ? years_at(flow, "first_") + i * years_at(flow, "interval_")
                                     : years_at(flow, "");
            flows.push_back({amount, years});
        }
    }
    return flows;
}

std::optional<Json> apr_eu(const Json& input) {
    const auto apr = annual_percentage_rate(apr_flows_at(input.at("drawdowns")),
                                            apr_flows_at(input.at("payments")), "payments");
    if (!apr) return Json{{"error", "no_solution"}};
    const double percent = 100 * apr->rate;
    return Json{{"apr_percent", text_of(percent)},
                {"apr_percent_printed", text_of(percent)},
                {"apr_percent_solution", text_of(percent)},
                {"apr_percent_1dp", tenths_text(*apr)},
                {"apr_percent_2dp", hundredths_text(*apr)}};
}

}  // namespace

std::span<const Operation> apr_operations() {
    static constexpr Operation operations[] = {
        {"apr_eu", apr_eu},
    };
    return operations;
}

}  // namespace termwise::vectors
