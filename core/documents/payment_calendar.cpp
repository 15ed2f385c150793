#include "core/documents/absences.h"
#include "core/documents/case_values.h"
#include "core/documents/icalendar.h"
#include "core/documents/writers.h"
#include "core/reminders/ladder.h"
#include "core/time/roll.h"

namespace termwise {
namespace {

/// A letter to be sent, and where its day was read.
struct Reminder {
    std::size_t index = 0;
    Date on;
    Tone tone{};
    std::string path;
};

// What tells this case from another, whatever becomes of its days and amounts.
std::string identity_of(const Draft& draft) {
    std::string identity = draft.title + '\n' + draft.invoice_number + '\n' + draft.issued_on;
    if (draft.seller) identity += '\n' + draft.seller->name;
    if (draft.buyer) identity += '\n' + draft.buyer->name;
    return identity;
}

/// The events as they are found, and their rows for the reader.
class EventList {
public:
    EventList(Wording& wording, const CaseFile& file) : wording_{wording}, file_{file} {}

    /// `day` is the value noted for the table; `summary` the sentence of the event.
    void add(const std::string& name, const Value& day, Date on, std::string summary) {
        rows_.push_back({wording_.cell(day), summary});
        events_.push_back({event_uid(identity_of(file_.draft), name), on, std::move(summary)});
    }

    [[nodiscard]] const std::vector<CalendarEvent>& events() const { return events_; }
    [[nodiscard]] std::vector<Wording::Row> take_rows() { return std::move(rows_); }

private:
    Wording& wording_;
    const CaseFile& file_;
    std::vector<CalendarEvent> events_;
    std::vector<Wording::Row> rows_;
};

void add_discounts(EventList& list, Wording& wording, const CaseFile& file) {
    const std::vector<DiscountOffer>& offers = file.outcome.discounts;
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const Value payable = quoted("payable", item_path("discounts", i, "payable.amount"),
                                     offers[i].payable.amount);
        list.add("discount-" + std::to_string(i),
                 quoted("until", item_path("discounts", i, "until"), offers[i].until),
                 offers[i].until,
                 wording.sentence("event.discount", {invoice_value(wording, file), payable}));
    }
}

void add_due_days(EventList& list, Wording& wording, const CaseFile& file) {
    for (const std::size_t i : owed_instalments(file.outcome)) {
        const Instalment& part = file.outcome.instalments[i];
        const Value amount =
            quoted("amount", item_path("instalments", i, "amount.amount"), part.amount.amount);
        list.add("due-" + std::to_string(i),
                 quoted("due_on", item_path("instalments", i, "due_on"), part.due_on), part.due_on,
                 wording.sentence("event.due", {invoice_value(wording, file), amount}));
    }
}

Date rolled_day(const CaseFile& file, Date day, Roll roll) {
    const HolidayCalendar* calendar = file.checked.calendar;
    return calendar == nullptr ? day : rolled(day, roll, *calendar);
}

// The first debt that is still open; nothing when all is paid.
std::optional<Date> first_open_due(const Outcome& outcome) {
    const std::vector<std::size_t> owed = owed_instalments(outcome);
    for (std::size_t debt = 0; debt < owed.size(); ++debt) {
        const bool is_open = !outcome.late || !outcome.late->ledger.open[debt].is_zero();
        if (is_open) return outcome.instalments[owed[debt]].due_on;
    }
    return std::nullopt;
}

void add_reminder(EventList& list, Wording& wording, const CaseFile& file, const Reminder& step) {
    const std::string event = std::string{"event."} + name_of(step.tone);
    list.add("reminder-" + std::to_string(step.index), quoted("on", step.path, step.on), step.on,
             wording.sentence(event, {invoice_value(wording, file)}));
}

// Where the draft says how the buyer is reminded, what is still to be sent.
void add_planned_reminders(EventList& list, Wording& wording, const CaseFile& file) {
    const std::vector<PlannedStep>& steps = file.outcome.reminders->plan.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const bool is_open =
            steps[i].state == StepState::due || steps[i].state == StepState::upcoming;
        if (!is_open || file.outcome.reminders->plan.hold == Hold::paid) continue;
        add_reminder(list, wording, file,
                     {i, steps[i].on, steps[i].tone, item_path("reminders.steps", i, "on")});
    }
}

// The days of the usual ladder that are not past yet.
void add_usual_reminders(EventList& list, Wording& wording, const CaseFile& file) {
    const std::optional<Date> due = first_open_due(file.outcome);
    if (!due) return;
    const ReminderLadder ladder = usual_ladder();
    const std::vector<Date> days = days_of(ladder, {*file.checked.issued_on, *due}, {});
    for (std::size_t i = 0; i < days.size(); ++i) {
        const Date day = rolled_day(file, days[i], ladder.roll);
        if (file.outcome.late && day < file.outcome.late->ledger.as_of) continue;
        add_reminder(list, wording, file,
                     {i, day, ladder.steps[i].tone, item_path("calendar.reminders", i)});
    }
}

}  // namespace

Written payment_calendar(const CaseFile& file, const Language& language) {
    if (auto absence = without_schedule(file)) return tl::unexpected{*std::move(absence)};
    Wording wording{DocumentKind::calendar, language};
    wording.title(wording.sentence("title.calendar", {invoice_value(wording, file)}));
    EventList list{wording, file};
    add_discounts(list, wording, file);
    add_due_days(list, wording, file);
    if (file.outcome.reminders) {
        add_planned_reminders(list, wording, file);
    } else {
        add_usual_reminders(list, wording, file);
    }
    wording.table({"column.date", "column.item"}, list.take_rows(), 2, false);
    const Date issued_on = *file.checked.issued_on;
    wording.file(icalendar(list.events(), file.checked.as_of.value_or(issued_on)));
    return wording.take();
}

}  // namespace termwise
