#include "core/documents/absences.h"
#include "core/documents/letter.h"
#include "core/documents/writers.h"

namespace termwise {
namespace {

/// The sentences of one tone.
struct ReminderTone {
    std::string_view title;
    std::string_view opening;
    std::string_view ask;
};

ReminderTone sentences_of(DocumentKind kind) {
    if (kind == DocumentKind::reminder_friendly) {
        return {"title.reminder_friendly", "reminder.friendly.open", "reminder.friendly.ask"};
    }
    if (kind == DocumentKind::reminder_firm) {
        return {"title.reminder_firm", "reminder.firm.open", "reminder.firm.ask"};
    }
    if (kind == DocumentKind::reminder_final) {
        return {"title.reminder_final", "reminder.final.open", "reminder.final.ask"};
    }
    return {"title.reminder_last", "reminder.final.open", "reminder.last.ask"};
}

void add_opening(Wording& wording, const CaseFile& file, std::string_view key) {
    const LateAccount& late = *file.outcome.late;
    const bool charges_only = late.principal.amount.is_zero();
    wording.paragraph(charges_only ? "reminder.charges.open" : key,
                      {invoice_value(wording, file), gross_value(file), oldest_due_value(file),
                       as_of_value(file), quoted("days", "late.days_late", late.days_late),
                       quoted("principal", "late.principal.amount", late.principal.amount)});
}

}  // namespace

Written reminder(DocumentKind kind, const CaseFile& file, const Language& language) {
    if (auto absence = without_arrears(file)) return tl::unexpected{*std::move(absence)};
    const bool friendly = kind == DocumentKind::reminder_friendly;
    if (friendly && file.outcome.late->principal.amount.is_zero()) {
        return tl::unexpected{Absence{"absent.principal_paid", "payments"}};
    }
    const ReminderTone tone = sentences_of(kind);
    Wording wording{kind, language};
    open_letter(wording, file, tone.title, {});
    add_opening(wording, file, tone.opening);
    if (!friendly) {
        add_amounts(wording, file);
        add_per_day(wording, file);
    }
    const bool later_one = !friendly && kind != DocumentKind::reminder_firm;
    if (later_one) add_once(wording, file);
    wording.paragraph(tone.ask, {pay_by_value(kind, file)});
    if (friendly) wording.paragraph("reminder.crossed", {});
    close_letter(wording, file);
    return wording.take();
}

}  // namespace termwise
