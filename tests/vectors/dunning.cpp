#include "core/money/allocate.h"
#include "core/money/parse_money.h"
#include "core/money/portion.h"
#include "core/reminders/claim.h"
#include "core/reminders/ladder.h"
#include "core/terms/due_dates.h"
#include "tests/core/money/euros.h"
#include "tests/vectors/case_values.h"
#include "tests/vectors/operation.h"

namespace termwise::vectors {
namespace {

FeeRule fee(const Json& input, const char* amount, const char* percent) {
    return {
        parse_share(input.value(percent, "0"), "").value(), money_at(input, amount), {}, {}, {}};
}

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
            letters.back().sent_on = days_of(ladder, invoice, {}).at(place);
    }
    const auto now = step_due_now(ladder, invoice, letters, date(input.at("date")));
    const bool is_new = now && !input.at("blocked").get<bool>();
    return Json{{"level", is_new ? levels.at(now->step).at("level") : last}, {"new", is_new}};
}

std::optional<Json> late_fee(const Json& input) {
    const Money balance = money_at(input, "balance");
    const Money late = fee_of(balance, fee(input, "fee_amount", "fee_percent"));
    return Json{{"fee", decimal_text(late)}, {"new_balance", decimal_text(balance + late)}};
}

std::optional<Json> dunning_fee(const Json& input) {
    const Money outstanding = money_at(input, "outstanding");
    const Money due = fee_of(outstanding, fee(input, "fee", "percent"));
    const Money after = outstanding + money_at(input, "previous_fees") + due;
    return Json{{"fee", decimal_text(due)}, {"receivable_after", decimal_text(after)}};
}

/// A letter as the sources give it: its day, or its level with the day and whether it went out.
Letter letter_of(const Json& letter) {
    if (letter.is_string()) return {0, date(letter)};
    if (letter.is_number()) return {letter.get<std::size_t>() - 1, Date{}};
    Letter made{letter.value("level", std::size_t{1}) - 1, {}};
    const bool out = letter.value("processed", letter.value("sent", true));
    if (out && letter.contains("date")) made.sent_on = date(letter.at("date"));
    if (out && !letter.contains("date")) made.sent_on = Date{};
    return made;
}

std::vector<Letter> letters_of(const Json& list) {
    std::vector<Letter> letters;
    for (const Json& letter : list) letters.push_back(letter_of(letter));
    return letters;
}

std::optional<Json> last_letter(const Json& input) {
    const auto last = last_letter_on(letters_of(input.at("letters")));
    return Json{{"date", last ? Json(iso_text(*last)) : Json()}};
}

std::optional<Json> days_since(const Json& input) {
    const Json& last = input.at("last_letter_date");
    if (last.is_null()) return Json{{"days", nullptr}};
    return Json{{"days", days_between(date(last), date(input.at("date")))}};
}

std::optional<Json> gap_respected(const Json& input) {
    const Json& last = input.at("last_letter_date");
    const std::vector<Letter> letters = last.is_null() ? std::vector<Letter>{} : letters_of({last});
    const int gap = input.at("days_between_letters");
    return Json{{"respected", gap_kept(letters, gap, date(input.at("date")))}};
}

std::optional<Json> candidate(const Json& input) {
    const Date due = date(input.at("due_date"));
    const Date on = date(input.at("dunning_date"));
    const Json levels = Json::array({{{"days", input.at("days_after_due")}}});
    const bool open = !input.contains("outstanding") || !money_at(input, "outstanding").is_zero();
    return Json{{"candidate", open && reached(levels, due, on).has_value()},
                {"days_overdue", days_between(due, on)}};
}

/// The level that each run finds: its own thresholds where it states them, otherwise one more at
/// each run after the due day.
std::optional<Json> levels_reached(const Json& input) {
    const Date due = date(input.at("due_date"));
    Json found = Json::array();
    ReminderLadder ladder;
    for (const Json& run : input.at("runs")) {
        const Date on = date(run.is_string() ? run : run.at("date"));
        if (run.is_object() && run.contains("levels")) {
            const auto step = reached(run.at("levels"), due, on);
            found.push_back(step ? run.at("levels").at(*step).at("level") : Json());
            continue;
        }
        const int after = run.is_object() ? run.value("days_after_due", run.value("days", 1)) : 1;
        ladder.steps.push_back({ReminderBase::due_date, after, {}});
        const auto step = reached_step(ladder, {due, due}, on);
        found.push_back(step ? *step + 1 : 0);
    }
    return Json{{"levels", found}};
}

std::optional<Json> eligible(const Json& input) {
    const Json& levels = input.at("levels");
    ReminderLadder ladder = ladder_of(levels);
    ladder.order = input.at("sequential").get<bool>() ? StepOrder::in_order : StepOrder::free;
    ladder.gap_days = input.value("days_between_letters", 0);
    std::size_t step = 0;
    while (step < levels.size() && levels.at(step).at("level") != input.at("level")) ++step;
    const Date on = input.contains("date") ? date(input.at("date")) : date_of(2024, 6, 1);
    RemindedInvoice invoice{on, on - std::chrono::days{input.at("days_overdue").get<int>()}, {}};
    if (input.contains("grace_until") && !input.at("grace_until").is_null())
        invoice.quiet_until = date(input.at("grace_until"));
    const std::vector<Letter> letters = letters_of(input.at("history"));
    return Json{{"eligible", may_send(ladder, step, invoice, letters, on)}};
}

std::optional<Json> proposal_expired(const Json& input) {
    const Json& grace = input.at("grace_until");
    RemindedInvoice invoice{Date{}, Date{}, {}};
    // The sources let the grace day itself be proposed for.
    if (!grace.is_null()) invoice.quiet_until = date(grace) - std::chrono::days{1};
    const bool quiet = is_quiet(invoice, date(input.at("proposal_date")));
    return Json{{"expired", quiet && !input.at("processed").get<bool>()}};
}

std::optional<Json> dunning_amount(const Json& input) {
    const Money open = money_at(input, "outstanding");
    const AnnualRate rate = parse_annual_rate(input.value("rate_percent", "0"), "").value();
    const Claim claim =
        claim_for(open, rate, input.at("overdue_days").get<int>(), money_at(input, "fee"));
    return Json{{"interest", decimal_text(claim.interest)},
                {"fee", decimal_text(claim.fee)},
                {"dunning_amount", decimal_text(claim.added)},
                {"grand_total", decimal_text(claim.total)}};
}

std::optional<Json> in_currency(const Json& input) {
    const Decimal open = parse_decimal(input.at("outstanding").get<std::string>(), "").value();
    const Decimal rate = parse_decimal(input.at("rate").get<std::string>(), "").value();
    const auto currency = Currency::of(input.at("dunning_currency").get<std::string>());
    if (!currency) return std::nullopt;
    const auto amount = line_amount(open, rate, *currency, Rounding::half_up, "");
    return Json{{"amount", decimal_text(amount.value())}};
}

/// The parts that are past their day, each after so many days and of so many percent.
std::optional<Json> overdue_instalments(const Json& input) {
    const Date issued = date(input.at("invoice_date"));
    const Date as_of = date(input.at("as_of"));
    Json overdue = Json::array();
    std::vector<std::int64_t> weights;
    for (const Json& line : input.at("lines")) {
        const std::string percent = line.value("percent", "0");
        weights.push_back(parse_share(percent, "").value().billionths);
    }
    const std::vector<Money> amounts = weighted_parts(money_at(input, "total"), weights);
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const Step step{StepKind::add_days, input.at("lines").at(i).at("days").get<int>(), {}};
        const Date due = due_on({BaseDate::invoice, {step}, Roll::none}, issued, {});
        if (due >= as_of) continue;
        overdue.push_back({{"due_date", iso_text(due)},
                           {"amount", decimal_text(amounts[i])},
                           {"outstanding", decimal_text(amounts[i])},
                           {"days_overdue", days_between(due, as_of)},
                           {"overdue_days", days_between(due, as_of)}});
    }
    return Json{{"overdue", overdue}};
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
        {"dunning_amount", dunning_amount},
        {"overdue_instalments", overdue_instalments},
        {"dunning_levels_reached", levels_reached},
        {"dunning_candidate", candidate},
        {"dunning_eligible", eligible},
        {"days_since_last_letter", days_since},
        {"last_letter_date", last_letter},
        {"dunning_amount_in_currency", in_currency},
        {"dunning_proposal_expired", proposal_expired},
    };
    return operations;
}

}  // namespace termwise::vectors
