#include "core/money/parse_money.h"
#include "core/reminders/ladder.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

constexpr Currency eur{"EUR"};

Money money(const Json& input, const char* key) {
    return parse_money(input.value(key, "0"), eur, "").value();
}

FeeRule fee(const Json& input, const char* amount, const char* percent) {
    return {parse_share(input.value(percent, "0"), "").value(), money(input, amount), {}, {}, {}};
}

Date date(const Json& text) { return parse_date(text.get<std::string>(), "").value(); }

ReminderStep step_of(const Json& reminder) {
    const std::string anchor = reminder.at("anchor");
    const auto base =
        anchor == "after_invoice_date" ? ReminderBase::invoice_date : ReminderBase::due_date;
    const int count = reminder.at("days");
    return {base, anchor == "before_due_date" ? -count : count, {}};
}

std::optional<Json> next_reminder(const Json& input) {
    ReminderLadder ladder;
    for (const Json& reminder : input.at("reminders")) ladder.steps.push_back(step_of(reminder));
    if (input.contains("endless_every_days")) ladder.repeat_days = input.at("endless_every_days");
    std::vector<Letter> letters;
    for (const Json& number : input.value("already_sent", Json::array()))
        letters.push_back({number.get<std::size_t>() - 1, {}});
    if (input.contains("last_sent")) letters.back().sent_on = date(input.at("last_sent"));

    const RemindedInvoice invoice{date(input.at("invoice_date")), date(input.at("due_date"))};
    const auto next = next_step(ladder, invoice, letters, date(input.at("as_of")));
    return Json{{"next_send_date", next ? Json(iso_text(next->on)) : Json()}};
}

ReminderLadder ladder_of(const Json& levels) {
    ReminderLadder ladder;
    for (const Json& level : levels)
        ladder.steps.push_back({ReminderBase::due_date, level.at("days"), {}});
    return ladder;
}

// Whatever the source counts from is the due day here.
std::optional<std::size_t> reached(const Json& levels, Date since, Date on) {
    return reached_step(ladder_of(levels), {since, since}, on);
}

std::optional<Json> level(const Json& input) {
    const Json& levels = input.at("levels");
    const Json& since = input.at("oldest_unpaid_date");
    if (since.is_null() || input.value("disputed", false)) return Json{{"level", nullptr}};
    const auto step = reached(levels, date(since), date(input.at("date")));
    return Json{{"level", step ? levels.at(*step).at("level") : Json()}};
}

std::optional<Json> level_by_days(const Json& input) {
    const Json& levels = input.at("levels");
    const auto step =
        reached(levels, Date{}, Date{} + std::chrono::days{input.at("days_overdue").get<int>()});
    return Json{{"level", levels.at(*step).at("level")}, {"fee", levels.at(*step).at("fee")}};
}

std::optional<Json> next_dunning(const Json& input) {
    const Json& levels = input.at("levels");
    const Json& last = input.at("last_level");
    if (input.at("paid").get<bool>()) return Json{{"level", nullptr}, {"new", false}};
    const RemindedInvoice invoice{date(input.at("due_date")), date(input.at("due_date"))};
    const ReminderLadder ladder = ladder_of(levels);
    std::vector<Letter> letters;
    if (!last.is_null()) {
        const std::size_t place = last.get<std::size_t>() - 1;
        letters.push_back({place, {}});
        if (input.at("last_level_state") == "done")
            letters.back().sent_on = day_of(ladder.steps.at(place), invoice);
    }
    const auto now = step_due_now(ladder, invoice, letters, date(input.at("date")));
    const bool is_new = now && !input.at("blocked").get<bool>();
    return Json{{"level", is_new ? levels.at(now->step).at("level") : last}, {"new", is_new}};
}

std::optional<Json> late_fee(const Json& input) {
    const Money balance = money(input, "balance");
    const Money late = fee_of(balance, fee(input, "fee_amount", "fee_percent"));
    return Json{{"fee", decimal_text(late)}, {"new_balance", decimal_text(balance + late)}};
}

std::optional<Json> dunning_fee(const Json& input) {
    const Money outstanding = money(input, "outstanding");
    const Money due = fee_of(outstanding, fee(input, "fee", "percent"));
    const Money after = outstanding + money(input, "previous_fees") + due;
    return Json{{"fee", decimal_text(due)}, {"receivable_after", decimal_text(after)}};
}

std::optional<Json> gap_respected(const Json& input) {
    const ReminderLadder ladder{{{}, {}}, {}, input.at("days_between_letters")};
    const Date last = date(input.at("last_letter_date"));
    const std::vector<Letter> letters{{0, last}};
    const auto now = step_due_now(ladder, {last, last}, letters, date(input.at("date")));
    return Json{{"respected", now.has_value()}};
}

}  // namespace

std::span<const Operation> dunning_operations() {
    static constexpr Operation operations[] = {
        {"next_reminder", next_reminder},
        {"dunning_level", level},
        {"dunning_level_by_days", level_by_days},
        {"next_dunning", next_dunning},
        {"late_fee", late_fee},
        {"dunning_fee", dunning_fee},
        {"dunning_gap_respected", gap_respected},
    };
    return operations;
}

}  // namespace termwise::vectors
