#include "core/terms/due_dates.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

Step days(int count) { return {StepKind::add_days, count, {}}; }
Step on(int day) { return {StepKind::day_of_month, day, {}}; }
Step month_end() { return {StepKind::end_of_month, 0, {}}; }
Step next_month() { return {StepKind::month_cut_off, 0, {}}; }

/// The rule that goes by that name in other programs, as a program of steps.
std::optional<StepList> steps_of(const std::string& rule, const Json& input) {
    const int count = input.value("days", 0);
    const int day = input.value("day", 0);
    if (rule == "net_days") return StepList{days(count)};
    if (rule == "add_months") {
        return StepList{{StepKind::add_months, input.at("months").get<int>(), {}}};
    }
    if (rule == "days_then_end_of_month") return StepList{days(count), month_end()};
    if (rule == "end_of_month_plus_days") return StepList{month_end(), days(count)};
    if (rule == "end_of_current_month") return StepList{month_end()};
    if (rule == "end_of_month_strictly_after") return StepList{days(1), month_end()};
    if (rule == "first_day_of_next_month") return StepList{next_month()};
    if (rule == "day_of_next_month") return StepList{next_month(), on(day)};
    if (rule == "next_day_of_month_on_or_after") return StepList{on(day)};
    if (rule == "next_day_of_month_strictly_after") return StepList{days(1), on(day)};
    if (rule == "days_then_next_occurrence_of_day") return StepList{days(count), on(day)};
    if (rule == "days_then_day_of_next_month") {
        // Day 0 is the source's word for the end of the month reached.
        if (day == 0) return StepList{days(count), month_end()};
        return StepList{days(count), next_month(), on(day)};
    }
    return std::nullopt;
}

std::optional<Json> due_date(const Json& input) {
    const auto steps = steps_of(input.at("rule"), input);
    if (!steps) return std::nullopt;
    const DueRule rule{BaseDate::invoice, *steps, Roll::none};
    const Date base = parse_date(input.at("invoice_date").get<std::string>(), "").value();
    return Json{{"due_date", iso_text(due_on(rule, base, {}))}};
}

}  // namespace

std::span<const Operation> due_date_operations() {
    static constexpr Operation operations[] = {{"due_date", due_date}};
    return operations;
}

}  // namespace termwise::vectors
